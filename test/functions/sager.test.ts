import fc from "fast-check";
import { langsomListe, type Borger } from "../sager/langsom";
import { liste } from "../sager/tilfaeldige";
import { excel, type Svarcelle, type Vaerdi } from "./excel";

const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const OVERSKRIFTER = ["Sag", "Husstand", "Gruppe", "Fylder 67", "Omfattet før 67", "Engangsudgift", ...MAANEDER];
const GRUPPE = { barn: "barn", eftervaern: "Efterværn", voksen: " voksen" } as const;
const GRAENSER_2022 = [
  [86_000_000, 25],
  [168_000_000, 50],
  [212_000_000, 75],
] as const;

const raekke = ({ gruppe, husstand, maaneder, engangsudgift, fylder67, omfattet }: Borger, nr: number): Vaerdi[] => [
  `S-${nr}`,
  husstand,
  GRUPPE[gruppe],
  fylder67 === 0 ? "Før" : (fylder67 ?? ""),
  omfattet === null ? null : omfattet ? "JA" : "nej",
  engangsudgift / 100,
  ...maaneder.map((oere) => oere / 100),
];

it("REFUSION_SAGER er på øren lig den langsomme, eksakte", () =>
  fc.assert(
    fc.property(liste, (borgere) => {
      const svar = excel.REFUSION_SAGER([OVERSKRIFTER, ...borgere.map(raekke)], 2022) as Svarcelle[][];
      expect(svar.slice(1).map(([kr]) => BigInt(Math.round((kr as number) * 100)))).toEqual(langsomListe(borgere, GRAENSER_2022));
    }),
    { numRuns: 500 },
  ));

describe("en dårlig celle i sagslisten", () => {
  const medSag = (overskrift: string, celle: Vaerdi): Svarcelle[][] => {
    const god = ["S-1", "H1", "barn", "", "", "", ...new Array<number>(12).fill(100_000)];
    const daarlig = god.map((et, nr) => (OVERSKRIFTER[nr] === overskrift ? celle : et));
    return excel.REFUSION_SAGER([OVERSKRIFTER, god, daarlig, god.map((et, nr) => (nr === 1 ? "H2" : et))], 2022) as Svarcelle[][];
  };
  const ENGANGS = "Skriv engangsudgiften i kr. på 0 eller derover, fx 250.000.";
  const MAANED = "Skriv månedens udgift i kr. på 0 eller derover, fx 100.000.";
  const GRUPPER = "Skriv »barn«, »efterværn« eller »voksen«.";

  it.each<[string, Vaerdi, string]>([
    ["Gruppe", "", `3. række i Gruppe mangler. ${GRUPPER}`],
    ["Gruppe", "pensionist", `3. række i Gruppe: »pensionist« er ingen gruppe. ${GRUPPER}`],
    ["Gruppe", 7, `3. række i Gruppe: »7« er ingen gruppe. ${GRUPPER}`],
    ["Gruppe", true, `3. række i Gruppe: her står SAND. ${GRUPPER}`],
    ["Fylder 67", 6, "3. række i Fylder 67: kun en voksen kan fylde 67. Ret gruppen, eller lad cellen være tom."],
    ["Engangsudgift", -1, `3. række i engangsudgift: -1 er negativt. ${ENGANGS}`],
    ["Engangsudgift", "?", `3. række i engangsudgift: »?« er ikke et tal. ${ENGANGS}`],
    ["Maj", "#N/A", "3. række, maj: cellen viser fejlen #I/T. Ret den celle først."],
    ["Maj", false, `3. række, maj: her står FALSK. ${MAANED}`],
    ["Maj", -0.01, "3. række, maj er negativ (-0,01): placér rettelsen i den måned, den vedrører."],
    [
      "Maj",
      800_000_000,
      "3. række i udgifter: årets udgift er 801.100.000 kr. Efter måneder regnes der med udgifter op til 750.000.000 kr. om året.",
    ],
  ])("i kolonnen %s (%j) ødelægger sin husstand og ingen andre", (overskrift, celle, besked) => {
    const hos = "Husstanden kan ikke beregnes, før 3. række er rettet.";
    expect(medSag(overskrift, celle)).toEqual([
      ["refusion", "bemærkning"],
      [{ code: "#VALUE!", message: hos }, hos],
      [{ code: "#VALUE!", message: besked }, besked],
      [85_000, ""],
    ]);
  });

  it("i kolonnen Husstand ødelægger kun sin egen række", () => {
    const besked = "3. række i Husstand: cellen viser fejlen #REFERENCE!. Ret den celle først.";
    expect(medSag("Husstand", "#REF!")).toEqual([
      ["refusion", "bemærkning"],
      [85_000, ""],
      [{ code: "#VALUE!", message: besked }, besked],
      [85_000, ""],
    ]);
  });

  const FYLDER = "Skriv måneden som et tal fra 1 til 12, »før«, eller lad cellen være tom.";

  it.each<[Vaerdi, Vaerdi, string]>([
    [13, "", `2. række i Fylder 67: 13 ligger uden for 1 til 12. ${FYLDER}`],
    [44_562, "", `2. række i Fylder 67: 44562 ligger uden for 1 til 12. ${FYLDER}`],
    [1.5, "ja", `2. række i Fylder 67: 1,5 er ikke et helt tal. ${FYLDER}`],
    ["maj", "", `2. række i Fylder 67: »maj« er ikke et tal. ${FYLDER}`],
    [6, "måske", "2. række i Omfattet før 67: »måske« er hverken ja eller nej. Skriv »ja« eller »nej«."],
    [6, true, "2. række i Omfattet før 67: her står SAND. Skriv »ja« eller »nej«."],
    [
      "før",
      "",
      "2. række i Omfattet før 67 mangler: måneden før 67-årsdagens måned ligger før året, så det skal oplyses, om sagen var omfattet. Skriv »ja« eller »nej«.",
    ],
    [
      1,
      0,
      "2. række i Omfattet før 67 mangler: måneden før 67-årsdagens måned ligger før året, så det skal oplyses, om sagen var omfattet. Skriv »ja« eller »nej«.",
    ],
    [
      "",
      "nej",
      "2. række i Fylder 67 mangler, men der står »nej« i Omfattet før 67. Skriv måneden som et tal fra 1 til 12 eller »før«, eller lad begge celler være tomme.",
    ],
  ])("hos en voksen med Fylder 67 %j og Omfattet før 67 %j ødelægger kun sin egen række", (fylder67, omfattet, besked) =>
    expect(
      excel.REFUSION_SAGER(
        [
          ["Husstand", "Gruppe", "Fylder 67", "Omfattet før 67", "Udgift"],
          ["H1", "voksen", fylder67, omfattet, 1_200_000],
          ["H1", "barn", "", "", 1_200_000],
        ],
        2022,
      ),
    ).toEqual([
      ["refusion", "bemærkning"],
      [{ code: "#VALUE!", message: besked }, besked],
      [85_000, ""],
    ]),
  );

  it("i en husstand, der tilsammen er over 750 mio. kr., står ved dem alle", () => {
    const besked = "Husstandens udgifter er tilsammen for store. Efter måneder regnes der med udgifter op til 750.000.000 kr. om året.";
    const stor = ["H1", "barn", 400_000_000];
    expect(excel.REFUSION_SAGER([["Husstand", "Gruppe", "Udgift"], stor, stor, ["H2", "barn", 860_000]], 2022)).toEqual([
      ["refusion", "bemærkning"],
      [{ code: "#VALUE!", message: besked }, besked],
      [{ code: "#VALUE!", message: besked }, besked],
      [0, ""],
    ]);
  });
});

