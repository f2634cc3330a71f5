import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** An error cell as LibreOffice names it: "#DIV/0!", "#N/A", "#VALUE!", "Err:508" … */
export interface Fejlcelle {
  fejl: string;
}
export type Vaerdi = number | string | boolean | null | Fejlcelle;
/** Each sheet's cells from A1, without the empty rows and columns at the end; short rows are not filled up. */
export type Projektmappe = Map<string, Vaerdi[][]>;

/** One element as the ordered parser gives it: its name with its children, and its attributes under ":@". */
type Element = { ":@"?: Record<string, string> } & Record<string, Element[] | string>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

const navn = (element: Element) => Object.keys(element).find((noegle) => noegle !== ":@") ?? "";
const boern = (element: Element) => element[navn(element)] as Element[];
const attribut = (element: Element, noegle: string) => element[":@"]?.[noegle];

/** Values from an OpenDocument spreadsheet with the 15 digits that LibreOffice stores; a cell's format changes nothing. */
export function laesOds(ods: Uint8Array): Projektmappe {
  const indhold = unzipSync(ods, { filter: ({ name }) => name === "content.xml" })["content.xml"];
  if (indhold === undefined) throw new Error("Not an OpenDocument file: content.xml is missing");
  const ark = alle(parser.parse(strFromU8(indhold)) as Element[], "table:table");
  return new Map(ark.map((tabel) => [attribut(tabel, "table:name") ?? "", celler(tabel)]));
}

/** All elements of the name, in order, however deep rows are wrapped in groups and headers; never inside one another. */
function alle(elementer: Element[], soegt: string): Element[] {
  return elementer.flatMap((element) => {
    if (navn(element) === soegt) return [element];
    return navn(element) === "#text" ? [] : alle(boern(element), soegt);
  });
}

function celler(tabel: Element): Vaerdi[][] {
  return gentaget(
    alle(boern(tabel), "table:table-row").map((raekke) => ({
      vaerdi: gentaget(
        boern(raekke)
          .filter((celle) => /^table:(covered-)?table-cell$/.test(navn(celle)))
          .map((celle) => ({ vaerdi: vaerdi(celle), antal: Number(attribut(celle, "table:number-columns-repeated") ?? 1) })),
        (celle) => celle === null,
      ),
      antal: Number(attribut(raekke, "table:number-rows-repeated") ?? 1),
    })),
    (raekke) => raekke.length === 0,
  );
}

/** Written out, except at the end: there the file fills the sheet up to a million rows with empty ones. */
function gentaget<T>(dele: { vaerdi: T; antal: number }[], erTom: (vaerdi: T) => boolean): T[] {
  const sidste = dele.reduce((hidtil, del, nr) => (erTom(del.vaerdi) ? hidtil : nr), -1);
  return dele.slice(0, sidste + 1).flatMap(({ vaerdi, antal }) => Array.from({ length: antal }, () => vaerdi));
}

function vaerdi(celle: Element): Vaerdi {
  if (attribut(celle, "calcext:value-type") === "error") return { fejl: tekst(celle) };
  switch (attribut(celle, "office:value-type")) {
    case undefined:
      // A formula that gives the empty text has no type.
      return attribut(celle, "table:formula") === undefined ? null : "";
    case "boolean":
      return attribut(celle, "office:boolean-value") === "true";
    case "date":
      return attribut(celle, "office:date-value") ?? "";
    case "time":
      return attribut(celle, "office:time-value") ?? "";
    case "string":
      return attribut(celle, "office:string-value") ?? tekst(celle);
    default:
      return Number(attribut(celle, "office:value"));
  }
}

/** A cell's paragraphs; comments (office:annotation) are not part of its value. */
const tekst = (celle: Element) =>
  boern(celle)
    .filter((barn) => navn(barn) === "text:p")
    .map((afsnit) => boern(afsnit).map(loebetekst).join(""))
    .join("\n");

function loebetekst(element: Element): string {
  switch (navn(element)) {
    case "#text":
      return element["#text"] as string;
    case "text:s":
      return " ".repeat(Number(attribut(element, "text:c") ?? 1));
    case "text:tab":
      return "\t";
    case "text:line-break":
      return "\n";
    default:
      return boern(element).map(loebetekst).join("");
  }
}
