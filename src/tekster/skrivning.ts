/** Why Excel or the browser could not, and what to do about it. */
export const VAERTSAARSAG = {
  beskyttet: "Projektmappen eller et ark er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
  skrivebeskyttet: "Projektmappen er åbnet skrivebeskyttet. Gem en kopi, og prøv igen i den.",
  celleredigering: "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
  manglerApi: "Denne Excel mangler noget, som arkene bruger. Opdatér Excel, eller brug ruden i en browser.",
  flereOmraader: "Markér ét sammenhængende område, og prøv igen.",
  ukendt: (stod: string) => `Det kunne ikke lade sig gøre (${stod}). Prøv igen.`,
} as const;

const arket = (antal: number): string => (antal === 1 ? "Arket" : "Arkene");

/** Sheets in the open workbook. */
export const OPRET = {
  opret: (antal: number) => `Opret ${arket(antal).toLowerCase()}`,
  klar: (antal: number) => `${arket(antal)} bliver oprettet sidst i den åbne projektmappe. Dine egne ark røres ikke.`,
  laves: (antal: number) => `${arket(antal)} oprettes …`,
  skrevet: (antal: number, ark: string) => `${arket(antal)} er oprettet. ${ark} vises nu.`,
  findes: (ark: string) => `Projektmappen har allerede ${ark}. Intet er rørt.`,
  nyKopi: "Ny kopi",
  opdater: "Opdater",
  annuller: "Annullér",
  kanOpdateres: "Opdater skriver formler og tekster igen og beholder det, du har rettet i de gule felter.",
  kanIkkeOpdateres: (antal: number) => `${arket(antal)} kan ikke opdateres herfra. Lav en ny kopi ved siden af.`,
  intetTilbage: "Alt, hvad der nåede at blive oprettet, er fjernet igen, og dine tal er gemt her.",
  tilbage: (ark: string) => `Dette kunne ikke fjernes igen: ${ark}. Slet det selv.`,
} as const;

/** Sheets that were there and are written again. */
export const OPDATER = {
  laves: (antal: number) => `${arket(antal)} opdateres …`,
  skrevet: (antal: number, ark: string) => `${arket(antal)} er opdateret. ${ark} vises nu.`,
  intetTilbage: "Alt, hvad der nåede at blive skrevet, er sat tilbage, og dine tal er gemt her.",
  tilbage: (ark: string) => `Dette kan være halvt opdateret: ${ark}. Fortryd i Excel, eller lav en ny kopi.`,
} as const;

/** A file of one's own, where there is no Excel. */
export const HENT = {
  hent: "Hent Excel-fil",
  klar: (fil: string) => `Filen ${fil} bliver lavet her i browseren; intet sendes nogen steder hen.`,
  laves: "Filen laves …",
  hentet: (fil: string) => `Filen ${fil} er hentet. Du kan rette i de gule felter i Excel eller LibreOffice.`,
  gemt: "Dine tal er gemt her.",
} as const;
