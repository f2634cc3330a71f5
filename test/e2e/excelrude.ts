import { medTestvaert, type Sidevalg } from "../excel/chromium/iSiden";
import { startTestvaert, type Testvaert } from "../excel/vaert";
import { genberegn } from "../miljoe/libreoffice";
import type { Projektmappe } from "../miljoe/ods";
import { tilXlsx } from "../../src/render/xlsx";
import { rude, type Aabning, type Rude } from "./rude";

export interface Excelrude extends Rude {
  vaert: Testvaert;
  mappe: Testvaert["mappe"];
}

/** The built pane over the Excel test host, for one test file: each call is a new pane, over a new workbook if none is given. */
export function excelrude(): (vaert?: Testvaert, aabning?: Aabning, side?: Sidevalg) => Promise<Excelrude> {
  const aabn = rude();
  return async (vaert = startTestvaert(), { foer, ...valg } = {}, side = {}) => {
    const pane = await aabn({
      ...valg,
      foer: async (page) => {
        await medTestvaert(page, vaert, side);
        await foer?.(page);
      },
    });
    return { ...pane, vaert, mappe: vaert.mappe };
  };
}

export const arknavne = ({ mappe }: Excelrude | Testvaert): string[] => mappe.ark.map(({ navn }) => navn);

/** The sheet's cells as the workbook shows them, by A1. */
export const celler = ({ mappe }: Excelrude | Testvaert, ark: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(mappe.indhold().ark.find(({ navn }) => navn === ark)!.celler).map(([hvor, { vaerdi }]) => [hvor, vaerdi]),
  );

/** The workbook's content as a file, calculated anew by LibreOffice. */
export const regnetIgen = async ({ vaert }: Excelrude): Promise<Projektmappe> => genberegn(await tilXlsx(vaert.eksporter()));
