import {
  BILAGSTABEL_2_2,
  ENHEDSUDGIFTER,
  INDSATSER,
  KOMMUNEEKSEMPEL_1,
  KOMPONENTER,
  laegSammen,
  MEDFLYTTENDE,
  OMRAADER,
  PERSONER,
  RAPPORTENS_PERSONER,
  RAPPORTENS_STOERSTE_INDEKS,
  TABEL_4_1,
  TABEL_6_5,
  TABSFORDELING,
} from "../../src/core";

describe("afrapporteringens tabeller (juni 2021)", () => {
  it("4.1 summer til sin egen total (s. 35)", () => {
    expect(laegSammen(OMRAADER.map((omraade) => TABEL_4_1[omraade]))).toBe(TABEL_4_1.iAlt);
    expect(TABEL_4_1.iAlt).toBe(16_984_467_000_00);
  });

  it("5.1 og 5.2 har hver sine indsatser (s. 43)", () =>
    expect(
      INDSATSER.map((indsats) => [ENHEDSUDGIFTER[indsats].tabel, ENHEDSUDGIFTER[indsats].maalgruppe, ENHEDSUDGIFTER[indsats].udgift]),
    ).toEqual([
      ["5.1", "voksen", 742_000],
      ["5.1", "voksen", 1_097_000],
      ["5.1", "voksen", 599_000],
      ["5.2", "barn", 1_118_000],
      ["5.2", "barn", 1_141_000],
      ["5.2", "barn", 472_000],
      ["5.2", "barn", 728_000],
      ["5.2", "barn", 135_000],
    ]));

  it.each(PERSONER)("6.5's komponenter for %s summer til virkningen i alt (s. 59)", (hvem) =>
    expect(laegSammen(KOMPONENTER.map((navn) => TABEL_6_5[hvem][navn]))).toBe(TABEL_6_5[hvem].iAlt),
  );

  it("bilagstabel 2.2 summer til 100 pct. for hvert kriterium (s. 84)", () =>
    expect(MEDFLYTTENDE.map((_, nr) => Object.values(BILAGSTABEL_2_2).reduce((sum, raekke) => sum + raekke[nr]!, 0))).toEqual(
      MEDFLYTTENDE.map(() => 100),
    ));
});

it("rapportens personer har indeksværdier inden for det, rapporten regner på", () => {
  for (const hvem of PERSONER) expect(RAPPORTENS_PERSONER[hvem].indeks.toNumber()).toBeLessThan(RAPPORTENS_STOERSTE_INDEKS);
});

// Source: the report p. 66-67: "en forskel på ca. 30.000 kr." and "på ca. 11.000 kr." for the adults.
it("kapitel 7's tab før og efter reformen har rapportens forskelle", () =>
  expect(PERSONER.map((hvem) => (KOMMUNEEKSEMPEL_1[hvem].efter - KOMMUNEEKSEMPEL_1[hvem].foer) / 100)).toEqual([
    74_000, 96_000, 30_000, 11_000,
  ]));

it("hver andel i fordelingen af tab har sine sider", () => {
  for (const { sider, pct } of TABSFORDELING) {
    expect(sider.length).toBeGreaterThan(0);
    expect(pct).toBeGreaterThan(0);
  }
});
