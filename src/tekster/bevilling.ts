/** The sheet Bevilling: the proposal for the council's appropriation. */
export const BEVILLING = {
  titel: (aar: number) => `Bevillingsansøgning for indtægtsbudget ${aar}`,
  beloebI: (enhed: string) => `Beløb i ${enhed}`,
  minus: "Minus angiver indtægter.",
  fagomraade: "Fagområde",
  udvalg: "Udvalg",
  kontotekst: "Kontotekst",
  budget: (aar: number, enhed: string) => `B-${aar} (${enhed})`,
  overslag: (aar: number, enhed: string) => `BO-${aar} (${enhed})`,
  kontrol: (fordeling: string) => `Kontrol mod ${fordeling}`,
  kontrolAlene: "Kontrol",
  herfra: (forudsaetninger: string) => `Udvalg, kontotekst og overslagsårenes indeks rettes på ${forudsaetninger}.`,
  afrunding: (enhed: string) =>
    `Hvert år er afrundet til ${enhed} for sig, så fagområderne summer til totalen. En sum over flere år kan derfor afvige med én enhed.`,
  mellemregning: "Mellemregning (udskrives ikke)",
  trin: (enhed: string) => `Afrundes til hele (${enhed})`,
  beloeb: (aar: number) => `Beløb ${aar}`,
  faktor: "Vægt pr. kr.",
  enheder: "Antal enheder",
  underEnhed: "Rest under én enhed",
  vaegt: (aar: number) => `${aar}: vægt`,
  hjaelpekolonner: (aar: number) => [`${aar}: enheder × vægt`, `${aar}: hele enheder`, `${aar}: rest`, `${aar}: plads efter rest`],
} as const;

/** Whole steps of what is shown. */
export const AFRUNDET_TIL = { tusind: "hele 1.000 kr.", millioner: "mio. kr. med én decimal" } as const;
