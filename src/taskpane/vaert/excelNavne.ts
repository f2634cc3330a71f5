/** A cell that one name stands for, in the sheet that has the name; rows and columns from 0. */
export interface Navnesplads {
  readonly navn: string;
  readonly raekke: number;
  readonly kolonne: number;
}

/** A sheet's own names of single cells in itself, by the sheet's name. */
export type Navnepladser = ReadonlyMap<string, readonly Navnesplads[]>;

/**
 * Two requests. Print areas and names of several cells, of other sheets or of nothing any more are left out, and so are
 * the workbook's own names, which Excel may list among a sheet's (office-js issue 1011).
 *
 * @param hvilke the sheets that are asked about; all of them where it is left out
 */
export async function findNavne(context: Excel.RequestContext, hvilke?: ReadonlySet<string>): Promise<Navnepladser> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sider = worksheets.items.filter(({ name }) => hvilke?.has(name) ?? true);
  const navnene = sider.map(({ names }) => names.load("items/name,items/formula,items/scope"));
  await context.sync();
  return new Map(
    sider.map(({ name }, nr) => [name, navnene[nr]!.items.filter(({ scope }) => scope === "Worksheet").flatMap((et) => plads(name, et))]),
  );
}

/** ='A conto 2023'!$B$7 */
const ENKELTCELLE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$([A-Z]{1,3})\$(\d+)$/;

function plads(ark: string, { name, formula }: Excel.NamedItem): Navnesplads[] {
  const [, citeret, ligefrem, kolonne = "", raekke] = ENKELTCELLE.exec(String(formula)) ?? [];
  if ((citeret?.replaceAll("''", "'") ?? ligefrem) !== ark) return [];
  return [{ navn: name, raekke: Number(raekke) - 1, kolonne: kolonnenr(kolonne) }];
}

const kolonnenr = (bogstaver: string): number => [...bogstaver].reduce((nr, bogstav) => nr * 26 + bogstav.charCodeAt(0) - 64, 0) - 1;
