/** What a cell is for; the renderers turn a role into the medium's own formats and decide nothing. */
export type Rolle =
  | "overskrift"
  | "undertitel"
  | "afsnit"
  | "kolonnehoved"
  | "talhoved"
  | "lethoved"
  | "tekst"
  | "emne"
  | "ledetekst"
  | "input"
  | "inputTekst"
  | "beregnet"
  | "beregnetTekst"
  | "total"
  | "totalTekst"
  | "kontrol"
  | "note"
  | "eksempel"
  | "skoen"
  | "skoenTekst"
  | "mellemregning";

export type Talformat =
  "kroner" | "antal" | "enDecimal" | "oere" | "procent" | "skrevetProcent" | "aar" | "saetning" | "tal" | "iTusind" | "iMillioner";

export interface Stil {
  readonly fed?: true;
  readonly kursiv?: true;
  readonly stoerrelse?: number;
  readonly skrift?: string;
  readonly fyld?: string;
  readonly kant?: "alle" | "over" | "under";
  readonly ombryd?: true;
  /** Left out: in the middle of the row. */
  readonly lodret?: "top";
  /** Left out: text to the left, numbers to the right. indrykket: to the left, a little in from the cell before. */
  readonly stilling?: "hoejre" | "indrykket";
}

const MOERK = "#1F3A4D";
const DAEMPET = "#595959";
const BRAENDT = "#7A3E00";
const ROSA = "#FBE9DD";
const GUL = "#FFF2CC";

/** Input cells are yellow, as municipal forms have them; every fill keeps at least 4,5:1 to its text. */
export const TEMA: Readonly<Record<Rolle, Stil>> = {
  overskrift: { fed: true, stoerrelse: 16, skrift: MOERK },
  undertitel: { stoerrelse: 11, skrift: DAEMPET },
  afsnit: { fed: true, stoerrelse: 12, skrift: MOERK, kant: "under" },
  kolonnehoved: { fed: true, skrift: "#FFFFFF", fyld: MOERK, ombryd: true, stilling: "indrykket" },
  talhoved: { fed: true, skrift: "#FFFFFF", fyld: MOERK, ombryd: true, stilling: "hoejre" },
  /** Over numbers that may be missing: where there is no heading, there is nothing to see. */
  lethoved: { fed: true, stilling: "hoejre" },
  tekst: { ombryd: true, lodret: "top", stilling: "indrykket" },
  emne: { fed: true, ombryd: true, lodret: "top", stilling: "indrykket" },
  ledetekst: { stilling: "indrykket" },
  input: { fyld: GUL, kant: "alle" },
  inputTekst: { fyld: GUL, kant: "alle", ombryd: true, stilling: "indrykket" },
  beregnet: {},
  beregnetTekst: { ombryd: true, stilling: "indrykket" },
  total: { fed: true, kant: "over" },
  totalTekst: { fed: true, kant: "over", stilling: "indrykket" },
  kontrol: { kursiv: true, stilling: "hoejre" },
  note: { kursiv: true, skrift: DAEMPET, stilling: "indrykket" },
  eksempel: { fed: true, skrift: BRAENDT },
  skoen: { kursiv: true, skrift: BRAENDT, fyld: ROSA },
  skoenTekst: { kursiv: true, skrift: BRAENDT, fyld: ROSA, ombryd: true, lodret: "top", stilling: "indrykket" },
  mellemregning: { skrift: DAEMPET },
};

export const SKRIFT = { navn: "Calibri", stoerrelse: 11 } as const;

/** Excel's invariant codes; the program shows them with the reader's own separators. */
export const TALFORMATER: Readonly<Record<Talformat, string>> = {
  kroner: "#,##0",
  /** Of cases, households or people: small ones can point to somebody, so they are told from amounts. */
  antal: "#,##0",
  /** mio. kr., as councils read them. */
  enDecimal: "#,##0.0",
  oere: "#,##0.00",
  procent: "0.0%",
  /** A percentage that was typed: all its decimals, so that a reader can multiply by it. */
  skrevetProcent: "0.0#####%",
  aar: "0",
  /** Words that run on over the cells beside: not close up to the number before them. */
  saetning: '" "@',
  tal: "General",
  /** Whole kroner in the cell, shown in 1.000 kr. and in mio. kr. */
  iTusind: "#,##0,",
  iMillioner: "#,##0.0,,",
};

/** Lines and no bands: the cells' own roles give the colours. */
export const TABELSTIL = "Light1";

export const DIAGRAMFARVE = "#2F6F8F";
