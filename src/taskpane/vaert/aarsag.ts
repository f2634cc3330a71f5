/** Why a host could not: what the user can do about it, and the host's own word where we know none. */
export type Vaertsaarsag =
  | { readonly art: "beskyttet" }
  | { readonly art: "skrivebeskyttet" }
  | { readonly art: "celleredigering" }
  | { readonly art: "manglerApi" }
  | { readonly art: "flereOmraader" }
  | { readonly art: "ukendt"; readonly stod: string };

/** Office.js' error codes that a user can do something about. */
const KENDTE: Readonly<Record<string, Exclude<Vaertsaarsag["art"], "ukendt">>> = {
  AccessDenied: "beskyttet",
  ReadOnlyMode: "skrivebeskyttet",
  InvalidOperationInCellEditMode: "celleredigering",
  ApiNotFound: "manglerApi",
  ApiNotAvailable: "manglerApi",
  InvalidSelection: "flereOmraader",
};

/** @param skrivebeskyttet whether the workbook is open for reading only: Excel says no more than that access is denied */
export function aarsagAf(fejl: unknown, skrivebeskyttet = false): Vaertsaarsag {
  const kendt = KENDTE[koden(fejl)];
  if (kendt === "beskyttet" && skrivebeskyttet) return { art: "skrivebeskyttet" };
  if (kendt !== undefined) return { art: kendt };
  return { art: "ukendt", stod: fejl instanceof Error ? fejl.message : String(fejl) };
}

/** A sheet of that name is there, though it could not be seen before: another's, made meanwhile, or a chart sheet. */
export const erOptaget = (fejl: unknown): boolean => koden(fejl) === "ItemAlreadyExists";

const koden = (fejl: unknown): string => (typeof fejl === "object" && fejl !== null && "code" in fejl ? String(fejl.code) : "");
