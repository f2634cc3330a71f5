import { Decimal, type Vist } from "../core";
import { skrivTal } from "./tal";

/**
 * What sentences are put together in: words now, or the formula that gives the same words when a workbook calculates.
 * A sentence is written once, and cannot say one thing in the sheet and another in a letter.
 *
 * Ord: a piece of a sentence; Betingelse: what it depends on; Beloeb: an amount that is shown in mio. kr.; Tal: a count or a
 * share.
 */
export interface Sprog<Ord, Betingelse, Beloeb, Tal> {
  readonly ord: (tekst: string) => Ord;
  readonly saml: (dele: readonly Ord[]) => Ord;
  readonly hvis: (betingelse: Betingelse, ja: Ord, nej: Ord) => Ord;
  readonly erOver0: (beloeb: Beloeb) => Betingelse;
  readonly erUnder0: (beloeb: Beloeb) => Betingelse;
  /** What is not nothing but shown as nothing. */
  readonly erUnderDetViste: (beloeb: Beloeb) => Betingelse;
  readonly er: (tal: Tal, facit: number) => Betingelse;
  readonly erHoejst: (tal: Tal, graense: Tal | number) => Betingelse;
  /** With its sign: "-0,3 mio. kr."; what is shown as nothing is "under 0,1 mio. kr." or "mellem -0,1 og 0 mio. kr." */
  readonly beloeb: (beloeb: Beloeb) => Ord;
  /** Without: "0,3 mio. kr."; what is not nothing but shown as nothing is "under 0,1 mio. kr." */
  readonly stoerrelse: (beloeb: Beloeb) => Ord;
  readonly antal: (antal: Tal) => Ord;
  /** A share of at most seven decimals, with those that it has: "25", "33,33333". */
  readonly procent: (andel: Tal) => Ord;
  readonly laengde: (ord: Ord) => Tal;
  /** A name as it stands in a line of text: without the breaks and the spaces around it that a cell may have. */
  readonly paaEnLinje: (ord: Ord) => Ord;
}

export const MIO = " mio. kr.";
export const UNDER_DET_VISTE = "under 0,1";
export const LIDT_UNDER_NUL = "mellem -0,1 og 0";
/** Of a share that is typed: the sheets' formulas share by no finer one. */
export const PROCENTENS_DECIMALER = 5;

/** A sentence with its pieces in their places. */
export const iSprog =
  <Ord>({ ord, saml }: Pick<Sprog<Ord, unknown, unknown, unknown>, "ord" | "saml">) =>
  (tekster: TemplateStringsArray, ...dele: readonly Ord[]): Ord =>
    saml(tekster.flatMap((tekst, nr) => [...(tekst === "" ? [] : [ord(tekst)]), ...(nr < dele.length ? [dele[nr]!] : [])]));

const PR_MIO = 100_000_000;

const underDetViste = ({ praecis, vist }: Vist): boolean => vist === 0 && praecis !== 0;

/** Words now. */
export const DANSK: Sprog<string, boolean, Vist, number> = {
  ord: (tekst) => tekst,
  saml: (dele) => dele.join(""),
  hvis: (betingelse, ja, nej) => (betingelse ? ja : nej),
  erOver0: ({ praecis }) => praecis > 0,
  erUnder0: ({ praecis }) => praecis < 0,
  erUnderDetViste: underDetViste,
  er: (tal, facit) => tal === facit,
  erHoejst: (tal, graense) => tal <= graense,
  beloeb: (beloeb) =>
    (underDetViste(beloeb) ? (beloeb.praecis > 0 ? UNDER_DET_VISTE : LIDT_UNDER_NUL) : skrivTal(beloeb.vist / PR_MIO, 1)) + MIO,
  stoerrelse: ({ vist }) => (vist === 0 ? UNDER_DET_VISTE : skrivTal(Math.abs(vist) / PR_MIO, 1)) + MIO,
  antal: (antal) => skrivTal(antal),
  procent: (andel) => skrivTal(new Decimal(andel).times(100).toDecimalPlaces(PROCENTENS_DECIMALER)),
  laengde: (ord) => ord.length,
  paaEnLinje: (ord) =>
    ord
      .replace(/[\t\n\r]/g, " ")
      .replace(/ +/g, " ")
      .replace(/^ | $/g, ""),
};
