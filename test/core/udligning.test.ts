import fc from "fast-check";
import {
  Decimal,
  EKSEMPEL_VOKSEN,
  heleKroner,
  INDBYGGEDE_PARAMETRE,
  KOMPONENTER,
  oere,
  tab,
  vaerdierAf,
  virkning,
  type Fraflytter,
  type Maalgruppe,
} from "../../src/core";

const P = vaerdierAf(INDBYGGEDE_PARAMETRE);
const EN_OERE = oere(1);
const HUNDREDE_KRONER = heleKroner(100);

const person = (maalgruppe: Maalgruppe, indeks: number | string, indkomstKr: number = EKSEMPEL_VOKSEN.indkomstKr): Fraflytter => ({
  maalgruppe,
  indeks: new Decimal(indeks),
  indkomst: heleKroner(maalgruppe === "barn" ? 0 : indkomstKr),
  udskrivningsprocent: EKSEMPEL_VOKSEN.udskrivningsprocent,
});

const maalgrupper = fc.constantFrom<Maalgruppe>("barn", "voksen");
const indekser = fc.integer({ min: 0, max: 1000 }).map((hundrededele) => hundrededele / 100);

describe("rapportens tabel 6.5 (juni 2021)", () => {
  it.each([
    ["barn", 1.25, [-15_600, -200, 0, -46_100, -8_700], -70_600],
    ["barn", 3.25, [-15_600, -200, 0, -46_100, -124_600], -186_500],
    ["voksen", 2.75, [-15_600, -200, -48_600, -3_400, -96_200], -164_000],
    ["voksen", 4.25, [-15_600, -200, -48_600, -3_400, -183_100], -250_900],
  ] as const)("har for %s med indeks %d komponenterne %j og i alt %d", (maalgruppe, indeks, komponenter, iAlt) => {
    const svar = virkning(person(maalgruppe, indeks), P, HUNDREDE_KRONER);
    expect(KOMPONENTER.map((navn) => svar[navn])).toEqual(komponenter.map((kr) => kr * 100));
    expect(svar.iAlt).toBe(heleKroner(iAlt));
    expect(tab(svar)).toBe(heleKroner(-iAlt));
  });

  // Worked out by hand from the parameters; the table's hundreds hide these.
  it.each([
    ["barn", 1.25, -70_600],
    ["barn", 3.25, -186_500],
    ["voksen", 2.75, -163_988.8],
    ["voksen", 4.25, -250_913.8],
  ] as const)("bygger uafrundet for %s med indeks %d på %d kr.", (maalgruppe, indeks, kroner) =>
    expect(virkning(person(maalgruppe, indeks), P, EN_OERE).iAlt).toBe(Math.round(kroner * 100)),
  );
});

describe("virkningen af en fraflytning", () => {
  it("er summen af de afrundede komponenter, hver et helt antal enheder", () =>
    fc.assert(
      fc.property(maalgrupper, indekser, fc.constantFrom(1, 100, 10_000, 33), (maalgruppe, indeks, enhed) => {
        const svar = virkning(person(maalgruppe, indeks), P, oere(enhed));
        expect(KOMPONENTER.reduce((sum, navn) => sum + svar[navn], 0)).toBe(svar.iAlt);
        for (const navn of KOMPONENTER) expect(svar[navn] % enhed).toBeCloseTo(0, 10);
      }),
    ));

  it("falder med 0,95 · 61.000 kr. for hvert indekspoint, uanset hvorfra", () =>
    fc.assert(
      fc.property(maalgrupper, fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (maalgruppe, fra, mere) => {
        const [a, b] = [fra, fra + mere].map((hundrededele) => virkning(person(maalgruppe, hundrededele / 100), P, EN_OERE));
        // A hundredth of a point is exactly 579,50 kr., so nothing is lost to rounding.
        expect(tab(b!) - tab(a!)).toBe(mere * 57_950);
      }),
    ));

  it("ændrer sig med indkomsten med forskellen mellem 0,95 · 24,97 pct. og kommunens egen procent", () =>
    fc.assert(
      fc.property(indekser, fc.integer({ min: 0, max: 10_000 }), (indeks, hundreder) => {
        const [uden, med] = [0, hundreder * 100].map((kroner) => virkning(person("voksen", indeks, kroner), P, EN_OERE));
        const ventet = new Decimal("0.95")
          .times("0.2497")
          .minus("0.27")
          .times(hundreder * 10_000);
        expect(Math.abs(med!.iAlt - uden!.iAlt - ventet.toNumber())).toBeLessThanOrEqual(1);
      }),
    ));

  it("bliver aldrig et mindre tab af en højere indeksværdi, heller ikke afrundet til hundreder", () =>
    fc.assert(
      fc.property(maalgrupper, indekser, indekser, (maalgruppe, a, b) => {
        const [lav, hoej] = [Math.min(a, b), Math.max(a, b)].map((indeks) => tab(virkning(person(maalgruppe, indeks), P, HUNDREDE_KRONER)));
        expect(lav!).toBeLessThanOrEqual(hoej!);
      }),
    ));
});

it("hver parameter har en kilde", () => {
  for (const { kilde, status } of Object.values(INDBYGGEDE_PARAMETRE)) {
    expect(kilde.trim()).not.toBe("");
    expect(["rapport", "lov", "afledt"]).toContain(status);
  }
});
