/** Excel's own functions that are calculated here, with the least and the greatest number of arguments that they take. */
const ARGUMENTER = {
  SUM: [1, 255],
  MAX: [1, 255],
  MIN: [1, 255],
  ABS: [1, 1],
  ROUND: [2, 2],
  IF: [2, 3],
  IFERROR: [2, 2],
} as const satisfies Readonly<Record<string, readonly [mindst: number, hoejst: number]>>;

export type Excelfunktion = keyof typeof ARGUMENTER;

const NAVNE: ReadonlyMap<string, Excelfunktion> = new Map(Object.keys(ARGUMENTER).map((navn) => [navn, navn as Excelfunktion]));

/** undefined where the function is not calculated here, or not with so many arguments. */
export function excelfunktionAf(navn: string, argumenter: number): Excelfunktion | undefined {
  const funktion = NAVNE.get(navn.toUpperCase());
  if (funktion === undefined) return undefined;
  const [mindst, hoejst] = ARGUMENTER[funktion];
  return argumenter >= mindst && argumenter <= hoejst ? funktion : undefined;
}