describe("sagslisten", () => {
  it("har svar ud for hver række, også tomme rækker og rækker over overskriften", () =>
    expect(
      excel.REFUSION_SAGER(
        [
          ["", ""],
          ["Gruppe", "Udgift"],
          ["barn", 1_680_000],
          [null, 0],
          ["voksen", ""],
        ],
        2022,
      ),
    ).toEqual([
      ["", ""],
      ["refusion", "bemærkning"],
      [205_000, ""],
      ["", ""],
      [0, ""],
    ]));

  it("kender husstande uanset store bogstaver og mellemrum, og 12 er det samme som »12«", () =>
    expect(
      excel.REFUSION_SAGER(
        [
          ["Husstand", "Gruppe", "Udgift"],
          ["Hus  A", "barn", 720_000],
          [12, "barn", 720_000],
          [" hus a ", "barn", 720_000],
          ["12", "barn", 720_000],
          ["0", "barn", 720_000],
          [0, "barn", 720_000],
        ],
        2022,
      ),
    ).toEqual([
      ["refusion", "bemærkning"],
      [72_500, ""],
      [72_500, ""],
      [72_500, ""],
      [72_500, ""],
      [0, ""],
      [0, ""],
    ]));

  it("må have en tilfældig cifferrække, der kunne være en dato, blandt sine sagsnumre", () =>
    expect(
      excel.REFUSION_SAGER(
        [
          ["Sag", "Gruppe", "Udgift"],
          ["0101801234", "barn", 0],
          ["S-2", "barn", 0],
        ],
        2022,
      ),
    ).toBeInstanceOf(Array));

  it("tager beløb i udgiftskolonnen, der kunne ligne CPR-numre", () =>
    expect(
      excel.REFUSION_SAGER(
        [
          ["Gruppe", "Udgift"],
          ["barn", 101_101_234],
        ],
        2022,
      ),
    ).toBeInstanceOf(Array));
});

describe("REFUSION_MAANED lader en dårlig celle ødelægge kun sin egen række", () => {
  const god = new Array<number>(12).fill(100_000);

  it("i udgifterne", () =>
    expect(excel.REFUSION_MAANED([god, god.map((udgift, nr) => (nr === 11 ? -5 : udgift)), god], 2022)).toEqual([
      [85_000],
      [{ code: "#VALUE!", message: "2. række, december er negativ (-5): placér rettelsen i den måned, den vedrører." }],
      [85_000],
    ]));

  it("i engangsudgifterne", () =>
    expect(excel.REFUSION_MAANED([god, god], 2022, [["x"], [0]])).toEqual([
      [
        {
          code: "#VALUE!",
          message: "1. række i engangsudgift: »x« er ikke et tal. Skriv engangsudgiften i kr. på 0 eller derover, fx 250.000.",
        },
      ],
      [85_000],
    ]));
});
