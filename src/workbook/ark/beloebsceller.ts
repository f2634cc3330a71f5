import { kronerAf, laegSammen, type Oere } from "../../core";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { fortegnsfaktor } from "./inputblokke";
import { medFortegn } from "./mellemregning";

type Fortegn = Budgetopgave["fortegn"];
type Beloebsrolle = "beregnet" | "total" | "mellemregning";

/** An amount with the sheets' sign; what is not known is no number at all. */
export const vist = (beloeb: Oere | null, fortegn: Fortegn): number | "" => (beloeb === null ? "" : kronerAf(medFortegn(beloeb, fortegn)));

export const beloebscelle = (
  noegle: string,
  f: Formel,
  beloeb: Oere | null,
  fortegn: Fortegn,
  rolle: Beloebsrolle = "beregnet",
): Kildecelle => beregnet(noegle, f, vist(beloeb, fortegn), "oere", rolle);

/** What stands in an input of Opfølgning, with the sheets' sign; "" where nothing does. */
export const signeret = (navn: string): Formel => formel`IF(${ref(navn)}="","",ROUND(${fortegnsfaktor}*${ref(navn)},2))`;

/** A sum down a column, which is not known before all of it is. */
export const sumNaarAlleErKendt = (fra: string, til: string, antal: number): Formel =>
  formel`IF(COUNT(${omraade(fra, til)})<${antal},"",ROUND(SUM(${omraade(fra, til)}),2))`;

export const iAltNaarAlleErKendt = (beloeb: readonly (Oere | null)[]): Oere | null =>
  beloeb.some((et) => et === null) ? null : laegSammen(beloeb as readonly Oere[]);
