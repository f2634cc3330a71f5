import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";

const DEL = "xl/workbook.xml";
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", isArray: (navn) => navn === "sheet" });

/** The names of the sheets of an .xlsx file, in the order of the tabs. */
export function arknavne(xlsx: Uint8Array): string[] {
  const indhold = unzipSync(xlsx, { filter: ({ name }) => name === DEL })[DEL];
  if (indhold === undefined) throw new Error(`Not an .xlsx file: ${DEL} is missing`);
  const mappe = parser.parse(strFromU8(indhold)) as { workbook: { sheets: { sheet: { name: string }[] } } };
  return mappe.workbook.sheets.sheet.map(({ name }) => name);
}
