import { fordelAar, heleKroner, oere, vistI } from "../../src/core";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { byg } from "../../src/workbook/byg";
import { budget, BUDGETTER, bygget, vaerdien } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";
import { arket, cellen, medNavn, raekken, raekkenummer } from "./planopslag";

const ark = (opgave: Budgetopgave) => arket(bygget(opgave), "Bevilling");
const KONTROL = "Kontrol mod Fordeling 2023";
const vist = (aendring: Partial<Budgetopgave>) => ark({ ...randersEksempel, ...aendring });

describe("Randers' eksempel som bevillingsansøgning", () => {
  const fagomraader = [
    { ...fagomraade("Socialområdet", 24_000_000), udvalg: "Socialudvalget", kontotekst: "Refusion 5.28" },
    fagomraade("Familieområdet", 12_500_000, "model1"),
    fagomraade("Omsorgsområdet", 900_000, "model2", "Socialområdet"),
  ];
  const bevilling = vist({ visesI: "millioner", budgetaar: { ...randersEksempel.budgetaar, fagomraader } });

  it.each<[string, (string | number | null)[]]>([
    ["Fagområde", ["Udvalg", "Kontotekst", "B-2023 (mio. kr.)", "BO-2024 (mio. kr.)", "BO-2025 (mio. kr.)", "BO-2026 (mio. kr.)"]],
    ["Socialområdet", ["Socialudvalget", "Refusion 5.28", -26.6, -26.6, -26.6, -26.6]],
    ["Familieområdet", ["–", "–", -13.8, -13.8, -13.8, -13.8]],
    ["Omsorgsområdet", ["–", "–", -1, -1, -1, -1]],
    ["I alt", ["", "", -41.4, -41.4, -41.4, -41.4]],
    [KONTROL, [null, null, "OK", "OK", "OK", "OK"]],
  ])("har rækken %s", (ledetekst, ventet) => expect(raekken(bevilling, ledetekst, 7).slice(1)).toEqual(ventet));

  it("siger enhed, prisniveau og fortegn, og hvorfra den er afrundet", () => {
    expect([0, 1, 2, 3].map((raekke) => cellen(bevilling, raekke, 0)!.vaerdi)).toEqual([
      "Bevillingsansøgning for indtægtsbudget 2023",
      expect.stringMatching(/^Eksempel Kommune: Den centrale refusionsordning/),
      "Beløb i mio. kr., 2023-pl",
      "Minus angiver indtægter.",
    ]);
    expect(cellen(bevilling, raekkenummer(bevilling, "Socialområdet"), 3)).toMatchObject({ format: "enDecimal" });
    expect(bevilling.celler.map(({ vaerdi }) => vaerdi)).toContainEqual(expect.stringMatching(/kan derfor afvige med én enhed\.$/));
  });

  it("udskriver ikke mellemregningen, og den åbne projektmappe kalder FORDEL_BUDGET i den viste enhed", () => {
    expect(bevilling.udskrift.omraade.tilKolonne).toBe(6);
    const foerste = cellen(bevilling, raekkenummer(bevilling, "Socialområdet"), 3)!;
    expect(foerste.iExcel).toEqual({ formel: expect.stringMatching(/^FORDEL_BUDGET\(\$J\$2,.*\)$/) });
    expect(cellen(bevilling, 1, 9)).toMatchObject({ vaerdi: -41.4, formel: expect.stringContaining("ROUND(") });
  });
});

it("i hele kr. er der intet at afrunde, og ingen mellemregning", () => {
  const bevilling = vist({ visesI: "kroner" });
  expect(raekken(bevilling, "Socialområdet", 4)[3]).toBe(-26_567_000);
  expect(bevilling.celler.filter(({ kolonne }) => kolonne > 6)).toEqual([]);
  expect(bevilling.celler.filter(({ iExcel }) => iExcel !== undefined)).toEqual([]);
});

it("minus angiver altid indtægter, også når de andre ark viser dem med plus", () => {
  for (const visesI of ["kroner", "tusind", "millioner"] as const)
    expect(raekken(vist({ visesI, fortegn: "plus" }), "I alt", 4)).toEqual(raekken(vist({ visesI }), "I alt", 4));
});

it.each([
  ["kroner", "kr."],
  ["tusind", "1.000 kr."],
  ["millioner", "mio. kr."],
] as const)("valget står på Forudsætninger og er ikke et felt, der kan rettes: %s", (visesI, ord) =>
  expect(medNavn(arket(bygget({ ...randersEksempel, visesI }), "Forudsætninger"), "Vises_i")).toMatchObject({
    vaerdi: ord,
    rolle: "beregnetTekst",
  }),
);

/** The sheet's own sums, not the core's, so that a wrong rounding of both is seen. */
describe.each([
  ["1.000 kr.", "tusind", heleKroner(1_000), 1],
  ["mio. kr.", "millioner", heleKroner(100_000), 10],
] as const)("i %s summer fagområderne til den afrundede total i hvert år, og hvert er kernens", (_, visesI, trin, prEnhed) => {
  it.each(BUDGETTER)("%s", (__, opgave) => {
    const bevilling = ark({ ...opgave, visesI });
    const aarene = vaerdien(fordelAar(opgave.budgetaar));
    const fra = raekkenummer(bevilling, "Fagområde") + 1;
    aarene.forEach(({ dele, iAlt }, aarnr) => {
      const raekker = dele.map((___, nr) => Math.round(Number(cellen(bevilling, fra + nr, 3 + aarnr)!.vaerdi) * prEnhed));
      const total = Math.round(Number(cellen(bevilling, fra + dele.length, 3 + aarnr)!.vaerdi) * prEnhed);
      expect(raekker.reduce((a, b) => a + b, 0)).toBe(total);
      expect(Math.abs(-iAlt / trin - total)).toBeLessThanOrEqual(0.5);
      expect(raekker).toEqual(vistI(dele, trin).map((et) => -et / trin + 0));
    });
  });
});

it("et beløb, som arkets formler ikke kan runde præcist, afvises", () => {
  const stort = (visesI: Budgetopgave["visesI"]) =>
    byg(
      budget(
        { indtaegtsbudget: { art: "direkte", beloeb: oere(400_000_000_01) }, enhed: oere(1), fagomraader: [fagomraade("A", 1)] },
        { visesI },
      ),
    );
  expect(stort("tusind")).toMatchObject({ ok: false, fejl: { art: "udenForFormlerne", ret: "visning" } });
  expect([stort("kroner").ok, stort("millioner").ok]).toEqual([true, true]);
});
