import { alle, lykkedes, mislykkedes, type Argument, type Fejl, type Form, type Oere, type Resultat, type Sted } from "../core";
import { erTom, laesBeloeb, type Celle } from "../tekster/laes";
import { celleFejl } from "./celleFejl";

/** What Excel hands over: its `any` is a scalar, an entity or error object, or null; its `any[][]` may be omitted. */
export type Excelvaerdi = any;

/** Excel's value as plain data: entities by their basicValue, errors as errors, anything else as unknown. */
export function celleAf(vaerdi: Excelvaerdi): Celle {
  if (vaerdi === undefined || vaerdi === null) return null;
  if (typeof vaerdi !== "object") return typeof vaerdi === "bigint" || typeof vaerdi === "symbol" ? { ukendt: true } : vaerdi;
  if (vaerdi.type === "Error") return { fejlcelle: String(vaerdi.basicValue ?? "#VALUE!") };
  // A card (a share, a picture) shows its text; that it counts as an error in sums is not what the user sees.
  if (vaerdi.basicType === "Error") return vaerdi.type === undefined ? { fejlcelle: String(vaerdi.basicValue) } : { ukendt: true };
  if (typeof vaerdi.code === "string" && vaerdi.code.startsWith("#")) return { fejlcelle: vaerdi.code };
  return "basicValue" in vaerdi ? celleAf(vaerdi.basicValue) : { ukendt: true };
}

/** One argument as Excel gave it: a range, a single cell or nothing, always at least one cell. Cells are unwrapped on reading. */
export class Felt {
  readonly raekker: number;
  readonly kolonner: number;
  readonly #vaerdier: readonly (readonly Excelvaerdi[])[];

  constructor(
    vaerdi: Excelvaerdi,
    readonly argument: Argument,
  ) {
    this.#vaerdier = !Array.isArray(vaerdi) ? [[vaerdi]] : Array.isArray(vaerdi[0]) ? vaerdi : [vaerdi];
    this.raekker = this.#vaerdier.length;
    this.kolonner = this.#vaerdier[0]?.length ?? 0;
  }

  get antal(): number {
    return this.raekker * this.kolonner;
  }

  get erUdeladt(): boolean {
    return this.antal === 0 || (this.antal === 1 && erTom(this.celle(0, 0)));
  }

  /** Rows and columns from 0. */
  celle(raekke: number, kolonne: number): Celle {
    const vaerdi = this.#vaerdier[raekke]![kolonne];
    return typeof vaerdi === "number" || typeof vaerdi === "string" ? vaerdi : celleAf(vaerdi);
  }

  /** As celle; the one cell of an argument that holds for all stands at every place. */
  celleVed(raekke: number, kolonne: number): Celle {
    return this.antal === 1 ? this.celle(0, 0) : this.celle(raekke, kolonne);
  }

  sted(raekke: number, kolonne: number): Sted {
    return {
      argument: this.argument,
      ...(this.raekker > 1 && { raekke: raekke + 1 }),
      ...(this.kolonner > 1 && { kolonne: kolonne + 1 }),
    };
  }

  /** The only cell of an argument that takes no range. */
  enkelt(): Resultat<Celle> {
    if (this.antal > 1) return mislykkedes({ art: "ikkeEnCelle", sted: { argument: this.argument }, stod: this.form });
    return lykkedes(this.antal === 0 ? null : this.celle(0, 0));
  }

  get form(): Form {
    return { raekker: this.raekker, kolonner: this.kolonner };
  }

  celler(): Celle[][] {
    return this.#vaerdier.map((raekke) => raekke.map(celleAf));
  }
}

/** The answer, or Excel's error: the only place where an expected outcome is thrown. */
export function svar<T>(resultat: Resultat<T>): T {
  if (!resultat.ok) throw celleFejl(resultat.fejl);
  return resultat.vaerdi;
}

/**
 * An answer for every cell of an argument, same shape. A bad cell puts its error in its own place and spoils no other;
 * where there is only one cell, its error is the call's.
 */
export function svarForHver(felt: Felt, regn: (celle: Celle, raekke: number, kolonne: number) => number | Fejl): Excelvaerdi[][] {
  if (felt.antal === 1) {
    const eneste = regn(felt.celle(0, 0), 0, 0);
    if (typeof eneste !== "number") throw celleFejl(eneste);
    return [[eneste]];
  }
  const svarene: Excelvaerdi[][] = new Array(felt.raekker);
  for (let raekke = 0; raekke < felt.raekker; raekke++) {
    const ud: Excelvaerdi[] = new Array(felt.kolonner);
    for (let kolonne = 0; kolonne < felt.kolonner; kolonne++) {
      const tal = regn(felt.celle(raekke, kolonne), raekke, kolonne);
      ud[kolonne] = typeof tal === "number" ? tal : celleFejl(tal);
    }
    svarene[raekke] = ud;
  }
  return svarene;
}

/** As svarForHver, an answer of so many columns for every row; a bad row holds its error in all of them. */
export function svarForHverRaekke(felt: Felt, kolonner: number, regn: (raekke: number) => Resultat<readonly number[]>): Excelvaerdi[][] {
  const svarene: Excelvaerdi[][] = new Array(felt.raekker);
  for (let raekke = 0; raekke < felt.raekker; raekke++) {
    const tal = regn(raekke);
    if (!tal.ok && felt.raekker === 1) throw celleFejl(tal.fejl);
    svarene[raekke] = tal.ok ? [...tal.vaerdi] : new Array<Excelvaerdi>(kolonner).fill(celleFejl(tal.fejl));
  }
  return svarene;
}

/** The amounts of all cells, row by row; null where one is empty, since a real zero is written "0 kr.". */
export const laesValgfrieBeloeb = (felt: Felt): Resultat<(Oere | null)[]> =>
  alle(
    felt
      .celler()
      .flatMap((raekke, r) =>
        raekke.map((celle, k): Resultat<Oere | null> => (erTom(celle) ? lykkedes(null) : laesBeloeb(celle, felt.sted(r, k)))),
      ),
  );

/** An argument of another form fails the call. */
export function kraevForm(felt: Felt, ventet: Form, ellerEnCelle = false): void {
  if ((felt.raekker === ventet.raekker && felt.kolonner === ventet.kolonner) || (ellerEnCelle && felt.antal <= 1)) return;
  svar(mislykkedes({ art: "andenForm", ellerEnCelle, sted: { argument: felt.argument }, stod: felt.form, ventet }));
}
