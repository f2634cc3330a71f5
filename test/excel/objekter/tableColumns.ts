import { lavOmraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { harTotaler, kolonnenavne, type Tabel } from "../mappe/tabel";
import { ugyldigt } from "../wire/fejl";
import { kunLaes, objekt, type Vaertobjekt } from "../wire/objekt";

/** Excel.TableColumnCollection. */
export function tableColumns(mappe: Projektmappe, tabel: Tabel): Vaertobjekt {
  const kolonne = (navn: string, nr: number): Vaertobjekt =>
    objekt({
      type: "TableColumn",
      identitet: { Id: nr + 1 },
      felter: { Id: kunLaes(() => nr + 1), Index: kunLaes(() => nr), Name: kunLaes(() => navn) },
    });
  return objekt({
    type: "TableColumnCollection",
    felter: { Count: kunLaes(() => tabel.omraade.kolonner) },
    elementer: () => kolonnenavne(mappe, tabel).map(kolonne),
  });
}

/** The row of totals comes below the table; Excel would move what stands there, the host does not. */
export function visTotaler(mappe: Projektmappe, tabel: Tabel, vis: boolean): void {
  const { ark, ...felt } = tabel.omraade;
  ark.kraevUbeskyttet();
  if (vis === harTotaler(tabel)) return;
  const raekke = lavOmraade(ark, { ...felt, raekke: felt.raekke + felt.raekker - (vis ? 0 : 1), raekker: 1 });
  if (!vis) ark.rydIndhold(raekke);
  else if (Array.from({ length: felt.kolonner }, (_, nr) => ark.indhold(raekke.raekke, felt.kolonne + nr)).some((et) => et !== undefined))
    throw ugyldigt("showTotals: something stands below the table");
  tabel.omraade = lavOmraade(ark, { ...felt, raekker: felt.raekker + (vis ? 1 : -1) });
  tabel.egenskaber["ShowTotals"] = vis;
  mappe.aendret();
}
