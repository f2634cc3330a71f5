/** What stands in place of a count in a workbook that is shared. */
export const DAEKKET = {
  /** A small one. */
  under: (mindsteAntal: number) => `under ${mindsteAntal}`,
  /** One that would give a small one back. */
  ikkeVist: "ikke vist",
  /** The same in a sentence: "62 sager". */
  iSaetning: "et antal",
} as const;

const FLERTAL: Readonly<Record<string, string>> = {
  sag: "sager",
  borger: "borgere",
  husstand: "husstande",
  familie: "familier",
  person: "personer",
  beboer: "beboere",
  barn: "børn",
  ung: "unge",
  voksen: "voksne",
  klient: "klienter",
  anbragt: "anbragte",
  anbringelse: "anbringelser",
};
/** The next word alone: with an adjective between, it would have to be bent too. */
const NAESTE_ORD = new RegExp(`^( \\p{L}*?)(${Object.keys(FLERTAL).join("|")})(?!\\p{L})`, "iu");

/** What follows a number, where "under 5" takes the place of 1: " sag i alt" becomes " sager i alt". */
export const iFlertal = (efter: string): string =>
  efter.replace(NAESTE_ORD, (_, foran: string, ord: string) => foran + FLERTAL[ord.toLowerCase()]!);
