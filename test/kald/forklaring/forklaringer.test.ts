import { parametreFor } from "../../../src/core";
import type { Plads } from "../../../src/kald/forklaring/forklaring";
import type { Funktion } from "../../../src/kald/funktioner";
import { parametreTilTabel } from "../../../src/tekster/parametertabel";
import { forklaringAf, vist } from "./forklaringAf";

const LISTE = [
  ["Husstand", "Gruppe", "Udgift", "Fylder 67"],
  [1, "barn", 720_000, ""],
  [1, "efterværn", 820_001, ""],
  ["", "voksen", 620_000, 5],
  ["", "", "", ""],
];
const iRaekke = (raekke: number): Plads => ({ raekke, kolonne: 0 });

it.each<[string, Funktion, unknown[], Plads, string[]]>([
  [
    "trin for trin med afrunding",
    "REFUSION",
    [[[0], [2_500_000.33]], 2022],
    iRaekke(1),
    [
      "Til og med 860.000 kr. | ingen refusion af 860.000 kr. | 0 kr.",
      "Fra 860.000 kr. til 1.680.000 kr. | 25 % af 820.000 kr. | 205.000 kr.",
      "Fra 1.680.000 kr. til 2.120.000 kr. | 50 % af 440.000 kr. | 220.000 kr.",
      "Over 2.120.000 kr. | 75 % af 380.000,33 kr. | 285.000,2475 kr.",
      "Afrunding til hele øre |  | 0,0025 kr.",
      "Refusion |  | 710.000,25 kr.",
    ],
  ],
  [
    "et enkelt trin",
    "REFUSION_TRIN",
    [2_500_000, 2022],
    { raekke: 3, kolonne: 5 },
    [
      "Udgiften op til trinnets øverste grænse |  | 2.120.000 kr.",
      "Udgiften op til trinnets nederste grænse, trækkes fra |  | -1.680.000 kr.",
      "Udgift i trinnet |  | 440.000 kr.",
      "Fra 1.680.000 kr. til 2.120.000 kr. | 50 % af 440.000 kr. | 220.000 kr.",
      "Refusion af trinnet |  | 220.000 kr.",
    ],
  ],
  [
    "en voksen, der fylder 67 og ikke var omfattet",
    "REFUSION_SAGER",
    [[LISTE[0]!, ["", "voksen", 1_000_000, ""], ["", "voksen", 860_000, 2]], 2022],
    iRaekke(2),
    [
      "Januar | 860.000 kr. på årsbasis; ikke over den laveste grænse på 860.000 kr.: ingen refusion | 0 kr.",
      "Februar | 860.000 kr. på årsbasis; ikke over den laveste grænse på 860.000 kr.: ingen refusion | 0 kr.",
      ...["Marts", "April", "Maj", "Juni", "Juli", "August", "September", "Oktober", "November", "December"].map(
        (maaned) => `${maaned} | 860.000 kr. på årsbasis; regnes ikke med: fyldt 67, og sagen var ikke omfattet | 0 kr.`,
      ),
      "Sagens refusion |  | 0 kr.",
    ],
  ],
  [
    "en komponent led for led",
    "UDLIGNING_VIRKNING",
    ["voksen", 2.75],
    { raekke: 3, kolonne: 1 },
    [
      "Faktor på egen indkomst × landsgennemsnitlig udskrivningsprocent × indkomst | 0,95 × 24,97 % × 180.000 kr. | 42.698,70 kr.",
      "Faktor på landsgennemsnitligt grundlag × skat af landsgennemsnitligt grundlag pr. indbygger | -0,93 × 49.569,89 kr. | -46.099,9977 kr.",
      "Afrunding til hele 100 kr. |  | 1,2977 kr.",
      "Udligning af beskatningsgrundlag |  | -3.400 kr.",
    ],
  ],
  [
    "tabet som summen af komponenterne med modsat fortegn",
    "UDLIGNING_TAB",
    ["voksen", [[2.75]]],
    iRaekke(0),
    [
      "Bloktilskud |  | -15.600 kr.",
      "Særlige udligningsordninger |  | -200 kr.",
      "Virkning på indkomstskatteprovenu | -27 % × 180.000 kr. = -48.600 kr. | -48.600 kr.",
      "Udligning af beskatningsgrundlag | 0,95 × 24,97 % × 180.000 kr. - 0,93 × 49.569,89 kr. = -3.401,2977 kr.; afrundet til hele 100 kr. | -3.400 kr.",
      "Udligning af udgiftsbehov | 63.175 kr. - 0,95 × 61.000 kr. × 2,75 = -96.187,50 kr.; afrundet til hele 100 kr. | -96.200 kr.",
      "Virkning i alt |  | -164.000 kr.",
      "Virkning i alt med modsat fortegn | UDLIGNING_TAB viser et tab som et positivt beløb. | 164.000 kr.",
      "Tab |  | 164.000 kr.",
    ],
  ],
  [
    "en del med kvote, brøkdel, ekstra enhed og resten",
    "FORDEL_BUDGET",
    [41_400_000.5, [[24_000_000], [12_500_000], [900_000]], 1_000],
    iRaekke(0),
    [
      "Hele enheder | kvote: 41.400 enheder à 1.000 kr. × 24.000.000 / 37.400.000 = 26.566,8449…; heraf 26.566 enheder à 1.000 kr. | 26.566.000 kr.",
      "Ekstra enhed | brøkdelen 0,8449… er den 2. største af 3; der er 2 enheder til overs til de største brøkdele | 1.000 kr.",
      "Resten under én enhed | det, der er mindre end én enhed, lægges til den første af de største vægte | 0,50 kr.",
      "Delen |  | 26.567.000,50 kr.",
    ],
  ],
  [
    "en fri del, når en anden er låst og beløbet er negativt",
    "FORDEL_BUDGET",
    [-41_400_000, [[24_000_000, 12_500_000, 900_000]], 1_000, [["", -1_000_000, ""]]],
    { raekke: 0, kolonne: 2 },
    [
      "Beløbet |  | -41.400.000 kr.",
      "2. del, som er låst, trækkes fra |  | 1.000.000 kr.",
      "Til fordeling |  | -40.400.000 kr.",
      "Hele enheder | der fordeles et negativt beløb: enhederne tælles uden fortegn, og delen får minus; kvote: 40.400 enheder à 1.000 kr. × 900.000 / 24.900.000 = 1.460,2409…; heraf 1.460 enheder à 1.000 kr. | -1.460.000 kr.",
      "Ekstra enhed | brøkdelen 0,2409… er den 2. største af 2; der er én enhed til overs til den største brøkdel | 0 kr.",
      "Delen |  | -1.460.000 kr.",
    ],
  ],
  [
    "kommunekassens del af en afvigelse",
    "FORDEL_AFVIGELSE",
    [[[10_000]], [[9_000.01]], "deling 50/50"],
    { raekke: 0, kolonne: 2 },
    [
      "Faktisk |  | 9.000,01 kr.",
      "Budget, trækkes fra |  | -10.000 kr.",
      "Afvigelse |  | -999,99 kr.",
      "Fagområdets andel | 50 % af -999,99 kr. | -499,995 kr.",
      "Afrunding til hele øre |  | -0,005 kr.",
      "Til fagområdet |  | -500 kr.",
      "Afvigelse |  | -999,99 kr.",
      "Fagområdets del, trækkes fra |  | 500 kr.",
      "Til kommunekassen |  | -499,99 kr.",
    ],
  ],
  [
    "et kvartals anmodning",
    "ACONTO_REFUSION",
    [[[100, 300, 250, ""]], [["", 250, "", ""]]],
    { raekke: 0, kolonne: 2 },
    [
      "Ventet for året til og med 3. kvartal |  | 250 kr.",
      "Anmodet for 1. kvartal, trækkes fra | reglens eget beløb | -100 kr.",
      "Anmodet for 2. kvartal, trækkes fra | oplyst i argumentet anmodet | -250 kr.",
      "Anmodning for 3. kvartal |  | -100 kr.",
    ],
  ],
])("%s vises (%s)", (_, funktion, argumenter, hvor, ventet) => expect(vist(forklaringAf(funktion, argumenter, hvor))).toEqual(ventet));

