import { excel, kolonne, type Vaerdi } from "./excel";

describe("REFUSION giver statens refusion af årets udgift", () => {
  // Source: serviceloven § 176 with each year's limits, worked out by hand step by step.
  it.each([
    [0, 2022, undefined, 0],
    [859_999.99, 2022, undefined, 0],
    [860_000, 2022, undefined, 0],
    [860_001, 2022, undefined, 0.25],
    [1_680_000, 2022, undefined, 205_000],
    [2_120_000, 2022, undefined, 425_000],
    [2_500_000, 2022, undefined, 710_000],
    [3_000_000, 2022, undefined, 1_085_000],
    [12_345_678.9, 2022, undefined, 8_094_259.18],
    [850_000, 2021, undefined, 0],
    [1_000_000, 2021, undefined, 37_500],
    [2_090_000, 2021, undefined, 417_500],
    [2_500_000, 2021, undefined, 725_000],
    [1_000_000, 2020, "voksen", 0],
    [1_000_000, 2020, "barn", 42_500],
    [1_090_000, 2020, "voksen", 0],
    [1_090_000, 2020, "barn", 65_000],
    [2_050_000, 2020, "voksen", 240_000],
    [2_050_000, 2020, "barn", 410_000],
    [2_500_000, 2020, "voksen", 465_000],
    [2_500_000, 2020, "barn", 635_000],
  ])("%d kr. i %d (%s) giver %d kr.", (udgift, aar, maalgruppe, refusion) =>
    expect(excel.REFUSION(udgift, aar, maalgruppe)).toEqual([[refusion]]),
  );

  it("for hver række i et område, med hver sit år og sin målgruppe", () =>
    expect(
      excel.REFUSION(
        kolonne(2_500_000, "2.500.000", 1_090_000, 1_090_000),
        kolonne(2022, "2021", 2020, 2020),
        kolonne("", null, "Barn", " VOKSEN "),
      ),
    ).toEqual(kolonne(710_000, 725_000, 65_000, 0)));

  it("og læser formaterede tal og datatyper ved deres værdi", () =>
    expect(excel.REFUSION({ type: "FormattedNumber", basicType: "Double", basicValue: 2_500_000 }, 2022)).toEqual([[710_000]]));
});

const gange = (antal: number, beloeb: number): number[] => new Array<number>(antal).fill(beloeb);

describe("REFUSION_MAANED giver årets refusion efter månederne", () => {
  // Source: BEK 1485 of 6-12-2023 § 3 stk. 1 and 4 with the limits of 2022, worked out by hand month by month.
  const VEKTORER = [
    ["12 × 100.000", gange(12, 100_000), undefined, 85_000],
    ["6 × 200.000 og 6 × 0", [...gange(6, 200_000), ...gange(6, 0)], undefined, 317_500],
    ["8 × 150.000 og 4 × 0", [...gange(8, 150_000), ...gange(4, 0)], undefined, 176_666.67],
    ["6 × 60.000 og 6 × 200.000", [...gange(6, 60_000), ...gange(6, 200_000)], undefined, 317_500],
    ["11 × 0 og 1 × 1.200.000 i den måned", [...gange(11, 0), 1_200_000], undefined, 802_916.67],
    ["en engangsudgift på 1.200.000", gange(12, 0), 1_200_000, 85_000],
  ] as const;

  it.each(VEKTORER)("%s kr.", (_, maaneder, engangsudgift, refusion) =>
    expect(excel.REFUSION_MAANED([maaneder], 2022, engangsudgift)).toEqual([[refusion]]),
  );

  it("for hver række i et område", () =>
    expect(
      excel.REFUSION_MAANED(
        VEKTORER.map(([, maaneder]) => maaneder),
        2022,
        VEKTORER.map(([, , engangsudgift]) => [engangsudgift ?? ""]),
      ),
    ).toEqual(VEKTORER.map(([, , , refusion]) => [refusion])));
});

