import { INDBYGGEDE_SATSER, satserForAar } from "../../src/core";
import { excel, kald, type Argument, type Svarcelle, type Vaerdi } from "../functions/excel";
import { GULDSAGER, guldsag } from "./guldsager";

/**
 * The confirmed rules of the refund scheme, each with its source and how it is held. What the rules ask of the numbers
 * before they reach us (net costs, no objective financing) is tested as far as a calculation can see it.
 */
interface Regel {
  readonly regel: string;
  readonly kilde: string;
  /** Where an economist can read it, in test/sager. */
  readonly guldsager?: string;
  readonly tjek: () => void;
}

const TOLV = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const jaevn = (maaned: number): number[] => new Array<number>(12).fill(maaned);
const trinI = (aar: number, maalgruppe?: Argument): number[] =>
  (excel.REFUSION_TRIN(1, aar, maalgruppe) as number[][]).slice(1, -1).map(([, , , sats]) => sats!);
const refusioner = (tabel: readonly (readonly Vaerdi[])[], aar = 2022, satser?: Argument): Svarcelle[] =>
  (excel.REFUSION_SAGER(tabel, aar, satser) as Svarcelle[][]).slice(1).map(([refusion]) => refusion!);
const sum = (tal: readonly Svarcelle[]): number => (tal as number[]).reduce((a, b) => a + b, 0);

