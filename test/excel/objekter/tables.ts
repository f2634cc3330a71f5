import type { Ark } from "../mappe/ark";
import { faelles, skrivFelt } from "../mappe/adresse";
import { lavOmraade, type Omraade } from "../mappe/omraade";
import { sammeNavn, tjekNavn } from "../mappe/regler";
import { datafelt, harTotaler, type Tabel } from "../mappe/tabel";
import { findesIkke, ugyldigt, Vaertsfejl } from "../wire/fejl";
import { feltAf, kunLaes, objekt, sandt, tekst, type Vaertobjekt } from "../wire/objekt";
import { omraadeAf } from "./argumenter";
import type { Kontekst } from "./kontekst";
import { range } from "./range";
import { tableColumns, visTotaler } from "./tableColumns";
import { worksheet } from "./worksheet";

/** Excel.TableCollection, of the workbook (ark null) or of one sheet. */
export function tables(kontekst: Kontekst, ark: Ark | null): Vaertobjekt {
  const { mappe } = kontekst;
  const alle = (): Tabel[] => (ark === null ? mappe.ark.flatMap((et) => et.tabeller) : ark.tabeller);
  const find = (noegle: unknown) => alle().find(({ navn, id }) => sammeNavn(navn, String(noegle)) || id === noegle);
  const ved = (tabel: Tabel | undefined): Vaertobjekt => {
    if (tabel === undefined) throw findesIkke();
    return table(kontekst, tabel);
  };
  return objekt({
    type: "TableCollection",
    felter: { Count: kunLaes(() => alle().length) },
    elementer: () => alle().map((et) => table(kontekst, et)),
    opslag: (noegle) => ved(find(noegle)),
    metoder: {
      Add: (adresse, harOverskrifter) => {
        const omraade = omraadeAf(mappe, ark ?? mappe.aktivt, adresse);
        sandt(harOverskrifter, "hasHeaders");
        omraade.ark.kraevUbeskyttet();
        if (omraade.ark.tabeller.some((et) => faelles(et.omraade, omraade) !== null)) throw new Vaertsfejl("MergedRangeConflict");
        if (harOverskrifter !== true) throw ugyldigt("the test host makes tables with headers only");
        const navn = Array.from({ length: 1000 }, (_, nr) => `Tabel${nr + 1}`).find(
          (et) => !navne(mappe.ark).some((andet) => sammeNavn(andet, et)),
        )!;
        const ny: Tabel = {
          id: mappe.nytId(),
          navn,
          omraade,
          egenskaber: { ShowHeaders: true, ShowTotals: false, Style: "TableStyleMedium2", ShowBandedRows: true, ShowFilterButton: true },
        };
        omraade.ark.tabeller.push(ny);
        return table(kontekst, ny);
      },
      GetCount: () => alle().length,
      GetItemAt: (nr) => ved(alle()[Number(nr)]),
      GetItemOrNullObject: (noegle) => {
        const tabel = find(noegle);
        return tabel === undefined ? null : table(kontekst, tabel);
      },
    },
  });
}

/** Excel.TableScopedCollection: the tables that have a cell in common with a range. */
export function tabellerVed(kontekst: Kontekst, omraade: Omraade, heltIndenI: boolean): Vaertobjekt {
  const alle = omraade.ark.tabeller.filter((tabel) => {
    const delt = faelles(tabel.omraade, omraade);
    return delt !== null && (!heltIndenI || skrivFelt(delt) === skrivFelt(tabel.omraade));
  });
  return objekt({
    type: "TableScopedCollection",
    elementer: () => alle.map((et) => table(kontekst, et)),
    metoder: { GetCount: () => alle.length },
  });
}

const navne = (ark: readonly Ark[]): string[] => ark.flatMap((et) => et.tabeller.map(({ navn }) => navn));

function table(kontekst: Kontekst, tabel: Tabel): Vaertobjekt {
  const { mappe } = kontekst;
  const { ark } = tabel.omraade;
  const del = (raekke: number, raekker: number) => range(kontekst, lavOmraade(ark, { ...tabel.omraade, raekke, raekker }));
  const frit = (navn: string) => feltAf(tabel.egenskaber, navn, undefined, () => ark.kraevUbeskyttet());
  return objekt({
    type: "Table",
    identitet: { Id: tabel.id },
    felter: {
      Id: kunLaes(() => tabel.id),
      Name: {
        laes: () => tabel.navn,
        skriv: (vaerdi) => {
          const navn = tekst(vaerdi, "name");
          tjekNavn(navn, [...navne(mappe.ark).filter((et) => et !== tabel.navn), ...mappe.navne.map((et) => et.navn)]);
          tabel.navn = navn;
          mappe.aendret();
        },
      },
      ShowTotals: { laes: () => harTotaler(tabel), skriv: (vaerdi) => visTotaler(mappe, tabel, sandt(vaerdi, "showTotals")) },
      ...Object.fromEntries(["ShowHeaders", "Style", "ShowBandedRows", "ShowFilterButton"].map((navn) => [navn, frit(navn)])),
    },
    dele: { Worksheet: () => worksheet(kontekst, ark), Columns: () => tableColumns(mappe, tabel) },
    metoder: {
      GetRange: () => range(kontekst, tabel.omraade),
      GetHeaderRowRange: () => del(tabel.omraade.raekke, 1),
      GetDataBodyRange: () => range(kontekst, lavOmraade(ark, datafelt(tabel))),
      /** The headings stay where they are; cells that the table lets go of keep their content. */
      Resize: (adresse) => {
        const ny = omraadeAf(mappe, ark, adresse);
        ark.kraevUbeskyttet();
        if (ny.ark !== ark || ny.raekke !== tabel.omraade.raekke || ny.raekker < 2 || faelles(ny, tabel.omraade) === null)
          throw ugyldigt("resize: the same row of headings, one row below them, and something of the table");
        if (ark.tabeller.some((et) => et !== tabel && faelles(et.omraade, ny) !== null)) throw new Vaertsfejl("MergedRangeConflict");
        tabel.omraade = ny;
        mappe.aendret();
      },
      /** The table's cells go with it. */
      Delete: () => {
        ark.kraevUbeskyttet();
        ark.tabeller.splice(ark.tabeller.indexOf(tabel), 1);
        ark.rydIndhold(tabel.omraade);
        ark.formater.ryd(tabel.omraade);
        mappe.aendret();
      },
      ConvertToRange: () => {
        ark.tabeller.splice(ark.tabeller.indexOf(tabel), 1);
        return range(kontekst, tabel.omraade);
      },
    },
  });
}
