import { indeholder, KOLONNER, RAEKKER, type Felt2D } from "./adresse";

/** Property path as the wire has it, lower case: "fill.color", "font.bold", "numberFormat". */
export type Format = Readonly<Record<string, unknown>>;

export const STANDARD: Format = {
  numberFormat: "General",
  "fill.color": "",
  "font.bold": false,
  "font.italic": false,
  "font.color": "#000000",
  "font.size": 11,
  "font.name": "Calibri",
  "font.underline": "None",
  "font.strikethrough": false,
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  "protection.locked": true,
};

interface Regel {
  readonly felt: Felt2D;
  readonly egenskab: string;
  readonly vaerdi: unknown;
}

const erStort = ({ raekker, kolonner }: Felt2D): boolean => raekker === RAEKKER || kolonner === KOLONNER;

/** Formats of cells, and of whole columns, rows and sheets: the last word counts. */
export class Formater {
  private readonly celler = new Map<number, Record<string, unknown>>();
  private store: Regel[] = [];

  for(raekke: number, kolonne: number, egenskab: string): unknown {
    const egen = this.celler.get(raekke * KOLONNER + kolonne)?.[egenskab];
    if (egen !== undefined) return egen;
    const regel = [...this.store].reverse().find((et) => et.egenskab === egenskab && indeholder(et.felt, raekke, kolonne));
    return regel === undefined ? standardfor(egenskab) : regel.vaerdi;
  }

  saet(felt: Felt2D, egenskab: string, vaerdi: unknown): void {
    if (erStort(felt)) {
      for (const [noegle, format] of this.celler)
        if (indeholder(felt, Math.floor(noegle / KOLONNER), noegle % KOLONNER)) delete format[egenskab];
      this.store.push({ felt, egenskab, vaerdi });
      return;
    }
    for (let r = felt.raekke; r < felt.raekke + felt.raekker; r++)
      for (let k = felt.kolonne; k < felt.kolonne + felt.kolonner; k++) this.afCelle(r, k)[egenskab] = vaerdi;
  }

  /** What the cell itself was given, and its number format wherever that comes from. */
  alle(raekke: number, kolonne: number): Format {
    return { ...this.celler.get(raekke * KOLONNER + kolonne), numberFormat: this.for(raekke, kolonne, "numberFormat") };
  }

  ryd(felt: Felt2D): void {
    for (const noegle of [...this.celler.keys()])
      if (indeholder(felt, Math.floor(noegle / KOLONNER), noegle % KOLONNER)) this.celler.delete(noegle);
    if (!erStort(felt)) {
      const ramt = new Set(this.store.map(({ egenskab }) => egenskab));
      for (const egenskab of ramt) this.saet(felt, egenskab, standardfor(egenskab));
      return;
    }
    const ramt = new Set(this.store.map(({ egenskab }) => egenskab));
    for (const egenskab of ramt) this.store.push({ felt, egenskab, vaerdi: standardfor(egenskab) });
  }

  kopierTil(anden: Formater): void {
    for (const [noegle, format] of this.celler) anden.celler.set(noegle, { ...format });
    anden.store = [...this.store];
  }

  /** Cells with a format of their own that is not the standard: they count as used. */
  *brugte(): Iterable<readonly [raekke: number, kolonne: number, format: Format]> {
    for (const [noegle, format] of this.celler) {
      const egne = Object.entries(format).filter(([egenskab, vaerdi]) => vaerdi !== standardfor(egenskab));
      if (egne.length > 0) yield [Math.floor(noegle / KOLONNER), noegle % KOLONNER, Object.fromEntries(egne.sort())];
    }
  }

  /** Rules that still show somewhere, in order. */
  regler(): readonly Regel[] {
    return this.store.filter(({ felt, egenskab, vaerdi }, nr) => {
      const daekket = this.store.slice(nr + 1).some((et) => et.egenskab === egenskab && rummer(et.felt, felt));
      const forgaeves = vaerdi === standardfor(egenskab) && !this.store.slice(0, nr).some((et) => et.egenskab === egenskab);
      return !daekket && !forgaeves;
    });
  }

  private afCelle(raekke: number, kolonne: number): Record<string, unknown> {
    const noegle = raekke * KOLONNER + kolonne;
    const kendt = this.celler.get(noegle);
    if (kendt !== undefined) return kendt;
    const ny: Record<string, unknown> = {};
    this.celler.set(noegle, ny);
    return ny;
  }
}

const standardfor = (egenskab: string): unknown =>
  egenskab.startsWith("borders.") ? kantstandard(egenskab) : (STANDARD[egenskab] ?? null);

const kantstandard = (egenskab: string): unknown =>
  egenskab.endsWith(".style") ? "None" : egenskab.endsWith(".color") ? "#000000" : egenskab.endsWith(".weight") ? "Thin" : null;

const rummer = (ydre: Felt2D, indre: Felt2D): boolean =>
  indeholder(ydre, indre.raekke, indre.kolonne) && indeholder(ydre, indre.raekke + indre.raekker - 1, indre.kolonne + indre.kolonner - 1);
