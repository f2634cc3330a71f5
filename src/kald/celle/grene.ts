import type { Argumentsvar } from "../formel/argumentsvar";
import type { Plads } from "../forklaring/forklaring";
import type { Formelkald } from "../formel/formelkald";
import { omgivelser, type Omgivelse } from "../formel/omgivelser";
import { vedPladsen } from "../formel/pladsvis";
import type { Celleindhold } from "../formel/udtryk";
import { erFejlcelle, sandhed } from "../formel/valg";
import { variabelI } from "../formel/variabel";

/** Whether what a call gives goes into what the cell shows, or another branch of an IF or IFERROR was taken. */
export type Brug =
  | { readonly art: "brugt" }
  /** Another branch: why, and by what. */
  | { readonly art: "ubrugt"; readonly grund: Grund; readonly ved: string }
  /** The function chooses cell by cell, and takes it for some and not for others. */
  | { readonly art: "delvis"; readonly funktion: string }
  /** The function chooses by something that is not known here. */
  | { readonly art: "uvist"; readonly funktion: string };

/** What decides is true, false or an error, or is none. */
export type Grund = "sand" | "falsk" | "fejl" | "ingenFejl";

interface Vaelger {
  /** The argument that decides. */
  readonly ved: number;
  /** Why a cell of it leaves the call out; null where it takes it, undefined where that is not told here. */
  readonly udelukker: (celle: Celleindhold) => Grund | null | undefined;
}

/** What has to be calculated to tell whether a call is used: conditions and the like around it. */
export const betingelserne = (kald: Formelkald, formel: string): readonly string[] =>
  omgivelser(kald, formel).flatMap((ydre) => {
    const vaelger = vaelgerI(ydre);
    return vaelger !== null && vaelger !== "uvist" ? [ydre.argumenter[vaelger.ved]!] : [];
  });

/**
 * @param plads the place of the cell in the formula's answer; null where it shows one value, or others may have been moved
 * @param regn the value of a part of the formula, with errors in their cells
 */
export function brugAf(kald: Formelkald, formel: string, plads: Plads | null, regn: (tekst: string) => Argumentsvar): Brug {
  // The outermost first: where that takes another branch, it does not matter what the inner ones do.
  const alle = [...omgivelser(kald, formel)].reverse().map((ydre) => brugI(ydre, kald, formel, plads, regn));
  return (
    alle.find(({ art }) => art === "ubrugt") ?? alle.find(({ art }) => art === "uvist") ?? alle.find(({ art }) => art === "delvis") ?? BRUGT
  );
}

const BRUGT: Brug = { art: "brugt" };

function brugI(ydre: Omgivelse, kald: Formelkald, formel: string, plads: Plads | null, regn: (tekst: string) => Argumentsvar): Brug {
  const vaelger = vaelgerI(ydre);
  if (vaelger === null) return BRUGT;
  const uvist: Brug = { art: "uvist", funktion: ydre.navn! };
  if (vaelger === "uvist") return uvist;
  const ved = ydre.argumenter[vaelger.ved]!;
  if (variabelI(kald, formel, [ved]) !== undefined) return uvist;
  const svar = regn(ved);
  if (svar.art === "afvist") return uvist;
  const celler = plads === null ? svar.vaerdi.flat() : [vedPladsen(svar.vaerdi, plads.raekke, plads.kolonne)];
  const grunde = new Set(celler.map((celle) => (celle === undefined ? undefined : vaelger.udelukker(celle))));
  const [grund] = grunde;
  if (grund === undefined || grunde.has(undefined)) return uvist;
  if (grund !== null && !grunde.has(null)) return { art: "ubrugt", grund, ved };
  return grunde.size > 1 ? { art: "delvis", funktion: ydre.navn! } : BRUGT;
}

/** null: it does not choose, or chooses by what the call stands in. */
function vaelgerI({ navn, nr }: Omgivelse): Vaelger | "uvist" | null {
  switch (navn) {
    case "IF":
      return nr === 0 ? null : { ved: 0, udelukker: (celle) => afBetingelse(celle, nr === 1) };
    case "IFERROR":
      return { ved: 0, udelukker: (celle) => (erFejlcelle(celle) === (nr === 1) ? null : nr === 1 ? "ingenFejl" : "fejl") };
    case "IFNA":
      // Which error it is is not told here.
      return { ved: 0, udelukker: (celle) => (erFejlcelle(celle) ? undefined : nr === 0 ? null : "ingenFejl") };
    case "IFS":
    case "CHOOSE":
    case "SWITCH":
      return nr === 0 ? null : "uvist";
    default:
      return null;
  }
}

function afBetingelse(celle: Celleindhold, gren: boolean): Grund | null | undefined {
  const valgt = sandhed(celle);
  if (typeof valgt === "object") return erFejlcelle(celle) ? "fejl" : undefined;
  return valgt === gren ? null : valgt ? "sand" : "falsk";
}
