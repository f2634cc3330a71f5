import type { Opslagsmangel } from "../../kald/formel/argumentsvar";
import type { Tabelraekker, Tabeludsnit } from "../../kald/formel/reference";
import type { Formelsted } from "../../kald/celle/valgtCelle";
import { feltAf, MAAL, type Felt } from "./excelFelt";

/** What is asked about first; the answer is the cells, or why there are none, once it has come. */
export type Sporg = () => Excel.Range | Opslagsmangel;

/** A table as it lies in its sheet. */
export interface Tabelform {
  readonly ark: string;
  /** With its headings and totals, where they are shown. */
  readonly felt: Felt;
  readonly kolonner: readonly string[];
  readonly harOverskrifter: boolean;
  readonly harTotaler: boolean;
}

/** The columns are asked for by themselves: they have their names where the row of headings is not shown, too. */
export function spoergTabel(workbook: Excel.Workbook, sted: Formelsted, udsnit: Tabeludsnit): Sporg {
  const navn = udsnit.tabel ?? sted.tabel;
  if (navn === null) return () => "findesIkke";
  const tabel = workbook.tables.getItemOrNullObject(navn).load("name,showHeaders,showTotals");
  const kolonner = tabel.columns.load("items/name");
  const alt = tabel.getRange().load(MAAL);
  const side = tabel.worksheet.load("name");
  return () => {
    if (tabel.isNullObject) return "findesIkke";
    const felt = tabeludsnit(
      {
        ark: side.name,
        felt: feltAf(alt),
        kolonner: kolonner.items.map(({ name }) => name),
        harOverskrifter: tabel.showHeaders,
        harTotaler: tabel.showTotals,
      },
      sted,
      udsnit,
    );
    return typeof felt === "string" ? felt : side.getRangeByIndexes(felt.raekke, felt.kolonne, felt.raekker, felt.kolonner);
  };
}

/** The cells that a structured reference stands for, where the formula stands. */
export function tabeludsnit(tabel: Tabelform, sted: Formelsted, { kolonner, raekker }: Tabeludsnit): Felt | Opslagsmangel {
  const kolonnenumre = kolonner?.map((navn) => tabel.kolonner.findIndex((et) => ens(et, navn))) ?? [0, tabel.kolonner.length - 1];
  if (kolonnenumre.includes(-1)) return "findesIkke";
  const dele = raekker.map((hvilke) => straekning(tabel, sted, hvilke));
  const mangel = dele.find((del) => typeof del === "string");
  if (mangel !== undefined) return mangel;
  const graenser = (dele as readonly Straekning[]).flat();
  return {
    raekke: Math.min(...graenser),
    raekker: Math.max(...graenser) - Math.min(...graenser),
    kolonne: tabel.felt.kolonne + Math.min(...kolonnenumre),
    kolonner: Math.max(...kolonnenumre) - Math.min(...kolonnenumre) + 1,
  };
}

/** The first row, and the one after the last. */
type Straekning = readonly [fra: number, til: number];

function straekning(
  { ark, felt, harOverskrifter, harTotaler }: Tabelform,
  sted: Formelsted,
  hvilke: Tabelraekker,
): Straekning | Opslagsmangel {
  const [fra, til] = [felt.raekke, felt.raekke + felt.raekker];
  const [data, dataTil] = [harOverskrifter ? fra + 1 : fra, harTotaler ? til - 1 : til];
  switch (hvilke) {
    case "alle":
      return [fra, til];
    case "data":
      return [data, dataTil];
    case "overskrifter":
      return harOverskrifter ? [fra, data] : "findesIkke";
    case "totaler":
      return harTotaler ? [dataTil, til] : "findesIkke";
    case "egen":
      if (ark !== sted.ark) return "raekkePaaAndetArk";
      return sted.raekke >= data && sted.raekke < dataTil ? [sted.raekke, sted.raekke + 1] : "udenForTabellen";
  }
}

const ens = (a: string, b: string): boolean => a.toLocaleUpperCase("da-DK") === b.toLocaleUpperCase("da-DK");
