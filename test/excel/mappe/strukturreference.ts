import { fastAdresse, lavOmraade } from "./omraade";
import type { Ark } from "./ark";
import { indeholder } from "./adresse";
import type { Projektmappe } from "./projektmappe";
import { sammeNavn } from "./regler";
import { datafelt, harTotaler, kolonnenavne } from "./tabel";

/** Where a formula stands. */
export interface Formelcelle {
  readonly ark: Ark;
  readonly raekke: number;
  readonly kolonne: number;
}

const DEL = /\[((?:[^[\]']|'[\s\S])*)\]|[:,]/g;

/** What stands between the outer brackets, one part at a time: "#All", "@", a column's name without its escapes. */
function dele(indre: string): { readonly specielle: string[]; readonly kolonner: string[] } {
  const egen = indre.startsWith("@");
  const resten = egen ? indre.slice(1) : indre;
  const fundne = resten.startsWith("[") ? [...resten.matchAll(DEL)].flatMap((fund) => fund[1] ?? []) : resten === "" ? [] : [resten];
  const erSpeciel = (del: string) => del.startsWith("#");
  return {
    specielle: [...(egen ? ["#THIS ROW"] : []), ...fundne.filter(erSpeciel).map((del) => del.toUpperCase())],
    kolonner: fundne.filter((del) => !erSpeciel(del)).map((del) => del.replace(/'([\s\S])/g, "$1")),
  };
}

/** A structured reference as the address that it stands for in a cell, or Excel's error. */
export function strukturreference(mappe: Projektmappe, { ark, raekke, kolonne }: Formelcelle, tekst: string): string {
  const aaben = tekst.indexOf("[");
  const navn = tekst.slice(0, aaben);
  const tabel =
    navn === ""
      ? ark.tabeller.find(({ omraade }) => indeholder(omraade, raekke, kolonne))
      : mappe.ark.flatMap(({ tabeller }) => tabeller).find((et) => sammeNavn(et.navn, navn));
  if (tabel === undefined) throw new Error(`The test host finds no table for ${tekst}`);
  const { specielle, kolonner } = dele(tekst.slice(aaben + 1, -1));
  const numre = kolonner.map((et) => kolonnenavne(mappe, tabel).findIndex((andet) => sammeNavn(andet, et)));
  const [alt, data] = [tabel.omraade, datafelt(tabel)];
  const raekker: number[] = [];
  for (const del of specielle.length === 0 ? ["#DATA"] : specielle) {
    if (del === "#ALL") raekker.push(alt.raekke, alt.raekke + alt.raekker - 1);
    else if (del === "#HEADERS") raekker.push(alt.raekke);
    else if (del === "#DATA") raekker.push(data.raekke, data.raekke + data.raekker - 1);
    else if (del === "#TOTALS" && harTotaler(tabel)) raekker.push(alt.raekke + alt.raekker - 1);
    else if (del === "#THIS ROW") {
      if (raekke < data.raekke || raekke >= data.raekke + data.raekker) return "#VALUE!";
      raekker.push(raekke);
    } else return "#REF!";
  }
  if (numre.includes(-1)) return "#REF!";
  const [fra, til] = numre.length === 0 ? [0, alt.kolonner - 1] : [Math.min(...numre), Math.max(...numre)];
  const felt = { raekke: Math.min(...raekker), raekker: Math.max(...raekker) - Math.min(...raekker) + 1 };
  return fastAdresse(lavOmraade(alt.ark, { ...felt, kolonne: alt.kolonne + fra, kolonner: til - fra + 1 }));
}
