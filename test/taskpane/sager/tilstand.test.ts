import { INDBYGGEDE_SATSER } from "../../../src/core";
import { findAarssatser } from "../../../src/taskpane/sager/aarssatser";
import { laesGemt } from "../../../src/taskpane/sager/gem";
import { indlaesTekst, type Sagsliste } from "../../../src/taskpane/sager/indlaes";
import { reducer, START, type Fase, type Handling } from "../../../src/taskpane/sager/tilstand";
import { aarsfejl } from "../../../src/tekster/aarsfejl";
import { medStatus } from "../../../src/tekster/sagsopgave";
import { faerdig } from "./faerdig";

function liste(): Sagsliste {
  const laest = faerdig(indlaesTekst("Sag\tGruppe\tUdgift\nA\tbarn\t900.000"));
  if (!laest.ok) throw new Error(laest.fejl.art);
  return laest.vaerdi;
}
const efter = (...handlinger: Handling[]): Fase => handlinger.reduce(reducer, START);
const VIS: Handling = { art: "vis", liste: liste() };
const LAEST: Handling = { art: "laest", laest: { raekker: [], fagomraader: [], sager: 1, fejl: [], gentagne: [] } };

describe("vejen gennem listen", () => {
  it("begynder med at vise den", () => expect(efter(VIS)).toMatchObject({ art: "godkend", laesning: { art: "laeser", andel: 0 } }));

  it("siger, hvad der mangler, når en kolonne vælges fra", () =>
    expect(efter(VIS, LAEST, { art: "vaelg", kolonne: 1, valg: null })).toMatchObject({
      laesning: { art: "kolonnefejl", fejl: { art: "kolonnerMangler" } },
    }));

  it("beregner først, når rækkerne er læst", () => {
    expect(efter(VIS, { art: "beregn" })).toMatchObject({ art: "godkend" });
    expect(efter(VIS, LAEST, { art: "beregn" })).toMatchObject({ art: "beregner" });
  });

  it("annulleres beregningen, står listen der endnu; annulleres læsningen, er den væk", () => {
    expect(efter(VIS, LAEST, { art: "beregn" }, { art: "annuller" })).toMatchObject({ art: "godkend", laesning: { art: "laest" } });
    expect(efter(VIS, { art: "annuller" })).toEqual({ art: "indsaet", besked: { art: "afbrudt" } });
    expect(efter({ art: "indlaes" }, { art: "annuller" })).toEqual({ art: "indsaet", besked: { art: "afbrudt" } });
  });

  it("er en afvist liste væk", () =>
    expect(efter(VIS, { art: "afvis", fejl: { art: "husstandHarFejl", raekke: 1 } })).toEqual({
      art: "indsaet",
      besked: { art: "fejl", fejl: { art: "husstandHarFejl", raekke: 1 } },
    }));

  it("er arbejde, der hører til et andet sted, uden virkning", () => {
    for (const handling of [LAEST, { art: "ret" }, { art: "fremdrift", andel: 1 }, { art: "beregn" }] as const)
      expect(reducer(START, handling)).toBe(START);
  });
});

describe("årets beløbsgrænser", () => {
  const svar = (aar: string): string => {
    const satser = findAarssatser(INDBYGGEDE_SATSER, aar);
    return satser.ok ? medStatus(`${satser.vaerdi.aar}`, satser.vaerdi.status) : aarsfejl(satser.fejl);
  };
  it.each([
    ["2022", "2022"],
    ["2024", "2024 (skøn)"],
    [
      "2021",
      "Månedsreglen er kun bekræftet fra 2022, så den bruges ikke på 2021. For tidligere år giver REFUSION årets refusion af en jævn udgift.",
    ],
    [
      "2041",
      "Der er ingen beløbsgrænser for 2041, og der gættes ikke. Der er beløbsgrænser for 2007-2009 og 2013-2026. Opgaven Satser kan tilføje et år.",
    ],
    ["", "År mangler. Skriv et helt årstal, fx 2022."],
    ["i fjor", "År: »i fjor« er ikke et tal. Skriv et helt årstal, fx 2022."],
  ])("%p", (aar, ventet) => expect(svar(aar)).toBe(ventet));
});

it.each([[undefined], [null], [7], [{ aar: 2022 }], [{ andet: "x" }]])("en kladde som %p læses som tom", (gemt) =>
  expect(laesGemt(gemt)).toEqual({ aar: "" }),
);

it("året huskes, og intet andet", () => expect(laesGemt({ aar: "2022", raekker: [["A"]] })).toEqual({ aar: "2022" }));