describe("REFUSION_TRIN", () => {
  const OVERSKRIFT = ["trin", "fra", "til", "sats", "udgift i trinnet", "refusion"];

  it("deler 2.500.000 kr. i 2022 på trin, og refusionen summer til REFUSION", () =>
    expect(excel.REFUSION_TRIN(2_500_000, 2022)).toEqual([
      OVERSKRIFT,
      [0, 0, 860_000, 0, 860_000, 0],
      [1, 860_000, 1_680_000, 0.25, 820_000, 205_000],
      [2, 1_680_000, 2_120_000, 0.5, 440_000, 220_000],
      [3, 2_120_000, "", 0.75, 380_000, 285_000],
      ["I alt", "", "", "", 2_500_000, 710_000],
    ]));

  it("bruger målgruppens to trin i 2020", () =>
    expect(excel.REFUSION_TRIN(1_000_000, 2020, "barn")).toEqual([
      OVERSKRIFT,
      [0, 0, 830_000, 0, 830_000, 0],
      [1, 830_000, 1_630_000, 0.25, 170_000, 42_500],
      [2, 1_630_000, "", 0.5, 0, 0],
      ["I alt", "", "", "", 1_000_000, 42_500],
    ]));

  it("summer på øren, hvor trinnene hver for sig ikke går op", () => {
    const trin = excel.REFUSION_TRIN(12_345_678.93, 2022) as number[][];
    const refusioner = trin.slice(1, -1).map((raekke) => Math.round(raekke[5]! * 100));
    expect(refusioner.reduce((a, b) => a + b)).toBe(809_425_920);
    expect(trin.at(-1)![5]).toBe((excel.REFUSION(12_345_678.93, 2022) as number[][])[0]![0]);
  });
});

describe("REFUSION_SATSER", () => {
  it("viser et års grænser, satser, status og kilde", () => {
    const [overskrift, raekke, ...flere] = excel.REFUSION_SATSER(2022) as unknown[][];
    expect(overskrift).toEqual(["år", "målgruppe", "grænse 1", "sats 1", "grænse 2", "sats 2", "grænse 3", "sats 3", "status", "kilde"]);
    expect(raekke!.slice(0, 9)).toEqual([2022, "alle", 860_000, 0.25, 1_680_000, 0.5, 2_120_000, 0.75, "bekræftet"]);
    expect(flere).toEqual([]);
  });

  it("giver en tabel, som REFUSION tager imod", () =>
    expect(excel.REFUSION(2_500_000, 2022, undefined, excel.REFUSION_SATSER() as never)).toEqual([[710_000]]));
});

describe("FORDEL_BUDGET deler beløbet i hele enheder", () => {
  it.each([
    [100, [1, 1, 1], 1, [34, 33, 33]],
    [41_400_000, [24_000_000, 12_500_000, 900_000], 1000, [26_567_000, 13_837_000, 996_000]],
    [41_400_000, [1, 1, 1, 1, 1, 1, 1], 100_000, [6_000_000, 5_900_000, 5_900_000, 5_900_000, 5_900_000, 5_900_000, 5_900_000]],
    [10, [5, 3, 1], 1, [6, 3, 1]],
    [7, [0, 1, 0], 1, [0, 7, 0]],
    [-41_400_000, [-24_000_000, -12_500_000, -900_000], 1000, [-26_567_000, -13_837_000, -996_000]],
    [1900, [1, 1, 1], 1000, [1900, 0, 0]],
    [9_506_351.02, [3, 1], 0.01, [7_129_763.27, 2_376_587.75]],
  ])("%d kr. efter %j i enheder af %d kr.", (beloeb, noegle, enhed, dele) => {
    expect(excel.FORDEL_BUDGET(beloeb, kolonne(...noegle), enhed)).toEqual(kolonne(...dele));
    expect(excel.FORDEL_BUDGET(beloeb, [noegle], enhed)).toEqual([dele]);
  });

  it("og lader de fastlåste beløb stå: tom er fri, »0 kr.« er nul", () =>
    expect(excel.FORDEL_BUDGET(100, kolonne(1, 1, 1, 1), undefined, kolonne(10, "", "0 kr.", null))).toEqual(kolonne(10, 45, 0, 45)));
});

