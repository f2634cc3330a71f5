import type { Argument, Fejl } from "../../core";
import { forklar } from "../../kald/forklaring/forklar";
import type { Forklaring } from "../../kald/forklaring/forklaring";
import { svarform } from "../../kald/forklaring/svar";
import type { Proevekladde } from "./kladde";
import { PROEVEFELTER, type Proevefelt } from "./proevefelter";

export type Fortolkning =
  /** Fields that must be filled are empty. */
  | { readonly art: "mangler" }
  | { readonly art: "fejl"; readonly fejl: Fejl; readonly ved: Argument | null }
  /** antal: how many answers the call gives; one of them is explained. */
  | { readonly art: "forklaret"; readonly forklaring: Forklaring; readonly antal: number };

/** The typed texts go to the function as if they stood in cells: what is wrong with them is told in its words. */
export function fortolk({ funktion, felter, plads }: Proevekladde): Fortolkning {
  const felterne = PROEVEFELTER[funktion];
  const tekst = (argument: Argument) => felter[argument] ?? "";
  if (felterne.some(({ argument, valgfrit }) => valgfrit !== true && tekst(argument).trim() === "")) return { art: "mangler" };
  const argumenter: unknown[] = [];
  for (const [nr, felt] of felterne.entries()) argumenter[felt.nr ?? nr] = vaerdiAf(felt, felter);
  const form = svarform(funktion, argumenter);
  if (!form.ok) return fejl(form.fejl, felterne);
  const { raekker, kolonner } = form.vaerdi;
  const antal = raekker * kolonner;
  const svar = forklar(funktion, argumenter, ERTABEL.has(funktion) ? sidste(raekker, kolonner) : ved(Math.min(plads, antal - 1), kolonner));
  if (!svar.ok) return fejl(svar.fejl, felterne);
  return { art: "forklaret", forklaring: svar.vaerdi, antal: ERTABEL.has(funktion) ? 1 : antal };
}

/** One table, whose last cell is what the rest comes to. */
const ERTABEL: ReadonlySet<Proevekladde["funktion"]> = new Set(["REFUSION_TRIN", "UDLIGNING_VIRKNING"] as const);

const sidste = (raekker: number, kolonner: number) => ({ raekke: raekker - 1, kolonne: kolonner - 1 });

const ved = (nr: number, kolonner: number) => ({ raekke: Math.floor(nr / kolonner), kolonne: nr % kolonner });

function fejl(fejlen: Fejl, felterne: readonly Proevefelt[]): Fortolkning {
  const argument = "sted" in fejlen && fejlen.sted !== undefined ? fejlen.sted.argument : null;
  return { art: "fejl", fejl: fejlen, ved: felterne.some((felt) => felt.argument === argument) ? argument : null };
}

function vaerdiAf({ argument, art, valgfrit, fyldOp }: Proevefelt, felter: Proevekladde["felter"]): unknown {
  const tekst = felter[argument] ?? "";
  if (valgfrit === true && tekst.trim() === "") return null;
  if (art === "tekst" || art === "maalgruppe") return tekst;
  const linjer = linjerne(tekst);
  if (art === "maaneder") return [linjer];
  const mindst = typeof fyldOp === "number" ? fyldOp : fyldOp === undefined ? 0 : linjerne(felter[fyldOp] ?? "").length;
  return [...linjer, ...Array.from({ length: Math.max(0, mindst - linjer.length) }, () => "")].map((linje) => [linje]);
}

/** A line or a tab between values, as they are pasted; empty lines at the end are none. */
const linjerne = (tekst: string): string[] => tekst.replace(/\s+$/, "").split(/\r?\n|\t/);
