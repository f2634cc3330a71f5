import { aarsagAf } from "./aarsag";
import { somDetBlevIndtastet } from "./excelIndtastning";
import { manglerApi, toGange, udfoer } from "./excelKoersel";
import { findNavne } from "./excelNavne";
import type { Indskrivning, Indtastning } from "./port";

type Celle = string | number | boolean;

/** An input cell by its place, with what is to be entered there as one would enter it. */
interface Felt {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
  readonly indtastet: Celle;
}

type Grundlag =
  | { readonly art: "mangler"; readonly navne: readonly string[] }
  | { readonly art: "fundet"; readonly nye: readonly Felt[]; readonly stod: readonly Felt[]; readonly skrivebeskyttet: boolean };

/** Writes just these cells, or none: where a name is gone nothing is written, and a run that fails puts back what stood there. */
export async function skrivIndtastningerIExcel(indtastninger: readonly Indtastning[]): Promise<Indskrivning> {
  if (indtastninger.length === 0) return { art: "skrevet" };
  if (manglerApi()) return { art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] };
  let grundlag: Grundlag;
  try {
    grundlag = await Excel.run((context) => laesGrundlag(context, indtastninger));
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  if (grundlag.art === "mangler") return grundlag;
  const { nye, stod, skrivebeskyttet } = grundlag;
  const uheld = await udfoer(
    (context) => indtast(context, nye),
    () => stilTilbage(stod),
  );
  return uheld === null
    ? { art: "skrevet" }
    : { art: "mislykkedes", aarsag: aarsagAf(uheld.fejl, skrivebeskyttet), tilbage: uheld.tilbage };
}

async function laesGrundlag(context: Excel.RequestContext, indtastninger: readonly Indtastning[]): Promise<Grundlag> {
  const { workbook } = context;
  workbook.load("readOnly");
  const navne = await findNavne(context, new Set(indtastninger.map(({ ark }) => ark)));
  const fundne = indtastninger.map(({ ark, navn, vaerdi }) => {
    const plads = navne.get(ark)?.find((et) => et.navn === navn);
    return plads && { ark, raekke: plads.raekke, kolonne: plads.kolonne, indtastet: somIndtastning(vaerdi) };
  });
  const nye = fundne.filter((et) => et !== undefined);
  if (nye.length < indtastninger.length)
    return { art: "mangler", navne: indtastninger.filter((_, nr) => fundne[nr] === undefined).map(({ navn }) => navn) };
  return { art: "fundet", nye, stod: await laes(context, nye), skrivebeskyttet: workbook.readOnly };
}

/** "" empties a cell and leaves its format; the apostrophe keeps text text, whatever it looks like. */
const somIndtastning = (vaerdi: Indtastning["vaerdi"]): string | number =>
  vaerdi === null || vaerdi === "" ? "" : typeof vaerdi === "string" ? `'${vaerdi}` : vaerdi;

const cellen = ({ workbook }: Excel.RequestContext, { ark, raekke, kolonne }: Felt): Excel.Range =>
  workbook.worksheets.getItem(ark).getRangeByIndexes(raekke, kolonne, 1, 1);

async function indtast(context: Excel.RequestContext, felter: readonly Felt[]): Promise<void> {
  for (const felt of felter) cellen(context, felt).formulas = [[felt.indtastet]];
  await context.sync();
}

/** The same cells with what stands in them now, as it was entered. */
async function laes(context: Excel.RequestContext, felter: readonly Felt[]): Promise<Felt[]> {
  const celler = felter.map((felt) => cellen(context, felt).load("formulas,values,valueTypes"));
  await context.sync();
  return felter.map((felt, nr) => {
    const { formulas, values, valueTypes } = celler[nr]!;
    return { ...felt, indtastet: somDetBlevIndtastet(formulas[0]![0] as Celle, values[0]![0] as Celle, valueTypes[0]![0]!) };
  });
}

/** @returns the sheets where something else stands than before */
async function stilTilbage(stod: readonly Felt[]): Promise<string[]> {
  const afveg = await afvigende(stod);
  if (afveg.length > 0) await toGange((context) => indtast(context, afveg));
  return [...new Set((await afvigende(stod)).map(({ ark }) => ark))];
}

/** All of them where they cannot be read. */
async function afvigende(stod: readonly Felt[]): Promise<readonly Felt[]> {
  const nu = await toGange((context) => laes(context, stod));
  return nu === undefined ? stod : stod.filter(({ indtastet }, nr) => indtastet !== nu[nr]!.indtastet);
}
