import { lykkedes, MAANEDER_PR_AAR, mislykkedes, type Resultat, type Sagskolonne, type Sted } from "../core";
import type { Celle } from "./laes";
import { MAANEDSNAVNE } from "./maaneder";
import { SAGSOVERSKRIFT } from "./sagsord";
import { forenkl } from "./status";

/** Where the known columns stand, from 0. `sag` is for people only. */
export interface Sagskolonner {
  readonly sag: number | null;
  readonly husstand: number | null;
  readonly gruppe: number;
  readonly fylder67: number | null;
  readonly omfattetFoer67: number | null;
  readonly engangsudgift: number | null;
  readonly udgifter: { readonly art: "aar"; readonly kolonne: number } | { readonly art: "maaneder"; readonly kolonner: readonly number[] };
}

const SAGER: Sted = { argument: "sager" };
const MAANEDER = Array.from({ length: MAANEDER_PR_AAR }, (_, nr) => nr + 1);

/**
 * The known columns by their headings, in any order, whatever their case and spacing; a month by its name or its first
 * three letters. Unknown headings are passed over; one that is nearly known is not, since its column decides amounts.
 *
 * @throws nothing; errors: naestenOverskrift, those of samlSagskolonner
 */
export function findSagskolonner(overskrifter: readonly (Celle | undefined)[]): Resultat<Sagskolonner> {
  for (const overskrift of overskrifter) {
    const kolonne = naesten(overskriftstekst(overskrift ?? null));
    if (kolonne !== null) return mislykkedes({ art: "naestenOverskrift", sted: SAGER, stod: overskriftstekst(overskrift!), kolonne });
  }
  return samlSagskolonner(Array.from(overskrifter, genkendSagskolonne));
}

/** The column that a heading names; null where it names none. */
export const genkendSagskolonne = (overskrift: Celle | undefined): Sagskolonne | null =>
  KENDTE.get(noegle(overskriftstekst(overskrift ?? null))) ?? null;

/**
 * The columns of a list from what each of them is; null is passed over.
 *
 * @throws nothing; errors: dobbeltKolonne, baadeAarOgMaaneder, kolonnerMangler, udgiftskolonnerMangler
 */
export function samlSagskolonner(kolonner: readonly (Sagskolonne | null)[]): Resultat<Sagskolonner> {
  const fundet = new Map<Sagskolonne, number>();
  for (const [nr, kolonne] of kolonner.entries()) {
    if (kolonne === null) continue;
    if (fundet.has(kolonne)) return mislykkedes({ art: "dobbeltKolonne", sted: SAGER, kolonne });
    fundet.set(kolonne, nr);
  }
  const [aaret, gruppe] = [fundet.get("udgift"), fundet.get("gruppe")];
  const maaneder = MAANEDER.flatMap((maaned) => fundet.get(maaned) ?? []);
  if (aaret !== undefined && maaneder.length > 0) return mislykkedes({ art: "baadeAarOgMaaneder", sted: SAGER });
  const mangler: Sagskolonne[] = [
    ...(gruppe === undefined ? ["gruppe" as const] : []),
    ...(maaneder.length === 0 ? [] : MAANEDER.filter((maaned) => !fundet.has(maaned))),
  ];
  if (gruppe === undefined || mangler.length > 0) return mislykkedes({ art: "kolonnerMangler", sted: SAGER, kolonner: mangler });
  if (aaret === undefined && maaneder.length === 0) return mislykkedes({ art: "udgiftskolonnerMangler", sted: SAGER });
  return lykkedes({
    sag: fundet.get("sag") ?? null,
    husstand: fundet.get("husstand") ?? null,
    gruppe,
    fylder67: fundet.get("fylder67") ?? null,
    omfattetFoer67: fundet.get("omfattetFoer67") ?? null,
    engangsudgift: fundet.get("engangsudgift") ?? null,
    udgifter: aaret === undefined ? { art: "maaneder", kolonner: maaneder } : { art: "aar", kolonne: aaret },
  });
}

/** The words of a heading; anything but words is none. */
export const overskriftstekst = (celle: Celle): string => (typeof celle === "string" ? celle.trim() : "");

const noegle = (overskrift: string): string => forenkl(overskrift).replace(/\s/g, "").replace(/\.$/, "");

/** How the headings begin that change the refund when they are passed over: "Husstandsnr", "Engangsudgifter". */
const BEGYNDELSER: readonly (readonly [RegExp, Sagskolonne])[] = [
  [/^husstand/, "husstand"],
  [/^(fylder|fyldt)67/, "fylder67"],
  [/^omfattet/, "omfattetFoer67"],
  [/^engangsudgift/, "engangsudgift"],
];

/** The column that an unknown heading is nearly called; null where it is nothing like one. */
function naesten(overskrift: string): Sagskolonne | null {
  const ord = noegle(overskrift);
  return KENDTE.has(ord) ? null : (BEGYNDELSER.find(([begynder]) => begynder.test(ord))?.[1] ?? null);
}

const KENDTE: ReadonlyMap<string, Sagskolonne> = new Map([
  ...(Object.entries(SAGSOVERSKRIFT) as [Sagskolonne, string][]).map(([kolonne, tekst]) => [noegle(tekst), kolonne] as const),
  ...MAANEDSNAVNE.flatMap((navn, nr) => [[navn, nr + 1] as const, [navn.slice(0, 3), nr + 1] as const]),
]);
