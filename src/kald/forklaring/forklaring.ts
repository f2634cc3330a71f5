import {
  broek,
  broekMinus,
  erIntet,
  laegBroekerSammen,
  lykkedes,
  mislykkedes,
  type Broek,
  type Form,
  type Oere,
  type Resultat,
} from "../../core";
import { skrivBeloeb } from "../../tekster/broek";
import type { Funktion } from "../funktioner";

/** How one call came to what it shows at one place of its answer: plain data, ready to be shown. */
export interface Forklaring {
  readonly funktion: Funktion;
  readonly overskrift: string;
  /** What the function itself gives at the place: kroner, or a text. */
  readonly vaerdi: number | string;
  /** The form of the whole answer, and the place in it that is explained. */
  readonly form: Form;
  readonly plads: Plads;
  /** What the arguments were read as. */
  readonly oplysninger: readonly Oplysning[];
  /** One after the other, each resting on those before it; where the place holds an amount, the last one ends with it. */
  readonly regnestykker: readonly Regnestykke[];
  /** The cost laid out from 0 by its steps, for a bar; null where the answer is no refund of a yearly cost. */
  readonly bjaelke: readonly Bjaelkedel[] | null;
  /** What is shared among many, part by part. */
  readonly tabel: Forklaringstabel | null;
  readonly bemaerkninger: readonly string[];
  readonly grundlag: readonly Grundlag[];
}

/** Rows and columns of an answer, from 0. */
export interface Plads {
  readonly raekke: number;
  readonly kolonne: number;
}

export interface Oplysning {
  readonly navn: string;
  readonly tekst: string;
}

/** Lines whose amounts sum exactly to the sum. */
export interface Regnestykke {
  readonly titel: string;
  readonly linjer: readonly Linje[];
  readonly sum: Linje;
}

export interface Linje {
  /** afrunding: what rounding added or took; always less than one of what is rounded to. */
  readonly art: "led" | "afrunding" | "sum";
  readonly tekst: string;
  /** How the amount comes out, a sentence a line; may be empty. */
  readonly udregning: readonly string[];
  /** Øre, exactly: a month's twelfth is no whole number of them. */
  readonly beloeb: Broek;
  /** The amount in kroner as it is shown; three dots where decimals are cut. */
  readonly vist: string;
}

/** One step of a yearly cost: the part of the cost that lies in it, and what is refunded of that. */
export interface Bjaelkedel {
  readonly tekst: string;
  readonly sats: string;
  /** Øre. */
  readonly udgift: Oere;
  readonly udgiftVist: string;
  /** Øre, exactly. */
  readonly refusion: Broek;
  readonly refusionVist: string;
}

export interface Forklaringstabel {
  readonly titel: string;
  readonly kolonner: readonly string[];
  readonly raekker: readonly (readonly string[])[];
  /** The row that the asked place stands in. */
  readonly valgt: number;
}

/** What the numbers rest on: a limit, a parameter or a rule. Empty texts where there is nothing to say. */
export interface Grundlag {
  readonly navn: string;
  readonly vaerdi: string;
  readonly status: string;
  readonly kilde: string;
}

/** A function's explanation, from the values of its arguments; one that is left out is undefined, null or "". */
export type Forklarer = (argumenter: readonly unknown[], hvor: Plads) => Resultat<Forklaring>;

export function linje(tekst: string, beloeb: Broek | Oere, udregning: readonly string[] = [], art: Linje["art"] = "led"): Linje {
  const eksakt = typeof beloeb === "number" ? broek(beloeb) : beloeb;
  return { art, tekst, udregning, beloeb: eksakt, vist: skrivBeloeb(eksakt) };
}

export function regnestykke(titel: string, linjer: readonly Linje[], sumtekst: string): Regnestykke {
  const sum = laegBroekerSammen(linjer.map(({ beloeb }) => beloeb));
  return { titel, linjer, sum: linje(sumtekst, sum, [], "sum") };
}

/** The lines and, where they come to something else than the rounded facit, what rounding made of them. */
export function medAfrunding(linjer: readonly Linje[], facit: Oere, afrunding: string): readonly Linje[] {
  const forskel = broekMinus(broek(facit), laegBroekerSammen(linjer.map(({ beloeb }) => beloeb)));
  return erIntet(forskel) ? linjer : [...linjer, linje(afrunding, forskel, [], "afrunding")];
}

/** Whatever an explanation has nothing of. */
export const UDEN = { oplysninger: [], regnestykker: [], bjaelke: null, tabel: null, bemaerkninger: [], grundlag: [] } as const;

export const EN_CELLE: Form = { raekker: 1, kolonner: 1 };

/**
 * The place in an answer of this form. Where the answer has one row or one column only it stands at all, as Excel
 * repeats it beside something larger.
 *
 * @throws nothing; errors: udenForSvaret
 */
export function pladsI(form: Form, { raekke, kolonne }: Plads): Resultat<Plads> {
  const fundet = { raekke: form.raekker === 1 ? 0 : raekke, kolonne: form.kolonner === 1 ? 0 : kolonne };
  return fundet.raekke < form.raekker && fundet.kolonne < form.kolonner
    ? lykkedes(fundet)
    : mislykkedes({ art: "udenForSvaret", raekke: raekke + 1, kolonne: kolonne + 1, form });
}
