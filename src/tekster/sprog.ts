import type { Vist } from "../core";
import { skrivTal } from "./tal";

/**
 * What sentences are put together in: words now, or the formula that gives the same words when a workbook calculates.
 * A sentence is written once, and cannot say one thing in the sheet and another in a letter.
 *
 * Ord: a piece of a sentence; Betingelse: what it depends on; Beloeb: an amount that is shown in mio. kr.; Antal: a count.
 */
export interface Sprog<Ord, Betingelse, Beloeb, Antal> {
  readonly ord: (tekst: string) => Ord;
  readonly saml: (dele: readonly Ord[]) => Ord;
  readonly hvis: (betingelse: Betingelse, ja: Ord, nej: Ord) => Ord;
  readonly erOver0: (beloeb: Beloeb) => Betingelse;
  readonly erUnder0: (beloeb: Beloeb) => Betingelse;
  readonly er: (antal: Antal, tal: number) => Betingelse;
  /** With its sign: "-0,3 mio. kr." */
  readonly beloeb: (beloeb: Beloeb) => Ord;
  /** Without: "0,3 mio. kr."; what is not nothing but shown as nothing is "under 0,1 mio. kr." */
  readonly stoerrelse: (beloeb: Beloeb) => Ord;
  readonly antal: (antal: Antal) => Ord;
}

export const MIO = " mio. kr.";
export const UNDER_DET_VISTE = "under 0,1";

/** A sentence with its pieces in their places. */
export const iSprog =
  <Ord>({ ord, saml }: Pick<Sprog<Ord, unknown, unknown, unknown>, "ord" | "saml">) =>
  (tekster: TemplateStringsArray, ...dele: readonly Ord[]): Ord =>
    saml(tekster.flatMap((tekst, nr) => [...(tekst === "" ? [] : [ord(tekst)]), ...(nr < dele.length ? [dele[nr]!] : [])]));

const PR_MIO = 100_000_000;

/** Words now. */
export const DANSK: Sprog<string, boolean, Vist, number> = {
  ord: (tekst) => tekst,
  saml: (dele) => dele.join(""),
  hvis: (betingelse, ja, nej) => (betingelse ? ja : nej),
  erOver0: ({ praecis }) => praecis > 0,
  erUnder0: ({ praecis }) => praecis < 0,
  er: (antal, tal) => antal === tal,
  beloeb: ({ vist }) => skrivTal(vist / PR_MIO, 1) + MIO,
  stoerrelse: ({ vist }) => (vist === 0 ? UNDER_DET_VISTE : skrivTal(Math.abs(vist) / PR_MIO, 1)) + MIO,
  antal: (antal) => skrivTal(antal),
};
