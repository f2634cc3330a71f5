import { readdirSync, readFileSync } from "node:fs";

/** A case list with its expected answers, as an economist wrote it: test/sager/*.csv. */
export interface Guldsag {
  readonly aar: number;
  /** Where the rule stands. */
  readonly kilde: string;
  /** Texts, the headings first. */
  readonly celler: readonly (readonly string[])[];
  /** A row's refund as written ("72.500", or FEJL), and its remark. */
  readonly ventet: readonly (readonly [refusion: string, bemaerkning: string])[];
}

const MAPPE = new URL("./", import.meta.url);
const FORKLARING = "# ";

/** The names of all, without .csv. */
export const GULDSAGER: readonly string[] = readdirSync(MAPPE)
  .filter((fil) => fil.endsWith(".csv"))
  .map((fil) => fil.replace(/\.csv$/, ""));

export function guldsag(navn: string): Guldsag {
  const linjer = readFileSync(new URL(`${navn}.csv`, MAPPE), "utf8")
    .trimEnd()
    .split("\n");
  const forklaring = linjer.filter((linje) => linje.startsWith(FORKLARING)).map((linje) => linje.slice(FORKLARING.length));
  const raekker = linjer.slice(forklaring.length).map((linje) => linje.split(";"));
  const efter = (ord: string): string =>
    forklaring
      .find((linje) => linje.startsWith(ord))!
      .slice(ord.length)
      .trim();
  return {
    aar: Number(efter("År:")),
    kilde: efter("Kilde:"),
    celler: raekker.map((raekke) => raekke.slice(0, -2)),
    ventet: raekker.slice(1).map((raekke) => raekke.slice(-2) as [string, string]),
  };
}
