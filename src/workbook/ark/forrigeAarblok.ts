import { INGEN_FORRIGE, kronerAf, type Oere } from "../../core";
import { FORUDSAETNINGER as T } from "../../tekster/ark";
import { formel, ref } from "../formel";
import { beregnet, hoveder, input, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { VALIDERING } from "../validering";
import { fagomraadenavn as n } from "./fagomraadeblok";

/** What the year before ended with, for the summary; empty until it is settled. */
export const forrigeAarblok = ({ budgetaar: { aar, fagomraader }, forrigeAar }: Budgetopgave): Kilderaekke[] => [
  [tekst(T.forrigeAar(aar), "afsnit"), tekst("", "afsnit"), tekst(T.forrigeAarNote, "note")],
  hoveder(T.forrigeAarKolonner),
  ...fagomraader.map(({ navn }, nr): Kilderaekke => {
    const { afvigelse, tilFagomraadet } = forrigeAar[nr] ?? INGEN_FORRIGE;
    return [
      beregnet(`forrigeAar.navn.${nr}`, formel`${ref(n.navn(nr))}&""`, navn),
      beloebsfelt(n.afvigelseForrige(nr), afvigelse),
      beloebsfelt(n.tilFagomraadetForrige(nr), tilFagomraadet),
    ];
  }),
];

const beloebsfelt = (navn: string, beloeb: Oere | null): Kildecelle =>
  input(navn, beloeb === null ? "" : kronerAf(beloeb), "oere", VALIDERING.opfoelgningsbeloeb);
