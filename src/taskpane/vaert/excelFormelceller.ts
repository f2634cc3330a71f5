import { findKald } from "../../kald/formel/formelkald";
import { FUNKTIONER } from "../../kald/funktioner";
import { udenForstavelse } from "../../kald/formel/udenForstavelse";
import { TEKSTFORMAT, type Brugt } from "./excelBrugt";
import type { Cellested } from "./funktionsbrug";

/** A cell with a formula. */
export interface Formelcelle extends Cellested {
  /** In English, as code writes it. */
  readonly formel: string;
  /** Excel's English name of the error; null where there is none. */
  readonly fejl: string | null;
  /** A formula that is entered there becomes text. */
  readonly tekstformat: boolean;
}

/** Most cells are ruled out by this, and need not be taken to pieces. */
const NAEVNER_OS = new RegExp(FUNKTIONER.join("|"), "i");

export const bruger = (formel: string): boolean => NAEVNER_OS.test(formel) && findKald(formel).length > 0;

export function formelceller(ark: string, { raekke, kolonne, formler, vaerdier, typer, talformater }: Brugt): Formelcelle[] {
  return formler.flatMap((linje, r) =>
    linje.flatMap((formel, k) => {
      const vaerdi = vaerdier[r]![k]!;
      // A text that begins as a formula is the same in both.
      if (typeof formel !== "string" || !formel.startsWith("=") || formel === vaerdi) return [];
      const fejl = typer[r]![k] === "Error" ? String(vaerdi) : null;
      return [{ ark, raekke: raekke + r, kolonne: kolonne + k, formel, fejl, tekstformat: talformater[r]![k] === TEKSTFORMAT }];
    }),
  );
}

/** Excel does not know the function: the add-in came after the formula. Until it is calculated, it may show an old value. */
export const erUkendt = ({ formel, fejl }: Pick<Formelcelle, "formel" | "fejl">): boolean =>
  fejl === "#NAME?" || udenForstavelse(formel) !== formel;

/** Still being calculated. */
export const beregnes = ({ fejl }: Pick<Formelcelle, "fejl">): boolean => fejl === "#BUSY!" || fejl === "#GETTING_DATA";

/** An answer has room for what is asked about so many single cells. */
const CELLER_AD_GANGEN = 500;

/** Asks about single cells, some hundred a request. */
export async function spoergOm<C extends Cellested, S>(
  context: Excel.RequestContext,
  celler: readonly C[],
  spoerg: (celle: Excel.Range, hvilken: C) => () => S,
): Promise<S[]> {
  const svar: S[][] = [];
  for (let fra = 0; fra < celler.length; fra += CELLER_AD_GANGEN)
    svar.push(await spoergEnGang(context, celler.slice(fra, fra + CELLER_AD_GANGEN), spoerg));
  return svar.flat();
}

const spoergEnGang: typeof spoergOm = async (context, celler, spoerg) => {
  const ventede = celler.map((et) =>
    spoerg(context.workbook.worksheets.getItem(et.ark).getRangeByIndexes(et.raekke, et.kolonne, 1, 1), et),
  );
  await context.sync();
  return ventede.map((faa) => faa());
};

/** A formula's cell with the rectangle that its result fills. */
export interface Udfyldt extends Formelcelle {
  readonly raekker: number;
  readonly kolonner: number;
}

/** How far each formula spills. */
export async function medSpild(context: Excel.RequestContext, celler: readonly Formelcelle[]): Promise<Udfyldt[]> {
  const maal = await spoergOm(context, celler, (celle) => {
    const spild = celle.getSpillingToRangeOrNullObject().load("rowCount,columnCount");
    return () => (spild.isNullObject ? { raekker: 1, kolonner: 1 } : { raekker: spild.rowCount, kolonner: spild.columnCount });
  });
  return udenSpildte(celler.map((celle, nr) => ({ ...celle, ...maal[nr]! })));
}

/**
 * Whether Excel gives a formula in the cells that it spills into as well is nowhere written; there it is shown and not
 * entered, and such cells are left out.
 */
export function udenSpildte(alle: readonly Udfyldt[]): Udfyldt[] {
  const spildende = alle.filter(({ raekker, kolonner }) => raekker * kolonner > 1);
  return alle.filter((celle) => !spildende.some((fra) => fra !== celle && ligger(celle, fra)));
}

const ligger = (celle: Udfyldt, i: Udfyldt): boolean =>
  celle.ark === i.ark &&
  celle.raekke >= i.raekke &&
  celle.raekke < i.raekke + i.raekker &&
  celle.kolonne >= i.kolonne &&
  celle.kolonne < i.kolonne + i.kolonner;