describe("FORDEL_AFVIGELSE deler afvigelsen efter fagområdets model", () => {
  // Source: Randers Kommunes notat; the parts worked out by hand.
  it.each([
    [-24_000_000, -25_500_000, "model 1", [-1_500_000, 0, -1_500_000]],
    [-24_000_000, -25_500_000, "Model 2", [-1_500_000, -1_500_000, 0]],
    [24_000_000, 22_000_000.01, "deling 50/50", [-1_999_999.99, -1_000_000, -999_999.99]],
    [0, 0.01, " DELING  50/50 ", [0.01, 0.01, 0]],
    [0, -0.01, "deling 50/50", [-0.01, -0.01, 0]],
    ["12.500.000", "12,9 mio. kr.", 0.25, [400_000, 100_000, 300_000]],
    [0, 0.02, "25 %", [0.02, 0.01, 0.01]],
    [100, "0 kr.", "33,333 %", [-100, -33.33, -66.67]],
    [100, 100, "model 2", [0, 0, 0]],
  ])("budget %p, faktisk %p, %p: %j", (budget, faktisk, model, dele) =>
    expect(excel.FORDEL_AFVIGELSE(budget, faktisk, model)).toEqual([dele]),
  );

  it("for hver række, med én model for alle eller hver sin", () => {
    const [budget, faktisk] = [kolonne(100, 200, 300), kolonne(110, "190", null)];
    expect(excel.FORDEL_AFVIGELSE(budget, faktisk, "model 2")).toEqual([
      [10, 10, 0],
      [-10, -10, 0],
      [-300, -300, 0],
    ]);
    expect(excel.FORDEL_AFVIGELSE(budget, faktisk, kolonne("model 1", 0.4, "deling 50/50"))).toEqual([
      [10, 0, 10],
      [-10, -4, -6],
      [-300, -150, -150],
    ]);
  });
});

describe("ACONTO_REFUSION giver hvert kvartals anmodning", () => {
  // Source: BEK 1591/2017 § 53 stk. 2; the first is the rule's own example (2022, 6 × 100.000 and 6 × 250.000 kr.).
  it.each<[string, Vaerdi[], Vaerdi[] | undefined, number[]]>([
    ["en sag, der bliver dyr efter sommer", ["21.250", 42_500, 313_750, 585_000], undefined, [21_250, 21_250, 271_250, 271_250]],
    ["en skønnet refusion, der falder", [100_000, 80_000, 80_000, 50_000.5], undefined, [100_000, -20_000, 0, -29_999.5]],
    ["kun to kendte kvartaler", [100_000, 250_000, "", null], undefined, [100_000, 150_000, 0, 0]],
    ["et kvartal med nul", ["0 kr.", "0 kr.", 75_000, 0], undefined, [0, 0, 75_000, 0]],
    ["ingen kendte kvartaler", ["", 0, null, ""], undefined, [0, 0, 0, 0]],
    ["et andet beløb anmodet i 1. kvartal", [100_000, 250_000, 300_000, ""], [90_000, "", "", ""], [100_000, 160_000, 50_000, 0]],
    ["intet anmodet i 2. kvartal", [100_000, 250_000, 300_000, 400_000], ["", "0 kr.", "", 0], [100_000, 150_000, 200_000, 100_000]],
  ])("%s", (_, tilDato, anmodet, anmodninger) => {
    expect(excel.ACONTO_REFUSION([tilDato], anmodet && [anmodet])).toEqual([anmodninger]);
    expect(excel.ACONTO_REFUSION(kolonne(...tilDato), anmodet && kolonne(...anmodet))).toEqual(kolonne(...anmodninger));
  });
});

// Source: table 6.5 of the report of June 2021; children have no income of their own.
const TABEL_6_5 = [
  ["barn", 1.25, [-15_600, -200, 0, -46_100, -8_700, -70_600]],
  ["barn", 3.25, [-15_600, -200, 0, -46_100, -124_600, -186_500]],
  ["voksen", 2.75, [-15_600, -200, -48_600, -3_400, -96_200, -164_000]],
  ["voksen", 4.25, [-15_600, -200, -48_600, -3_400, -183_100, -250_900]],
] as const;

const KOMPONENTER = [
  "Bloktilskud",
  "Særlige udligningsordninger",
  "Virkning på indkomstskatteprovenu",
  "Udligning af beskatningsgrundlag",
  "Udligning af udgiftsbehov",
  "Virkning i alt",
];

describe.each(TABEL_6_5)("rapportens %s med indeksværdi %d", (maalgruppe, indeks, beloeb) => {
  it("har tabel 6.5's seks tal i UDLIGNING_VIRKNING", () =>
    expect(excel.UDLIGNING_VIRKNING(maalgruppe, indeks)).toEqual(KOMPONENTER.map((navn, nr) => [navn, beloeb[nr]])));

  it("koster i UDLIGNING_TAB det samme med modsat fortegn", () => expect(excel.UDLIGNING_TAB(maalgruppe, indeks)).toEqual([[-beloeb[5]]]));
});

it("UDLIGNING_TAB giver et tab for hver indeksværdi i et område", () =>
  expect(excel.UDLIGNING_TAB("Voksen", [[2.75, "4,25"]], 180_000, 0.27)).toEqual([[164_000, 250_900]]));