describe("månedsreglen", () => {
  const udgifter = [...new Array<number>(6).fill(200_000), ...new Array<number>(6).fill(50_000)];
  const forklaring = forklaringAf("REFUSION_MAANED", [[udgifter], 2022, [[120_000]]]);

  it("vises måned for måned: på årsbasis, gennem trinene og 1/12 af det", () => {
    const linjer = vist(forklaring);
    expect(linjer).toHaveLength(13);
    expect(linjer[0]).toBe(
      "Januar | 12 × 200.000 kr. + engangsudgift 120.000 kr. = 2.520.000 kr. på årsbasis; " +
        "25 % af 820.000 kr. + 50 % af 440.000 kr. + 75 % af 400.000 kr. = 725.000 kr.; heraf 1/12 | 60.416,6666… kr.",
    );
    expect(linjer[11]).toBe(
      "December | 12 × 50.000 kr. + engangsudgift 120.000 kr. = 720.000 kr. på årsbasis; ikke over den laveste grænse på 860.000 kr.: ingen refusion | 0 kr.",
    );
    expect(linjer[12]).toBe("Refusion |  | 362.500 kr.");
  });

  it("siger, at tre prikker er skårne decimaler", () => expect(forklaring.bemaerkninger.at(-1)).toMatch(/^Tre prikker/));
});

