import type { Form } from "../../core";
import { CELLEN } from "../../tekster/visberegning";
import { bliverPaaPladsen } from "../formel/celleForCelle";
import type { Plads } from "../forklaring/forklaring";
import type { Formelkald } from "../formel/formelkald";
import type { Funktion } from "../funktioner";
import type { ValgtCelle } from "./valgtCelle";

/** The formula is this call and nothing else; an @ before it picks one of several, which is something else. */
export const erAlene = ({ fra, til }: Formelkald, formel: string): boolean =>
  /^\s*=?\s*$/.test(formel.slice(0, fra)) && formel.slice(til).trim() === "";

/** So many answers of one call are explained one by one. */
const FORKLARINGER_HOEJST = 10;

interface Pladser {
  readonly pladser: readonly Plads[];
  readonly saetninger: readonly string[];
}

export const FOERSTE: Plads = { raekke: 0, kolonne: 0 };

/** Which of a call's answers the cell shows, or, where the rest of the formula uses them all, which are explained. */
export function pladserne(kald: Formelkald, form: Form, { spild }: ValgtCelle, formel: string): Pladser {
  // The same form alone does not make it the same place: another function may have moved the answers.
  const raekkeForRaekke = spild !== null && sammeForm(spild.form, form) && bliverPaaPladsen(kald, formel);
  if (raekkeForRaekke || erAlene(kald, formel)) return { pladser: [spild?.plads ?? FOERSTE], saetninger: [] };
  const antal = form.raekker * form.kolonner;
  if (antal === 1) return { pladser: [FOERSTE], saetninger: [] };
  switch (TABELLER[kald.funktion]) {
    case "iAlt":
      return { pladser: [{ raekke: form.raekker - 1, kolonne: form.kolonner - 1 }], saetninger: [CELLEN.tabel] };
    case "opslag":
      return { pladser: [FOERSTE], saetninger: [CELLEN.opslagstabel] };
    default: {
      const viste = Math.min(antal, FORKLARINGER_HOEJST);
      return {
        pladser: Array.from({ length: viste }, (_, nr) => ({ raekke: Math.floor(nr / form.kolonner), kolonne: nr % form.kolonner })),
        saetninger: [viste < antal ? CELLEN.flereSvarEndVist(antal, viste) : CELLEN.flereSvar(antal)],
      };
    }
  }
}

/** Functions that give one table, not an answer for each of what they are given: its total is last, or there is none. */
const TABELLER: Readonly<Partial<Record<Funktion, "iAlt" | "opslag">>> = {
  REFUSION_TRIN: "iAlt",
  UDLIGNING_VIRKNING: "iAlt",
  REFUSION_SATSER: "opslag",
  UDLIGNING_PARAMETRE: "opslag",
};

const sammeForm = (a: Form, b: Form): boolean => a.raekker === b.raekker && a.kolonner === b.kolonner;