it("UDLIGNING_VIRKNING bemærker en indeksværdi over rapportens", () =>
  expect((excel.UDLIGNING_VIRKNING("barn", 5.6) as unknown[][]).at(-1)).toEqual([
    "Indeksværdien 5,6 ligger over 5,5, som er den højeste i rapporten.",
    "",
  ]));

describe("UDLIGNING_PARAMETRE", () => {
  const tabel = (...typen: readonly string[]) => excel.UDLIGNING_PARAMETRE(...typen) as Vaerdi[][];
  const vaerdi = (raekker: readonly (readonly Vaerdi[])[], navn: string) => raekker.find(([foerste]) => foerste === navn)![1];

  it("viser rapportens kommunetype med enhed, status og kilde, når intet er valgt", () => {
    const [overskrift, foerste, ...resten] = tabel();
    expect(overskrift).toEqual(["parameter", "værdi", "enhed", "status", "kilde"]);
    expect(foerste).toEqual(["Bloktilskud pr. indbygger", 15_600, "kr.", "rapport", "Afrapportering juni 2021, s. 54"]);
    expect(resten).toHaveLength(9);
    expect(tabel()).toEqual(tabel("LAVT", " Højt "));
    expect(
      tabel("lavt", "højt")
        .filter(([, , , status]) => status === "afledt")
        .map(([navn]) => navn),
    ).toEqual([
      "Landsgennemsnitlig udskrivningsprocent",
      "Skat af landsgennemsnitligt grundlag pr. indbygger",
      "Grundbeløb, barn",
      "Grundbeløb, voksen",
    ]);
  });

  // Source: udligningsloven § 2 and § 3; status afledt, since the report computes the first type only.
  it.each([
    ["lavt", "højt", 0.93, 0.95, 0.95, 63_737.5],
    ["middel", "højt", 0.75, 0.75, 0.95, 63_737.5],
    ["højt", "lavt", 0.975, 0.93, 0.93, 62_395.65789473684],
  ])("har for grundlag %s og behov %s faktorerne %d, %d og %d", (grundlag, behov, landet, egen, faktor, grundbeloeb) => {
    const parametre = tabel(grundlag, behov);
    expect(vaerdi(parametre, "Faktor på landsgennemsnitligt grundlag")).toBe(landet);
    expect(vaerdi(parametre, "Faktor på egen indkomst")).toBe(egen);
    expect(vaerdi(parametre, "Faktor på udgiftsbehov")).toBe(faktor);
    expect(vaerdi(parametre, "Grundbeløb, barn")).toBe(grundbeloeb);
  });

  const uden = (raekker: Vaerdi[][]) => raekker.slice(1);

  it.each(TABEL_6_5)(
    "giver en tabel, som giver rapportens %s med indeksværdi %d tilbage, med og uden overskrift",
    (maalgruppe, indeks, beloeb) => {
      for (const parametre of [tabel(), uden(tabel())]) {
        expect(excel.UDLIGNING_VIRKNING(maalgruppe, indeks, undefined, undefined, parametre)).toEqual(
          KOMPONENTER.map((navn, nr) => [navn, beloeb[nr]]),
        );
        expect(excel.UDLIGNING_TAB(maalgruppe, indeks, undefined, undefined, parametre)).toEqual([[-beloeb[5]]]);
      }
    },
  );

  it("giver en tabel, hvor ét beløb kan rettes, med og uden overskrift", () => {
    const rettet = tabel().map(([navn, ...resten]) =>
      navn === "Bloktilskud pr. indbygger" ? [navn, "16.000", ...resten.slice(1)] : [navn!, ...resten],
    );
    for (const parametre of [rettet, uden(rettet)])
      expect(excel.UDLIGNING_TAB("barn", 1.25, undefined, undefined, parametre)).toEqual([[71_000]]);
  });

  it("gør tabet for rapportens voksne til 162.100 kr., når grundlaget er middel og behovet lavt", () =>
    expect(excel.UDLIGNING_TAB("voksen", 2.75, undefined, undefined, tabel("middel", "lavt"))).toEqual([[162_100]]));

  it.each(["lavt", "middel", "højt"].flatMap((grundlag) => ["højt", "lavt"].map((behov) => [grundlag, behov])))(
    "giver for grundlag %s og behov %s en tabel, som UDLIGNING_TAB tager imod",
    (grundlag, behov) =>
      expect(excel.UDLIGNING_TAB("voksen", 2.75, undefined, undefined, tabel(grundlag, behov))).toEqual([[expect.any(Number)]]),
  );
});
