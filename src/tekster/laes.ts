import {
  Decimal,
  kronerAf,
  lykkedes,
  mislykkedes,
  NUL_OERE,
  oere,
  oereAfDecimal,
  oereAfKroner,
  STOERSTE_INDEKS,
  STOERSTE_OERE,
  type Maalgruppe,
  type Oere,
  type Resultat,
  type Sted,
} from "../core";
import { MAALGRUPPETEKST, findNoegle } from "./status";
import { laesTal, skrivTal, skrivUgrupperet, type Talslags } from "./tal";

/** What a cell or a field can hold, unwrapped of whatever Excel puts around it. */
export type Celle = string | number | boolean | null | { readonly fejlcelle: string } | { readonly ukendt: true };

/** Excel on Windows sends an empty cell as 0, on the web as null or "": they mean the same everywhere. */
export const erTom = (celle: Celle): boolean =>
  celle === null || celle === 0 || (typeof celle === "string" && (celle === "" || celle.trim() === ""));

/** The number of a cell; an empty one is 0. */
export function laesDecimal(celle: Celle, sted: Sted, slags: Talslags): Resultat<Decimal> {
  if (typeof celle === "number") return Number.isFinite(celle) ? lykkedes(new Decimal(celle)) : mislykkedes({ art: "ikkeEndeligt", sted });
  if (erTom(celle)) return lykkedes(new Decimal(0));
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const tal = laesTal(tekst.vaerdi, slags);
  return typeof tal === "string" ? mislykkedes({ art: tal, sted, stod: tekst.vaerdi }) : lykkedes(tal);
}

/** An amount in kroner, rounded half away from zero to whole øre; an empty cell is 0 kr. */
export function laesBeloeb(celle: Celle, sted: Sted): Resultat<Oere> {
  if (typeof celle === "number" && Number.isFinite(celle)) {
    const oere = oereAfKroner(celle);
    return oere === null ? mislykkedes({ art: "forStort", sted, stod: skrivTal(celle) }) : lykkedes(oere);
  }
  if (erTom(celle)) return lykkedes(NUL_OERE);
  const kroner = laesDecimal(celle, sted, "beloeb");
  if (!kroner.ok) return kroner;
  const oere = oereAfDecimal(kroner.vaerdi);
  return oere === null ? mislykkedes({ art: "forStort", sted, stod: skrivTal(kroner.vaerdi) }) : lykkedes(oere);
}

/** Dots group thousands, a comma stands before øre: the digits are the amount in øre. */
const LIGETIL = /^(?:[1-9]\d{0,2}(?:\.\d{3}){1,3}|\d{1,10})(?:,\d{1,2})?$/;

/**
 * The short way for the amounts that long lists are full of: plain numbers and texts like 1.234.567,89. null for
 * everything else, which is read with all care.
 */
export function ligetilBeloeb(celle: Celle): Oere | null {
  if (typeof celle === "number") return celle >= 0 && Number.isFinite(celle) ? oereAfKroner(celle) : null;
  if (celle === null || celle === "") return NUL_OERE;
  if (typeof celle !== "string" || !LIGETIL.test(celle)) return null;
  const komma = celle.indexOf(",");
  const kroner = (komma === -1 ? celle : celle.slice(0, komma)).replaceAll(".", "");
  const antal = Number(kroner + (komma === -1 ? "" : celle.slice(komma + 1)).padEnd(2, "0"));
  return antal > STOERSTE_OERE ? null : oere(antal);
}

export function laesIkkeNegativtBeloeb(celle: Celle, sted: Sted): Resultat<Oere> {
  const ligetil = ligetilBeloeb(celle);
  if (ligetil !== null) return lykkedes(ligetil);
  const beloeb = laesBeloeb(celle, sted);
  if (!beloeb.ok || beloeb.vaerdi >= NUL_OERE) return beloeb;
  return mislykkedes({ art: "negativ", sted, stod: skrivTal(kronerAf(beloeb.vaerdi)) });
}

/** An income of the key: whole kroner, so that the sheet's own formulas can carry it exactly. */
export function laesHeleKroner(celle: Celle, sted: Sted): Resultat<Oere> {
  const beloeb = laesIkkeNegativtBeloeb(celle, sted);
  if (!beloeb.ok || beloeb.vaerdi % 100 === 0) return beloeb;
  return mislykkedes({ art: "ikkeHeleKroner", sted, stod: skrivTal(kronerAf(beloeb.vaerdi)) });
}

/** A positive number of whole øre. An empty cell is `ellers`. */
export function laesAfrunding(celle: Celle, sted: Sted, ellers: Oere): Resultat<Oere> {
  if (erTom(celle)) return lykkedes(ellers);
  const kroner = laesDecimal(celle, sted, "beloeb");
  if (!kroner.ok) return kroner;
  const oere = oereAfDecimal(kroner.vaerdi);
  if (oere === null || oere <= 0 || !kroner.vaerdi.times(100).isInteger())
    return mislykkedes({ art: "ugyldigAfrunding", sted, stod: skrivTal(kroner.vaerdi) });
  return lykkedes(oere);
}

