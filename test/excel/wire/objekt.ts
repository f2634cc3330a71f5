import { ugyldigt } from "./fejl";

/** A scalar property; without `skriv` it is read-only. */
export interface Felt {
  readonly laes: () => unknown;
  readonly skriv?: (vaerdi: unknown) => void;
}

/**
 * One object as the wire sees it. Names are the wire's, so PascalCase. What is not listed, the host lacks: the request
 * fails with ApiNotFound and the member's name.
 */
export interface Vaertobjekt {
  /** As in the object model: "Range". */
  readonly type: string;
  /** How later requests find it again: Id for what a collection finds, _ReferenceId for ranges. */
  readonly identitet?: Readonly<Record<string, string | number>>;
  readonly felter?: Readonly<Record<string, Felt>>;
  /** Navigation properties; null is a null object. */
  readonly dele?: Readonly<Record<string, () => Vaertobjekt | null>>;
  readonly metoder?: Readonly<Record<string, (...argumenter: readonly unknown[]) => unknown>>;
  readonly elementer?: () => readonly Vaertobjekt[];
  /** The collection's indexer. */
  readonly opslag?: (noegle: unknown) => Vaertobjekt;
}

export const erVaertobjekt = (vaerdi: unknown): vaerdi is Vaertobjekt =>
  typeof vaerdi === "object" && vaerdi !== null && "type" in vaerdi && typeof vaerdi.type === "string" && FORMER.has(vaerdi);

/** Plain data can have a `type` of its own (a validation rule has): objects are known by having been made here. */
const FORMER = new WeakSet<object>();

export function objekt(beskrivelse: Vaertobjekt): Vaertobjekt {
  FORMER.add(beskrivelse);
  return beskrivelse;
}

export const tekst = (vaerdi: unknown, hvad: string): string => {
  if (typeof vaerdi !== "string") throw ugyldigt(hvad);
  return vaerdi;
};

export const heltal = (vaerdi: unknown, hvad: string): number => {
  if (typeof vaerdi !== "number" || !Number.isInteger(vaerdi)) throw ugyldigt(hvad);
  return vaerdi;
};

export const tal = (vaerdi: unknown, hvad: string): number => {
  if (typeof vaerdi !== "number" || !Number.isFinite(vaerdi)) throw ugyldigt(hvad);
  return vaerdi;
};

export const sandt = (vaerdi: unknown, hvad: string): boolean => {
  if (typeof vaerdi !== "boolean") throw ugyldigt(hvad);
  return vaerdi;
};

export const enAf =
  <T extends string>(...mulige: readonly T[]) =>
  (vaerdi: unknown, hvad: string): T => {
    const fundet = mulige.find((et) => et === vaerdi);
    if (fundet === undefined) throw ugyldigt(`${hvad}: ${String(vaerdi)}`);
    return fundet;
  };

/** A field whose value lies in a record under the same name; `tjek` refuses what Excel would. */
export const feltAf = (
  bag: Record<string, unknown>,
  navn: string,
  tjek?: (vaerdi: unknown, hvad: string) => unknown,
  foer?: () => void,
): Felt => ({
  laes: () => bag[navn] ?? null,
  skriv: (vaerdi) => {
    foer?.();
    bag[navn] = tjek === undefined ? vaerdi : tjek(vaerdi, navn);
  },
});

export const kunLaes = (laes: () => unknown): Felt => ({ laes });
