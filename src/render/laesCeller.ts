import { alle } from "./pakke";

export type Celleindhold = string | number | boolean;

/** What stands in a sheet's cells, by their addresses; a formula's cell has its stored result. */
export type Celler = ReadonlyMap<string, Celleindhold>;

export const laesFaellestekster = (dokument: Document | null): string[] => (dokument === null ? [] : alle(dokument, "si").map(laesTekst));

export function laesCeller(dokument: Document | null, faellestekster: readonly string[]): Celler {
  const celler = dokument === null ? [] : alle(dokument, "c");
  return new Map(celler.map((celle) => [celle.getAttribute("r") ?? "", laesCelle(celle, faellestekster)]));
}

function laesCelle(celle: Element, faellestekster: readonly string[]): Celleindhold {
  const vaerdi = barn(celle, "v")?.textContent ?? "";
  switch (celle.getAttribute("t")) {
    case "s":
      return faellestekster[Number(vaerdi)] ?? "";
    case "inlineStr": {
      const tekst = barn(celle, "is");
      return tekst === undefined ? "" : laesTekst(tekst);
    }
    case "b":
      return vaerdi === "1";
    // An error's name; dates in words.
    case "e":
    case "d":
      return vaerdi;
    case "str":
      return uskjult(vaerdi);
    default:
      return vaerdi === "" ? "" : Number(vaerdi);
  }
}

/** A text in one piece or in runs of different looks; how it is pronounced is no part of it. */
const laesTekst = (tekst: Element): string =>
  uskjult(
    alle(tekst, "t")
      .filter(({ parentElement }) => parentElement?.localName !== "rPh")
      .map(({ textContent }) => textContent ?? "")
      .join(""),
  );

/** Characters that XML cannot hold are written _x000D_. */
const uskjult = (tekst: string): string =>
  tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, kode: string) => String.fromCharCode(parseInt(kode, 16)));

const barn = (celle: Element, navn: string): Element | undefined => Array.from(celle.children).find(({ localName }) => localName === navn);
