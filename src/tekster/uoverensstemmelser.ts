export interface Uoverensstemmelse {
  readonly emne: string;
  /** Each with the report's page, one line of a sheet each. */
  readonly linjer: readonly string[];
}

/** Where the report of June 2021 disagrees with itself. */
export const UOVERENSSTEMMELSER: readonly Uoverensstemmelse[] = [
  {
    emne: "Tabet for et anbragt barn",
    linjer: ["Typisk under 70.000 kr. (s. 9), mindre end 100.000 kr. (s. 13) og 70.600 kr. i tabel 6.5 (s. 59)."],
  },
  { emne: "Udgiften til en døgninstitution", linjer: ["Omkring 1,2 mio. kr. i teksten, men 1.118.000 kr. i tabel 5.2 (begge s. 43)."] },
  {
    emne: "Botilbud efter serviceloven § 107",
    linjer: ["Kaldes længerevarende (s. 28, øverst), men ellers midlertidigt (s. 28, 31 og 43)."],
  },
  {
    emne: "Andelen af voksne med store tab",
    linjer: [
      "Omkring 80 pct. under 200.000 kr. og ca. 20 pct. over 250.000 kr. (s. 61), så ingen er tilbage mellem de to beløb;",
      "og kun 1 pct. over 300.000 kr. (s. 45 og 53).",
    ],
  },
  {
    emne: "Selskabsskatteudligningen",
    linjer: ["De ca. 650 kr. kaldes en positiv effekt (s. 55), men tabel 6.5's -200 kr. fås kun som -650 + 460 (s. 59)."],
  },
  {
    emne: "Forskellen før og efter udligningsreformen",
    linjer: [
      "Et barn: omkring 75.000 kr. (s. 14), men 74.000 og 96.000 kr. i eksemplerne (s. 66).",
      "En voksen: nærmest ingen forskel (s. 10), omkring 30.000 kr. (s. 14), og 30.000 og 11.000 kr. i eksemplerne (s. 67).",
    ],
  },
  { emne: "Børn, der er flyttet", linjer: ["Mere end tre gange (s. 56), men ellers mindst tre gange (s. 51, 66 og 80)."] },
  {
    emne: "Antallet af socioøkonomiske kriterier",
    linjer: ["18 (s. 78), men bilagstabel 2.1 har 19 rækker, når Nedgang i befolkningstallet tælles med (s. 80)."],
  },
  {
    emne: "Den centrale refusionsordnings grænser",
    linjer: ["0,8, 1,6 og 2 mio. kr. under figur 1.1 (s. 10), men 2.050.000 kr. for den øverste i boks 5.2 (s. 41)."],
  },
];
