const DAGE = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A birthday, with two digits or four in its year; 29 February 00 was in 2000. */
export function erFoedselsdag(dag: string, maaned: string, aar: string): boolean {
  const [d, m, a] = [Number(dag), Number(maaned), Number(aar)];
  return d >= 1 && d <= (DAGE[m - 1] ?? 0) && !(d === 29 && m === 2 && (a % 4 !== 0 || a === 1900));
}

/** What a substitute number's day begins with: the day's first digit and 6 (cpr.dk, "Erstatningspersonnummer i eksterne systemer"). */
const ERSTATNING = 60;

/** The birthday in a CPR number, or in a substitute for one. */
export const erPersondato = (dag: string, maaned: string, aar: string): boolean =>
  erFoedselsdag(Number(dag) > ERSTATNING ? String(Number(dag) - ERSTATNING) : dag, maaned, aar);
