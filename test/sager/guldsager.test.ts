import { findMaanedssatser, INDBYGGEDE_SATSER, kronerAf, refusionSagsliste, type Sagssvar } from "../../src/core";
import { celletabel } from "../../src/tekster/celletabel";
import { fejltekst } from "../../src/tekster/fejl";
import { laesSagstabel } from "../../src/tekster/sagstabel";
import { laesTal } from "../../src/tekster/tal";
import { excel, type Fejlsvar, type Svarcelle, type Vaerdi } from "../functions/excel";
import { GULDSAGER, guldsag } from "./guldsager";

type Raekke = readonly [refusion: number | string, bemaerkning: string];

const tal = (tekst: string): number | string => {
  const laest = laesTal(tekst, "beloeb");
  return typeof laest === "string" ? tekst : laest.toNumber();
};

const somRaekker = (svar: readonly (readonly Svarcelle[])[]): Raekke[] =>
  svar.map(([refusion, bemaerkning]) => {
    if (typeof refusion !== "object") return [refusion!, bemaerkning as string];
    expect(refusion.message).toBe(bemaerkning);
    return ["FEJL", (refusion as Fejlsvar).message];
  });

function gennemKernen(celler: readonly (readonly Vaerdi[])[], aar: number): Raekke[] {
  const tabel = laesSagstabel(celletabel(celler as readonly (readonly string[])[]));
  const satser = findMaanedssatser(INDBYGGEDE_SATSER, aar, { argument: "aar" });
  if (!tabel.ok || !satser.ok) throw new Error("the list or the year cannot be read");
  const svarene: Raekke[] = [];
  refusionSagsliste(tabel.vaerdi.antal, tabel.vaerdi.raekke, satser.vaerdi, (nr, svar) => (svarene[nr] = somTekst(svar)));
  return svarene;
}

const somTekst = (svar: Sagssvar): Raekke => {
  if (svar === null) return ["", ""];
  if (!svar.ok) return ["FEJL", fejltekst(svar.fejl)];
  return [kronerAf(svar.vaerdi.refusion), svar.vaerdi.maaneder < 12 ? "fyldt 67, ikke omfattet" : ""];
};

it("der er guldsager", () => expect(GULDSAGER.length).toBeGreaterThan(5));

describe.each(GULDSAGER)("guldsagerne i %s.csv", (navn) => {
  const { aar, kilde, celler, ventet } = guldsag(navn);
  const raekker = ventet.map(([refusion, bemaerkning]): Raekke => [tal(refusion), bemaerkning]);
  const medTal = celler.map((raekke, nr) => raekke.map((celle) => (nr === 0 ? celle : tal(celle))));

  it("nævner deres kilde", () => expect(kilde).toMatch(/lov|bekendtgørelse/));

  it("giver i kernen, hvad økonomen venter", () => expect(gennemKernen(celler, aar)).toEqual(raekker));

  it.each([
    ["tekst", celler],
    ["tal", medTal],
  ])("giver i REFUSION_SAGER, hvad økonomen venter, med beløbene som %s", (_, argument) => {
    const [overskrift, ...svar] = excel.REFUSION_SAGER(argument, aar) as Svarcelle[][];
    expect(overskrift).toEqual(["refusion", "bemærkning"]);
    expect(somRaekker(svar)).toEqual(raekker);
  });
});
