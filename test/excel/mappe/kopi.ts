import { medNytArknavn } from "../beregning/formeltekst";
import type { Ark } from "./ark";
import type { Projektmappe } from "./projektmappe";
import { ARKNAVN_HOEJST } from "./regler";

/** A copy of the sheet with its own names and tables, hidden and protected as it is; Excel calls it "Ark1 (2)". */
export function kopierArk(mappe: Projektmappe, kilde: Ark, sted: number): Ark {
  const kopi = mappe.nytArk(ledigt(mappe, kilde.navn), sted);
  const ret = (formel: string) => medNytArknavn(formel, kilde.navn, kopi.navn);
  for (const [raekke, kolonne, indhold] of kilde.indhentede()) kopi.saet(raekke, kolonne, indhold);
  kopi.retFormler(ret);
  kilde.formater.kopierTil(kopi.formater);
  kilde.kolonnebredder.forEach((bredde, nr) => kopi.kolonnebredder.set(nr, bredde));
  kilde.raekkehoejder.forEach((hoejde, nr) => kopi.raekkehoejder.set(nr, hoejde));
  kopi.navne.push(...kilde.navne.map((navn) => ({ ...navn, formel: ret(navn.formel), ark: kopi })));
  kopi.diagrammer.push(
    ...structuredClone(kilde.diagrammer).map((diagram) => ({
      ...diagram,
      id: mappe.nytId(),
      serier: diagram.serier.map((serie) => ({ ...serie, ...kilder(serie, ret) })),
    })),
  );
  for (const tabel of kilde.tabeller)
    kopi.tabeller.push({
      id: mappe.nytId(),
      navn: ledigtTabelnavn(mappe, tabel.navn),
      omraade: { ...tabel.omraade, ark: kopi },
      egenskaber: structuredClone(tabel.egenskaber),
    });
  Object.assign(kopi.side, structuredClone(kilde.side));
  Object.assign(kopi.sidehoved, kilde.sidehoved);
  kopi.valideringer = kilde.valideringer;
  const { fanefarve, gitterlinjer, overskrifter, frys, udskriftsomraade, gentagneRaekker, gentagneKolonner, synlighed, beskyttet } = kilde;
  Object.assign(kopi, { fanefarve, gitterlinjer, overskrifter, frys, udskriftsomraade, gentagneRaekker, gentagneKolonner });
  Object.assign(kopi, { synlighed, beskyttet });
  mappe.aendret();
  return kopi;
}

const kilder = ({ vaerdier, kategorier }: { vaerdier: string | null; kategorier: string | null }, ret: (formel: string) => string) => ({
  vaerdier: vaerdier && ret(vaerdier),
  kategorier: kategorier && ret(kategorier),
});

function ledigt(mappe: Projektmappe, navn: string): string {
  for (let nr = 2; ; nr++) {
    const hale = ` (${nr})`;
    const nyt = navn.slice(0, ARKNAVN_HOEJST - hale.length) + hale;
    if (mappe.findArk(nyt) === undefined) return nyt;
  }
}

function ledigtTabelnavn(mappe: Projektmappe, navn: string): string {
  const taget = new Set([...mappe.navne, ...mappe.ark.flatMap(({ tabeller }) => tabeller)].map((et) => et.navn.toLowerCase()));
  for (let nr = 2; ; nr++) if (!taget.has(`${navn}${nr}`.toLowerCase())) return `${navn}${nr}`;
}
