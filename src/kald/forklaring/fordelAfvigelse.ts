import { broek, broekAfDecimal, broekGange, fagomraadetsAndel, fordelAfvigelse, kronerAf, lykkedes, type Deltafvigelse } from "../../core";
import { ARGUMENTER } from "../../tekster/argumenter";
import { AFVIGELSESFORKLARING as T } from "../../tekster/fordelingsforklaring";
import { FORKLARING, procenttekst } from "../../tekster/forklaring";
import { skrivKroner } from "../../tekster/tal";
import { Felt } from "../felt";
import { laesFordelAfvigelse, type Afvigelsesraekke } from "../fordelAfvigelse";
import { linje, medAfrunding, pladsI, regnestykke, UDEN, type Forklarer, type Regnestykke } from "./forklaring";
import { laestBeloeb } from "./laestBeloeb";
import { regel } from "./satser";

export const forklarFordelAfvigelse: Forklarer = ([budget, faktisk, model], hvor) => {
  const kald = laesFordelAfvigelse(budget, faktisk, model);
  if (!kald.ok) return kald;
  const form = { raekker: kald.vaerdi.raekker, kolonner: T.overskrifter.length };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const { raekke: nr, kolonne } = plads.vaerdi;
  const raekke = kald.vaerdi.raekke(nr);
  if (!raekke.ok) return raekke;
  const { budget: budgettet, faktisk: detFaktiske, model: modellen } = raekke.vaerdi;
  const delt = fordelAfvigelse(budgettet, detFaktiske, modellen);
  return lykkedes({
    ...UDEN,
    funktion: "FORDEL_AFVIGELSE",
    overskrift: T.overskrifter[kolonne]!,
    vaerdi: kronerAf([delt.afvigelse, delt.tilFagomraadet, delt.tilKommunekassen][kolonne]!),
    form,
    plads: plads.vaerdi,
    oplysninger: [
      { navn: ARGUMENTER.budget.navn, tekst: laestBeloeb(budgettet, new Felt(budget, "budget").celle(nr, 0)) },
      { navn: ARGUMENTER.faktisk.navn, tekst: laestBeloeb(detFaktiske, new Felt(faktisk, "faktisk").celle(nr, 0)) },
      { navn: ARGUMENTER.model.navn, tekst: T.model(modellen) },
      { navn: T.fagomraadetsAndel, tekst: procenttekst(fagomraadetsAndel(modellen)) },
    ],
    regnestykker: alleTre(raekke.vaerdi, delt).slice(0, kolonne + 1),
    bemaerkninger: [T.fortegn],
    grundlag: [regel(T.regel(modellen), T.kilde(modellen))],
  });
};

/** Each rests on those before it. */
function alleTre({ budget, faktisk, model }: Afvigelsesraekke, { afvigelse, tilFagomraadet }: Deltafvigelse): readonly Regnestykke[] {
  const andel = fagomraadetsAndel(model);
  const del = linje(T.fagomraadetsAndel, broekGange(broekAfDecimal(andel), broek(afvigelse)), [
    T.andel(procenttekst(andel), skrivKroner(afvigelse)),
  ]);
  return [
    regnestykke(T.afvigelse, [linje(T.faktisk, faktisk), linje(T.budget, broek(-budget))], T.afvigelse),
    regnestykke(T.tilFagomraadet, medAfrunding([del], tilFagomraadet, FORKLARING.afrundingTilOere), T.tilFagomraadet),
    regnestykke(T.tilKassen, [linje(T.afvigelse, afvigelse), linje(T.fagomraadetsDel, broek(-tilFagomraadet))], T.tilKassen),
  ];
}
