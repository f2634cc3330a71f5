import { aarI, andelAf, egneRaekker, satserForAar, type Satser } from "../../core";
import { arknavn, EKSEMPEL } from "../../tekster/ark";
import { DOKUMENTATION as T, dokumentation as afsnit } from "../../tekster/dokumentation";
import { MAALGRUPPETEKST, STATUSTEKST } from "../../tekster/status";
import { skrivKroner, skrivProcent } from "../../tekster/tal";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";

/** What was done, by which method, with which rates; the last sheet. */
export function dokumentation(opgave: Budgetopgave): Arkkilde {
  const { aar, indtaegtsbudget } = opgave.budgetaar;
  const bekraeftede = opgave.satser.raekker.filter(({ status }) => status === "bekraeftet");
  const vist = satserForAar(opgave.satser, aar);
  const indhold = afsnit({
    aar,
    kopi: opgave.kopi,
    erEksempel: opgave.erEksempel,
    erDirekte: indtaegtsbudget.art === "direkte",
    nyesteBekraeftede: aarI(bekraeftede).at(-1)!,
    uvisse: aarI(vist.filter(({ status }) => status !== "bekraeftet")),
    egne: aarI(egneRaekker(vist).filter(({ status }) => status === "bekraeftet")),
    version: opgave.version,
  });
  const raekker: Kilderaekke[] = [
    [tekst(T.titel(aar), "overskrift")],
    [tekst(opgave.kommune, "undertitel")],
    ...(opgave.erEksempel ? [[tekst(EKSEMPEL, "eksempel")]] : []),
    ...indhold.flatMap(({ overskrift, saetninger }) => [
      TOM_RAEKKE,
      ...saetninger.map((saetning, nr): Kilderaekke => [nr === 0 ? tekst(overskrift, "emne") : null, tekst(saetning, "tekst")]),
    ]),
    TOM_RAEKKE,
    ...vist.flatMap(satsraekker),
  ];
  return {
    navn: arknavn.dokumentation(aar, opgave.kopi),
    kolonnebredder: [26, 110],
    raekker,
    frysTilOgMed: null,
    sidehoved: [opgave.kommune, T.titel(aar)].filter(Boolean).join(": "),
    udskrevneKolonner: 2,
    gentag: null,
  };
}

/** One row a step; what is not confirmed says so and looks different. */
const satsraekker = ({ aar, maalgruppe, trin, status, kilde }: Satser): Kilderaekke[] =>
  trin.map(({ graense, sats }, nr) => [
    tekst(T.graense(nr + 1, aar, maalgruppe === "alle" ? null : MAALGRUPPETEKST[maalgruppe]), "emne"),
    tekst(
      T.sats(skrivKroner(graense), skrivProcent(andelAf(sats), 0), STATUSTEKST[status], kilde),
      status === "bekraeftet" ? "tekst" : "skoenTekst",
    ),
  ]);
