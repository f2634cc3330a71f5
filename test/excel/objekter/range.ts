import { brugtFelt, omslut } from "../mappe/brugt";
import { faelles, KOLONNER, RAEKKER, type Felt2D } from "../mappe/adresse";
import { adresse, erUbegraenset, lavOmraade, type Omraade } from "../mappe/omraade";
import { findesIkke, ugyldigt } from "../wire/fejl";
import { heltal, kunLaes, objekt, type Vaertobjekt } from "../wire/objekt";
import { husk, omraadeAf } from "./argumenter";
import { cellefelter, kopierFra, ryd } from "./celler";
import { dataValidation } from "./dataValidation";
import type { Kontekst } from "./kontekst";
import { rangeFormat } from "./rangeFormat";
import { tabellerVed } from "./tables";
import { worksheet } from "./worksheet";

/** Excel.Range. */
export function range(kontekst: Kontekst, omraade: Omraade): Vaertobjekt {
  const { mappe } = kontekst;
  const { ark, raekke, kolonne, raekker, kolonner } = omraade;
  const nyt = (felt: Partial<Felt2D>) => range(kontekst, lavOmraade(ark, { raekke, kolonne, raekker, kolonner, ...felt }));
  const eller = <T>(vaerdi: T | null): T => {
    if (vaerdi === null) throw findesIkke();
    return vaerdi;
  };
  const brugt = (kunVaerdier: unknown): Vaertobjekt | null => {
    const felt = brugtFelt(mappe, ark, omraade, kunVaerdier === true);
    return felt && nyt(felt);
  };
  const snit = (anden: unknown): Vaertobjekt | null => {
    const den = omraadeAf(mappe, ark, anden);
    const felt = den.ark === ark ? faelles(omraade, den) : null;
    return felt && nyt(felt);
  };
  const spild = (kunAnker: boolean): Vaertobjekt | null => {
    const anker = mappe.beregning().celle(ark, raekke, kolonne)?.anker;
    if (anker === undefined) return null;
    const felter = [...mappe.beregning().celler(ark)].filter(
      ([, , et]) => et.anker.raekke === anker.raekke && et.anker.kolonne === anker.kolonne,
    );
    if (felter.length === 1) return null;
    const alle = felter.map(([r, k]): Felt2D => ({ raekke: r, kolonne: k, raekker: 1, kolonner: 1 })).reduce(omslut);
    if (kunAnker) return nyt({ ...anker, raekker: 1, kolonner: 1 });
    return anker.raekke === raekke && anker.kolonne === kolonne ? nyt(alle) : null;
  };
  const sum = (antal: number, bredde: (nr: number) => number): number =>
    Array.from({ length: antal }, (_, nr) => bredde(nr)).reduce((a, b) => a + b, 0);
  const bredde = (k: number) => ark.kolonnebredder.get(k) ?? 48;
  const hoejde = (r: number) => ark.raekkehoejder.get(r) ?? 15;
  /** Of no height or width; null where some are and some are not. */
  const skjult = (maal: ReadonlyMap<number, number>, fra: number, antal: number): boolean | null => {
    const skjulte = [...maal].filter(([nr, et]) => et === 0 && nr >= fra && nr < fra + antal).length;
    return skjulte === 0 ? false : skjulte === antal ? true : null;
  };
  return husk(
    objekt({
      type: "Range",
      identitet: { _ReferenceId: kontekst.giv(omraade) },
      felter: {
        ...cellefelter(mappe, omraade),
        Address: kunLaes(() => adresse(omraade)),
        AddressLocal: kunLaes(() => adresse(omraade)),
        RowIndex: kunLaes(() => raekke),
        ColumnIndex: kunLaes(() => kolonne),
        RowCount: kunLaes(() => raekker),
        ColumnCount: kunLaes(() => kolonner),
        CellCount: kunLaes(() => (raekker * kolonner > 2 ** 31 - 1 ? -1 : raekker * kolonner)),
        IsEntireColumn: kunLaes(() => raekker === RAEKKER),
        IsEntireRow: kunLaes(() => kolonner === KOLONNER),
        RowHidden: kunLaes(() => skjult(ark.raekkehoejder, raekke, raekker)),
        ColumnHidden: kunLaes(() => skjult(ark.kolonnebredder, kolonne, kolonner)),
        HasSpill: kunLaes(() => !erUbegraenset(omraade) && spild(true) !== null),
        Left: kunLaes(() => sum(kolonne, bredde)),
        Top: kunLaes(() => sum(raekke, hoejde)),
        Width: kunLaes(() => sum(kolonner, (nr) => bredde(kolonne + nr))),
        Height: kunLaes(() => (raekker === RAEKKER ? null : sum(raekker, (nr) => hoejde(raekke + nr)))),
      },
      dele: {
        Format: () => rangeFormat(omraade),
        Worksheet: () => worksheet(kontekst, ark),
        DataValidation: () => dataValidation(mappe, omraade),
      },
      metoder: {
        GetCell: (r, k) => nyt({ raekke: raekke + heltal(r, "row"), kolonne: kolonne + heltal(k, "column"), raekker: 1, kolonner: 1 }),
        GetRow: (r) => nyt({ raekke: raekke + heltal(r, "row"), raekker: 1 }),
        GetColumn: (k) => nyt({ kolonne: kolonne + heltal(k, "column"), kolonner: 1 }),
        GetLastCell: () => nyt({ raekke: raekke + raekker - 1, kolonne: kolonne + kolonner - 1, raekker: 1, kolonner: 1 }),
        GetLastRow: () => nyt({ raekke: raekke + raekker - 1, raekker: 1 }),
        GetLastColumn: () => nyt({ kolonne: kolonne + kolonner - 1, kolonner: 1 }),
        GetResizedRange: (r, k) => nyt({ raekker: raekker + heltal(r, "deltaRows"), kolonner: kolonner + heltal(k, "deltaColumns") }),
        GetAbsoluteResizedRange: (r, k) => nyt({ raekker: heltal(r, "numRows"), kolonner: heltal(k, "numColumns") }),
        GetOffsetRange: (r, k) => nyt({ raekke: raekke + heltal(r, "rowOffset"), kolonne: kolonne + heltal(k, "columnOffset") }),
        GetRowsBelow: (antal = 1) => nyt({ raekke: raekke + raekker, raekker: heltal(antal, "count") }),
        GetColumnsAfter: (antal = 1) => nyt({ kolonne: kolonne + kolonner, kolonner: heltal(antal, "count") }),
        GetEntireColumn: () => nyt({ raekke: 0, raekker: RAEKKER }),
        GetEntireRow: () => nyt({ kolonne: 0, kolonner: KOLONNER }),
        GetBoundingRect: (anden) => nyt(omslut(omraade, omraadeAf(mappe, ark, anden))),
        GetIntersection: (anden) => eller(snit(anden)),
        GetIntersectionOrNullObject: snit,
        GetUsedRange: (kunVaerdier) => eller(brugt(kunVaerdier)),
        GetUsedRangeOrNullObject: brugt,
        GetSpillingToRange: () => eller(spild(false)),
        GetSpillingToRangeOrNullObject: () => spild(false),
        GetSpillParent: () => eller(spild(true)),
        GetSpillParentOrNullObject: () => spild(true),
        GetTables: (heltIndenI) => tabellerVed(kontekst, omraade, heltIndenI === true),
        Select: () => mappe.marker(omraade),
        Clear: (hvad) => ryd(mappe, omraade, hvad),
        CopyFrom: (kilde, type, spring, vend) => kopierFra(mappe, omraade, omraadeAf(mappe, ark, kilde), type, spring, vend),
        Calculate: () => mappe.aendret(),
        // Above 1,500 cells the proxies ask this first, and then write a slice at a time.
        _ValidateArraySize: (r, k) => {
          if (r !== raekker || k !== kolonner) throw ugyldigt(`values: ${String(r)} x ${String(k)} for ${raekker} x ${kolonner}`);
        },
      },
    }),
    omraade,
  );
}
