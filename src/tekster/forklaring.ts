import { Decimal, HELE, type Basispoint, type Oere } from "../core";
import { skrivKroner, skrivTal } from "./tal";

/** The words that the explanations of all functions share. */
export const FORKLARING = {
  afrundingTilOere: "Afrunding til hele øre",
  afrundetFra: (kroner: string) => `afrundet fra ${kroner}`,
  hverAfrundet: "hvert beløb er afrundet til hele øre",
  afskaaret: "Tre prikker efter et tal betyder, at resten af decimalerne ikke er vist; der er regnet med dem alle.",
  regel: "Regel",
  ikkeAngivet: "ikke angivet",
  overskrift: "Cellen er en overskrift. Vælg en celle under den for at se, hvordan den er beregnet.",
  /** Above the lists of the plain text. */
  oplysninger: "Regnet ud fra",
  bemaerkninger: "Bemærkninger",
  grundlag: "Grundlag",
  kilde: "Kilde: ",
  status: "Status: ",
} as const;

/** "25 %", "12,5 %": with the decimals that it has. */
export const satstekst = (sats: Basispoint): string => procenttekst(new Decimal(sats).dividedBy(HELE));

export const procenttekst = (andel: Decimal): string => `${skrivTal(andel.times(100))} %`;

/** "hele øre", "hele kr.", "hele 100 kr.", "hele 0,50 kr.". */
export function heleEnheder(enhed: Oere): string {
  switch (enhed as number) {
    case 1:
      return "hele øre";
    case 100:
      return "hele kr.";
    default:
      return `hele ${skrivKroner(enhed)}`;
  }
}
