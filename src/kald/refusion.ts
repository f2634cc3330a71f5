import { lykkedes, refusionAarEfter, type Oere, type Resultat, type Satser, type Satstabel } from "../core";
import { laesIkkeNegativtBeloeb } from "../tekster/laes";
import { Felt, kraevForm, type Argumentvaerdi } from "./felt";
import { laesSatser, laesSatstabel } from "./satsargument";

/** A call of REFUSION: its costs, and the rule at each of their places. */
export interface Refusionskald {
  readonly udgifter: Felt;
  readonly egneSatser: boolean;
  readonly regelVed: (raekke: number, kolonne: number) => Resultat<Refusionsregel>;
}

/** The limits, and the refund of a year's cost by them. */
export interface Refusionsregel {
  readonly satser: Satser;
  readonly refusionAf: (udgift: Oere) => Oere;
}

export function laesRefusion(
  udgift: Argumentvaerdi,
  aar: Argumentvaerdi,
  maalgruppe: Argumentvaerdi,
  satser: Argumentvaerdi,
): Resultat<Refusionskald> {
  const udgifter = new Felt(udgift, "udgift");
  const aarene = kraevForm(new Felt(aar, "aar"), udgifter.form, true);
  if (!aarene.ok) return aarene;
  const grupper = kraevForm(new Felt(maalgruppe, "maalgruppe"), udgifter.form, true);
  if (!grupper.ok) return grupper;
  const tabel = laesSatstabel(satser);
  if (!tabel.ok) return tabel;
  const regelVed = regelfinder(tabel.vaerdi, aarene.vaerdi, grupper.vaerdi);
  return regelVed.ok ? lykkedes({ udgifter, egneSatser: tabel.vaerdi.egen, regelVed: regelVed.vaerdi }) : regelVed;
}

/** The year's cost at a place. */
export const laesUdgift = (udgifter: Felt, raekke: number, kolonne: number): Resultat<Oere> =>
  laesIkkeNegativtBeloeb(udgifter.celle(raekke, kolonne), udgifter.sted(raekke, kolonne));

/** One year for all is looked up once, and a mistake in it is the whole call's; else each place has its own. */
function regelfinder(tabel: Satstabel, aar: Felt, maalgruppe: Felt): Resultat<Refusionskald["regelVed"]> {
  if (aar.antal <= 1 && maalgruppe.antal <= 1) {
    const satser = laesSatser(tabel, aar, maalgruppe, 0, 0);
    if (!satser.ok) return satser;
    const faelles = regelAf(satser.vaerdi);
    return lykkedes(() => faelles);
  }
  const kendte = new Map<string, Resultat<Refusionsregel>>();
  return lykkedes((raekke, kolonne) => {
    const noegle = JSON.stringify([aar.celleVed(raekke, kolonne), maalgruppe.celleVed(raekke, kolonne)]);
    const kendt = kendte.get(noegle);
    if (kendt !== undefined) return kendt;
    const satser = laesSatser(tabel, aar, maalgruppe, raekke, kolonne);
    if (!satser.ok) return satser;
    const regel = regelAf(satser.vaerdi);
    kendte.set(noegle, regel);
    return regel;
  });
}

const regelAf = (satser: Satser): Resultat<Refusionsregel> => lykkedes({ satser, refusionAf: refusionAarEfter(satser) });
