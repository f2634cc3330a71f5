import { fejltekst } from "../tekster/fejl";
import { fejlvaerdi } from "../tekster/fejlvisning";
import { skrivTal } from "../tekster/tal";
import { ARGUMENTAFVISNING, CELLEN, kaldafvisning } from "../tekster/visberegning";
import { argumentvaerdi, type Argumentsvar, type Omraade, type Opslag, type Vaerdiafvisning } from "./argumentvaerdi";
import { danskFormel } from "./danskFormel";
import { forklar } from "./forklar";
import type { Forklaring } from "./forklaring/forklaring";
import { somTekst } from "./forklaring/somTekst";
import { findKald, type Formelkald } from "./formelkald";
import { erAlene, FOERSTE, pladserne } from "./pladser";
import { enGang, type Reference } from "./reference";
import { svarform } from "./svar";
import { laesUdtryk, referencerI, type Celleindhold } from "./udtryk";
import type { ValgtCelle } from "./valgtCelle";
import { variabelI } from "./variabel";

/** How a cell came to its number, ready to be shown. */
export interface Celleforklaring {
  readonly overskrift: string;
  readonly saetninger: readonly string[];
  /** Our calls in the formula, in the order of their first letters. */
  readonly kald: readonly Kaldforklaring[];
}

export interface Kaldforklaring {
  /** The call as a Danish Excel shows it. */
  readonly kald: string;
  readonly saetninger: readonly string[];
  readonly forklaringer: readonly Forklaring[];
}

/** What must be read before a formula's calls can be explained. */
export function referencerIFormel(formel: string | null): readonly Reference[] {
  if (formel === null) return [];
  return enGang([formel, ...findKald(formel).flatMap(({ argumenter }) => argumenter)].flatMap(iTeksten));
}

function iTeksten(tekst: string): readonly Reference[] {
  const laest = laesUdtryk(tekst);
  return laest.art === "udtryk" ? referencerI(laest.udtryk) : [];
}

/**
 * How a cell came to what it shows: each of our calls in its formula explained, and in words whatever is not.
 *
 * @throws nothing; what cannot be explained is a sentence
 */
export function forklarCelle(celle: ValgtCelle, opslag: Opslag): Celleforklaring {
  const { formel, spild } = celle;
  const overskrift = CELLEN.viser(`${celle.ark}!${celle.adresse}`, vistAf(celle));
  if (formel === null) return { overskrift, saetninger: [CELLEN.ingenFormel], kald: [] };
  const kaldene = findKald(formel);
  if (kaldene.length === 0) return { overskrift, saetninger: [CELLEN.ingenKald(danskFormel(formel))], kald: [] };
  const kald = kaldene.map((et) => forklarKald(et, celle, formel, opslag));
  const erSpildt = spild !== null && spild.fra !== celle.adresse;
  const saetninger = [
    ...(erSpildt ? [CELLEN.spild(spild.fra)] : []),
    ...(kaldene.some((et) => erAlene(et, formel)) ? [] : [CELLEN.merEndKaldet(danskFormel(formel), kaldene.length > 1)]),
    ...fejlsaetninger(celle),
    ...afvigelse(celle, beregnet(celle, formel, kaldene[0]!, kald[0]!, opslag)),
  ];
  return { overskrift, saetninger, kald };
}

/** Columns that are too narrow show #####. */
function vistAf({ vist, vaerdi }: ValgtCelle): string {
  if (erFejl(vaerdi)) return fejlvaerdi(vaerdi.basicValue);
  return /^#+$/.test(vist) && typeof vaerdi === "number" ? skrivTal(vaerdi) : vist;
}

const erFejl = (vaerdi: Celleindhold | undefined) => typeof vaerdi === "object" && vaerdi !== null;

function fejlsaetninger({ vaerdi }: ValgtCelle): readonly string[] {
  if (!erFejl(vaerdi)) return [];
  return [CELLEN.viserFejl(fejlvaerdi(vaerdi.basicValue)), ...(vaerdi.basicValue === "#NAME?" ? [CELLEN.navnFejl] : [])];
}

/** What the formula gives now, as far as it can be calculated here; a call that stands alone is calculated already. */
function beregnet(
  { spild }: ValgtCelle,
  formel: string,
  foerste: Formelkald,
  { forklaringer }: Kaldforklaring,
  opslag: Opslag,
): Celleindhold | undefined {
  if (erAlene(foerste, formel)) return forklaringer[0]?.vaerdi;
  const svar = regn(formel, opslag);
  const { raekke, kolonne } = spild?.plads ?? FOERSTE;
  return svar.art === "afvist" ? undefined : svar.vaerdi[raekke]?.[kolonne];
}

/** Where the cell shows something else than its formula gives now, as with calculation switched off. */
const afvigelse = ({ vaerdi, vist }: ValgtCelle, nu: Celleindhold | undefined): readonly string[] =>
  nu === undefined || erFejl(vaerdi) || erEns(vaerdi, nu) ? [] : [CELLEN.nuGiver(vist, skrevet(nu))];

/** Excel keeps 15 digits. */
const erEns = (a: Celleindhold, b: Celleindhold): boolean =>
  typeof a === "number" && typeof b === "number" ? a.toPrecision(15) === b.toPrecision(15) : (a ?? "") === (b ?? "");

function skrevet(vaerdi: Celleindhold): string {
  if (erFejl(vaerdi)) return fejlvaerdi(vaerdi.basicValue);
  return typeof vaerdi === "number" ? skrivTal(vaerdi) : String(vaerdi ?? "");
}

function regn(tekst: string, opslag: Opslag): Argumentsvar {
  const laest = laesUdtryk(tekst);
  return laest.art === "afvist" ? laest : argumentvaerdi(laest.udtryk, opslag);
}

function forklarKald(kald: Formelkald, celle: ValgtCelle, formel: string, opslag: Opslag): Kaldforklaring {
  const tekst = danskFormel(formel.slice(kald.fra, kald.til));
  const udenForklaring = (saetninger: readonly string[]): Kaldforklaring => ({ kald: tekst, saetninger, forklaringer: [] });
  const variabel = variabelI(kald, formel);
  if (variabel !== undefined) return udenForklaring([CELLEN.variabel(variabel)]);
  const argumenter: Omraade[] = [];
  for (const argument of kald.argumenter) {
    const svar = regn(argument, opslag);
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

export const afvisningstekst = (afvisning: Vaerdiafvisning): string =>
  afvisning.art === "kald"
    ? kaldafvisning(danskFormel(afvisning.tekst), afvisning.fejl)
    : ARGUMENTAFVISNING[afvisning.art](danskFormel(afvisning.tekst));

/** All of it as plain text to paste anywhere. */
export const celletekst = ({ overskrift, saetninger, kald }: Celleforklaring): string =>
  [
    [overskrift, ...saetninger].join("\n"),
    ...kald.flatMap((et) => [[CELLEN.kaldet(et.kald), ...et.saetninger].join("\n"), ...et.forklaringer.map(somTekst)]),
  ].join("\n\n");
