import { erAarstal } from "../../../tekster/enhedsord";
import type { Delbarcelle, Delbartark } from "../delbart";

export type Raekke = readonly Delbarcelle[];

/** A table as people make them: titles, one or more rows of headings, rows. An empty row ends it. */
export interface Blok {
  readonly fra: number;
  readonly til: number;
  /** From the top. */
  readonly hoveder: readonly Raekke[];
  readonly titler: readonly Delbarcelle[];
}

/** The filled cells of every row, from the left. */
export function raekkerneI({ celler }: Delbartark): ReadonlyMap<number, Raekke> {
  const raekker = new Map<number, Delbarcelle[]>();
  for (const celle of celler) {
    if (celle.vaerdi === "" || (typeof celle.vaerdi === "string" && celle.vaerdi.trim() === "")) continue;
    const raekken = raekker.get(celle.raekke);
    if (raekken === undefined) raekker.set(celle.raekke, [celle]);
    else raekken.push(celle);
  }
  for (const raekke of raekker.values()) raekke.sort((en, anden) => en.kolonne - anden.kolonne);
  return raekker;
}

/** The tables of a sheet, from the top. */
export function blokkene(raekker: ReadonlyMap<number, Raekke>): Blok[] {
  const blokke: { fra: number; til: number }[] = [];
  for (const nr of [...raekker.keys()].sort((en, anden) => en - anden)) {
    const sidste = blokke.at(-1);
    if (sidste?.til === nr - 1) sidste.til = nr;
    else blokke.push({ fra: nr, til: nr });
  }
  return blokke.map((plads) => ({ ...plads, ...hovederI(raekkenumre(plads).map((nr) => raekker.get(nr)!)) }));
}

export const raekkenumre = ({ fra, til }: { readonly fra: number; readonly til: number }): number[] =>
  Array.from({ length: til - fra + 1 }, (_, nr) => fra + nr);

/**
 * A row of words and years is a row of headings where the table begins; further down where words stand right below
 * numbers, as where one table follows another without a row between them.
 */
function hovederI(raekker: readonly Raekke[]): Pick<Blok, "hoveder" | "titler"> {
  const hoveder: Raekke[] = [];
  for (const [nr, raekke] of raekker.entries()) {
    const foer = raekker[nr - 1];
    const begynder = hoveder.length === 0 || hoveder.at(-1) === foer;
    if (kanVaereHoved(raekke) && (begynder || (foer !== undefined && erNyTabel(raekke, foer)))) hoveder.push(raekke);
  }
  // In a table of words alone, all rows look like headings: the first one is.
  const faktiske = hoveder.length === raekker.filter((raekke) => raekke.length > 1).length ? hoveder.slice(0, 1) : hoveder;
  const foerste = faktiske[0]?.[0]?.raekke ?? Infinity;
  return {
    hoveder: faktiske,
    titler: raekker.flatMap((raekke) => (raekke.length === 1 && raekke[0]!.raekke < foerste ? raekke.filter(erOrd) : [])),
  };
}

const kanVaereHoved = (raekke: Raekke): boolean => raekke.length > 1 && raekke.every((et) => erOrd(et) || erAar(et));

const erNyTabel = (raekke: Raekke, foer: Raekke): boolean =>
  raekke.filter((et) => foer.some((over) => over.kolonne === et.kolonne && typeof over.vaerdi === "number")).every(erOrd) &&
  raekke.length === raekke.filter((et) => erOrd(et) && !/\d/u.test(String(et.vaerdi))).length;

export const erKunTitler = ({ hoveder, titler, fra, til }: Blok): boolean => hoveder.length === 0 && titler.length === til - fra + 1;

/** A text with letters: digits alone are a value, however they are kept. */
export const erOrd = ({ vaerdi }: Delbarcelle): boolean => typeof vaerdi === "string" && /\p{L}/u.test(vaerdi);

/** A year, as a number or, as in every Excel table's headings, as text. */
export const erAar = ({ vaerdi, talformat }: Delbarcelle): boolean =>
  typeof vaerdi === "string"
    ? erAarstal(vaerdi)
    : typeof vaerdi === "number" && Number.isInteger(vaerdi) && vaerdi >= 1900 && vaerdi <= 2100 && !talformat.includes(",");
