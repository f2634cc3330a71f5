import { citeretArk, delAdresse, laesFelt } from "../mappe/adresse";
import { sammeNavn } from "../mappe/regler";

export type Tegnart = "tekst" | "reference" | "tabel" | "navn" | "funktion" | "fejl" | "tal" | "tegn" | "luft";

export interface Tegn {
  readonly art: Tegnart;
  readonly tekst: string;
}

const ARK = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLE = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?:${CELLE}(?::${CELLE})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)`;
const NAVN = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SLUT = String.raw`(?![\p{L}\p{N}_.(!])`;

const MOENSTRE: readonly (readonly [Tegnart, RegExp])[] = (
  [
    ["tekst", String.raw`"(?:[^"]|"")*"`],
    ["fejl", String.raw`#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)`],
    ["tabel", String.raw`(?:${NAVN})?\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\]`],
    ["reference", `(?:${ARK})?${REFERENCE}${SLUT}`],
    ["navn", `${ARK}${NAVN}(?!\\()`],
    ["funktion", String.raw`${NAVN}(?=\()`],
    ["navn", NAVN],
    ["tal", String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?`],
    ["luft", String.raw`\s+`],
    ["tegn", String.raw`<>|<=|>=|[\s\S]`],
  ] as const
).map(([art, moenster]) => [art, new RegExp(moenster, "uy")]);

/** A formula's pieces; put together they are the formula again. */
export function tegnAf(formel: string): Tegn[] {
  const ud: Tegn[] = [];
  for (let sted = 0; sted < formel.length;) {
    for (const [art, moenster] of MOENSTRE) {
      moenster.lastIndex = sted;
      const fund = moenster.exec(formel);
      if (fund === null) continue;
      ud.push({ art, tekst: fund[0] });
      sted = moenster.lastIndex;
      break;
    }
  }
  return ud;
}

export const samlet = (tegn: readonly Tegn[]): string => tegn.map(({ tekst }) => tekst).join("");

const arketI = ({ art, tekst }: Tegn): string | null => (art === "reference" || art === "navn" ? delAdresse(tekst).ark : null);

/** Excel follows a sheet that gets a new name. */
export const medNytArknavn = (formel: string, foer: string, efter: string): string =>
  samlet(
    tegnAf(formel).map((et) => {
      const ark = arketI(et);
      return ark !== null && sammeNavn(ark, foer) ? { ...et, tekst: `${citeretArk(efter)}!${delAdresse(et.tekst).rest}` } : et;
    }),
  );

/** References to a sheet that is gone; the cell's address stays legible behind the error, as Excel has it. */
export const udenArk = (formel: string, navn: string): string =>
  samlet(
    tegnAf(formel).map((et) => {
      const ark = arketI(et);
      return ark !== null && sammeNavn(ark, navn)
        ? { art: "fejl", tekst: laesFelt(delAdresse(et.tekst).rest) === null ? "#REF!" : `#REF!${delAdresse(et.tekst).rest}` }
        : et;
    }),
  );

/** Without white space, for comparing. */
export const udenLuft = (tegn: readonly Tegn[]): Tegn[] => tegn.filter(({ art }) => art !== "luft");

/** With the separators of a Danish Excel; the names of native functions stay English here. */
export const danskFormel = (formel: string): string =>
  samlet(
    tegnAf(formel).map((et) =>
      et.art === "tal" ? { ...et, tekst: et.tekst.replace(".", ",") } : et.art === "tegn" && et.tekst === "," ? { ...et, tekst: ";" } : et,
    ),
  );
