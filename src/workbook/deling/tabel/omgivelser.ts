import { erIEnhed } from "../../../tekster/enhedsord";
import { blokkene, erAar, erKunTitler, erOrd, raekkenumre, raekkerneI, type Blok, type Raekke } from "./blokke";
import type { Delbarcelle, Delbartark } from "../delbart";

/** The words around a cell that may say what it is; the nearest first. */
export interface Omgivelser {
  readonly kolonne: readonly string[];
  readonly raekke: readonly string[];
  /** What stands alone above the table, and over several of its columns. */
  readonly titler: readonly string[];
  /** The headings over the row's label, where tables often say what they count or are in; the nearest first. */
  readonly hjoerne: readonly string[];
}

/** A title has its unit at the other edge of the table. */
const TITEL_OG_ENHED = 2;

/** Longer texts are sentences and name no column. */
const LAENGSTE_OVERSKRIFT = 80;

export function omgivelserI(ark: Delbartark): (celle: { readonly raekke: number; readonly kolonne: number }) => Omgivelser {
  const raekker = raekkerneI(ark);
  const blokke = blokkene(raekker);
  const blokAf = new Map(blokke.flatMap((blok, nr) => raekkenumre(blok).map((raekke) => [raekke, nr] as const)));
  const overskrevne = blokke.map((_, nr) => overskrevet(blokke, nr));
  return ({ raekke, kolonne }) => {
    const nr = blokAf.get(raekke);
    if (nr === undefined) return INGEN;
    const egne = blokke[nr]!;
    const dens = overskrevne[nr]!;
    const hoveder = [...dens.hoveder].reverse().filter((hoved) => hoved[0]!.raekke < raekke);
    const over = (raekker.get(egne.fra) ?? []).filter((et) => et.kolonne === kolonne && et.raekke < raekke);
    const tilVenstre = (raekker.get(raekke) ?? []).filter((et) => et.kolonne < kolonne && erOrd(et));
    const erEnhed = ({ vaerdi }: Delbarcelle): boolean => erIEnhed(String(vaerdi));
    return {
      kolonne: tekster([...hoveder.flatMap((hoved) => hoved.filter((et) => et.kolonne === kolonne)), ...over]),
      raekke: tekster([tilVenstre.at(-1), tilVenstre[0]].flatMap((et) => et ?? [])),
      titler: tekster([
        ...hoveder.slice(1).flatMap((hoved) => hoved.filter((et) => et.kolonne < kolonne).slice(-1)),
        ...dens.titler.filter((et) => et.raekke < raekke && (et.kolonne <= kolonne || erEnhed(et))),
        ...hoveder.slice(1).flatMap((hoved) => (hoved.length === TITEL_OG_ENHED ? hoved.filter(erEnhed) : [])),
      ]),
      hjoerne: tekster(hjoernet(hoveder, raekker.get(raekke), kolonne)),
    };
  };
}

/**
 * Rows below an empty one go on in the table above, unless they have headings of their own, or a title or a note stands
 * between them. The titles are the table's own and those that stand by themselves above it; the nearest first.
 */
function overskrevet(blokke: readonly Blok[], nr: number): Pick<Blok, "hoveder" | "titler"> {
  let dens = nr;
  while (blokke[dens]!.hoveder.length === 0 && dens > 0 && !erKunTitler(blokke[dens - 1]!)) dens -= 1;
  let foerste = dens;
  while (foerste > 0 && erKunTitler(blokke[foerste - 1]!)) foerste -= 1;
  return {
    hoveder: blokke[dens]!.hoveder,
    titler: blokke
      .slice(foerste, nr + 1)
      .flatMap(({ titler }) => [...titler].reverse())
      .reverse(),
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
