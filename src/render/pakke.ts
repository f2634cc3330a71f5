import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";

/** Why a file cannot be read. */
export type Filfejl = "forStor" | "gammel" | "krypteret" | "ikkeExcel" | "beskadiget";

/** Far above any workbook of ours; below what would bring a browser to its knees. */
const FIL_HOEJST = 30_000_000;
const DEL_HOEJST = 20_000_000;
const I_ALT_HOEJST = 40_000_000;
const DELE_HOEJST = 10_000;

/** The beginnings of a zip file, and of Office's older container, which also holds encrypted workbooks. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const KRYPTERET = "EncryptedPackage";

/** What a part refers to: the type's last word, and the other part's path in the package. */
export interface Relation {
  readonly type: string;
  readonly sti: string;
}

/** Why this is no package that can be opened; null where it may be one. */
export function klageOverFil(bytes: Uint8Array): Filfejl | null {
  if (bytes.length > FIL_HOEJST) return "forStor";
  if (begynder(bytes, OLE)) return indeholder(bytes, KRYPTERET) ? "krypteret" : "gammel";
  return begynder(bytes, ZIP) ? null : "ikkeExcel";
}

/** An Office file's parts as XML, unpacked one at a time. What goes wrong is remembered; the part is then as if missing. */
export class Pakke {
  fejl: Filfejl | null = null;
  #pakketUd = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  dokument(sti: string): Document | null {
    const tekst = this.#pakUd(sti);
    if (tekst === null) return null;
    // No Office file has a document type; an entity declared in one could grow without end.
    const dokument = tekst.includes("<!DOCTYPE") ? null : new DOMParser().parseFromString(tekst, "application/xml");
    if (dokument !== null && alle(dokument, "parsererror").length === 0) return dokument;
    this.fejl = "beskadiget";
    return null;
  }

  /** A part's relationships by id. The package itself is "". */
  relationer(sti: string): ReadonlyMap<string, Relation> {
    const [mappe, fil] = delt(sti);
    const dokument = this.dokument(`${mappe}_rels/${fil}.rels`);
    const fundne = dokument === null ? [] : alle(dokument, "Relationship");
    return new Map(
      fundne.map((et) => [
        et.getAttribute("Id") ?? "",
        { type: (et.getAttribute("Type") ?? "").replace(/^.*\//, ""), sti: samlet(mappe, et.getAttribute("Target") ?? "") },
      ]),
    );
  }

  /** Never more than the part says that it holds, and than all may hold together. */
  #pakUd(sti: string): string | null {
    let antal = 0;
    const skalMed = ({ name, originalSize }: UnzipFileInfo): boolean => {
      if (++antal > DELE_HOEJST) throw new RangeError("too many parts");
      if (name !== sti) return false;
      this.#pakketUd += originalSize;
      if (originalSize <= DEL_HOEJST && this.#pakketUd <= I_ALT_HOEJST) return true;
      this.fejl = "forStor";
      return false;
    };
    try {
      const del = unzipSync(this.#bytes, { filter: skalMed })[sti];
      return del === undefined ? null : strFromU8(del);
    } catch {
      this.fejl = "beskadiget";
      return null;
    }
  }
}

/** Every element of the name, however deep and whatever its namespace: Excel has two for the same. */
export const alle = (inde: Document | Element, navn: string): Element[] => Array.from(inde.getElementsByTagNameNS("*", navn));

const begynder = (bytes: Uint8Array, med: readonly number[]): boolean => med.every((byte, nr) => bytes[nr] === byte);

/** Whether these words stand there in two bytes a letter, as the container names what it holds. */
function indeholder(bytes: Uint8Array, ord: string): boolean {
  const soegt = [...ord].flatMap((tegn) => [tegn.charCodeAt(0), 0]);
  for (let fra = bytes.indexOf(soegt[0]!); fra !== -1; fra = bytes.indexOf(soegt[0]!, fra + 1))
    if (soegt.every((byte, nr) => bytes[fra + nr] === byte)) return true;
  return false;
}

const delt = (sti: string): [mappe: string, fil: string] => {
  const skel = sti.lastIndexOf("/") + 1;
  return [sti.slice(0, skel), sti.slice(skel)];
};

/** A target as a path in the package: beside the part that names it, or from the top. */
function samlet(mappe: string, maal: string): string {
  const led: string[] = [];
  for (const et of (maal.startsWith("/") ? maal : mappe + maal).split("/")) {
    if (et === "..") led.pop();
    else if (et !== "" && et !== ".") led.push(et);
  }
  return led.join("/");
}
