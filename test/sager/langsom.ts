/**
 * The refund once more, slowly and exactly: fractions of whole numbers, written from the law's text and from nothing in
 * src. Amounts are øre, months January first.
 */

/** A fraction with a positive denominator. */
type Broek = readonly [taeller: bigint, naevner: bigint];

const hel = (tal: number): Broek => [BigInt(tal), 1n];
const plus = ([a, b]: Broek, [c, d]: Broek): Broek => [a * d + c * b, b * d];
const minus = (x: Broek, [c, d]: Broek): Broek => plus(x, [-c, d]);
const gange = ([a, b]: Broek, [c, d]: Broek): Broek => [a * c, b * d];
const overstiger = (x: Broek, y: Broek): boolean => minus(x, y)[0] > 0n;
const tolvtedel = (x: Broek): Broek => gange(x, [1n, 12n]);
const sum = (broeker: readonly Broek[]): Broek => broeker.reduce(plus, hel(0));
const nedad = ([a, b]: Broek): bigint => a / b;
const tilNaermeste = (x: Broek): bigint => nedad(plus(x, [1n, 2n]));

/** Limits a year in øre, rates in percent. */
export type Graenser = readonly (readonly [graense: number, procent: number])[];

export interface Borger {
  readonly gruppe: "barn" | "eftervaern" | "voksen";
  readonly husstand: string | null;
  readonly maaneder: readonly number[];
  readonly engangsudgift: number;
  /** The month of the 67th birthday, 0 where it was before the year, null where it is not yet. */
  readonly fylder67: number | null;
  readonly omfattet: boolean | null;
}

/** "Engangsudgifter fordeles jævnt over regnskabsårets 12 måneder" (BEK 1485 of 6-12-2023 § 3 stk. 4). */
const udgiftIMaaned = ({ maaneder, engangsudgift }: Borger, nr: number): Broek => plus(hel(maaneder[nr]!), tolvtedel(hel(engangsudgift)));

/** "25 pct. af den del … der overstiger …", in a month with 1/12 of the limits (§ 176 stk. 1; BEK 1485 § 3 stk. 1). */
function refusionAfMaaned(udgift: Broek, graenser: Graenser): Broek {
  return sum(
    graenser.map(([graense, procent], nr) => {
      const [fra, til] = [tolvtedel(hel(graense)), nr + 1 < graenser.length ? tolvtedel(hel(graenser[nr + 1]![0])) : null];
      const top = til !== null && overstiger(udgift, til) ? til : udgift;
      return overstiger(top, fra) ? gange(minus(top, fra), [BigInt(procent), 100n]) : hel(0);
    }),
  );
}

/** After the month of the 67th birthday only if covered immediately before (§ 176 stk. 3; BEK 2430 § 6). */
function medregnes(borger: Borger, nr: number, graenser: Graenser): boolean {
  if (borger.gruppe !== "voksen" || borger.fylder67 === null || nr < borger.fylder67) return true;
  if (borger.omfattet !== null) return borger.omfattet;
  return overstiger(udgiftIMaaned(borger, borger.fylder67 - 2), tolvtedel(hel(graenser[0]![0])));
}

/** Øre a year, or its first months, of the citizens who are one case together: month by month, added, rounded once. */
export function langsomtFor(borgere: readonly Borger[], graenser: Graenser, tilOgMed = 12): bigint {
  const maaneder = Array.from({ length: tilOgMed }, (_, nr) =>
    refusionAfMaaned(sum(borgere.filter((borger) => medregnes(borger, nr, graenser)).map((borger) => udgiftIMaaned(borger, nr))), graenser),
  );
  return tilNaermeste(sum(maaneder));
}

/** A household's øre by the cost of those months: whole parts first, the rest one by one to the largest fraction, first first. */
function efterUdgift(iAlt: bigint, borgere: readonly Borger[], tilOgMed: number): bigint[] {
  const udgifter = borgere.map((borger) => sum(Array.from({ length: tilOgMed }, (_, nr) => udgiftIMaaned(borger, nr))));
  const [alle, delt] = sum(udgifter);
  if (alle === 0n) return borgere.map(() => 0n);
  const kvoter = udgifter.map((udgift): Broek => gange(gange([iAlt, 1n], udgift), [delt, alle]));
  const dele = kvoter.map(nedad);
  for (let rest = iAlt - dele.reduce((a, b) => a + b, 0n); rest > 0n; rest--) {
    const mangler = kvoter.map((kvote, nr) => minus(kvote, [dele[nr]!, 1n]));
    const stoerst = mangler.reduce((bedst, broek, nr) => (overstiger(broek, mangler[bedst]!) ? nr : bedst), 0);
    dele[stoerst]! += 1n;
  }
  return dele;
}

/** Øre a year, or its first months, for each citizen; children and aftercare of one household are one case (§ 176 stk. 2; BEK 2430 § 5). */
export function langsomListe(borgere: readonly Borger[], graenser: Graenser, tilOgMed = 12): bigint[] {
  const svar: bigint[] = [];
  borgere.forEach((borger, nr) => {
    const alene = borger.gruppe === "voksen" || borger.husstand === null;
    const numre = borgere.flatMap((anden, andet) =>
      andet === nr || (!alene && anden.gruppe !== "voksen" && anden.husstand === borger.husstand) ? [andet] : [],
    );
    if (numre[0] !== nr) return;
    const sag = numre.map((et) => borgere[et]!);
    efterUdgift(langsomtFor(sag, graenser, tilOgMed), sag, tilOgMed).forEach((del, plads) => (svar[numre[plads]!] = del));
  });
  return svar;
}
