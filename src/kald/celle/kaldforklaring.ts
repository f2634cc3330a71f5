import { fejltekst } from "../../tekster/fejl";
import { ARGUMENTAFVISNING, CELLEN, kaldafvisning } from "../../tekster/visberegning";
import type { Omraade, Opslag, Vaerdiafvisning } from "../formel/argumentsvar";
import { delvaerdi, tekstvaerdi } from "../formel/argumentvaerdi";
import { bliverPaaPladsen } from "../formel/celleForCelle";
import { danskFormel, danskFunktion } from "../formel/danskFormel";
import { forklar } from "../forklaring/forklar";
import type { Forklaring } from "../forklaring/forklaring";
import type { Formelkald } from "../formel/formelkald";
import { brugAf, type Brug } from "./grene";
import { pladserne } from "./pladser";
import { svarform } from "../forklaring/svar";
import type { ValgtCelle } from "./valgtCelle";
import { variabelI } from "../formel/variabel";

export interface Kaldforklaring {
  /** The call as a Danish Excel shows it. */
  readonly kald: string;
  readonly saetninger: readonly string[];
  readonly forklaringer: readonly Forklaring[];
}

/** The call explained as if it stood in a cell by itself, and in words whatever is not. */
export function forklarKald(kald: Formelkald, celle: ValgtCelle, formel: string, opslag: Opslag): Kaldforklaring {
  const tekst = danskFormel(formel.slice(kald.fra, kald.til));
  const udenForklaring = (saetninger: readonly string[]): Kaldforklaring => ({ kald: tekst, saetninger, forklaringer: [] });
  const variabel = variabelI(kald, formel);
  if (variabel !== undefined) return udenForklaring([CELLEN.variabel(variabel)]);
  const argumenter: Omraade[] = [];
  for (const argument of kald.argumenter) {
    const svar = tekstvaerdi(argument, opslag);
    if (svar.art === "afvist") return udenForklaring([afvisningstekst(svar.afvisning)]);
    argumenter.push(svar.vaerdi);
  }
  const form = svarform(kald.funktion, argumenter);
  if (!form.ok) return udenForklaring([fejltekst(form.fejl)]);
  const { pladser, saetninger } = pladserne(kald, form.vaerdi, celle, formel);
  const svarene = pladser.map((plads) => forklar(kald.funktion, argumenter, plads));
  return {
    kald: tekst,
    saetninger: [...saetninger, ...svarene.flatMap((svar) => (svar.ok ? [] : [fejltekst(svar.fejl)]))],
    forklaringer: svarene.flatMap((svar) => (svar.ok ? [svar.vaerdi] : [])),
  };
}

const afvisningstekst = (afvisning: Vaerdiafvisning): string =>
  afvisning.art === "kald"
    ? kaldafvisning(danskFormel(afvisning.tekst), afvisning.fejl)
    : ARGUMENTAFVISNING[afvisning.art](danskFormel(afvisning.tekst));

/** Whether the cell shows anything of what the call gives. */
export function kaldetsBrug(kald: Formelkald, { spild }: ValgtCelle, formel: string, opslag: Opslag): Brug {
  const plads = spild !== null && bliverPaaPladsen(kald, formel) ? spild.plads : null;
  return brugAf(kald, formel, plads, (tekst) => tekstvaerdi(tekst, opslag, delvaerdi));
}

/** A number that the cell does not show is not explained; why a call fails is, where something else stands in its place. */
export function medBrug(kald: Kaldforklaring, brug: Brug): Kaldforklaring {
  switch (brug.art) {
    case "brugt":
      return kald;
    case "delvis":
    case "uvist":
      return { ...kald, saetninger: [CELLEN[brug.art](danskFunktion(brug.funktion)), ...kald.saetninger] };
    case "ubrugt": {
      const fejl = brug.grund === "fejl" && kald.forklaringer.length === 0 ? kald.saetninger : [];
      return { ...kald, saetninger: [CELLEN.ubrugt[brug.grund](danskFormel(brug.ved)), ...fejl], forklaringer: [] };
    }
  }
}