export function laesAar(celle: Celle, sted: Sted): Resultat<number> {
  if (erTom(celle)) return mislykkedes({ art: "mangler", sted });
  const tal = laesDecimal(celle, sted, "tal");
  if (!tal.ok) return tal;
  if (!tal.vaerdi.isInteger()) return mislykkedes({ art: "ikkeHeltTal", sted, stod: skrivUgrupperet(tal.vaerdi) });
  const aar = tal.vaerdi.toNumber();
  // Dates arrive as serial numbers: 44562 is 1 January 2022, 2958465 the last that Excel knows.
  if (aar > 9999 && aar <= 2_958_465) return mislykkedes({ art: "datoSomAar", sted, stod: skrivUgrupperet(tal.vaerdi) });
  return aar < 1900 || aar > 9999
    ? mislykkedes({ art: "aarUdenForOmraade", sted, stod: skrivUgrupperet(tal.vaerdi), fra: 1900, til: 9999 })
    : lykkedes(aar);
}

/** A citizen's index value. */
export function laesIndeks(celle: Celle, sted: Sted): Resultat<Decimal> {
  const indeks = laesDecimal(celle, sted, "tal");
  if (!indeks.ok) return indeks;
  return indeks.vaerdi.isNegative() || indeks.vaerdi.greaterThan(STOERSTE_INDEKS)
    ? mislykkedes({ art: "udenForOmraade", sted, stod: skrivTal(indeks.vaerdi), fra: 0, til: STOERSTE_INDEKS })
    : indeks;
}

/** null where the cell is empty. */
export function laesMaalgruppe(celle: Celle, sted: Sted): Resultat<Maalgruppe | null> {
  if (erTom(celle)) return lykkedes(null);
  const tekst = laesTekst(celle, sted);
  if (!tekst.ok) return tekst;
  const { barn, voksen } = MAALGRUPPETEKST;
  const gruppe = findNoegle({ barn, voksen }, tekst.vaerdi);
  return gruppe === undefined ? mislykkedes({ art: "ukendtMaalgruppe", sted, stod: tekst.vaerdi }) : lykkedes(gruppe);
}

/** A percentage as a fraction from 0 to below `under` (27 % = 0,27). */
export function laesProcent(celle: Celle, sted: Sted, under: number): Resultat<Decimal> {
  const tal = laesDecimal(celle, sted, "procent");
  if (!tal.ok) return tal;
  const { vaerdi } = tal;
  return vaerdi.isNegative() || vaerdi.greaterThanOrEqualTo(under)
    ? mislykkedes({ art: "ugyldigProcent", sted, stod: somSkrevet(celle, vaerdi) })
    : lykkedes(vaerdi);
}

/** The change from one year to the next as a fraction: 1,5 % = 0,015; may be negative, and is less than a doubling. */
export function laesAendringsprocent(celle: Celle, sted: Sted): Resultat<Decimal> {
  const tal = laesDecimal(celle, sted, "procent");
  if (!tal.ok) return tal;
  return tal.vaerdi.abs().greaterThanOrEqualTo(1) ? mislykkedes({ art: "ugyldigtIndeks", sted, stod: somSkrevet(celle, tal.vaerdi) }) : tal;
}

/** What the user wrote, where it was words: "101 %" and not 1,01. */
const somSkrevet = (celle: Celle, laest: Decimal): string => (typeof celle === "string" ? celle.trim() : skrivTal(laest));

/** The words of a cell; numbers are written out in Danish. */
export function laesTekst(celle: Celle, sted: Sted): Resultat<string> {
  if (celle === null) return lykkedes("");
  if (typeof celle === "string") {
    const tekst = celle.trim();
    return FEJLVAERDI.test(tekst) ? mislykkedes({ art: "fejlcelle", sted, stod: tekst }) : lykkedes(tekst);
  }
  if (typeof celle === "boolean") return mislykkedes({ art: "sandtFalsk", sted, stod: celle });
  if (typeof celle === "number") return Number.isFinite(celle) ? lykkedes(skrivTal(celle)) : mislykkedes({ art: "ikkeEndeligt", sted });
  return "fejlcelle" in celle
    ? mislykkedes({ art: "fejlcelle", sted, stod: celle.fejlcelle })
    : mislykkedes({ art: "ukendtIndhold", sted });
}

/** Error values that reach us as text: #N/A, #I/T, #DIVISION/0!, #NAVN? … */
const FEJLVAERDI = /^#[A-ZÆØÅ/0-9_]+[!?]?$/u;
