import { PLACERINGER } from "./placering";
import type { Oekonomiopgave } from "./samletOekonomi";

/** What a case's whole economy rests on, besides the equalisation effect's own assumptions; the sentences stand in tekster. */
export type Oekonomiforudsaetning = "aarsformel" | "indtaegterFoerst" | "betaltUdenFor" | "landsgennemsnit" | "prisniveauer";

export function oekonomiforudsaetninger({ placeringer }: Pick<Oekonomiopgave, "placeringer">): readonly Oekonomiforudsaetning[] {
  const arter = PLACERINGER.map((hvor) => placeringer[hvor].udgift.art);
  return [
    ...(arter.includes("egen") ? (["aarsformel", "indtaegterFoerst"] as const) : []),
    "betaltUdenFor",
    ...(arter.includes("landsgennemsnit") ? (["landsgennemsnit"] as const) : []),
    "prisniveauer",
  ];
}
