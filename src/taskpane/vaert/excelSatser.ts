import { raekkerTilArket, type Resultat, type Satser } from "../../core";
import { SATSARK } from "../../tekster/satsark";
import { SATSOVERSKRIFTER } from "../../tekster/satstabel";
import { forenkl } from "../../tekster/status";
import { bygSatser } from "../../workbook/bygSatser";
import { aarsagAf } from "./aarsag";
import { opretArk } from "./excelOpret";
import type { Satsgemning, Satshentning, Satsoptaget } from "./port";
import { erFormel, nyKrop, type Celleindhold, type Nykrop } from "./satskrop";

/** Rows and columns from 0, with the row of headings. */
interface Fundet {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
  readonly vaerdier: readonly (readonly Celleindhold[])[];
  readonly formler: readonly (readonly Celleindhold[])[];
}

type Opslag = { readonly art: "ingen" } | { readonly art: "optaget"; readonly af: Satsoptaget } | ({ readonly art: "fundet" } & Fundet);

export async function hentSatstabelIExcel(): Promise<Satshentning> {
  try {
    const opslag = await Excel.run(findTabel);
    return opslag.art === "fundet" ? { art: "celler", celler: opslag.vaerdier.slice(1) } : opslag;
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl) };
  }
}

/** Only a table of that name with our headings is ours; whatever else has the name is the user's, and is left alone. */
async function findTabel(context: Excel.RequestContext): Promise<Opslag> {
  const { tables, names, worksheets } = context.workbook;
  const [tabel, navn, ark] = [tables, names, worksheets].map((de) => de.getItemOrNullObject(SATSARK.navn).load("name")) as [
    Excel.Table,
    Excel.NamedItem,
    Excel.Worksheet,
  ];
  await context.sync();
  if (tabel.isNullObject) return navn.isNullObject ? (ark.isNullObject ? { art: "ingen" } : optaget("ark")) : optaget("navn");
  const omraade = tabel.getRange().load("values,formulas,rowIndex,columnIndex");
  tabel.worksheet.load("name");
  await context.sync();
  const [hoved = []] = omraade.values as Celleindhold[][];
  if (!SATSOVERSKRIFTER.every((overskrift, nr) => forenkl(String(hoved[nr] ?? "")) === overskrift)) return optaget("tabel");
  return {
    art: "fundet",
    ark: tabel.worksheet.name,
    raekke: omraade.rowIndex,
    kolonne: omraade.columnIndex,
    vaerdier: omraade.values as Celleindhold[][],
    formler: omraade.formulas as Celleindhold[][],
  };
}

const optaget = (af: Satsoptaget) => ({ art: "optaget", af }) as const;

/** Makes the sheet, or changes the table's rows and nothing else in its sheet; where that fails, all is as before. */
export async function gemSatstabelIExcel(egne: readonly Satser[]): Promise<Satsgemning> {
  let foer: Opslag;
  try {
    foer = await Excel.run(findTabel);
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  if (foer.art === "optaget") return foer;
  if (foer.art === "ingen") return somSatsgemning(await opretArk(bygSatser(egne)));
  const krop: Resultat<Nykrop> = nyKrop({ vaerdier: foer.vaerdier.slice(1), formler: foer.formler.slice(1) }, raekkerTilArket(egne));
  if (!krop.ok) return { art: "ulaeselig", fejl: krop.fejl };
  return krop.vaerdi.art === "formler" ? optaget("formler") : omskriv(foer, krop.vaerdi.raekker);
}

function somSatsgemning(skrivning: Awaited<ReturnType<typeof opretArk>>): Satsgemning {
  if (skrivning.art === "skrevet") return { art: "gemt", nytArk: true };
  return skrivning.art === "findes" ? optaget("ark") : skrivning;
}

async function omskriv(foer: Fundet, raekker: readonly (readonly (Celleindhold | null)[])[]): Promise<Satsgemning> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const nyeUnder = raekker.length - (foer.formler.length - 1);
      if (nyeUnder > 0 && !(await erFrit(context, foer, nyeUnder))) return optaget("nedenunder");
      udfyld(context, foer, raekker);
      await context.sync();
      return { art: "gemt", nytArk: false } as const;
    });
  } catch (fejl) {
    const erTilbage = (await saetTilbage(foer, raekker.length)) || (await saetTilbage(foer, raekker.length));
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: erTilbage ? [] : [foer.ark] };
  }
}

const celler = (context: Excel.RequestContext, { ark, raekke, kolonne, formler }: Fundet, fra: number, antal: number): Excel.Range =>
  context.workbook.worksheets.getItem(ark).getRangeByIndexes(raekke + fra, kolonne, antal, formler[0]!.length);

async function erFrit(context: Excel.RequestContext, foer: Fundet, antal: number): Promise<boolean> {
  const under = celler(context, foer, foer.formler.length, antal).load("formulas");
  await context.sync();
  return (under.formulas as Celleindhold[][]).flat().every((celle) => celle === "");
}

/** Rows that come look as the last one did; rows that go are emptied. */
function udfyld(context: Excel.RequestContext, foer: Fundet, raekker: readonly (readonly (Celleindhold | null)[])[]): void {
  const [gamle, nye] = [foer.formler.length, raekker.length + 1];
  context.workbook.tables.getItem(SATSARK.navn).resize(celler(context, foer, 0, nye));
  celler(context, foer, 1, raekker.length).formulas = raekker.map((raekke) => raekke.map(indtastet));
  if (nye > gamle) celler(context, foer, gamle, nye - gamle).copyFrom(celler(context, foer, gamle - 1, 1), "Formats");
  if (nye < gamle) celler(context, foer, nye, gamle - nye).clear("Contents");
}

async function saetTilbage(foer: Fundet, raekker: number): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      // What was refused before it began needs nothing, and would refuse this too.
      const nu = await findTabel(context);
      if (nu.art === "fundet" && JSON.stringify(nu.formler) === JSON.stringify(foer.formler)) return;
      const antal = foer.formler.length;
      context.workbook.tables.getItem(SATSARK.navn).resize(celler(context, foer, 0, antal));
      celler(context, foer, 0, antal).formulas = foer.formler.map((raekke) =>
        raekke.map((celle) => (erFormel(celle) ? celle : indtastet(celle))),
      );
      if (raekker + 1 > antal) celler(context, foer, antal, raekker + 1 - antal).clear("All");
      await context.sync();
    });
    return true;
  } catch {
    return false; // The user is told, and can undo in Excel.
  }
}

/** The apostrophe keeps words words. */
const indtastet = (celle: Celleindhold | null): Celleindhold | null => (typeof celle === "string" && celle !== "" ? `'${celle}` : celle);