describe("en husstand", () => {
  const forklaring = forklaringAf("REFUSION_SAGER", [LISTE, 2022], iRaekke(2));

  it("vises med sine medlemmer, den fælles refusion og sagens del af den", () => {
    expect(forklaring.oplysninger).toContainEqual({ navn: "Husstand", tekst: "sagerne i 2. og 3. række, under ét sæt grænser" });
    expect(vist(forklaring).slice(-4)).toEqual([
      "Husstandens refusion |  | 170.000,25 kr.",
      "Efter sagens andel af husstandens udgift | 170.000,25 kr. × 820.001 kr. / 1.540.001 kr. | 90.519,6652… kr.",
      "Afrunding til hele øre, så delene tilsammen giver husstandens refusion (største brøks metode) |  | 0,0047… kr.",
      "Sagens refusion |  | 90.519,67 kr.",
    ]);
  });

  it("siger for en voksen, hvorfor sagen ikke var omfattet", () =>
    expect(forklaringAf("REFUSION_SAGER", [LISTE, 2022], { raekke: 3, kolonne: 1 })).toMatchObject({
      vaerdi: "fyldt 67, ikke omfattet",
      oplysninger: expect.arrayContaining([
        { navn: "Fylder 67", tekst: "maj" },
        { navn: "Omfattet før 67", tekst: "nej: april kostede 620.000 kr. på årsbasis, ikke mere end den laveste grænse på 860.000 kr." },
      ]),
    }));

  it("en tom række og en overskrift har intet regnestykke", () => {
    expect(forklaringAf("REFUSION_SAGER", [LISTE, 2022], iRaekke(4))).toMatchObject({ vaerdi: "", regnestykker: [] });
    expect(forklaringAf("REFUSION_SAGER", [LISTE, 2022], iRaekke(0))).toMatchObject({ vaerdi: "refusion", regnestykker: [] });
  });
});

