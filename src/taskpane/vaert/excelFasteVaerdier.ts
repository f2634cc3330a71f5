import { aarsagAf, erOptaget } from "./aarsag";
import { laesBrugt } from "./excelBrugt";
import { beregnes, bruger, formelceller, medSpild } from "./excelFormelceller";
import { laesArkene } from "./excelFunktioner";
import { aktiver } from "./excelGrundlag";
import { manglerApi, udfoer } from "./excelKoersel";
import { fjernKopier, lavKopi, type Kopiopgave } from "./excelKopi";
import type { Arkkopi, Formelvalg, Kopiering } from "./funktionsbrug";
import { kopinavn } from "./kopinavn";

type Afvist = Extract<Kopiering, { art: "afvist" }>;

interface Grundlag {
  /** The active sheet's id: names can change. */
  readonly aktivt: string;
  readonly kendte: ReadonlySet<string>;
  readonly skrivebeskyttet: boolean;
  readonly opgaver: readonly Kopiopgave[];
}

/** Copies of the sheets with values in place of formulas, or nothing: what a failed run made is removed again. */
export async function fasteVaerdierIExcel(ark: readonly string[], hvilke: Formelvalg): Promise<Kopiering> {
  if (manglerApi()) return { art: "mislykkedes", aarsag: { art: "manglerApi" }, tilbage: [] };
  let grundlag: Grundlag | Afvist;
  try {
    grundlag = await Excel.run((context) => laesGrundlag(context, ark, hvilke));
  } catch (fejl) {
    return { art: "mislykkedes", aarsag: aarsagAf(fejl), tilbage: [] };
  }
  if ("art" in grundlag) return grundlag;
  const { opgaver, kendte, aktivt, skrivebeskyttet } = grundlag;
  let kopier: Arkkopi[] = [];
  let begyndte: Kopiopgave[] = [];
  const uheld = await udfoer(
    async (context) => {
      kopier = [];
      begyndte = [];
      for (const opgave of opgaver) {
        begyndte.push(opgave);
        kopier.push(await lavKopi(context, opgave));
      }
      for (const { kopi } of opgaver.slice(0, 1)) await aktiver(context, kopi);
    },
    () => fjernKopier(begyndte, kendte, aktivt),
  );
  if (uheld === null) return { art: "kopieret", kopier };
  const { fejl, tilbage } = uheld;
  // Made meanwhile, or the name of a chart sheet, which cannot be seen.
  if (erOptaget(fejl) && tilbage.length === 0) return afvis("navn", [begyndte.at(-1)!.kopi]);
  return { art: "mislykkedes", aarsag: aarsagAf(fejl, skrivebeskyttet), tilbage };
}

const afvis = (grund: Afvist["grund"], ark: readonly string[]): Afvist => ({ art: "afvist", grund, ark });

async function laesGrundlag(context: Excel.RequestContext, valgte: readonly string[], hvilke: Formelvalg): Promise<Grundlag | Afvist> {
  const { workbook } = context;
  workbook.load("readOnly");
  const aktivt = workbook.worksheets.getActiveWorksheet().load("id");
  const { arkene } = await laesArkene(context);
  const fundne = arkene.filter(({ navn }) => valgte.includes(navn));
  const forsvundne = valgte.filter((navn) => !fundne.some((et) => et.navn === navn));
  if (forsvundne.length > 0) return afvis("forsvundet", forsvundne);
  // The copy of a protected sheet is protected as well.
  const beskyttede = fundne.flatMap(({ navn, beskyttet }) => (beskyttet ? [navn] : []));
  if (beskyttede.length > 0) return afvis("beskyttet", beskyttede);
  const navnene = fundne.map(({ navn }) => navn);
  const brugte = await laesBrugt(context, navnene);
  const forStore = navnene.filter((_, nr) => brugte[nr]!.forStor);
  if (forStore.length > 0) return afvis("forStort", forStore);
  const celler = navnene.flatMap((navn, nr) => formelceller(navn, brugte[nr]!)).filter(({ formel }) => hvilke === "alle" || bruger(formel));
  const ufaerdige = new Set(celler.filter(beregnes).map(({ ark }) => ark));
  if (ufaerdige.size > 0) return afvis("beregnes", [...ufaerdige]);
  const formler = await medSpild(context, celler);
  const taget = arkene.map(({ navn }) => navn);
  const opgaver = fundne.map(({ navn, id }, nr): Kopiopgave => {
    const kopi = kopinavn(navn, taget);
    taget.push(kopi);
    return { ark: navn, id, kopi, brugt: brugte[nr]!, formler: formler.filter(({ ark }) => ark === navn) };
  });
  return { aktivt: aktivt.id, kendte: new Set(arkene.map(({ id }) => id)), skrivebeskyttet: workbook.readOnly, opgaver };
}
