import type { Sagsgruppe, Sagskolonne } from "../core";
import { maanedsnavn } from "./maaneder";

export const SAGSGRUPPETEKST: Readonly<Record<Sagsgruppe, string>> = { barn: "barn", eftervaern: "efterværn", voksen: "voksen" };

/** The headings of a case list, but for the months. */
export const SAGSOVERSKRIFT: Readonly<Record<Exclude<Sagskolonne, number>, string>> = {
  sag: "Sag",
  husstand: "Husstand",
  gruppe: "Gruppe",
  fylder67: "Fylder 67",
  omfattetFoer67: "Omfattet før 67",
  engangsudgift: "Engangsudgift",
  udgift: "Udgift",
};

/** "Gruppe", "Maj". A month is called by its first three letters. */
export function sagsoverskrift(kolonne: Sagskolonne): string {
  if (typeof kolonne !== "number") return SAGSOVERSKRIFT[kolonne];
  const kort = maanedsnavn(kolonne).slice(0, 3);
  return kort.charAt(0).toUpperCase() + kort.slice(1);
}

/** The text before the year in the column Fylder 67. */
export const FYLDTE_67_FOER_AARET = "før";

export const JA_NEJ: Readonly<Record<"ja" | "nej", string>> = { ja: "ja", nej: "nej" };

export const IKKE_OMFATTET = "fyldt 67, ikke omfattet";

export const SAGSSVAR_OVERSKRIFTER = ["refusion", "bemærkning"] as const;
