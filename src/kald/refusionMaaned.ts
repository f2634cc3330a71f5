import { lykkedes, MAANEDER_PR_AAR, mislykkedes, niveauerAfMaaneder, NUL_OERE, type Aarsniveauer, type Oere, type Resultat } from "../core";
import { laesIkkeNegativtBeloeb } from "../tekster/laes";
import { laesMaaneder } from "../tekster/maanedsudgifter";
import { Felt, kraevForm, type Argumentvaerdi } from "./felt";
import { laesMaanedssatser, type Maanedssatser } from "./satsargument";

/** A call of REFUSION_MAANED: its rows, read when asked for. */
export interface Maanedskald extends Maanedssatser {
  readonly raekker: number;
  readonly raekke: (nr: number) => Resultat<Maanedsraekke>;
}

export interface Maanedsraekke {
  readonly maaneder: readonly Oere[];
  readonly engangsudgift: Oere;
  readonly niveauer: Aarsniveauer;
}

const KOLONNER = Array.from({ length: MAANEDER_PR_AAR }, (_, nr) => nr);

export function laesRefusionMaaned(
  udgifter: Argumentvaerdi,
  aar: Argumentvaerdi,
  engangsudgifter: Argumentvaerdi,
  satser: Argumentvaerdi,
): Resultat<Maanedskald> {
  const maaneder = new Felt(udgifter, "maanedsudgifter");
  if (maaneder.erUdeladt) return mislykkedes({ art: "mangler", sted: { argument: maaneder.argument } });
  const engangs = new Felt(engangsudgifter, "engangsudgift");
  const { raekker } = maaneder;
  const form = kraevForm(maaneder, { raekker, kolonner: MAANEDER_PR_AAR });
  if (!form.ok) return form;
  const engangsform = engangs.erUdeladt ? form : kraevForm(engangs, { raekker, kolonner: 1 });
  if (!engangsform.ok) return engangsform;
  const fundne = laesMaanedssatser(satser, aar, "REFUSION_MAANED");
  return fundne.ok ? lykkedes({ ...fundne.vaerdi, raekker, raekke: (nr) => laesRaekke(maaneder, engangs, nr) }) : fundne;
}

function laesRaekke(udgifter: Felt, engangsudgifter: Felt, raekke: number): Resultat<Maanedsraekke> {
  const sted = { argument: udgifter.argument, ...(udgifter.raekker > 1 && { raekke: raekke + 1 }) };
  const engangs = engangsudgifter.erUdeladt
    ? lykkedes(NUL_OERE)
    : laesIkkeNegativtBeloeb(engangsudgifter.celle(raekke, 0), engangsudgifter.sted(raekke, 0));
  if (!engangs.ok) return engangs;
  const maaneder = laesMaaneder(udgifter, raekke, KOLONNER, sted);
  if (!maaneder.ok) return maaneder;
  const niveauer = niveauerAfMaaneder(maaneder.vaerdi, engangs.vaerdi, sted);
  return niveauer.ok ? lykkedes({ maaneder: maaneder.vaerdi, engangsudgift: engangs.vaerdi, niveauer: niveauer.vaerdi }) : niveauer;
}
