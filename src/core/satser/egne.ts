import { INDBYGGEDE_SATSER } from "./indbyggede";
import type { Satser, Satstabel, Trin } from "./typer";

/** Who says so, when (as written: dd.mm.åååå), from what, and the limits as they stand there. */
export interface Bekraeftelse {
  readonly hvem: string;
  readonly dato: string;
  readonly kilde: string;
  readonly trin: readonly Trin[];
}

/**
 * A year as a person vouches for it: confirmed from now on, and its source says who, when and from what.
 *
 * @example bekraeft(satser2024, { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk, satser 2024", trin }).kilde
 * // "sm.dk, satser 2024 (bekræftet af Anne Holm 03.01.2024)"
 */
export const bekraeft = ({ aar, maalgruppe }: Pick<Satser, "aar" | "maalgruppe">, { hvem, dato, kilde, trin }: Bekraeftelse): Satser => ({
  aar,
  maalgruppe,
  trin,
  status: "bekraeftet",
  kilde: `${kilde} (bekræftet af ${hvem} ${dato})`,
});

/** One's own rows over the built-in ones: a row takes the place of the built-in row of its year and group; a row for all, of every group. */
export const satstabelMed = (egne: readonly Satser[]): Satstabel => ({
  egen: false,
  raekker: iOrden([...INDBYGGEDE_SATSER.raekker.filter((indbygget) => !egne.some((egen) => erstatter(egen, indbygget))), ...egne]),
});

/** The rows that somebody changed or added; a row that is the built-in one to the letter is nobody's own. */
export const egneRaekker = (raekker: readonly Satser[]): Satser[] =>
  raekker.filter((raekke) => !INDBYGGEDE.has(JSON.stringify(noegle(raekke))));

/**
 * What the table in the sheet holds: one's own rows and, since a table that a function is given is the only one it uses,
 * every built-in row that is confirmed. The built-in estimates stay out: an old copy of them must not outlive a newer version.
 */
export const raekkerTilArket = (egne: readonly Satser[]): readonly Satser[] => {
  const mine = new Set(egne);
  return satstabelMed(egne).raekker.filter((raekke) => mine.has(raekke) || raekke.status === "bekraeftet");
};

export const sammeRaekke = (a: Satser, b: Pick<Satser, "aar" | "maalgruppe">): boolean => a.aar === b.aar && a.maalgruppe === b.maalgruppe;

const erstatter = (egen: Satser, indbygget: Satser): boolean =>
  egen.aar === indbygget.aar && (egen.maalgruppe === "alle" || egen.maalgruppe === indbygget.maalgruppe);

const GRUPPER: readonly Satser["maalgruppe"][] = ["alle", "voksen", "barn"];

const iOrden = (raekker: readonly Satser[]): Satser[] =>
  [...raekker].sort((a, b) => a.aar - b.aar || GRUPPER.indexOf(a.maalgruppe) - GRUPPER.indexOf(b.maalgruppe));

const noegle = ({ aar, maalgruppe, trin, status, kilde }: Satser) => [
  aar,
  maalgruppe,
  trin.map((et) => [et.graense, et.sats]),
  status,
  kilde,
];

const INDBYGGEDE: ReadonlySet<string> = new Set(INDBYGGEDE_SATSER.raekker.map((raekke) => JSON.stringify(noegle(raekke))));
