import fc from "fast-check";
import {
  acontoAnmodninger,
  heleKroner,
  INDBYGGEDE_SATSER,
  kronerAf,
  oere,
  refusionSager,
  refusionTilDato,
  satserEtTrinOp,
  type Kvartaler,
  type Oere,
} from "../../src/core";
import { celletabel } from "../../src/tekster/celletabel";
import { laesSagstabel } from "../../src/tekster/sagstabel";
import { laesTal } from "../../src/tekster/tal";
import { guldsag } from "../sager/guldsager";
import { langsomListe, type Borger } from "../sager/langsom";
import { satserMed, somSag } from "../sager/somSager";
import { graenser, liste } from "../sager/tilfaeldige";

const satser2022 = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;
const oereAf = (svar: ReturnType<typeof refusionTilDato>[number]): number => {
  if (svar?.ok !== true) throw new Error(JSON.stringify(svar));
  return svar.vaerdi.refusion;
};
const kvartalerne = (borger: Borger): number[] =>
  [3, 6, 9, 12].map((maaned) => oereAf(refusionTilDato([somSag(borger)], maaned, satser2022)[0]!));
const voksen = (resten: Partial<Borger>): Borger => ({
  gruppe: "voksen",
  husstand: null,
  maaneder: new Array<number>(12).fill(10_000_000),
  engangsudgift: 0,
  fylder67: null,
  omfattet: null,
  ...resten,
});
const gange = (antal: number, kroner: number): number[] => new Array<number>(antal).fill(heleKroner(kroner));

describe("refusionen til og med en måned", () => {
  it("er på øren lig den langsomme, eksakte, også husstandenes deling og 67-årsreglen", () =>
    fc.assert(
      fc.property(liste, graenser, fc.integer({ min: 1, max: 12 }), (borgere, g, maaned) => {
        const svar = refusionTilDato(borgere.map(somSag), maaned, satserMed(g));
        expect(svar.map((et) => BigInt(oereAf(et)))).toEqual(langsomListe(borgere, g, maaned));
      }),
      { numRuns: 3_000 },
    ));

  it("er for hele året den samme som årets og falder aldrig fra måned til måned", () =>
    fc.assert(
      fc.property(liste, graenser, (borgere, g) => {
        const [sager, satser] = [borgere.map(somSag), satserMed(g)];
        expect(refusionTilDato(sager, 12, satser)).toEqual(refusionSager(sager, satser));
        const iAlt = Array.from({ length: 12 }, (_, nr) => refusionTilDato(sager, nr + 1, satser).reduce((sum, et) => sum + oereAf(et), 0));
        expect(iAlt).toEqual([...iAlt].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    ));

  // Source: regler.md's example, which is test/sager/aconto.csv.
  it("er efter 2. kvartal 42.500 kr. af 6 × 100.000 og 6 × 250.000 kr. i 2022, og anmodningerne følger deraf", () => {
    const tilDato = kvartalerne(voksen({ maaneder: [...gange(6, 100_000), ...gange(6, 250_000)] }));
    expect(tilDato.map((et) => kronerAf(oere(et)))).toEqual([21_250, 42_500, 313_750, 585_000]);
    const anmodninger = acontoAnmodninger(tilDato as unknown as Kvartaler<Oere>);
    expect(anmodninger.ok && anmodninger.vaerdi.map((et) => kronerAf(et!))).toEqual([21_250, 21_250, 271_250, 271_250]);
  });

  it("giver guldsagerne i aconto.csv af hele årets udgifter", () => {
    const { celler, ventet } = guldsag("aconto");
    const tabel = laesSagstabel(celletabel(celler));
    if (!tabel.ok) throw new Error("the list cannot be read");
    const heleAaret = tabel.vaerdi.raekke(celler.length - 2);
    const tilDato = [3, 6, 9, 12].map((maaned) => kronerAf(oere(oereAf(refusionTilDato([heleAaret], maaned, satser2022)[0]!))));
    expect(tilDato).toEqual(ventet.map(([refusion]) => Number(laesTal(refusion, "beloeb"))));
  });

  it("regner en tolvtedel af en engangsudgift med for hver måned", () =>
    expect(kvartalerne(voksen({ maaneder: gange(12, 0), engangsudgift: heleKroner(1_200_000) }))).toEqual(
      [21_250, 42_500, 63_750, 85_000].map(heleKroner),
    ));

  it("deler en husstands refusion efter udgiften til dato, også hvor engangsudgiftens tolvtedele ikke er hele øre", () => {
    const barn = { gruppe: "barn", husstand: "1" } as const;
    const svar = refusionTilDato(
      [voksen({ ...barn, maaneder: gange(12, 0), engangsudgift: 100_000_001 }), voksen({ ...barn, maaneder: gange(12, 100_000) })].map(
        somSag,
      ),
      1,
      satser2022,
    );
    // (1.000.000,01 + 1.200.000 kr. as a yearly level): 205.000 + 220.000 + 75 % of 80.000,01, a twelfth; 5/11 and 6/11 of it.
    expect(svar.map(oereAf)).toEqual([1_837_121, 2_204_546]);
  });

  it("tæller højst månederne til og med den sidste, og færre, hvor sagen ikke er omfattet efter de 67 år", () => {
    const sager = [
      voksen({}),
      voksen({ fylder67: 4, maaneder: gange(12, 50_000) }),
      voksen({ fylder67: 10, maaneder: gange(12, 50_000) }),
    ].map(somSag);
    expect(refusionTilDato(sager, 6, satser2022).map((et) => et?.ok === true && et.vaerdi.maaneder)).toEqual([6, 4, 6]);
  });
});

describe("grænserne et trin op", () => {
  it("er 10.000 kr. højere med samme satser, og aldrig bekræftede", () => {
    const op = satserEtTrinOp(satser2022);
    expect(op.trin.map(({ graense }) => kronerAf(graense))).toEqual([870_000, 1_690_000, 2_130_000]);
    expect(op.trin.map(({ sats }) => sats)).toEqual(satser2022.trin.map(({ sats }) => sats));
    expect([op.aar, op.status]).toEqual([2022, "genberegnet"]);
    expect(op.kilde).toMatch(/; hver grænse 10\.000 kr\. højere$/);
    expect(satserEtTrinOp(INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2024)!).status).toBe("skoen");
  });

  it("giver aldrig mere refusion", () =>
    fc.assert(
      fc.property(liste, graenser, (borgere, g) => {
        const [sager, satser] = [borgere.map(somSag), satserMed(g)];
        const sum = (et: typeof satser) => refusionSager(sager, et).reduce((i, svar) => i + oereAf(svar), 0);
        expect(sum(satserEtTrinOp(satser))).toBeLessThanOrEqual(sum(satser));
      }),
      { numRuns: 300 },
    ));
});
