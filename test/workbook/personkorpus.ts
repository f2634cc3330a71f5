/*
 * What the privacy check must find, written from the rules alone, before the check. personkorpusLignende.ts holds what it must leave alone.
 *
 * Sources:
 * - The form of a CPR number, DDMMYY and four digits: cpr.dk, "Opbygning af CPR-nummeret" and its "Personnummeret i CPR".
 * - Modulus 11 cannot be asked for: since 1 October 2007 numbers are given without it, so far to people registered as born on 1 January
 *   (cpr.dk, "Personnumre uden kontrolciffer"). A number from that day on may fail it, whatever the year of birth.
 * - Counts below 5: the limit that this add-in begins with. Small cells are left out of published statistics for the same reason;
 *   Danmarks Statistik shows none below 3 (dst.dk, statistikdokumentation, "Diskretionering og databehandling").
 *
 * All people, places and amounts are invented. No CPR number here satisfies modulus 11, and apart from the first they are not from 1 January:
 * they belong to nobody.
 */

export type Laekageart = "cpr" | "sagsark" | "lilleAntal";

/** Rows and columns count from 0; the number format is Excel's own, in English. */
export interface Korpuscelle {
  readonly raekke: number;
  readonly kolonne: number;
  readonly vaerdi: string | number | boolean;
  readonly talformat: string;
}

export interface Korpusark {
  readonly navn: string;
  readonly celler: readonly Korpuscelle[];
  readonly navne: readonly string[];
  readonly lister: readonly { readonly raekke: number; readonly kolonne: number; readonly valg: readonly string[] }[];
  readonly diagramtitler: readonly string[];
  /** null where the notes could not be read. */
  readonly noter: readonly { readonly raekke: number; readonly kolonne: number; readonly tekst: string }[] | null;
}

export interface Korpuspost {
  readonly navn: string;
  /** Only a leak has one. */
  readonly art?: Laekageart;
  readonly ark: Korpusark;
}

/** A cell as typed, with a number format where it is not General; null is an empty cell. */
type Skrevet = Korpuscelle["vaerdi"] | Pick<Korpuscelle, "vaerdi" | "talformat"> | null;

export const med = (talformat: string, vaerdi: Korpuscelle["vaerdi"]): Skrevet => ({ vaerdi, talformat });
export const kr = (beloeb: number): Skrevet => med("#,##0", beloeb);

export const ark = (
  navn: string,
  raekker: readonly (readonly Skrevet[])[],
  resten: Partial<Omit<Korpusark, "navn" | "celler">> = {},
): Korpusark => ({
  navn,
  celler: raekker.flatMap((felter, raekke) =>
    felter.flatMap((felt, kolonne) =>
      felt === null ? [] : [{ raekke, kolonne, ...(typeof felt === "object" ? felt : { vaerdi: felt, talformat: "General" }) }],
    ),
  ),
  navne: [],
  lister: [],
  diagramtitler: [],
  noter: [],
  ...resten,
});

const laek =
  (art: Laekageart) =>
  (navn: string, fra: Korpusark): Korpuspost => ({ navn, art, ark: fra });
const cpr = laek("cpr");
const sagsark = laek("sagsark");
const lilleAntal = laek("lilleAntal");

/** Harmless sheets with room for one leak in a cell: a remark, and what a bill is for. */
const opfoelgning = (bemaerkning: Skrevet): Korpusark =>
  ark("Opfølgning 31-05", [
    ["Budgetopfølgning pr. 31. maj 2023"],
    ["Fagområde", "Korrigeret budget", "Forventet regnskab", "Bemærkning"],
    ["Socialområdet", kr(-24_000_000), kr(-23_100_000), "Færre indtægter end ventet"],
    ["Familieområdet", kr(-12_500_000), kr(-13_250_000), bemaerkning],
    ["I alt", kr(-36_500_000), kr(-36_350_000), null],
  ]);

const regninger = (vedroerer: Skrevet): Korpusark =>
  ark("Regninger", [
    ["Leverandør", "Måned", "Vedrører", "Beløb"],
    ["Opholdsstedet Egelunden", "Marts", vedroerer, kr(84_500)],
    ["Botilbuddet Solbakken", "Marts", "Fælles aktiviteter", kr(12_300)],
    ["Botilbuddet Solbakken", "April", "Husleje", kr(41_750)],
  ]);

/** The income budget and nothing else, for leaks that lie beside the cells. */
const budget = (resten: Partial<Korpusark>): Korpusark => ({
  ...ark("Fordeling 2023", [
    ["Fagområde", "Indtægt 2021", "Budget 2023"],
    ["Socialområdet", kr(-24_000_000), kr(-26_575_000)],
    ["Familieområdet", kr(-12_500_000), kr(-13_841_000)],
    ["I alt", kr(-36_500_000), kr(-40_416_000)],
  ]),
  ...resten,
});

