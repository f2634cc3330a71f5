import { alle, lykkedes, mislykkedes, type Argument, type Form, type Oere, type Resultat, type Sted } from "../core";
import { erTom, laesBeloeb, type Celle } from "../tekster/laes";

/** What an argument can be: a scalar, an entity or error object, null, or rows of them, as Excel hands them over. */
export type Argumentvaerdi = unknown;

/** Excel's value as plain data: entities by their basicValue, errors as errors, anything else as unknown. */
export function celleAf(vaerdi: unknown): Celle {
  if (vaerdi === undefined || vaerdi === null) return null;
  if (typeof vaerdi === "string" || typeof vaerdi === "number" || typeof vaerdi === "boolean") return vaerdi;
  if (typeof vaerdi !== "object") return { ukendt: true };
  const { type, basicType, basicValue, code } = vaerdi as Readonly<Record<"type" | "basicType" | "basicValue" | "code", unknown>>;
  if (type === "Error") return { fejlcelle: String(basicValue ?? "#VALUE!") };
  // A card (a share, a picture) shows its text; that it counts as an error in sums is not what the user sees.
  if (basicType === "Error") return type === undefined ? { fejlcelle: String(basicValue) } : { ukendt: true };
  if (typeof code === "string" && code.startsWith("#")) return { fejlcelle: code };
  return "basicValue" in vaerdi ? celleAf(basicValue) : { ukendt: true };
}

/** One argument as Excel gave it: a range, a single cell or nothing, always at least one cell. Cells are unwrapped on reading. */
export class Felt {
  readonly raekker: number;
  readonly kolonner: number;
  readonly #vaerdier: readonly (readonly unknown[])[];

  constructor(
    vaerdi: Argumentvaerdi,
    readonly argument: Argument,
  ) {
    this.#vaerdier = !Array.isArray(vaerdi) ? [[vaerdi]] : Array.isArray(vaerdi[0]) ? (vaerdi as unknown[][]) : [vaerdi];
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

  /** The only cell, read. */
  enkeltSom<T>(laes: (celle: Celle, sted: Sted) => Resultat<T>): Resultat<T> {
    const celle = this.enkelt();
    return celle.ok ? laes(celle.vaerdi, this.sted(0, 0)) : celle;
  }

  get form(): Form {
    return { raekker: this.raekker, kolonner: this.kolonner };
  }

  celler(): Celle[][] {
    return this.#vaerdier.map((raekke) => raekke.map(celleAf));
  }
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
export function kraevForm(felt: Felt, ventet: Form, ellerEnCelle = false): Resultat<Felt> {
  if ((felt.raekker === ventet.raekker && felt.kolonner === ventet.kolonner) || (ellerEnCelle && felt.antal <= 1)) return lykkedes(felt);
  return mislykkedes({ art: "andenForm", ellerEnCelle, sted: { argument: felt.argument }, stod: felt.form, ventet });
}
