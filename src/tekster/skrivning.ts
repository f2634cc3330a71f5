/** Why Excel or the browser could not, and what to do about it. */
export const VAERTSAARSAG = {
  beskyttet: "Projektmappen eller et ark er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
  skrivebeskyttet: "Projektmappen er åbnet skrivebeskyttet. Gem en kopi, og prøv igen i den.",
  celleredigering: "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
  manglerApi: "Denne Excel mangler noget, som arkene bruger. Opdatér Excel, eller brug ruden i en browser.",
  flereOmraader: "Markér ét sammenhængende område, og prøv igen.",
  ukendt: (stod: string) => `Det kunne ikke lade sig gøre (${stod}). Prøv igen.`,
} as const;

export const OPRET = {
  opret: "Opret arkene",
  klar: "Arkene bliver oprettet sidst i den åbne projektmappe. Dine egne ark røres ikke.",
  laves: "Arkene oprettes …",
  skrevet: (ark: string) => `Arkene er oprettet. ${ark} vises nu.`,
  findes: (ark: string) => `Projektmappen har allerede ${ark}. Intet er rørt.`,
  nyKopi: "Ny kopi",
  opdater: "Opdater",
  annuller: "Annullér",
  kanOpdateres: "Opdater skriver formler og tekster igen og beholder det, du har rettet i de gule felter.",
  kanIkkeOpdateres: "Arkene har andre fagområder eller rækker og kan ikke opdateres.",
  intetTilbage: "Alt, hvad der nåede at blive oprettet, er fjernet igen, og dine tal er gemt her.",
  tilbage: (ark: string) => `Disse ark kunne ikke fjernes igen: ${ark}. Slet dem selv.`,
} as const;
