import type { Indsats, Placering } from "../core";

export const PLACERINGSTEKST: Readonly<Record<Placering, string>> = {
  inde: "Inden for kommunen",
  ude: "Uden for kommunen",
};

/** The report's names of tables 5.1 and 5.2 and of their notes (p. 43). */
export const INDSATSTEKST: Readonly<Record<Indsats, string>> = {
  midlertidigtBotilbud: "Midlertidigt botilbud, serviceloven § 107",
  laengerevarendeBotilbud: "Længerevarende botilbud, serviceloven § 108",
  botilbudslignende: "Botilbudslignende tilbud, almenboligloven § 105",
  doegninstitution: "Almindelig døgninstitution",
  opholdssted: "Socialpædagogisk opholdssted",
  plejefamilie: "Almindelig plejefamilie",
  kommunalPlejefamilie: "Kommunal plejefamilie",
  netvaerksplejefamilie: "Netværksplejefamilie",
};
