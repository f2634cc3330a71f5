import { kolonnenavn } from "../workbook/formel";
import { laesCeller, laesFaellestekster, type Celleindhold, type Celler } from "./laesCeller";
import { alle, klageOverFil, Pakke, type Filfejl, type Relation } from "./pakke";

/** A sheet's own names, with what stands in the one cell that each is the name of. */
export interface Filark {
  readonly ark: string;
  readonly felter: ReadonlyMap<string, Celleindhold>;
}

export type Fillaesning =
  | {
      readonly ok: true;
      readonly ark: readonly Filark[];
      readonly tabel: readonly (readonly Celleindhold[])[] | null;
      /** Of every sheet in the file, in order. */
      readonly arknavne: readonly string[];
    }
  | { readonly ok: false; readonly fejl: Filfejl | "ingenMappe" };

interface Oenske {
  /** The sheets to read; the others may be as large as they like. */
  readonly ark: (navn: string) => boolean;
  /** The table whose rows to read, wherever it stands. */
  readonly tabel: string;
}

/**
 * Reads back an .xlsx file that we wrote, also after Excel or LibreOffice saved it again: the sheets' own names with
 * what stands in their cells (a formula's stored result), and the rows of one table without its headings.
 */
export function laesXlsx(bytes: Uint8Array, oenske: Oenske): Fillaesning {
  const klage = klageOverFil(bytes);
  if (klage !== null) return { ok: false, fejl: klage };
  const pakke = new Pakke(bytes);
  const mappe = new Mappe(pakke);
  const ark = mappe.medNavne(oenske.ark);
  const tabel = mappe.tabel(oenske.tabel);
  if (pakke.fejl !== null) return { ok: false, fejl: pakke.fejl };
  return mappe.erTom() ? { ok: false, fejl: "ingenMappe" } : { ok: true, ark, tabel, arknavne: mappe.arknavne() };
}

interface Side {
  readonly navn: string;
  readonly sti: string;
}

class Mappe {
  readonly #pakke: Pakke;
  readonly #sider: readonly Side[];
  readonly #navne: readonly Element[];
  readonly #faellestekster: readonly string[];
  readonly #laest = new Map<string, Celler>();

  constructor(pakke: Pakke) {
    const sti = [...pakke.relationer("").values()].find(({ type }) => type === "officeDocument")?.sti;
    const dokument = sti === undefined ? null : pakke.dokument(sti);
    const relationer = sti === undefined ? new Map<string, Relation>() : pakke.relationer(sti);
    const tekster = [...relationer.values()].find(({ type }) => type === "sharedStrings")?.sti;
    this.#pakke = pakke;
    this.#faellestekster = tekster === undefined ? [] : laesFaellestekster(pakke.dokument(tekster));
    this.#navne = dokument === null ? [] : alle(dokument, "definedName");
    this.#sider = (dokument === null ? [] : alle(dokument, "sheet")).map((et) => ({
      navn: et.getAttribute("name") ?? "",
      sti: relationer.get(relationsid(et))?.sti ?? "",
    }));
  }

  erTom = (): boolean => this.#sider.length === 0;

  arknavne = (): readonly string[] => this.#sider.map(({ navn }) => navn);

  medNavne(oensket: (navn: string) => boolean): Filark[] {
    return this.#sider.flatMap(({ navn: ark }, nr) => {
      if (!oensket(ark)) return [];
      const egne = this.#navne.filter((et) => et.getAttribute("localSheetId") === String(nr));
      const felter = egne.flatMap((et) => this.#felt(et));
      return felter.length === 0 ? [] : [{ ark, felter: new Map(felter) }];
    });
  }

  /** A name of several cells, of a constant, or of a cell that was deleted, is no field. */
  #felt(navn: Element): [navn: string, vaerdi: Celleindhold][] {
    const [, citeret, enkelt, kolonne, raekke] = ENKELT_CELLE.exec(navn.textContent ?? "") ?? [];
    const ark = citeret?.replaceAll("''", "'") ?? enkelt;
    const side = this.#sider.find((et) => et.navn === ark);
    return side === undefined ? [] : [[navn.getAttribute("name") ?? "", this.#celler(side).get(`${kolonne}${raekke}`) ?? ""]];
  }

  tabel(navn: string): Celleindhold[][] | null {
    for (const side of this.#sider) {
      const tabeller = [...this.#pakke.relationer(side.sti).values()].filter(({ type }) => type === "table");
      for (const { sti } of tabeller) {
        const tabel = this.#pakke.dokument(sti)?.documentElement;
        if (tabel?.getAttribute("displayName")?.toLowerCase() === navn.toLowerCase()) return this.#krop(side, tabel);
      }
    }
    return null;
  }

  /** Between the headings and the totals, where there are any. */
  #krop(side: Side, tabel: Element): Celleindhold[][] {
    const [, fra, foerste, til, sidste] = OMRAADE.exec(tabel.getAttribute("ref") ?? "") ?? [];
    if (fra === undefined || til === undefined) return [];
    const oeverst = Number(foerste) + Number(tabel.getAttribute("headerRowCount") ?? 1);
    const nederst = Number(sidste) - Number(tabel.getAttribute("totalsRowCount") ?? 0);
    const celler = this.#celler(side);
    return raekkeaf(oeverst, nederst).map((raekke) =>
      raekkeaf(kolonnenummer(fra), kolonnenummer(til)).map((kolonne) => celler.get(`${kolonnenavn(kolonne)}${raekke}`) ?? ""),
    );
  }

  #celler(side: Side): Celler {
    const kendt = this.#laest.get(side.sti);
    if (kendt !== undefined) return kendt;
    const celler = laesCeller(this.#pakke.dokument(side.sti), this.#faellestekster);
    this.#laest.set(side.sti, celler);
    return celler;
  }
}

/** 'Forudsætninger 2023'!$B$7, with or without the quotes. */
const ENKELT_CELLE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/;
const OMRAADE = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/;

/** The id of the relationship, whose namespace is one of two. */
const relationsid = (ark: Element): string =>
  Array.from(ark.attributes).find(({ localName, prefix }) => localName === "id" && prefix !== null)?.value ?? "";

/** A → 0, AA → 26. */
const kolonnenummer = (navn: string): number => [...navn].reduce((sum, bogstav) => sum * 26 + bogstav.charCodeAt(0) - 64, 0) - 1;

const raekkeaf = (fra: number, til: number): number[] => Array.from({ length: Math.max(0, til - fra + 1) }, (_, nr) => fra + nr);