const REGLER: readonly Regel[] = [
  {
    regel: "Fra 2021 refunderer staten 25, 50 og 75 pct. af den del af udgiften, der ligger over hver sin grænse",
    kilde: "serviceloven § 176 stk. 1; Randers Kommunes notat",
    guldsager: "trappen",
    tjek: () => {
      for (const aar of [2021, 2022]) expect(trinI(aar)).toEqual([0, 0.25, 0.5, 0.75]);
    },
  },
  {
    regel: "Før 2021 kun 25 og 50 pct., 2013-2020 med egne grænser for voksne og børn",
    kilde: "serviceloven § 176 og § 176 a; sm.dk, satser for 2020; L 197 (2019-20)",
    tjek: () => {
      for (const aar of [2007, 2008, 2009]) expect(trinI(aar)).toEqual([0, 0.25, 0.5]);
      for (const gruppe of ["voksen", "barn"]) expect(trinI(2020, gruppe)).toEqual([0, 0.25, 0.5]);
      expect(excel.REFUSION(1_090_000, 2020, "voksen")).toEqual([[0]]);
      expect(excel.REFUSION(1_090_000, 2020, "barn")).toEqual([[65_000]]);
    },
  },
  {
    regel: "Lovens trykte grænse er i et bestemt prisniveau og gælder ikke de følgende år",
    kilde: "L 197 (830/1.630/2.050 tusind i 2020-niveau); § 176 (860/1.680/2.120 tusind i 2022-niveau); afrapporteringen fra juni 2021",
    tjek: () => {
      const laveste = [2020, 2021, 2022, 2023].map((aar) => satserForAar(INDBYGGEDE_SATSER, aar).at(-1)!.trin[0]!.graense);
      expect(new Set(laveste).size).toBe(4);
      // As printed for the year itself, not the report's rounded 0,8, 1,6 and 2,0 mio. kr.
      const graenser = (aar: number, gruppe?: Argument) =>
        (excel.REFUSION_TRIN(1, aar, gruppe) as number[][]).slice(2, -1).map(([, fra]) => fra!);
      expect(graenser(2020, "barn")).toEqual([830_000, 1_630_000]);
      expect(graenser(2021)).toEqual([850_000, 1_660_000, 2_090_000]);
      expect(graenser(2022)).toEqual([860_000, 1_680_000, 2_120_000]);
      expect(excel.REFUSION(1_000_000, 2021)).not.toEqual(excel.REFUSION(1_000_000, 2022));
      expect(excel.REFUSION(1_000_000, 2023)).toMatchObject({ code: "#N/A" });
    },
  },
  {
    regel: "Refusionen beregnes for hver måned af den del, der overstiger 1/12 af grænserne",
    kilde: "BEK 1485 af 6-12-2023 § 3 stk. 1; BEK 2430 af 14-12-2021 § 6",
    guldsager: "maanedsreglen",
    tjek: () => {
      const halvtAar = [...new Array<number>(6).fill(200_000), ...new Array<number>(6).fill(0)];
      expect(excel.REFUSION_MAANED([halvtAar], 2022)).toEqual([[317_500]]);
      expect(excel.REFUSION(1_200_000, 2022)).toEqual([[85_000]]);
    },
  },
  {
    regel: "Månedsreglen er bekræftet fra 2022; for tidligere år regnes der ikke efter den",
    kilde: "BEK 2430 af 14-12-2021 § 6; tidligere år er ikke efterset",
    tjek: () => {
      for (const aar of [2007, 2020, 2021])
        expect(excel.REFUSION_MAANED([jaevn(100_000)], aar, undefined, excel.REFUSION_SATSER() as Vaerdi[][])).toMatchObject({
          code: "#N/A",
          message: expect.stringContaining("Månedsreglen er kun bekræftet fra 2022"),
        });
    },
  },
  {
    regel: "Engangsudgifter fordeles ligeligt på regnskabsårets 12 måneder",
    kilde: "BEK 1485 af 6-12-2023 § 3 stk. 4",
    guldsager: "engangsudgift",
    tjek: () => expect(excel.REFUSION_MAANED([jaevn(0)], 2022, 1_200_000)).toEqual(excel.REFUSION_MAANED([jaevn(100_000)], 2022)),
  },
  {
    regel: "Grundlaget er den samlede udgift, når ALLE indtægter er trukket fra, så en negativ måned er en fejl i grundlaget",
    kilde: "BEK 1485 af 6-12-2023 § 3 stk. 2-3",
    guldsager: "nettoudgift",
    tjek: () => {
      expect(excel.REFUSION_MAANED([jaevn(100_000).map((udgift, nr) => (nr === 4 ? -1 : udgift))], 2022)).toMatchObject({
        code: "#VALUE!",
        message: "Maj er negativ (-1): placér rettelsen i den måned, den vedrører.",
      });
      expect(excel.REFUSION(-1, 2022)).toMatchObject({ code: "#VALUE!" });
    },
  },
  {
    regel: "Objektiv finansiering medregnes ikke: en kolonne med den er ikke en udgift",
    kilde: "BEK 1485 af 6-12-2023 § 3 stk. 5",
    tjek: () =>
      expect(
        refusioner([
          ["Gruppe", "Udgift", "Objektiv finansiering"],
          ["voksen", 860_000, 500_000],
        ]),
      ).toEqual([0]),
  },
  {
    regel: "Refusionen tilfalder den kommune, der endeligt bærer udgiften, uanset hvor borgeren er anbragt",
    kilde: "BEK 1485 af 6-12-2023 § 1 stk. 3; afrapporteringen fra juni 2021 s. 40",
    tjek: () =>
      expect(
        refusioner([
          ["Gruppe", "Udgift", "Anbringelseskommune"],
          ["barn", 1_680_000, "Randers"],
          ["barn", 1_680_000, "Bornholm"],
        ]),
      ).toEqual([205_000, 205_000]),
  },
  {
    regel: "Efter 67 år er der kun refusion, hvis sagen var omfattet umiddelbart før, og aldrig for dem, der fyldte 67 før 1-1-2021",
    kilde: "serviceloven § 176 stk. 3; BEK 2430 af 14-12-2021 § 6; L 197 § 2",
    guldsager: "fyldt-67",
    tjek: () => {
      const fylder = (hvornaar: Vaerdi, omfattet: Vaerdi) =>
        refusioner([
          ["Gruppe", "Udgift", "Fylder 67", "Omfattet før 67"],
          ["voksen", 1_200_000, hvornaar, omfattet],
        ]);
      expect(fylder("før", "nej")).toEqual([0]);
      expect(fylder("før", "ja")).toEqual([85_000]);
      expect(fylder(7, "")).toEqual([85_000]);
    },
  },
  {
    regel: "Børn og unge i efterværn i samme husstand er én sag med ét sæt grænser; voksne lægges aldrig sammen",
    kilde: "serviceloven § 176 stk. 2; BEK 2430 af 14-12-2021 § 5; afrapporteringen fra juni 2021, boks 5.2",
    guldsager: "husstand",
    tjek: () => {
      const sammen = (gruppe: string) =>
        refusioner([
          ["Husstand", "Gruppe", "Udgift"],
          ["A", gruppe, 1_250_000],
          ["A", gruppe, 1_250_000],
        ]);
      for (const gruppe of ["barn", "efterværn"]) expect(sum(sammen(gruppe))).toBe(710_000);
      expect(sum(sammen("voksen"))).toBe(2 * 97_500);
    },
  },
  {
    regel: "A conto er den forventede refusion til og med kvartalet, beregnet af månederne, og ikke en flad del af året",
    kilde: "BEK 1591/2017 § 53 stk. 2; Randers Kommunes notat",
    guldsager: "aconto",
    tjek: () => {
      const [foerste, andet] = [100_000, 250_000].map((beloeb) => new Array<number>(6).fill(beloeb)) as [number[], number[]];
      expect(excel.REFUSION_MAANED([[...foerste, ...new Array<string>(6).fill("")]], 2022)).toEqual([[42_500]]);
      expect(excel.REFUSION_MAANED([[...foerste, ...andet]], 2022)).toEqual([[2 * 292_500]]);
    },
  },
  {
    regel: "Fra 2024 træder barnets lov § 198 i stedet for § 176 for dem under 18, med de samme grænser",
    kilde: "barnets lov § 198; L 45 (2022-23)",
    tjek: () => {
      const egen = (gruppe: string) => [[2024, gruppe, 910_000, 0.25, 1_790_000, 0.5, 2_250_000, 0.75, "bekræftet"]];
      const sager = [["Gruppe", ...TOLV], ...["barn", "efterværn", "voksen"].map((gruppe) => [gruppe, ...jaevn(150_000)])];
      expect(new Set(refusioner(sager, 2024, egen("alle"))).size).toBe(1);
      expect(excel.REFUSION_SAGER(sager, 2024, egen("barn"))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining("egne grænser for børn og voksne i 2024"),
      });
    },
  },
];

