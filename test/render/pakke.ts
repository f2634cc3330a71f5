import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

/** An element as the parser gives it: attributes under their names with @ before; children and text by the functions below. */
export interface Element {
  readonly [attribut: `@${string}`]: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (_, __, ___, erAttribut) => !erAttribut,
});

/** An .xlsx file taken apart: its parts by their path in the package. */
export class Pakke {
  readonly dele: ReadonlyMap<string, string>;
  private readonly laest = new Map<string, Element>();

  constructor(xlsx: Uint8Array) {
    this.dele = new Map(Object.entries(unzipSync(xlsx)).map(([navn, indhold]) => [navn, strFromU8(indhold)]));
  }

  /** Complaints about a part's XML; none is well-formed. */
  klager(navn: string): string[] {
    const svar = XMLValidator.validate(this.tekst(navn));
    return svar === true ? [] : [`${navn}: ${svar.err.msg}`];
  }

  tekst(navn: string): string {
    const indhold = this.dele.get(navn);
    if (indhold === undefined) throw new Error(`The package has no part ${navn}`);
    return indhold;
  }

  /** Every element of the name in a part, however deep. */
  alle(del: string, navn: string): Element[] {
    const laest = this.laest.get(del) ?? (parser.parse(this.tekst(del)) as Element);
    this.laest.set(del, laest);
    return under(laest, navn);
  }

  /** A part's relationships by id, their targets as paths in the package. */
  relationer(del: string): ReadonlyMap<string, { readonly maal: string; readonly udenfor: boolean }> {
    const fil = path.posix.join(path.posix.dirname(del), "_rels", `${path.posix.basename(del)}.rels`);
    if (!this.dele.has(fil)) return new Map();
    return new Map(
      this.alle(fil, "Relationship").map((et) => [
        et["@Id"]!,
        { maal: path.posix.join("/", path.posix.dirname(del), et["@Target"]!).slice(1), udenfor: et["@TargetMode"] === "External" },
      ]),
    );
  }

  /** The worksheets in the order of the tabs: name and part. */
  ark(): { navn: string; del: string }[] {
    const relationer = this.relationer("xl/workbook.xml");
    return this.alle("xl/workbook.xml", "sheet").map((et) => ({ navn: et["@name"]!, del: relationer.get(et["@r:id"]!)!.maal }));
  }

  faellestekster(): string[] {
    return this.alle("xl/sharedStrings.xml", "si").map((si) => under(si, "t").map(indhold).join(""));
  }
}

export const boern = (element: Element, navn: string): readonly Element[] =>
  (element as unknown as Record<string, readonly Element[] | undefined>)[navn] ?? [];

/** Every element of the name inside another, however deep. */
export function under(element: Element, navn: string): Element[] {
  return Object.entries(element as unknown as Record<string, unknown>).flatMap(([noegle, inde]) =>
    Array.isArray(inde) ? (inde as Element[]).flatMap((barn) => [...(noegle === navn ? [barn] : []), ...under(barn, navn)]) : [],
  );
}

/** The parser gives an element without attributes as its text alone. */
export const indhold = (element: Element | undefined): string =>
  typeof element === "string" ? element : ((element as { "#text"?: string } | undefined)?.["#text"] ?? "");
