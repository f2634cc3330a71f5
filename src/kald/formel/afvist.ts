/** Why an argument is not calculated here, with the part of its text that is in the way. */
export interface Afvisning {
  readonly art: "uforstaaet" | "andenMappe" | "flereOmraader" | "tabeldel";
  readonly tekst: string;
}

/** Carries a refusal out of the tree; the parser throws of itself where it does not understand. */
export class Afvist extends Error {
  constructor(readonly afvisning: Afvisning) {
    super(afvisning.art);
  }
}