describe("reglerne", () => {
  it.each(REGLER.map(({ regel, kilde, tjek }) => [regel, kilde, tjek] as const))("%s (%s)", (_, __, tjek) => tjek());

  it("med guldsager dækker alle guldsager undtagen den om fejl", () =>
    expect(REGLER.flatMap(({ guldsager }) => guldsager ?? []).sort()).toEqual(GULDSAGER.filter((navn) => navn !== "fejl-i-en-raekke")));

  it.each(REGLER.flatMap(({ guldsager, kilde }) => (guldsager === undefined ? [] : [[guldsager, kilde] as const])))(
    "guldsagerne i %s.csv nævner samme paragraffer som reglen (%s)",
    (navn, kilde) => {
      const paragraffer = (tekst: string): string[] => [...tekst.matchAll(/§ (\d+)/g)].map(([, nr]) => nr!);
      expect(paragraffer(guldsag(navn).kilde)).toEqual(paragraffer(kilde));
    },
  );
});

/** Every function whose answer hangs on a year's limits, with a call that answers in all of them. */
const AARSFUNKTIONER = {
  REFUSION: (aar: number, gruppe: Argument) => kald("REFUSION", 3_000_000, aar, gruppe),
  REFUSION_TRIN: (aar: number, gruppe: Argument) => kald("REFUSION_TRIN", 3_000_000, aar, gruppe),
  REFUSION_MAANED: (aar: number) => kald("REFUSION_MAANED", [jaevn(250_000)], aar),
  REFUSION_SAGER: (aar: number) =>
    kald(
      "REFUSION_SAGER",
      [
        ["Gruppe", "Udgift"],
        ["voksen", 3_000_000],
      ],
      aar,
    ),
} as const;
const EFTER_MAANEDER: readonly string[] = ["REFUSION_MAANED", "REFUSION_SAGER"];

describe.each(Object.entries(AARSFUNKTIONER))("%s", (navn, funktion) => {
  it.each(INDBYGGEDE_SATSER.raekker.map(({ aar, maalgruppe, status }) => [aar, maalgruppe, status] as const))(
    "svarer for %d (%s, %s) netop når satserne er bekræftet, og reglen gælder",
    (aar, maalgruppe, status) => {
      const svar = funktion(aar, maalgruppe === "alle" ? undefined : maalgruppe);
      const gaelder = aar >= 2022 || !EFTER_MAANEDER.includes(navn);
      if (status === "bekraeftet" && gaelder) expect(svar).toBeInstanceOf(Array);
      else expect(svar).toMatchObject({ code: "#N/A", message: expect.stringContaining(String(aar)) });
    },
  );
});

it("der er taget stilling til året efter det nyeste bekræftede: det har satser, om så kun et skøn", () => {
  const bekraeftede = INDBYGGEDE_SATSER.raekker.filter(({ status }) => status === "bekraeftet").map(({ aar }) => aar);
  const naeste = Math.max(...bekraeftede) + 1;
  expect({ naeste, satser: satserForAar(INDBYGGEDE_SATSER, naeste) }).not.toEqual({ naeste, satser: [] });
  expect(excel.REFUSION_SATSER(naeste)).toBeInstanceOf(Array);
});
