import { lykkedes, mislykkedes, sammeRaekke, type Fejl, type Resultat, type Satser } from "../../core";
import { erTom } from "../../tekster/laes";
import { satserTilTabel, tabelTilSatser } from "../../tekster/satstabel";

export type Celleindhold = string | number | boolean;

/** The rows of a table in a sheet, without the headings. Formulas and values have the same form; columns of the user's own may follow ours. */
export interface Krop {
  readonly vaerdier: readonly (readonly Celleindhold[])[];
  readonly formler: readonly (readonly Celleindhold[])[];
}

export type Nykrop =
  /** null leaves a cell as it is; rows beyond the old ones are new. */
  | { readonly art: "ny"; readonly raekker: readonly (readonly (Celleindhold | null)[])[] }
  /** A row has to go, and rows with formulas would have to move up. */
  | { readonly art: "formler" };

/**
 * What to write so that the table holds just these limits: rows that say the same already are not touched, a row that
 * changes stays where it is, new ones come last, and a row that goes lets the others move up.
 *
 * @throws nothing; errors: those of tabelTilSatser, for the row that cannot be read
 */
export function nyKrop({ vaerdier, formler }: Krop, maal: readonly Satser[]): Resultat<Nykrop> {
  const bredde = vaerdier[0]?.length ?? 0;
  const nye = new Set(maal);
  const raekker: (readonly (Celleindhold | null)[])[] = [];
  let rykket = false;
  for (const [nr, stod] of vaerdier.entries()) {
    const laest = laesRaekke(stod, nr);
    if (!laest.ok) return laest;
    const ny = laest.vaerdi && [...nye].find((et) => sammeRaekke(et, laest.vaerdi!));
    if (ny === null || ny === undefined) {
      rykket = true;
      continue;
    }
    nye.delete(ny);
    const uaendret = JSON.stringify(celler(ny)) === JSON.stringify(celler(laest.vaerdi!));
    if (rykket && formler[nr]!.some(erFormel)) return lykkedes({ art: "formler" });
    raekker.push(uaendret && !rykket ? stod.map(() => null) : medResten(celler(ny), stod, rykket));
  }
  for (const ny of nye)
    raekker.push(
      medResten(
        celler(ny),
        Array.from({ length: bredde }, () => ""),
        true,
      ),
    );
  return lykkedes({ art: "ny", raekker });
}

/** null for an empty row. The row's number is the table's, as the functions tell it. */
function laesRaekke(raekke: readonly Celleindhold[], nr: number): Resultat<Satser | null> {
  if (raekke.every(erTom)) return lykkedes(null);
  const laest = tabelTilSatser([raekke]);
  return laest.ok ? lykkedes(laest.vaerdi[0]!) : mislykkedes(iRaekke(laest.fejl, nr + 1));
}

const iRaekke = (fejl: Fejl, raekke: number): Fejl => ("sted" in fejl ? { ...fejl, sted: { ...fejl.sted, raekke } } : fejl);

const celler = (satser: Satser): readonly (string | number)[] => satserTilTabel([satser])[1]!;

/** The user's own columns go with their row. */
const medResten = (vores: readonly (string | number)[], stod: readonly Celleindhold[], alt: boolean): readonly (Celleindhold | null)[] =>
  stod.map((gammel, kolonne) => {
    const ny = vores[kolonne];
    if (ny === undefined) return alt ? gammel : null;
    return !alt && ny === gammel ? null : ny;
  });

export const erFormel = (celle: Celleindhold | null): boolean => typeof celle === "string" && celle.startsWith("=");
