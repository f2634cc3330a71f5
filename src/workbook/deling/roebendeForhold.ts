import { erAndelsoverskrift, erForskelsoverskrift, erGennemsnit } from "../../tekster/antalsord";
import type { WorkbookPlan } from "../plan";
import type { Antalsgraf } from "./antalsgraf";
import { cellenoegle } from "./cellenoegle";
import { delbartAf, type Delbarcelle, type Delbartark } from "./delbart";
import { andelene, erForskel, passer } from "./forhold";
import { omgivelserI, raekkerneI, type Omgivelser } from "./omgivelser";

/**
 * The numbers that would give back a hidden count beside them: an average, to whoever knows the amount for all; a share
 * of the counts, to whoever knows one of them; and how much they differ. Where a formula tells what a share is made of,
 * afledteFormler follows it.
 *
 * @param skjulte the hidden counts, by cellenoegle; so is what is returned
 */
export function roebendeForhold(plan: WorkbookPlan, { antal }: Antalsgraf, skjulte: ReadonlyMap<string, string>): readonly string[] {
  const antalPaa = new Map(antal.flatMap((et) => et.pladser.map((plads) => [cellenoegle(plads.ark, plads), et.vaerdi] as const)));
  const vaerdier = antal.map(({ vaerdi }) => vaerdi).filter((vaerdi) => vaerdi > 0);
  return delbartAf(plan).ark.flatMap((ark, arknr) => {
    const skjulteHer = ark.celler.filter((celle) => skjulte.has(cellenoegle(ark.navn, celle)));
    if (skjulteHer.length === 0) return [];
    const arkets = arketsTal(ark, skjulteHer, antalPaa);
    const om = omgivelserI(ark);
    return ark.celler.flatMap((celle, nr) => {
      const noegle = cellenoegle(ark.navn, celle);
      if (typeof celle.vaerdi !== "number" || skjulte.has(noegle)) return [];
      const harFormel = plan.ark[arknr]!.celler[nr]!.formel !== undefined;
      const omkring = om(celle);
      const roeber =
        erSnit(arkets, celle, omkring) || (!harFormel && erAndel(arkets, celle, omkring, vaerdier)) || erForskellen(arkets, celle, omkring);
      return roeber ? [noegle] : [];
    });
  });
}

interface ArketsTal {
  readonly antallet: (celle: Delbarcelle) => number;
  readonly antal: readonly Delbarcelle[];
  /** The hidden counts in the cell's row, and those over and under it in its table. */
  readonly iRaekken: (celle: Delbarcelle) => readonly Delbarcelle[];
  readonly iKolonnen: (celle: Delbarcelle) => readonly Delbarcelle[];
}

function arketsTal(ark: Delbartark, skjulte: readonly Delbarcelle[], antalPaa: ReadonlyMap<string, number>): ArketsTal {
  const raekker = raekkerneI(ark);
  const iSammeTabel = (en: number, anden: number): boolean =>
    Array.from({ length: Math.abs(en - anden) }, (_, nr) => Math.min(en, anden) + nr).every((raekke) => raekker.has(raekke));
  return {
    antallet: (celle) => antalPaa.get(cellenoegle(ark.navn, celle)) ?? NaN,
    antal: ark.celler.filter((celle) => antalPaa.has(cellenoegle(ark.navn, celle))),
    iRaekken: ({ raekke }) => skjulte.filter((et) => et.raekke === raekke),
    iKolonnen: ({ raekke, kolonne }) => skjulte.filter((et) => et.kolonne === kolonne && iSammeTabel(et.raekke, raekke)),
  };
}

const erSnit = ({ iRaekken, iKolonnen }: ArketsTal, celle: Delbarcelle, { kolonne, raekke }: Omgivelser): boolean =>
  (iRaekken(celle).length > 0 && kolonne.slice(0, 1).some(erGennemsnit)) || (iKolonnen(celle).length > 0 && raekke.some(erGennemsnit));

function erAndel(
  { antallet, iRaekken, iKolonnen }: ArketsTal,
  celle: Delbarcelle,
  { kolonne, raekke }: Omgivelser,
  vaerdier: readonly number[],
): boolean {
  const efterOverskrift = [...kolonne.slice(0, 1), ...raekke.slice(0, 1)].some(erAndelsoverskrift);
  const skjulte = [...iRaekken(celle), ...iKolonnen(celle)].map(antallet);
  return andelene(Number(celle.vaerdi), celle.talformat, efterOverskrift).some((andel) =>
    skjulte.some((skjult) => vaerdier.some((andet) => passer(andel, skjult / andet))),
  );
}

function erForskellen({ antallet, antal, iRaekken, iKolonnen }: ArketsTal, celle: Delbarcelle, { kolonne, raekke }: Omgivelser): boolean {
  const erFra = (skjult: Delbarcelle, akse: "raekke" | "kolonne"): boolean =>
    antal
      .filter((andet) => andet !== skjult && andet !== celle && andet[akse] === skjult[akse])
      .some((andet) => erForskel(Number(celle.vaerdi), antallet(skjult), antallet(andet)));
  return (
    (kolonne.slice(0, 1).some(erForskelsoverskrift) && iRaekken(celle).some((et) => erFra(et, "raekke"))) ||
    (raekke.slice(0, 1).some(erForskelsoverskrift) && iKolonnen(celle).some((et) => erFra(et, "kolonne")))
  );
}
