import type { Fejl } from "../core";
import { fejltekst } from "../tekster/fejl";

/** Missing or unconfirmed limits are "not available"; everything else is a wrong value. Only these two codes carry text. */
const IKKE_TILGAENGELIG: ReadonlySet<Fejl["art"]> = new Set([
  "ukendtAar",
  "ikkeBekraeftet",
  "maalgruppeIkkeITabellen",
  "maanedsreglenIkkeBekraeftet",
] as const);

export const celleFejl = (fejl: Fejl): CustomFunctions.Error =>
  new CustomFunctions.Error(
    IKKE_TILGAENGELIG.has(fejl.art) ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
    fejltekst(fejl),
  );
