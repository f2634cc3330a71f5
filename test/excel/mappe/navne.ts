import { Vaertsfejl, ugyldigt } from "../wire/fejl";
import { delAdresse, laesFelt } from "./adresse";
import type { Ark } from "./ark";
import { fastAdresse, lavOmraade, type Omraade } from "./omraade";
import type { Projektmappe } from "./projektmappe";
import { sammeNavn, tjekNavn } from "./regler";
import { datafelt } from "./tabel";

export interface Navn {
  readonly navn: string;
  /** With the equals sign. */
  formel: string;
  kommentar: string;
  synligt: boolean;
  /** null: the whole workbook. */
  readonly ark: Ark | null;
}

export function tilfoejNavn(navne: Navn[], ark: Ark | null, navn: string, reference: string, kommentar: string): Navn {
  tjekNavn(
    navn,
    navne.map((et) => et.navn),
  );
  if (reference === "" || reference === "=") throw ugyldigt("reference");
  const nyt: Navn = { navn, formel: reference.startsWith("=") ? reference : `="${reference}"`, kommentar, synligt: true, ark };
  navne.push(nyt);
  return nyt;
}

export const findNavn = (navne: readonly Navn[], navn: string): Navn | undefined => navne.find((et) => sammeNavn(et.navn, navn));

/** The range that a name is for; null where it is a constant, a calculation or #REF!. */
export function navnetsOmraade(mappe: Projektmappe, { formel, ark: eget }: Navn): Omraade | null {
  const { ark, rest } = delAdresse(formel.slice(1));
  const felt = laesFelt(rest);
  const paa = ark === null ? eget : (mappe.ark.find((et) => sammeNavn(et.navn, ark)) ?? null);
  return felt === null || paa === null ? null : lavOmraade(paa, felt);
}

/** The name as a formula on the sheet sees it: its own first. */
export function synligtNavn(mappe: Projektmappe, ark: Ark, tekst: string): Navn | undefined {
  const { ark: foran, rest } = delAdresse(tekst);
  if (foran === null) return findNavn(ark.navne, rest) ?? findNavn(mappe.navne, rest) ?? tabelnavn(mappe, rest);
  const andet = mappe.ark.find((et) => sammeNavn(et.navn, foran));
  return andet && findNavn(andet.navne, rest);
}

/** A table's name stands for its rows, without the headings. */
function tabelnavn(mappe: Projektmappe, navn: string): Navn | undefined {
  const tabel = mappe.ark.flatMap((et) => et.tabeller).find((et) => sammeNavn(et.navn, navn));
  if (tabel === undefined) return undefined;
  const raekkerne = lavOmraade(tabel.omraade.ark, datafelt(tabel));
  return { navn: tabel.navn, formel: `=${fastAdresse(raekkerne)}`, kommentar: "", synligt: true, ark: null };
}

export const kraevOmraade = (mappe: Projektmappe, navn: Navn): Omraade => {
  const omraade = navnetsOmraade(mappe, navn);
  if (omraade === null) throw new Vaertsfejl("InvalidOperation", `The name ${navn.navn} is not a range`);
  return omraade;
};
