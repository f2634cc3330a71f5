import { lavOmraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { findesIkke } from "../wire/fejl";
import { kunLaes, objekt, tekst, type Vaertobjekt } from "../wire/objekt";
import type { Kontekst } from "./kontekst";
import { names } from "./names";
import { range } from "./range";
import { settings } from "./settings";
import { tables } from "./tables";
import { worksheet } from "./worksheet";

/** Excel.Workbook: the root of every request. */
export function workbook(kontekst: Kontekst): Vaertobjekt {
  const { mappe } = kontekst;
  return objekt({
    type: "Workbook",
    felter: {
      Name: kunLaes(() => mappe.navn),
      ReadOnly: kunLaes(() => mappe.skrivebeskyttet),
    },
    dele: {
      Worksheets: () => worksheets(kontekst),
      Names: () => names(kontekst, null),
      Tables: () => tables(kontekst, null),
      Settings: () => settings(mappe),
      Application: () => application(kontekst),
      Protection: () =>
        objekt({
          type: "WorkbookProtection",
          felter: { Protected: kunLaes(() => mappe.beskyttet) },
          metoder: { Protect: () => void (mappe.beskyttet = true), Unprotect: () => void (mappe.beskyttet = false) },
        }),
    },
    metoder: {
      GetSelectedRange: () => range(kontekst, mappe.markering),
      GetActiveCell: () => range(kontekst, lavOmraade(mappe.markering.ark, { ...mappe.markering, raekker: 1, kolonner: 1 })),
    },
  });
}

function worksheets(kontekst: Kontekst): Vaertobjekt {
  const { mappe } = kontekst;
  const synlige = (kun: unknown) => mappe.ark.filter((et) => kun !== true || et.synlighed === "Visible");
  const ved = (nr: number, kun: unknown): Vaertobjekt => {
    const ark = synlige(kun).at(nr);
    if (ark === undefined) throw findesIkke();
    return worksheet(kontekst, ark);
  };
  return objekt({
    type: "WorksheetCollection",
    elementer: () => mappe.ark.map((et) => worksheet(kontekst, et)),
    opslag: (noegle) => worksheet(kontekst, mappe.kraevArk(tekst(noegle, "key"))),
    metoder: {
      Add: (navn) => worksheet(kontekst, mappe.nytArk(navn == null ? undefined : tekst(navn, "name"))),
      GetActiveWorksheet: () => worksheet(kontekst, mappe.aktivt),
      GetCount: (kun) => synlige(kun).length,
      GetFirst: (kun) => ved(0, kun),
      GetLast: (kun) => ved(-1, kun),
      GetItemOrNullObject: (noegle) => {
        const ark = mappe.findArk(tekst(noegle, "key"));
        return ark === undefined ? null : worksheet(kontekst, ark);
      },
    },
  });
}

const application = ({ mappe }: Kontekst): Vaertobjekt =>
  objekt({
    type: "Application",
    felter: {
      CalculationMode: kunLaes(() => "Automatic"),
      CalculationState: kunLaes(() => "Done"),
      DecimalSeparator: kunLaes(() => ","),
      ThousandsSeparator: kunLaes(() => "."),
      UseSystemSeparators: kunLaes(() => true),
    },
    metoder: {
      Calculate: () => mappe.aendret(),
      CreateWorkbook: (fil) => workbookCreated(mappe, tekst(fil, "base64File")),
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  });

/** Excel.WorkbookCreated: made, and not to be seen before it is opened. */
const workbookCreated = (mappe: Projektmappe, fil: string): Vaertobjekt =>
  objekt({
    type: "WorkbookCreated",
    identitet: { Id: mappe.nytId() },
    felter: {},
    metoder: { Open: () => void mappe.nyeMapper.push(fil) },
  });

/** The root of the requests that Excel on the web answers beside the workbook; Excel.createWorkbook sends one there. */
export const wacWorkbook = ({ mappe }: Kontekst): Vaertobjekt =>
  objekt({
    type: "WacWorkbook",
    metoder: { CreateAndOpenWorkbook: (fil) => void mappe.nyeMapper.push(tekst(fil, "base64")) },
  });
