/** A share, as it was written. */
export interface Andel {
  readonly andel: number;
  /** How far from it the share may be that was rounded to it. */
  readonly indtil: number;
}

/** The shares that a number may be: as shown in %, or by its heading, which leaves open whether 4.8 or 0.048 is 4.8 %. */
export function andelene(vaerdi: number, talformat: string, efterOverskrift: boolean): readonly Andel[] {
  // As far as a percentage with one decimal is told apart.
  const iProcent = talformat.includes("%") ? [{ andel: vaerdi, indtil: 0.0005 }] : [];
  return efterOverskrift ? [...iProcent, afrundet(vaerdi), afrundet(vaerdi / 100)] : iProcent;
}

/** Rounded to a whole percentage where it is one, and otherwise to a tenth of one. */
const afrundet = (andel: number): Andel => ({ andel, indtil: Math.abs(andel * 100 - Math.round(andel * 100)) < 1e-9 ? 0.005 : 0.0005 });

export const passer = ({ andel, indtil }: Andel, forhold: number): boolean => Math.abs(andel - forhold) <= indtil + 1e-12;

/** In number, or in percent of one of them. */
export const erForskel = (vaerdi: number, en: number, anden: number): boolean =>
  Math.abs(vaerdi) === Math.abs(en - anden) ||
  [vaerdi, vaerdi / 100].map(afrundet).some((andel) => passer(andel, (en - anden) / anden) || passer(andel, (anden - en) / en));
