import { erAarstal, erIEnhed } from "../../tekster/enhedsord";
import type { Delbarcelle, Delbartark } from "./delbart";

/** The words around a cell that may say what it is; the nearest first. */
export interface Omgivelser {
  readonly kolonne: readonly string[];
  readonly raekke: readonly string[];
  /** What stands alone above the table, and over several of its columns. */
  readonly titler: readonly string[];
  /** The headings over the row's label, where tables often say what they count or are in; the nearest first. */
  readonly hjoerne: readonly string[];
}

export type Raekke = readonly Delbarcelle[];

/** A table as people make them: titles, one or more rows of headings, rows. An empty row ends it. */
export interface Blok {
  readonly fra: number;
  readonly til: number;
  /** From the top. */
  readonly hoveder: readonly Raekke[];
  readonly titler: readonly Delbarcelle[];
}

/** A title has its unit at the other edge of the table. */
const TITEL_OG_ENHED = 2;

/** Longer texts are sentences and name no column. */
const LAENGSTE_OVERSKRIFT = 80;

export function omgivelserI(ark: Delbartark): (celle: { readonly raekke: number; readonly kolonne: number }) => Omgivelser {
  const raekker = raekkerneI(ark);
  const blokke = blokkene(raekker);
  const blokAf = new Map(blokke.flatMap((blok, nr) => raekkenumre(blok).map((raekke) => [raekke, nr] as const)));
  return ({ raekke, kolonne }) => {
    const nr = blokAf.get(raekke);
    if (nr === undefined) return INGEN;
    // Rows below an empty one go on in the table above, unless they have headings of their own.
    const egne = blokke[nr]!;
    const foer = blokke[nr - 1];
    const dens = egne.hoveder.length === 0 && foer !== undefined ? foer : egne;
    const hoveder = [...dens.hoveder].reverse().filter((hoved) => hoved[0]!.raekke < raekke);
    const over = (raekker.get(egne.fra) ?? []).filter((et) => et.kolonne === kolonne && et.raekke < raekke);
    const tilVenstre = (raekker.get(raekke) ?? []).filter((et) => et.kolonne < kolonne && erOrd(et));
    const titler = [...dens.titler, ...egne.titler, ...(foer !== undefined && erKunTitler(foer) ? foer.titler : [])];
    return {
      kolonne: tekster([...hoveder.flatMap((hoved) => hoved.filter((et) => et.kolonne === kolonne)), ...over]),
      raekke: tekster([tilVenstre.at(-1), tilVenstre[0]].flatMap((et) => et ?? [])),
      titler: tekster([
        ...hoveder.slice(1).flatMap((hoved) => hoved.filter((et) => et.kolonne < kolonne).slice(-1)),
        ...titler.filter((et) => et.raekke < raekke && et.kolonne <= kolonne),
        ...hoveder.slice(1).flatMap((hoved) => (hoved.length === TITEL_OG_ENHED ? hoved.filter((et) => erIEnhed(String(et.vaerdi))) : [])),
      ]),
      hjoerne: tekster(hjoernet(hoveder, raekker.get(raekke), kolonne)),
    };
  };
}

const INGEN: Omgivelser = { kolonne: [], raekke: [], titler: [], hjoerne: [] };

/** Over a label, a year or nothing; over a number, it is that number's own heading. */
function hjoernet(hoveder: readonly Raekke[], raekke: Raekke | undefined, kolonne: number): Delbarcelle[] {
  const yderst = Math.min(...[...hoveder, raekke ?? []].flatMap(([foerste]) => foerste?.kolonne ?? []));
  const maerkat = raekke?.find((et) => et.kolonne === yderst);
  if (kolonne === yderst || (maerkat !== undefined && !erOrd(maerkat) && !erAar(maerkat))) return [];
  return hoveder.flatMap((hoved) => hoved.filter((et) => et.kolonne === yderst));
}

const tekster = (celler: readonly Delbarcelle[]): string[] => [
  ...new Set(celler.map(({ vaerdi }) => String(vaerdi)).filter((tekst) => tekst.length <= LAENGSTE_OVERSKRIFT)),
];

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

const raekkenumre = ({ fra, til }: { readonly fra: number; readonly til: number }): number[] =>
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

const erKunTitler = ({ hoveder, titler, fra, til }: Blok): boolean => hoveder.length === 0 && titler.length === til - fra + 1;

/** A text with letters: digits alone are a value, however they are kept. */
const erOrd = ({ vaerdi }: Delbarcelle): boolean => typeof vaerdi === "string" && /\p{L}/u.test(vaerdi);

/** A year, as a number or, as in every Excel table's headings, as text. */
export const erAar = ({ vaerdi, talformat }: Delbarcelle): boolean =>
  typeof vaerdi === "string"
    ? erAarstal(vaerdi)
    : typeof vaerdi === "number" && Number.isInteger(vaerdi) && vaerdi >= 1900 && vaerdi <= 2100 && !talformat.includes(",");
