import { OPFOELGNINGSFELT as T } from "../../tekster/opfoelgningsrude";
import type { Felt } from "./felter";

/** The field's name beside it, under its department's or quarter's heading. */
export function feltnavn(felt: Felt): string {
  switch (felt.art) {
    case "kvartal":
      return T[felt.hvad](felt.kvartal);
    case "aar":
      return T[felt.hvad];
    case "bilag":
      return T.bilag[felt.hvad];
    case "sagstal":
      return T.sagstal[felt.hvad];
    default:
      return T[felt.art];
  }
}

/** The same away from its heading. */
export function heltFeltnavn(felt: Felt, fagomraade: string | null): string {
  if (felt.art === "bilag") return T.medKvartal(feltnavn(felt), felt.kvartal);
  return fagomraade === null ? feltnavn(felt) : T.medFagomraade(feltnavn(felt), fagomraade);
}
