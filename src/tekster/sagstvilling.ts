import { MAANEDER_PR_AAR } from "../core";
import { sagsoverskrift } from "./sagsord";

/** Headings over the helper columns of a case list, in their order; a level for each month, or one for the whole year. */
export const SAGSMELLEMREGNING = {
  nr: "Nr.",
  fejl: "Fejl (0 = ingen)",
  noegle: "Husstandens nøgle",
  foerste: "Husstandens første nr.",
  antal: "Antal i husstanden",
  fejlIHusstanden: "Fejl i husstanden",
  medregnet: "Måneder, der tæller",
  niveau: "Husstandens årsniveau (øre)",
  taeller: "Refusion × 120.000 (øre)",
  samlet: "Husstandens refusion (øre)",
  udgift: "Sagens udgift (øre)",
  samletUdgift: "Husstandens udgift (øre)",
  atDele: "Refusion at dele (øre)",
  t1: "Deling: 1. led",
  q1: "Deling: 1. hele",
  t2: "Deling: 2. led",
  q2: "Deling: 2. hele",
  t3: "Deling: 3. led",
  q3: "Deling: 3. hele",
  rest: "Deling: rest",
  hele: "Deling: hele øre",
  plads: "Deling: plads efter rest",
} as const;

/** "Husstandens årsniveau (øre), jan". */
export const niveauoverskrift = (nr: number, antal: number): string =>
  antal === MAANEDER_PR_AAR
    ? `${SAGSMELLEMREGNING.niveau}, ${sagsoverskrift(nr + 1).toLocaleLowerCase("da-DK")}`
    : SAGSMELLEMREGNING.niveau;

/** What the file's own formulas write where =REFUSION_SAGER has an error value and a longer explanation. */
export const SAGSTVILLING = {
  fejl: "fejl",
  raekkefejl: [
    "Gruppe skal være barn, efterværn eller voksen.",
    "Husstand må ikke være en fejlværdi.",
    "Engangsudgift og udgifter skal være tal på 0 eller derover.",
    "Fylder 67 skal være 1-12, »før« eller tom, og kun for voksne; for 1 og »før« skal Omfattet før 67 være ja eller nej, og »nej« kræver Fylder 67.",
  ],
  husstandsfejl: "En anden række i husstanden har en fejl; husstandens refusion afhænger af den.",
} as const;
