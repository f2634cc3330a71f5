import type { Ark } from "../mappe/ark";
import { findNavn, kraevOmraade, navnetsOmraade, tilfoejNavn, type Navn } from "../mappe/navne";
import { fastAdresse } from "../mappe/omraade";
import { findesIkke, ugyldigt } from "../wire/fejl";
import { kunLaes, objekt, sandt, tekst, type Vaertobjekt } from "../wire/objekt";
import { erOmraade, omraadeAf } from "./argumenter";
import type { Kontekst } from "./kontekst";
import { range } from "./range";
import { worksheet } from "./worksheet";

/** Excel.NamedItemCollection, of the workbook (ark null) or of one sheet. */
export function names(kontekst: Kontekst, ark: Ark | null): Vaertobjekt {
  const { mappe } = kontekst;
  const navne = ark?.navne ?? mappe.navne;
  const find = (noegle: unknown) => findNavn(navne, tekst(noegle, "name"));
  return objekt({
    type: "NamedItemCollection",
    elementer: () => navne.map((navn) => namedItem(kontekst, navn, navne)),
    opslag: (noegle) => {
      const navn = find(noegle);
      if (navn === undefined) throw findesIkke();
      return namedItem(kontekst, navn, navne);
    },
    metoder: {
      Add: (navn, reference, kommentar) => {
        ark?.kraevUbeskyttet();
        mappe.kraevUbeskyttet();
        const formel = erOmraade(reference) ? `=${fastAdresse(omraadeAf(mappe, mappe.aktivt, reference))}` : String(reference ?? "");
        const nyt = tilfoejNavn(navne, ark, tekst(navn, "name"), formel, typeof kommentar === "string" ? kommentar : "");
        mappe.aendret();
        return namedItem(kontekst, nyt, navne);
      },
      GetCount: () => navne.length,
      GetItemOrNullObject: (noegle) => {
        const navn = find(noegle);
        return navn === undefined ? null : namedItem(kontekst, navn, navne);
      },
    },
  });
}

function namedItem(kontekst: Kontekst, navn: Navn, navne: Navn[]): Vaertobjekt {
  const { mappe } = kontekst;
  const kraevLevende = () => {
    if (!navne.includes(navn)) throw findesIkke();
  };
  return objekt({
    type: "NamedItem",
    identitet: { _Id: navn.navn },
    felter: {
      Name: kunLaes(() => navn.navn),
      Type: kunLaes(() =>
        navnetsOmraade(mappe, navn)
          ? "Range"
          : navn.formel.includes("#REF!")
            ? "Error"
            : /^=[\d.]+$/.test(navn.formel)
              ? "Double"
              : "String",
      ),
      Value: kunLaes(() => navn.formel.slice(1)),
      Scope: kunLaes(() => (navn.ark === null ? "Workbook" : "Worksheet")),
      Formula: {
        laes: () => navn.formel,
        skriv: (vaerdi) => {
          const formel = tekst(vaerdi, "formula");
          if (!formel.startsWith("=")) throw ugyldigt("formula");
          navn.formel = formel;
          mappe.aendret();
        },
      },
      Visible: { laes: () => navn.synligt, skriv: (vaerdi) => void (navn.synligt = sandt(vaerdi, "visible")) },
      Comment: { laes: () => navn.kommentar, skriv: (vaerdi) => void (navn.kommentar = tekst(vaerdi, "comment")) },
    },
    dele: {
      Worksheet: () => {
        if (navn.ark === null) throw findesIkke();
        return worksheet(kontekst, navn.ark);
      },
      WorksheetOrNullObject: () => navn.ark && worksheet(kontekst, navn.ark),
    },
    metoder: {
      Delete: () => {
        kraevLevende();
        navn.ark?.kraevUbeskyttet();
        navne.splice(navne.indexOf(navn), 1);
        mappe.aendret();
      },
      GetRange: () => range(kontekst, kraevOmraade(mappe, navn)),
      GetRangeOrNullObject: () => {
        const omraade = navnetsOmraade(mappe, navn);
        return omraade && range(kontekst, omraade);
      },
    },
  });
}
