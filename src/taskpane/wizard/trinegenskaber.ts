import type { Dispatch } from "react";
import { fejltekst } from "../../tekster/fejl";
import type { Vaert } from "../vaert/port";
import type { Fortolkning } from "./fortolk";
import type { Kladde } from "./kladde";
import type { Handling } from "./tilstand";

/** What every step is given. */
export interface Trinegenskaber {
  readonly kladde: Kladde;
  readonly fortolkning: Fortolkning;
  readonly visFejl: boolean;
  readonly udfoer: Dispatch<Handling>;
  readonly vaert: Vaert;
}

/** The sentence for a field of this step, if it has an error. */
export function fejlVed(fortolkning: Fortolkning, felt: string): string | undefined {
  const fundet = fortolkning.ok ? undefined : fortolkning.fejl.find((et) => et.felt === felt);
  return fundet === undefined ? undefined : fejltekst(fundet.fejl);
}
