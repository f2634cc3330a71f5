import { MODELTEKST } from "./modeller";

/** The task Tilbageblik: its page. */
export const TILBAGEBLIKSSIDE = {
  intro:
    "Ruden laver ét ark med gule felter til hvert års budget og faktiske refusion. Arket viser, hvem der ville have båret afvigelsen under hver model.",
  kommune: "Kommune",
  kommuneHint: "Står i sidehovedet. Kan udelades.",
  fra: "Fra år",
  til: "Til år",
  fagomraader: "Fagområder",
  fagomraaderHint: "Ét på hver linje, med de navne, arket skal have.",
  ordning: "Årets model",
  ordninger: {
    vaelges: "vælges i arket år for år",
    model1: MODELTEKST.model1,
    model2: MODELTEKST.model2,
    deling: MODELTEKST.deling,
    randers: "efter Randers' notat (2018-2023)",
  },
  randersNote:
    "Notatets ordninger sættes ind for Socialområdet, Familieområdet og Omsorgsområdet. Hvor notatet er uklart, er feltet tomt eller har den læsning, arket oplyser; modellen kan altid rettes i arket.",
  mangler: "Skriv mindst ét fagområde.",
} as const;

/** The departments that the memo names, as a user writes them. */
export const RANDERSOMRAADER = { social: "Socialområdet", familie: "Familieområdet", omsorg: "Omsorgsområdet" } as const;
