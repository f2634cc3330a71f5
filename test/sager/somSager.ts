import {
  lavFylder67,
  niveauerAfMaaneder,
  oere,
  refusionSager,
  type Oversigtssag,
  type Resultat,
  type Sag,
  type Satser,
} from "../../src/core";
import { procent } from "../../src/core/penge/basispoint";
import type { Borger, Graenser } from "./langsom";

export const satserMed = (aarets: Graenser): Satser => ({
  aar: 2022,
  maalgruppe: "alle",
  trin: aarets.map(([graense, pct]) => ({ graense: oere(graense), sats: procent(pct) })),
  status: "bekraeftet",
  kilde: "prøve",
});

function lykkes<T>(resultat: Resultat<T>): T {
  if (!resultat.ok) throw new Error(JSON.stringify(resultat.fejl));
  return resultat.vaerdi;
}

export function somSag({ gruppe, husstand, maaneder, engangsudgift, fylder67, omfattet }: Borger): Sag {
  const udgifter = lykkes(niveauerAfMaaneder(maaneder.map(oere), oere(engangsudgift), { argument: "sager" }));
  return gruppe === "voksen"
    ? { gruppe, udgifter, fylder67: lykkes(lavFylder67(fylder67 === 0 ? "foer" : fylder67, omfattet, { argument: "fylder67" })) }
    : { gruppe, husstand, udgifter };
}

/** The cases of a list with their refunds and departments, for sums over it. */
export function medSvar(borgere: readonly Borger[], fagomraader: readonly (string | null)[], satser: Satser): Oversigtssag[] {
  const sager = borgere.map(somSag);
  const svar = refusionSager(sager, satser).map(lykkes);
  return sager.map((sag, nr) => ({ sag, fagomraade: fagomraader[nr] ?? null, svar: svar[nr]! }));
}
