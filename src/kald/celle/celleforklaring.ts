import { fejlvaerdi } from "../../tekster/fejlvisning";
import { skrivTal } from "../../tekster/tal";
import { CELLEN } from "../../tekster/visberegning";
import type { Opslag } from "../formel/argumentsvar";
import { tekstvaerdi } from "../formel/argumentvaerdi";
import { danskFormel } from "../formel/danskFormel";
import { somTekst } from "../forklaring/somTekst";
import { findKald, type Formelkald } from "../formel/formelkald";
import { betingelserne, type Brug } from "./grene";
import { forklarKald, kaldetsBrug, medBrug, type Kaldforklaring } from "./kaldforklaring";
import { erAlene, FOERSTE } from "./pladser";
import { enGang, type Reference } from "../formel/reference";
import { laesUdtryk, referencerI, type Celleindhold } from "../formel/udtryk";
import type { ValgtCelle } from "./valgtCelle";

/** How a cell came to its number, ready to be shown. */
export interface Celleforklaring {
  readonly overskrift: string;
  readonly saetninger: readonly string[];
  /** Our calls in the formula, in the order of their first letters. */
  readonly kald: readonly Kaldforklaring[];
}

/** What must be read before a formula's calls can be explained. */
export function referencerIFormel(formel: string | null): readonly Reference[] {
  if (formel === null) return [];
  const iKald = findKald(formel).flatMap((kald) => [...kald.argumenter, ...betingelserne(kald, formel)]);
  return enGang([formel, ...iKald].flatMap(iTeksten));
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
  const brug = kaldene.map((et) => kaldetsBrug(et, celle, formel, opslag));
  const kald = kaldene.map((et, nr) => medBrug(forklarKald(et, celle, formel, opslag), brug[nr]!));
  const erSpildt = spild !== null && spild.fra !== celle.adresse;
  const saetninger = [
    ...(erSpildt ? [CELLEN.spild(spild.fra)] : []),
    ...resten(kaldene, formel, brug),
    ...fejlsaetninger(celle),
    ...afvigelse(celle, beregnet(celle, formel, kaldene[0]!, kald[0]!, opslag)),
  ];
  return { overskrift, saetninger, kald };
}

function resten(kaldene: readonly Formelkald[], formel: string, brug: readonly Brug[]): readonly string[] {
  if (kaldene.some((et) => erAlene(et, formel))) return [];
  const saetning = brug.every(({ art }) => art === "ubrugt") ? CELLEN.ingenBrugt : CELLEN.merEndKaldet;
  return [saetning(danskFormel(formel), kaldene.length > 1)];
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
  const svar = tekstvaerdi(formel, opslag);
  const { raekke, kolonne } = spild?.plads ?? FOERSTE;
  if (svar.art === "afvist") return undefined;
  const nu = svar.vaerdi[raekke]?.[kolonne];
  // An empty cell that a formula shows is a 0.
  return nu === null ? 0 : nu;
}

/** Where the cell shows something else than its formula gives now, as with calculation switched off. */
const afvigelse = ({ vaerdi, vist }: ValgtCelle, nu: Celleindhold | undefined): readonly string[] =>
  nu === undefined || erFejl(vaerdi) || erEns(vaerdi, nu) ? [] : [CELLEN.nuGiver(vist, skrevet(nu))];

/** Excel keeps 15 digits, and may show 0 where a subtraction leaves next to nothing: far less than an øre. */
function erEns(a: Celleindhold, b: Celleindhold): boolean {
  if (typeof a !== "number" || typeof b !== "number") return (a ?? "") === (b ?? "");
  return a.toPrecision(15) === b.toPrecision(15) || (a * b === 0 && Math.abs(a + b) < NAESTEN_INTET);
}

const NAESTEN_INTET = 1e-6;

function skrevet(vaerdi: Celleindhold): string {
  if (erFejl(vaerdi)) return fejlvaerdi(vaerdi.basicValue);
  return typeof vaerdi === "number" ? skrivTal(vaerdi) : String(vaerdi ?? "");
}

/** All of it as plain text to paste anywhere. */
export const celletekst = ({ overskrift, saetninger, kald }: Celleforklaring): string =>
  [
    [overskrift, ...saetninger].join("\n"),
    ...kald.flatMap((et) => [[CELLEN.kaldet(et.kald), ...et.saetninger].join("\n"), ...et.forklaringer.map(somTekst)]),
  ].join("\n\n");