describe("hvad tallene hviler på", () => {
  const EGNE = [[2024, "alle", 910_000, 0.25, "", "", "", "", "bekræftet", "Anne Holm, sm.dk"]];

  it("er årets grænser med status og kilde", () =>
    expect(forklaringAf("REFUSION", [1, 2021]).grundlag[0]).toEqual({
      navn: "Beløbsgrænser for 2021 (indbygget tabel)",
      vaerdi: "25 % over 850.000 kr., 50 % over 1.660.000 kr. og 75 % over 2.090.000 kr.",
      status: "bekræftet",
      kilde: "ft.dk 2020-21 SOU, svar på spørgsmål 582 (26-05-2021), 2021-niveau",
    }));

  it("også når de er ens egne", () =>
    expect(forklaringAf("REFUSION", [1, 2024, "", EGNE]).grundlag[0]).toEqual({
      navn: "Beløbsgrænser for 2024 (den angivne satstabel)",
      vaerdi: "25 % over 910.000 kr.",
      status: "bekræftet",
      kilde: "Anne Holm, sm.dk",
    }));

  it("er for et skøn, at funktionerne ikke regner med det", () =>
    expect(forklaringAf("REFUSION_SATSER", [2024], iRaekke(1))).toMatchObject({
      vaerdi: 2024,
      bemaerkninger: ["Skøn: beløbene er fremskrevet og ikke officielle. Funktionerne regner ikke med dem."],
    }));

  it("er for udligningen de parametre, der er brugt, og kun dem", () =>
    expect(forklaringAf("UDLIGNING_VIRKNING", ["barn", 1], { raekke: 4, kolonne: 1 }).grundlag.map(({ navn }) => navn)).toEqual([
      "Grundbeløb, barn",
      "Faktor på udgiftsbehov",
      "Udgiftsbehov pr. indekspoint",
      "Regel",
    ]));

  it("er i en egen tabel med parametre det, tabellen selv siger", () => {
    const tabel = parametreTilTabel(parametreFor({ beskatningsgrundlag: "middel", udgiftsbehov: "hoejt" }));
    expect(forklaringAf("UDLIGNING_TAB", ["voksen", 1, "", "", tabel]).grundlag).toContainEqual({
      navn: "Faktor på egen indkomst (den angivne parametertabel)",
      vaerdi: "0,75",
      status: "afledt",
      kilde: "Afledt af udligningsloven § 2: grundlag på 90-125 pct. af landsgennemsnittet",
    });
  });
});

it("trinene i bjælken er hele udgiften, og deres refusion den samme som i regnestykket", () => {
  const { bjaelke, regnestykker } = forklaringAf("REFUSION", [2_500_000.33, 2022]);
  expect(bjaelke!.map(({ udgift }) => udgift).reduce((a, b) => a + b, 0)).toBe(250_000_033);
  expect(bjaelke!.map(({ refusion }) => refusion)).toEqual(
    regnestykker[0]!.linjer.filter(({ art }) => art === "led").map(({ beloeb }) => beloeb),
  );
});

