import type { Fejl, Form } from "../../core";
import type { Afvisning } from "./afvist";
import type { Reference } from "./reference";
import type { Ubestemt } from "./regnetegn";
import type { Celleindhold, Fejlcelle, Udtryk } from "./udtryk";

/** Cells, row by row; a single value is one row of one. */
export type Omraade = readonly (readonly Celleindhold[])[];

/** The cells of a reference that has been read, or that there are none to be had. */
export type Opslag = (reference: Reference) => Opslaaet;
export type Opslaaet = { readonly art: "celler"; readonly celler: Omraade } | { readonly art: Opslagsmangel };

export type Opslagsmangel =
  /** No such sheet, name, table, column or part of a table, or one that stands for no cells. */
  | "findesIkke"
  /** More cells than are read. */
  | "forStor"
  /** A cell that holds something else than a number, a text, a truth value or an error. */
  | "ukendt"
  /** The formula's own row of a table, where that is none of the table's rows: Excel's #VALUE!. */
  | "udenForTabellen"
  /** The same from another sheet than the table's. */
  | "raekkePaaAndetArk";

/** Why a value is not calculated here, with the part of the argument's text that is in the way. */
export type Vaerdiafvisning =
  | Afvisning
  | { readonly art: Opslagsmangel | "flereCeller" | Ubestemt["ubestemt"]; readonly tekst: string }
  /** A call of ours that is no number itself. */
  | ({ readonly art: "kald" } & Kaldfejl);

export interface Kaldfejl {
  readonly tekst: string;
  readonly fejl: Fejl;
}

export type Argumentsvar =
  | {
      readonly art: "vaerdi";
      readonly vaerdi: Omraade;
      /** Cells of a sheet or of an array: there SUM, MAX and MIN look at numbers only. */
      readonly iCeller: boolean;
    }
  | { readonly art: "afvist"; readonly afvisning: Vaerdiafvisning };

/** The value of a part of an expression. */
export type Regn = (del: Udtryk) => Argumentsvar;

export const formAf = (celler: Omraade): Form => ({ raekker: celler.length, kolonner: celler[0]?.length ?? 0 });

export const antal = (celler: Omraade): number => formAf(celler).raekker * formAf(celler).kolonner;

export const vaerdi = (celler: Omraade, iCeller = antal(celler) > 1): Argumentsvar => ({ art: "vaerdi", vaerdi: celler, iCeller });

export const enkelt = (celle: Celleindhold): Argumentsvar => vaerdi([[celle]]);

export const afvist = (art: Exclude<Vaerdiafvisning["art"], "kald">, tekst: string): Argumentsvar => ({
  art: "afvist",
  afvisning: { art, tekst },
});

/** What a call of ours that fails puts in its cell: an error to calculate with, and why for whoever asks. */
interface Kaldfejlcelle extends Fejlcelle {
  readonly kald: Kaldfejl;
}

/** The call's own error may be another; what has one in it is not handed out, and nothing here tells errors apart. */
export const kaldfejlcelle = (kald: Kaldfejl): Kaldfejlcelle => ({ type: "Error", basicValue: "#VALUE!", kald });

const erKaldfejl = (celle: Celleindhold): celle is Kaldfejlcelle => typeof celle === "object" && celle !== null && "kald" in celle;

/** The first of our calls' errors in a value. */
export const kaldfejlI = (celler: Omraade): Kaldfejl | undefined => celler.flat().find(erKaldfejl)?.kald;
