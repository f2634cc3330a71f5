import type { Vaertsaarsag } from "./port";

/** Office.js' error codes that a user can do something about. */
const KENDTE: Readonly<Record<string, Exclude<Vaertsaarsag["art"], "ukendt">>> = {
  AccessDenied: "beskyttet",
  ReadOnlyMode: "skrivebeskyttet",
  InvalidOperationInCellEditMode: "celleredigering",
  ApiNotFound: "manglerApi",
  ApiNotAvailable: "manglerApi",
  InvalidSelection: "flereOmraader",
};

export function aarsagAf(fejl: unknown): Vaertsaarsag {
  const kode = typeof fejl === "object" && fejl !== null && "code" in fejl ? String(fejl.code) : "";
  const kendt = KENDTE[kode];
  if (kendt !== undefined) return { art: kendt };
  return { art: "ukendt", stod: fejl instanceof Error ? fejl.message : String(fejl) };
}
