/** The report's box 3.1 (p. 21), one line of a sheet each. */
export const BEGREBER: readonly (readonly [begreb: string, linjer: readonly string[]])[] = [
  ["Bopælskommune", ["Den kommune, hvor borgeren har folkeregisteradresse."]],
  [
    "Opholdskommune",
    [
      "Den kommune, hvor borgeren bor eller sædvanligvis opholder sig; oftest den samme som bopælskommunen.",
      "Et barn anbragt uden for hjemmet har selvstændig opholdskommune i den kommune, der traf afgørelse om anbringelsen.",
    ],
  ],
  [
    "Betalingskommune",
    [
      "Den kommune, der endeligt afholder den kommunale andel af udgiften; oftest opholdskommunen.",
      "Ikke opholdskommunen, når den ikke er handlekommune, eller når den kan få udgiften refunderet af en anden kommune.",
    ],
  ],
  [
    "Handlekommune",
    [
      "Som udgangspunkt opholdskommunen. Har en tidligere opholdskommune medvirket til, at borgeren fx bor i et botilbud,",
      "forbliver den som udgangspunkt både handlekommune (for ydelser efter serviceloven) og betalingskommune.",
    ],
  ],
];

export const BEGREBSSIDE = "21";
