import type { Maalgruppe } from "../satser/typer";

declare const maerke: unique symbol;

/**
 * A national average in whole kroner a year. Not an Oere, so that no refund can be computed from it: the refund of an
 * average is not the average of the refunds, and the averages of tables 5.1 and 5.2 are at 2019 prices.
 */
export type Enhedsudgift = number & { readonly [maerke]: "enhedsudgift" };

export const INDSATSER = [
  "midlertidigtBotilbud",
  "laengerevarendeBotilbud",
  "botilbudslignende",
  "doegninstitution",
  "opholdssted",
  "plejefamilie",
  "kommunalPlejefamilie",
  "netvaerksplejefamilie",
] as const;
export type Indsats = (typeof INDSATSER)[number];

export interface Gennemsnit {
  readonly maalgruppe: Maalgruppe;
  /** kr. per full-year recipient, 2019 prices. */
  readonly udgift: Enhedsudgift;
  readonly tabel: "5.1" | "5.2";
  /** Whether the report gives it in the table or only in a note to it. */
  readonly iNote: boolean;
  readonly side: number;
}

/** Tables 5.1 (before refund) and 5.2 (without the state's refund and civil servants' pensions), report p. 43. */
export const ENHEDSUDGIFTER: Readonly<Record<Indsats, Gennemsnit>> = {
  midlertidigtBotilbud: voksne(742_000),
  laengerevarendeBotilbud: voksne(1_097_000),
  botilbudslignende: voksne(599_000),
  doegninstitution: boern(1_118_000, false),
  opholdssted: boern(1_141_000, true),
  plejefamilie: boern(472_000, false),
  kommunalPlejefamilie: boern(728_000, true),
  netvaerksplejefamilie: boern(135_000, true),
};

function voksne(kroner: number): Gennemsnit {
  return { maalgruppe: "voksen", udgift: kroner as Enhedsudgift, tabel: "5.1", iNote: false, side: 43 };
}

function boern(kroner: number, iNote: boolean): Gennemsnit {
  return { maalgruppe: "barn", udgift: kroner as Enhedsudgift, tabel: "5.2", iNote, side: 43 };
}
