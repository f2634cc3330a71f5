import { DAARLIGE_KALD } from "./daarligeKald";
import { excel, kald, kolonne, type Svar, type Vaerdi } from "./excel";

it.each(DAARLIGE_KALD)("når %s, får kaldet en klar besked (%s)", (_, funktion, argumenter, code, message) =>
  expect(kald(funktion, ...argumenter)).toEqual({ code, message }),
);

it("REFUSION_SATSER ført lige tilbage gør ikke et skøn til en kendsgerning", () => {
  for (const aar of [2023, 2024, 2025, 2026])
    expect(excel.REFUSION(2_500_000, aar, undefined, excel.REFUSION_SATSER() as Vaerdi[][])).toEqual({
      code: "#N/A",
      message: `I den angivne satstabel har ${aar} status skøn. Kontrollér beløbene, og ret status til bekræftet.`,
    });
});

describe("i et område ødelægger en dårlig celle kun sin egen række", () => {
  const fejlVed = (svar: Svar, raekke: number) => (svar as { code?: string; message?: string }[][])[raekke]![0]!;

  it.each<[string, Svar, readonly (number | null)[], string]>([
    ["udgift", excel.REFUSION(kolonne(860_000, "?", 2_500_000), 2022), [0, null, 710_000], "2. række i udgift: »?« er ikke et tal."],
    ["udgift", excel.REFUSION(kolonne(1, 2, -3), kolonne(2022, 2022, 2022)), [0, 0, null], "3. række i udgift: -3 er negativt."],
    ["år", excel.REFUSION(kolonne(2_500_000, 2_500_000), kolonne("", 2022)), [null, 710_000], "1. række i år mangler."],
    [
      "år",
      excel.REFUSION(kolonne(2_500_000, 2_500_000), kolonne(2021, 2023)),
      [725_000, null],
      "Satserne for 2023 er ikke bekræftet (status: skøn).",
    ],
    [
      "målgruppe",
      excel.REFUSION(kolonne(2_500_000, 2_500_000, 2_500_000), 2020, kolonne("barn", "", "voksen")),
      [635_000, null, 465_000],
      "2. række i målgruppe mangler: i 2020 gælder egne grænser for børn og voksne.",
    ],
    [
      "målgruppe",
      excel.REFUSION(kolonne(2_500_000, 2_500_000), 2022, kolonne("", "null")),
      [710_000, null],
      "2. række i målgruppe: »null« er ingen målgruppe.",
    ],
    [
      "indeksværdi",
      excel.UDLIGNING_TAB("barn", kolonne(1.25, { type: "Error", basicType: "Error", basicValue: "#NUM!" }, 3.25)),
      [70_600, null, 186_500],
      "2. række i indeksværdi: cellen viser fejlen #NUM!.",
    ],
    [
      "indeksværdi",
      excel.UDLIGNING_TAB("voksen", kolonne(11, 2.75)),
      [null, 164_000],
      "1. række i indeksværdi: 11 ligger uden for 0 til 10.",
    ],
  ])("%s (%#)", (_, svar, tal, besked) =>
    tal.forEach((et, raekke) => {
      if (et !== null) return expect((svar as number[][])[raekke]).toEqual([et]);
      expect(fejlVed(svar, raekke).code).toMatch(/^#(VALUE!|N\/A)$/);
      expect(fejlVed(svar, raekke).message).toContain(besked);
    }),
  );
});

it("en dårlig række i FORDEL_AFVIGELSE har fejlen i alle tre kolonner, og de andre regnes", () => {
  const fejl = (message: string) => new Array<Svar>(3).fill({ code: "#VALUE!", message });
  expect(
    excel.FORDEL_AFVIGELSE(
      kolonne(100, "?", 100, 100, 100),
      kolonne(110, 110, true, 110, 110),
      kolonne("model 2", "model 2", "model 2", 1, "model 1"),
    ),
  ).toEqual([
    [10, 10, 0],
    fejl("2. række i budget: »?« er ikke et tal. Skriv et beløb i kr., fx 1.234.567,89."),
    fejl("3. række i faktisk: her står SAND. Skriv et beløb i kr., fx 1.234.567,89."),
    fejl("4. række i model: 1 er ingen model. Skriv »model 1« eller »model 2«."),
    [10, 0, 10],
  ]);
});
