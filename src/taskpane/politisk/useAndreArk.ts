import { useCallback, useEffect, useState } from "react";
import { hedderSomAaretsArk } from "../../tekster/ark";
import { POLITISK as T } from "../../tekster/politiskside";
import { andetArk, type AndetArk } from "../../workbook/deling/andetArk";
import { aarsagAf } from "../vaert/aarsag";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Vaert } from "../vaert/port";

export interface AndreArk {
  /** What can be chosen; null until it is known, and where there is no workbook. */
  readonly navne: readonly string[] | null;
  readonly valgte: ReadonlySet<string>;
  readonly vaelg: (navn: string, ja: boolean) => void;
  /** What stands in those that are chosen, as they were last read. */
  readonly ark: readonly AndetArk[];
  /** The chosen ones are being read: what is shown is not all of it yet. */
  readonly henter: boolean;
  readonly fejl: string | null;
  /** Reads the workbook again. */
  readonly hentIgen: () => void;
}

type Svar =
  | { readonly art: "laest"; readonly navne: readonly string[]; readonly ark: readonly AndetArk[] }
  | { readonly art: "fejl"; readonly navne: readonly string[] | null; readonly fejl: string };

interface Laest {
  readonly valgte: ReadonlySet<string>;
  readonly gang: number;
  readonly svar: Svar;
}

/**
 * Sheets beside the years': none is chosen from the start, and they are read as they stand when they are chosen. A year's
 * own sheets are shared by choosing that year, whatever copy of them it is: only there are their counts known.
 */
export function useAndreArk(vaert: Vaert): AndreArk {
  const [valgte, saetValgte] = useState<ReadonlySet<string>>(INGEN);
  const [gang, saetGang] = useState(0);
  const [laest, saetLaest] = useState<Laest | null>(null);
  useEffect(() => {
    let gaelder = true;
    void laes(vaert, valgte).then((svar) => gaelder && saetLaest({ valgte, gang, svar }));
    return () => void (gaelder = false);
  }, [vaert, valgte, gang]);
  const vaelg = useCallback(
    (navn: string, ja: boolean) => saetValgte((foer) => new Set(ja ? [...foer, navn] : [...foer].filter((et) => et !== navn))),
    [],
  );
  const svar = laest?.svar ?? null;
  const henter = laest === null || laest.valgte !== valgte || laest.gang !== gang;
  return {
    navne: vaert.synligeArk === undefined ? null : (svar?.navne?.filter((navn) => !hedderSomAaretsArk(navn)) ?? null),
    valgte,
    vaelg,
    ark: svar?.art === "laest" ? svar.ark : INGEN_ARK,
    henter,
    fejl: !henter && svar?.art === "fejl" ? svar.fejl : null,
    hentIgen: () => saetGang((foer) => foer + 1),
  };
}

const INGEN: ReadonlySet<string> = new Set();
const INGEN_ARK: readonly AndetArk[] = [];

async function laes(vaert: Vaert, valgte: ReadonlySet<string>): Promise<Svar> {
  if (vaert.synligeArk === undefined || vaert.hentArk === undefined) return { art: "laest", navne: [], ark: [] };
  try {
    const liste = await vaert.synligeArk();
    if (liste.art === "mislykkedes") return { art: "fejl", navne: null, fejl: T.andreFejl(aarsagstekst(liste.aarsag)) };
    const navne = liste.ark;
    if (valgte.size === 0) return { art: "laest", navne, ark: [] };
    const hentet = await vaert.hentArk(navne.filter((navn) => valgte.has(navn)));
    if (hentet.art === "mislykkedes") return { art: "fejl", navne, fejl: T.andreFejl(aarsagstekst(hentet.aarsag)) };
    if (hentet.art === "forStort") return { art: "fejl", navne, fejl: T.andreForStort(hentet.ark) };
    if (hentet.art === "skjuler") return { art: "fejl", navne, fejl: T.andreSkjuler(hentet.ark) };
    if (hentet.art === "ufaerdig") return { art: "fejl", navne, fejl: T.andreUfaerdig[hentet.hvad](hentet.ark, hentet.celle) };
    return { art: "laest", navne, ark: hentet.ark.map(({ navn, celler }) => andetArk(navn, celler)) };
  } catch (fejl) {
    return { art: "fejl", navne: null, fejl: T.andreFejl(aarsagstekst(aarsagAf(fejl))) };
  }
}
