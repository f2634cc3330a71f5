import { tokenize } from "@borgar/fx";
import type { Formelkald } from "./formelkald";
import { omgivelser, type Omgivelse } from "./omgivelser";

/**
 * The first variable of a LET or LAMBDA around a call that its arguments, or other texts beside it, mention; undefined
 * where they mention none.
 */
export function variabelI(kald: Formelkald, formel: string, tekster = kald.argumenter): string | undefined {
  const bundne = new Set(omgivelser(kald, formel).flatMap(bundneNavne).map(navnet));
  return tekster
    .flatMap((tekst) => tokenize(tekst))
    .map(({ value }) => value.replace(EXCELS_FORSTAVELSE, ""))
    .find((tekst) => bundne.has(navnet(tekst)));
}

/** LET has names and values in turn, LAMBDA only names, [navn] where it may be left out; the calculation is last. */
function bundneNavne({ navn, argumenter }: Omgivelse): readonly string[] {
  const foerDenSidste = argumenter.slice(0, -1);
  if (navn === "LAMBDA") return foerDenSidste.map((tekst) => tekst.replace(/^\[(.*)\]$/, "$1").trim());
  return navn === "LET" ? foerDenSidste.filter((_, nr) => nr % 2 === 0) : [];
}

/** What Excel's file format puts before a variable. */
const EXCELS_FORSTAVELSE = /^_xl(pm|op)\./i;

/** Excel does not tell capitals from small letters in names. */
const navnet = (tekst: string): string => tekst.replace(EXCELS_FORSTAVELSE, "").toUpperCase();
