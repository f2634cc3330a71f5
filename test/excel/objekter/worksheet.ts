import { faelles } from "../mappe/adresse";
import { type Ark, type Synlighed } from "../mappe/ark";
import { brugtFelt } from "../mappe/brugt";
import { kopierArk } from "../mappe/kopi";
import { lavOmraade } from "../mappe/omraade";
import { findesIkke, ugyldigt } from "../wire/fejl";
import { enAf, erVaertobjekt, heltal, kunLaes, objekt, sandt, tekst, type Felt, type Vaertobjekt } from "../wire/objekt";
import { findOmraade, omraadeAf } from "./argumenter";
import { charts } from "./charts";
import type { Kontekst } from "./kontekst";
import { names } from "./names";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { tables } from "./tables";

const SYNLIGHED = enAf<Synlighed>("Visible", "Hidden", "VeryHidden");

/** Excel.Worksheet. */
export function worksheet(kontekst: Kontekst, ark: Ark): Vaertobjekt {
  const { mappe } = kontekst;
  const alt = () => findOmraade(mappe, ark, undefined);
  const brugt = (kunVaerdier: unknown): Vaertobjekt | null => {
    const felt = brugtFelt(mappe, ark, alt(), kunVaerdier === true);
    return felt && range(kontekst, lavOmraade(ark, felt));
  };
  const celle = (raekke: number, kolonne: number, raekker = 1, kolonner = 1) =>
    range(kontekst, lavOmraade(ark, { raekke, kolonne, raekker, kolonner }));
  const nabo = (retning: 1 | -1, kunSynlige: unknown): Vaertobjekt | null => {
    const alle = mappe.ark.filter((et) => et === ark || kunSynlige !== true || et.synlighed === "Visible");
    const den = alle[alle.indexOf(ark) + retning];
    return den === undefined ? null : worksheet(kontekst, den);
  };
  return objekt({
    type: "Worksheet",
    identitet: { Id: ark.id },
    felter: {
      Id: kunLaes(() => ark.id),
      Name: { laes: () => ark.navn, skriv: (vaerdi) => mappe.omdoeb(ark, tekst(vaerdi, "name")) },
      Position: {
        laes: () => mappe.ark.indexOf(ark),
        skriv: (vaerdi) => {
          mappe.kraevUbeskyttet();
          const sted = heltal(vaerdi, "position");
          if (sted < 0 || sted >= mappe.ark.length) throw ugyldigt("position");
          mappe.ark.splice(mappe.ark.indexOf(ark), 1);
          mappe.ark.splice(sted, 0, ark);
          mappe.aendret();
        },
      },
      Visibility: { laes: () => ark.synlighed, skriv: (vaerdi) => mappe.vis(ark, SYNLIGHED(vaerdi, "visibility")) },
      TabColor: { laes: () => ark.fanefarve, skriv: (vaerdi) => void (ark.fanefarve = tekst(vaerdi, "tabColor")) },
      ShowGridlines: visning(ark, "gitterlinjer", "showGridlines"),
      ShowHeadings: visning(ark, "overskrifter", "showHeadings"),
      // The proxies set these two under names of their own.
      Gridlines: visning(ark, "gitterlinjer", "showGridlines"),
      Headings: visning(ark, "overskrifter", "showHeadings"),
    },
    dele: {
      Charts: () => charts(kontekst, ark),
      Names: () => names(kontekst, ark),
      Tables: () => tables(kontekst, ark),
      PageLayout: () => pageLayout(mappe, ark),
      FreezePanes: () => fryseruder(kontekst, ark),
      Protection: () => beskyttelse(ark),
    },
    metoder: {
      Activate: () => mappe.aktiver(ark),
      Calculate: () => mappe.aendret(),
      Delete: () => mappe.sletArk(ark),
      Copy: (hvor, ved) => {
        const sted = enAf("None", "Before", "After", "Beginning", "End")(hvor ?? "None", "positionType");
        const andet = erVaertobjekt(ved) ? mappe.ark.findIndex(({ id }) => id === ved.identitet?.["Id"]) : mappe.ark.indexOf(ark);
        return worksheet(
          kontekst,
          kopierArk(mappe, ark, { None: mappe.ark.length, End: mappe.ark.length, Beginning: 0, Before: andet, After: andet + 1 }[sted]),
        );
      },
      GetRange: (adresse) => range(kontekst, findOmraade(mappe, ark, adresse)),
      GetRangeByIndexes: (r, k, raekker, kolonner) =>
        celle(heltal(r, "startRow"), heltal(k, "startColumn"), heltal(raekker, "rowCount"), heltal(kolonner, "columnCount")),
      GetCell: (r, k) => celle(heltal(r, "row"), heltal(k, "column")),
      /** A blank sheet has its top left cell. */
      GetUsedRange: (kunVaerdier) => brugt(kunVaerdier) ?? celle(0, 0),
      GetUsedRangeOrNullObject: brugt,
      GetNextOrNullObject: (kunSynlige) => nabo(1, kunSynlige),
      GetPreviousOrNullObject: (kunSynlige) => nabo(-1, kunSynlige),
      GetNext: (kunSynlige) => nabo(1, kunSynlige) ?? kast(),
      GetPrevious: (kunSynlige) => nabo(-1, kunSynlige) ?? kast(),
    },
  });

  function fryseruder({ mappe: m }: Kontekst, et: Ark): Vaertobjekt {
    const frys = (raekker: number, kolonner: number) => void (et.frys = { raekker, kolonner });
    const sted = (): Vaertobjekt | null => {
      const felt = faelles(alt(), { raekke: 0, kolonne: 0, raekker: et.frys.raekker || Infinity, kolonner: et.frys.kolonner || Infinity });
      return et.frys.raekker + et.frys.kolonner === 0 ? null : range(kontekst, lavOmraade(et, felt!));
    };
    return objekt({
      type: "WorksheetFreezePanes",
      metoder: {
        FreezeRows: (antal) => frys(heltal(antal, "count"), 0),
        FreezeColumns: (antal) => frys(0, heltal(antal, "count")),
        FreezeAt: (omraade) => {
          const { raekke, kolonne, raekker, kolonner } = omraadeAf(m, et, omraade);
          frys(raekke + raekker, kolonne + kolonner);
        },
        Unfreeze: () => frys(0, 0),
        GetLocation: () => sted() ?? kast(),
        GetLocationOrNullObject: sted,
      },
    });
  }
}

const kast = (): never => {
  throw findesIkke();
};

const visning = (ark: Ark, felt: "gitterlinjer" | "overskrifter", navn: string): Felt => ({
  laes: () => ark[felt],
  skriv: (vaerdi) => void (ark[felt] = sandt(vaerdi, navn)),
});

const beskyttelse = (ark: Ark): Vaertobjekt =>
  objekt({
    type: "WorksheetProtection",
    felter: { Protected: kunLaes(() => ark.beskyttet !== null), Options: kunLaes(() => ark.beskyttet ?? {}) },
    metoder: {
      Protect: (valg) => {
        ark.kraevUbeskyttet();
        ark.beskyttet = (valg ?? {}) as Record<string, unknown>;
      },
      Unprotect: () => void (ark.beskyttet = null),
    },
  });
