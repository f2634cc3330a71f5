import type { Oere, Status } from "../core";
import { periodetekst } from "./bilag";
import { medStatus } from "./sagsopgave";
import { skrivKroner, skrivTal } from "./tal";

/** From a case list to the follow-up: the pane's section under the list's result. */
export const BRUG_I_OPFOELGNINGEN = {
  overskrift: "Brug i opfølgningen",
  intro:
    "Fagområdernes refusion fra årets begyndelse til og med et kvartal, beregnet måned for måned. Kun summerne gives videre, aldrig sagerne.",
  periode: "Periode",
  perioder: {
    ingen: "Vælg periode",
    kvartal1: "Til og med 1. kvartal",
    kvartal2: "Til og med 2. kvartal",
    kvartal3: "Til og med 3. kvartal",
    kvartal4: "Til og med 4. kvartal",
    heleAaret: "Hele året (endelig refusion)",
  },
  beregner: "Perioden beregnes …",
  opgjort: "Opgjort den",
  tabel: (aar: number, kvartal: number | null, status: Status) =>
    medStatus(kvartal === null ? `Refusion ${aar}` : `Refusion ${aar} til og med ${periodetekst(kvartal)}`, status),
  fagomraade: "Fagområde",
  refusion: "Refusion, kr.",
  vedHoejereGraenser: "Ved højere grænser, kr.",
  hoejereGraenser:
    "Ved højere grænser er, hvad den samme liste ville give, hvis hver grænse lå 10.000 kr. højere, som er et trin i den årlige regulering.",
  udenFagomraade: (beloeb: Oere) => `Sager uden fagområde gives ikke videre: ${skrivKroner(beloeb)}`,
  medFejl: (hvor: number) => `${skrivTal(hvor)} ${hvor === 1 ? "række" : "rækker"} uden refusion mangler i summerne.`,
  bilag: "Bilaget er en dateret kopi af listen med sagsnumre og refusion, så kravet kan følges til den enkelte sag.",
  bilagsknap: { browser: "Hent bilaget", excel: "Opret bilaget" },
  laeg: "Læg i opfølgningen",
  lagt: "Summerne ligger nu i opgaven Opfølgning, hvor de sættes ind i årets felter.",
} as const;
