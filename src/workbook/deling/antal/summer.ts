import type { Antalscelle } from "./antalsceller";
import type { Delbartark } from "../delbart";
import { linjerI, type Led, type Linje } from "./linjer";
import { erLig, loebendeSum } from "./loebendeSum";

/** That one count is what others add up to, as a reader of the table knows. */
export interface Sum {
  readonly sum: Antalscelle;
  readonly dele: readonly Antalscelle[];
  /** What is left of the sum, where only some of its parts are told: "heraf trin 3". */
  readonly rest: number;
}

/** The sums that the tables of a sheet tell: by their words, and where the numbers say so, which may be by chance. */
export const summerI = (ark: Delbartark, celler: readonly Antalscelle[]): readonly Sum[] => linjerI(ark, celler).flatMap(summerPaa);

/** What a row says is part of the one above makes no part of the table's own sums; in doubt it does. */
export function summerPaa({ led }: Linje): readonly Sum[] {
  const hele = led.filter(({ kaldtDel }) => !kaldtDel);
  const fundne = [...efterOrd(hele), ...efterTal(hele), ...efterTal([...hele].reverse())];
  const medDele = hele.length === led.length ? [] : [...efterTal(led), ...efterTal([...led].reverse())];
  const totaler = new Set(led.filter(({ kaldtSum }, nr) => kaldtSum || nr === 0 || nr === led.length - 1).map(({ celle }) => celle));
  return [...udenTilfaeldige([...fundne, ...medDele], totaler), ...delene(led)];
}

/** A number that the table's total adds up together with what seemed to be its parts is no sum of them. */
function udenTilfaeldige(summer: readonly Sum[], totaler: ReadonlySet<Antalscelle>): Sum[] {
  const lagtTil = new Map<Antalscelle, ReadonlySet<Antalscelle>[]>();
  for (const { dele } of summer.filter(({ sum }) => totaler.has(sum))) {
    const sammen = new Set(dele);
    for (const del of dele) lagtTil.set(del, [...(lagtTil.get(del) ?? []), sammen]);
  }
  return summer.filter(({ sum, dele }) => !(lagtTil.get(sum) ?? []).some((sammen) => dele.some((del) => sammen.has(del))));
}

/** A sum ends its parts, and a sum right after another adds up the sums; where one stands first, the parts follow it. */
function efterOrd(linje: readonly Led[]): Sum[] {
  const summer: Sum[] = [];
  let dele: Antalscelle[] = [];
  for (const { celle, kaldtSum } of linje) {
    if (!kaldtSum) dele.push(celle);
    else if (dele.length > 0) {
      summer.push({ sum: celle, dele, rest: 0 });
      dele = [];
    } else if (summer.length > 0) summer.push({ sum: celle, dele: summer.map(({ sum }) => sum), rest: 0 });
  }
  const [foerste, ...resten] = linje;
  if (foerste?.kaldtSum === true && !resten.some(({ kaldtSum }) => kaldtSum) && resten.length > 0)
    summer.push({ sum: foerste.celle, dele: resten.map(({ celle }) => celle), rest: 0 });
  return summer.filter(passer);
}

/** Where all are shown and do not add up, the word meant something else. */
const passer = ({ sum, dele }: Sum): boolean =>
  sum.antal === null || dele.some(({ antal }) => antal === null) || erLig(ialt(dele), sum.antal);

/**
 * A number is the sum of what stands right before it, where that adds up: of the parts, or of the sums. One that is not
 * called a sum must add up all parts from the start, or from the last sum on, and at least two.
 */
function efterTal(linje: readonly Led[]): Sum[] {
  const summer: Sum[] = [];
  /** Before a number: what is no sum; what is not called one; and sums in place of what they add up. */
  const [dele, alt, yderst] = [loebendeSum(), loebendeSum(), loebendeSum()];
  for (const { celle, kaldtSum } of linje) {
    const [afDele, afAlt, afYderst] = [dele, alt, yderst].map((foer) => foer[kaldtSum ? "sidste" : "alle"](celle.antal ?? NaN));
    const fundne = [afDele, afAlt, afYderst].flatMap((et) => (et === null || et === undefined ? [] : [{ sum: celle, dele: et, rest: 0 }]));
    summer.push(...fundne);
    yderst.erstat(afYderst ?? [], celle);
    if (!kaldtSum) alt.tilfoej(celle);
    if (!kaldtSum && fundne.length === 0) dele.tilfoej(celle);
    if (kaldtSum || fundne.length > 0) [dele, alt, yderst].forEach((foer) => foer.begyndForfra());
  }
  return summer;
}

/** The parts of a row are all of it, or leave a rest. */
function delene(linje: readonly Led[]): Sum[] {
  const grupper: { readonly sum: Antalscelle; readonly dele: Antalscelle[] }[] = [];
  for (const { celle, kaldtDel } of linje) {
    if (!kaldtDel) grupper.push({ sum: celle, dele: [] });
    else grupper.at(-1)?.dele.push(celle);
  }
  return grupper.flatMap(({ sum, dele }) => {
    const rest = (sum.antal ?? NaN) - ialt(dele);
    return dele.length > 0 && rest > -1e-9 ? [{ sum, dele, rest: erLig(rest, 0) ? 0 : rest }] : [];
  });
}

const ialt = (celler: readonly Antalscelle[]): number => celler.reduce((sum, { antal }) => sum + (antal ?? NaN), 0);
