import { FUNKTIONSSIDE } from "../../tekster/funktionsside";
import { laesBrugt, type Brugt } from "./excelBrugt";
import type { Udfyldt } from "./excelFormelceller";
import { aktiver } from "./excelGrundlag";
import { toGange } from "./excelKoersel";
import { sletArk } from "./excelOpret";
import { forskelle, skrivVaerdier } from "./excelVaerdier";
import type { Arkkopi } from "./funktionsbrug";

/** One sheet that is to be copied, as it was before anything was written. */
export interface Kopiopgave {
  readonly ark: string;
  readonly id: string;
  readonly kopi: string;
  readonly brugt: Brugt;
  /** The formulas that give way to their values. */
  readonly formler: readonly Udfyldt[];
}

/** Values that take a formula's place may let another show something else; so many rounds are more than enough. */
const RUNDER_HOEJST = 4;

/**
 * Makes the copy, right after its sheet. What shows something else in it than in the sheet (a reference to the whole of
 * a spill that is values now, a name of the sheet's own, a random number) gets the sheet's value as well.
 *
 * @throws Error where the copy does not come to show what its sheet shows
 */
export async function lavKopi(context: Excel.RequestContext, { ark, id, kopi, brugt, formler }: Kopiopgave): Promise<Arkkopi> {
  const side = context.workbook.worksheets.getItem(id);
  side.copy("After", side).name = kopi;
  await context.sync();
  await skrivVaerdier(context, kopi, formler, brugt);
  const andre = new Set<string>();
  for (let runde = 0; ; runde++) {
    const [nu] = await laesBrugt(context, [kopi]);
    const afvigende = forskelle(brugt, nu!, formler);
    if (afvigende.length === 0) break;
    if (runde === RUNDER_HOEJST) throw new Error(FUNKTIONSSIDE.viserAndet(kopi, ark));
    await skrivVaerdier(context, kopi, afvigende, brugt);
    for (const { raekke, kolonne } of afvigende) andre.add(`${raekke} ${kolonne}`);
  }
  const fejl = formler.flatMap(({ raekke, kolonne, fejl: vist }) => (vist === null ? [] : [{ ark, raekke, kolonne, fejl: vist }]));
  return { ark, kopi, formler: formler.length, andre: andre.size, fejl };
}

/**
 * Removes what a failed run copied and shows the user's sheet again; each copy in a run of its own.
 *
 * @returns the copies that are still there
 */
export async function fjernKopier(opgaver: readonly Kopiopgave[], kendte: ReadonlySet<string>, aktivt: string): Promise<readonly string[]> {
  const lavede = await toGange((context) => findKopier(context, opgaver, kendte));
  const uslettede: string[] = [];
  for (const { id, navn } of lavede ?? []) if ((await toGange((context) => sletArk(context, id))) === undefined) uslettede.push(navn);
  await toGange((context) => aktiver(context, aktivt));
  if (lavede === undefined) return opgaver.map(({ kopi }) => kopi);
  if (uslettede.length === 0) return [];
  // The sheet may be gone, and only the answer lost.
  const tilbage = await toGange((context) => findKopier(context, opgaver, kendte));
  return tilbage?.map(({ navn }) => navn) ?? uslettede;
}

/** What Excel calls a copy until it is given its name. */
const EXCELS_KOPINAVN = / \(\d+\)$/;

/** Right after its sheet stands a new one that has the copy's name, or the one Excel gave it: others' sheets are left alone. */
async function findKopier(
  context: Excel.RequestContext,
  opgaver: readonly Kopiopgave[],
  kendte: ReadonlySet<string>,
): Promise<{ readonly id: string; readonly navn: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  return opgaver.flatMap(({ id, kopi }) => {
    const naeste = worksheets.items[worksheets.items.findIndex((et) => et.id === id) + 1];
    if (naeste === undefined || kendte.has(naeste.id)) return [];
    return naeste.name === kopi || EXCELS_KOPINAVN.test(naeste.name) ? [{ id: naeste.id, navn: naeste.name }] : [];
  });
}