const MAANEDER = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const hverMaaned = (beloeb: number): Skrevet[] => MAANEDER.map(() => kr(beloeb));

export const LAEKAGER: readonly Korpuspost[] = [
  cpr("Et CPR-nummer med bindestreg står i en bemærkning", opfoelgning("010180-1234")),
  cpr("Et CPR-nummer uden bindestreg står som tekst", regninger(med("@", "1506751111"))),
  cpr("Et CPR-nummer har mellemrum i stedet for bindestreg", regninger("240383 2222")),
  cpr("Et CPR-nummer er et tal, der har mistet det første nul", regninger(506752222)),
  cpr("Et CPR-nummer er en tekst, der har mistet det første nul", regninger(med("@", "902684321"))),
  cpr("Et CPR-nummer med bindestreg har mistet det første nul", regninger("71190-3333")),
  cpr("Et CPR-nummer har året med århundrede", opfoelgning("Ny bevilling til 15061975-1111")),
  cpr("Et CPR-nummer har tankestreg i stedet for bindestreg", regninger("311299\u20131234")),
  cpr("Et CPR-nummer har minustegn i stedet for bindestreg", regninger("120466\u22121212")),
  cpr("Et CPR-nummer har hård bindestreg", regninger("280291\u20114444")),
  cpr("Et CPR-nummer har hårdt mellemrum", regninger("170558\u00a00000")),
  cpr("Et CPR-nummer har mellemrum omkring bindestregen", opfoelgning("Flyttet i marts: 230879 - 3210")),
  cpr("Et CPR-nummer har fire krydser i stedet for de sidste cifre, så fødselsdatoen står tilbage", regninger("090994-xxxx")),
  cpr("Et CPR-nummer har datoen skrevet med punktummer", regninger("15.06.75-1111")),
  cpr("Et CPR-nummer har datoen skrevet med skråstreg", regninger("24/03-83 2222")),
  cpr("Flere CPR-numre står i den samme celle", regninger("150675-1111, 240383-2222;050675-2222")),
  cpr("Et CPR-nummer står midt i en sætning", opfoelgning("Merindtægten skyldes, at 1204661212 flyttede til et dyrere tilbud i 2022.")),
  cpr("Et CPR-nummer står lige efter ordet CPR og et kolon", opfoelgning("CPR:2308793210")),
  cpr("Et arks navn indeholder et CPR-nummer", budget({ navn: "Beregning 150675-1111" })),
  cpr("Et defineret navn indeholder et CPR-nummer", budget({ navne: ["Budget_2023", "Sag_0506752222"] })),
  cpr(
    "En valgliste indeholder et CPR-nummer",
    budget({ lister: [{ raekke: 1, kolonne: 0, valg: ["Socialområdet", "Familieområdet", "Særskilt: 240383-2222"] }] }),
  ),
  cpr("Et diagrams titel indeholder et CPR-nummer", budget({ diagramtitler: ["Indtægt 2021", "Refusion for 311299-1234, 2021-2023"] })),
  cpr("En note til en celle indeholder et CPR-nummer", budget({ noter: [{ raekke: 2, kolonne: 2, tekst: "Heri 120466-1212, se sagen" }] })),
  cpr(
    "En kolonne med overskriften CPR har numrene som tal, vist som beløb",
    ark("Udtræk", [
      ["Leverandør", "CPR", "Beløb"],
      ["Opholdsstedet Egelunden", kr(1_506_751_111), kr(84_500)],
      ["Botilbuddet Solbakken", null, kr(12_300)],
    ]),
  ),
  cpr("Et CPR-nummer er et tal på ti cifre uden talformat", regninger(2403832222)),
  cpr("Et CPR-nummer er et tal, som talformatet giver nul og bindestreg", regninger(med("000000-0000", 506752222))),
  cpr("Et CPR-nummer er skrevet med cifre i fuld bredde", opfoelgning("１５０６７５-１１１１")),
  cpr("Et CPR-nummer har en apostrof foran, som fulgte med fra en anden fil", regninger(med("@", "'0506752222"))),
  cpr("Et barn født efter 2007 har et CPR-nummer, som ikke opfylder modulus 11", opfoelgning("Anbragt 1. marts: 150610-5678")),

  sagsark(
    "Et ark har en række for hver sag med udgiften måned for måned",
    ark("Grundlag", [
      ["Sagsnr", ...MAANEDER.map((maaned) => `Udgift ${maaned}`)],
      ["S-101", ...hverMaaned(60_000)],
      ["S-102", ...hverMaaned(125_000)],
      ["S-103", ...hverMaaned(98_500)],
      ["S-104", ...hverMaaned(171_250)],
      ["S-105", ...hverMaaned(82_000)],
    ]),
  ),
  sagsark(
    "Et ark har en række for hver borger med navn",
    ark("Dyre enkeltsager", [
      ["Borger", "Tilbud", "Udgift 2023"],
      ["Test Testesen", "Botilbuddet Solbakken", kr(1_450_000)],
      ["Prøve Prøvesen", "Botilbuddet Solbakken", kr(2_210_000)],
      ["Eksempla Eksempelsen", "Opholdsstedet Egelunden", kr(1_120_000)],
      ["Opdigtet Opdigtesen", "Opholdsstedet Egelunden", kr(985_000)],
    ]),
  ),
  sagsark(
    "Et ark hedder Sager 2023 og har en række for hver sag",
    ark("Sager 2023", [
      ["Nr.", "Tilbud", "Pris pr. år"],
      ["A", "Botilbud", kr(1_450_000)],
      ["B", "Botilbud", kr(2_210_000)],
      ["C", "Opholdssted", kr(1_120_000)],
      ["D", "Døgninstitution", kr(1_875_000)],
      ["E", "Opholdssted", kr(985_000)],
    ]),
  ),
  sagsark(
    "Et ark har en række for hver husstand",
    ark("Børn og unge", [
      ["Husstand", "Udgift 2023", "Refusion 2023"],
      ["H1", kr(2_150_000), kr(460_000)],
      ["H2", kr(1_240_000), kr(105_000)],
      ["H3", kr(1_980_000), kr(375_000)],
      ["H4", kr(1_015_000), kr(48_750)],
      ["H5", kr(3_300_000), kr(1_285_000)],
    ]),
  ),
  sagsark(
    "En sagsliste begynder først under arkets titel og har sagerne på deres initialer",
    ark("Ark1", [
      ["Eksempel Kommune"],
      ["Opgørelse til refusion, 2023"],
      [],
      ["Sag", "Gruppe", "Fagområde", "Engangsudgift", "Udgift i alt"],
      ["TT", "voksen", "Socialområdet", null, kr(1_450_000)],
      ["PP", "voksen", "Socialområdet", kr(35_000), kr(2_210_000)],
      ["EE", "barn", "Familieområdet", null, kr(1_120_000)],
      ["OO", "efterværn", "Familieområdet", null, kr(985_000)],
      ["I alt", null, null, kr(35_000), kr(5_765_000)],
    ]),
  ),

  lilleAntal(
    "Et fagområde har kun 3 sager",
    ark("Nøgletal", [
      ["Fagområde", "Antal sager", "Refusion (kr.)"],
      ["Socialområdet", 41, kr(24_310_000)],
      ["Familieområdet", 18, kr(12_870_000)],
      ["Omsorgsområdet", 3, kr(915_000)],
      ["I alt", 62, kr(38_095_000)],
    ]),
  ),
  lilleAntal(
    "Et tilbud har kun 2 borgere",
    ark("Tilbud", [
      ["Tilbud", "Antal borgere", "Udgift (1.000 kr.)"],
      ["Længerevarende botilbud", 27, kr(51_300)],
      ["Midlertidigt botilbud", 12, kr(19_450)],
      ["Opholdssted", 2, kr(3_120)],
    ]),
  ),
  lilleAntal(
    "Det øverste trin har kun 1 husstand",
    ark("Trin", [
      ["Højeste trin i 2023", "Husstande"],
      ["Under grænse 1", 33],
      ["25 pct.", 14],
      ["50 pct.", 6],
      ["75 pct.", 1],
      ["I alt", 54],
    ]),
  ),
  lilleAntal(
    "Antallet af sager står på en række med fagområderne som kolonner, og det ene er 4",
    ark("Overblik", [
      [null, "Socialområdet", "Familieområdet", "Omsorgsområdet"],
      ["Budget 2023", kr(-26_575_000), kr(-13_841_000), kr(-984_000)],
      ["Antal sager", med("0", 41), med("0", 18), med("0", 4)],
    ]),
  ),
  lilleAntal(
    "Et antal er erstattet af »under 5«, men kan regnes ud af summen og de andre",
    ark("Nøgletal", [
      ["Fagområde", "Antal sager", "Refusion (kr.)"],
      ["Socialområdet", 41, kr(24_310_000)],
      ["Familieområdet", 18, kr(12_870_000)],
      ["Omsorgsområdet", "under 5", kr(915_000)],
      ["I alt", 62, kr(38_095_000)],
    ]),
  ),
  lilleAntal("En sætning fortæller om 2 sager", opfoelgning("Afvigelsen kommer fra 2 sager over den øverste grænse")),
];
