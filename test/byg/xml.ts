import { XMLParser, XMLValidator } from "fast-xml-parser";

/** One element with its children in the order of the file, which decides whether Excel takes a manifest. */
export interface Knude {
  navn: string;
  attributter: Record<string, string>;
  boern: Knude[];
  tekst: string;
}

type Raa = { ":@"?: Record<string, string> } & Record<string, Raa[] | string>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The root element, or what is wrong with the XML. */
export function laesXml(xml: string): Knude | string {
  const gyldig = XMLValidator.validate(xml);
  if (gyldig !== true) return `line ${gyldig.err.line}: ${gyldig.err.msg}`;
  return (parser.parse(xml) as Raa[]).map(knude).find(({ navn }) => navn !== "#text") ?? "no element";
}

function knude(raa: Raa): Knude {
  const navn = Object.keys(raa).find((noegle) => noegle !== ":@") ?? "";
  const indhold = raa[navn] ?? [];
  const alle = typeof indhold === "string" ? [] : indhold.map(knude);
  return {
    navn,
    attributter: raa[":@"] ?? {},
    boern: alle.filter((barn) => barn.navn !== "#text"),
    tekst: typeof indhold === "string" ? indhold : alle.map((barn) => barn.tekst).join(""),
  };
}

/** The element and everything below it. */
export const alle = (rod: Knude): Knude[] => [rod, ...rod.boern.flatMap(alle)];

/** The first element at the path of names below the given one. */
export const ved = (rod: Knude, ...sti: string[]): Knude | undefined =>
  sti.reduce<Knude | undefined>((fundet, navn) => fundet?.boern.find((barn) => barn.navn === navn), rod);