describe("et beløb med flere decimaler end øre", () => {
  const oplysningen = (funktion: Funktion, argumenter: unknown[], navn: string, hvor?: Plads) =>
    forklaringAf(funktion, argumenter, hvor).oplysninger.find((et) => et.navn === navn)?.tekst;
  const AFRUNDET = "1.234.567,90 kr. (afrundet fra 1.234.567,895)";
  const TAL = 1_234_567.895;

  it.each<[Funktion, unknown[], string]>([
    ["REFUSION", [TAL, 2022], "Årets udgift"],
    ["REFUSION_TRIN", [TAL, 2022], "Årets udgift"],
    ["REFUSION_MAANED", [[new Array<number>(12).fill(1)], 2022, [[TAL]]], "Engangsudgift, fordelt på 12 måneder"],
    ["FORDEL_BUDGET", [TAL, [[1], [2]]], "Beløbet"],
    ["FORDEL_AFVIGELSE", [[[TAL]], [[1]], "model 1"], "Budget"],
    ["FORDEL_AFVIGELSE", [[[1]], [["1.234.567,895 kr."]], "model 1"], "Faktisk"],
    ["ACONTO_REFUSION", [[[TAL, "", "", ""]]], "Ventet for året til og med 1. kvartal"],
    ["UDLIGNING_TAB", ["voksen", 2.75, TAL], "Indkomst"],
  ])("%s viser, hvad det er afrundet fra (%#)", (funktion, argumenter, navn) =>
    expect(oplysningen(funktion, argumenter, navn)).toBe(AFRUNDET),
  );

  it.each<[unknown, string]>([
    [1_000_000 / 3, "333.333,33 kr. (afrundet fra 333.333,3333…)"],
    [0.1 + 0.2, "0,30 kr."],
    [1.1 * 3, "3,30 kr."],
    ["0,3 mio. kr.", "300.000 kr."],
    // The double just below: Excel shows it as 1.234.567,895.
    [1_234_567.895 - 2e-10, "1.234.567,89 kr. (afrundet fra 1.234.567,8949…)"],
  ])("%s vises som %s", (udgift, ventet) => expect(oplysningen("REFUSION", [udgift, 2022], "Årets udgift")).toBe(ventet));

  it("har prikkerne forklaret, hvor decimalerne er skåret", () =>
    expect(forklaringAf("REFUSION", [1_000_000 / 3, 2022]).bemaerkninger.at(-1)).toMatch(/^Tre prikker/));

  it("står i sin måned, ved sin fastlåste del og ved det, der er anmodet", () => {
    const maaneder = [[100.125, ...new Array<number>(11).fill(0)]];
    expect(vist(forklaringAf("REFUSION_MAANED", [maaneder, 2022]))[0]).toMatch(
      /^Januar \| 12 × 100,13 kr\. \(afrundet fra 100,125\) = 1\.201,56 kr\./,
    );
    const laast = forklaringAf("FORDEL_BUDGET", [10, [[1], [1]], "", [[2.005], [""]]]);
    expect(vist(laast)).toContain("1. del, som er låst, trækkes fra | afrundet fra 2,005 | -2,01 kr.");
    expect(vist(laast)).toContain("Fastlåst beløb | beløbet er låst og indgår ikke i fordelingen; afrundet fra 2,005 | 2,01 kr.");
    expect(vist(forklaringAf("ACONTO_REFUSION", [[[1, 2, "", ""]], [[0.505, "", "", ""]]], { raekke: 0, kolonne: 1 }))).toContain(
      "Anmodet for 1. kvartal, trækkes fra | oplyst i argumentet anmodet; afrundet fra 0,505 | -0,51 kr.",
    );
  });

  it("er i en sagsliste det ene beløb eller hvert af dem", () => {
    const udgiften = (raekke: unknown[]) =>
      oplysningen("REFUSION_SAGER", [[["Gruppe", "Udgift", "Engangsudgift"], raekke], 2022], "Årets udgift", iRaekke(1));
    expect(udgiften(["barn", TAL, ""])).toBe(AFRUNDET);
    expect(udgiften(["barn", TAL, 1])).toBe("1.234.568,90 kr. (hvert beløb er afrundet til hele øre)");
    expect(udgiften(["barn", 2, 1])).toBe("3 kr.");
  });
});

it("FORDEL_BUDGET's tabel siger, at enhederne er uden fortegn, når der fordeles et negativt beløb", () => {
  const titel = (beloeb: number) => forklaringAf("FORDEL_BUDGET", [beloeb, [[1], [2]]]).tabel!.titel;
  expect([titel(100), titel(-100), titel(0)]).toEqual(["Alle dele", "Alle dele; enhederne er uden fortegn", "Alle dele"]);
});

it("FORDEL_BUDGET's tabel har alle dele, og den valgte er udpeget", () => {
  const { tabel } = forklaringAf("FORDEL_BUDGET", [10, [[1], [1], [1], [0]], "", [["0 kr."], [""], [""], [""]]], iRaekke(1));
  expect(tabel).toMatchObject({
    valgt: 1,
    raekker: [
      ["1", "1", "fastlåst", "", "", "", "0 kr."],
      ["2", "1", "5", "5", "", "", "5 kr."],
      ["3", "1", "5", "5", "", "", "5 kr."],
      ["4", "0", "0", "0", "", "", "0 kr."],
      ["I alt", "", "", "", "", "", "10 kr."],
    ],
  });
});
