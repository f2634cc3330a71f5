import type { Ordningsgrundlag } from "../core";

export const ORDNINGSKILDE = "Kilde: Randers Kommune: Særligt dyre enkeltsager – ny model vedr. indtægtsbudgettet (notat).";

/** What the memo says, what was read out of it, and what it leaves open. */
export const ORDNINGSTEKST: Readonly<Record<Ordningsgrundlag, string>> = {
  model1Frem: "Model 1 »frem til 2018«; det læses som til og med 2017, fordi budget 2018-21 indførte model 2.",
  model2Fra2018: "Model 2 »fra 2018 til 2020«, indført med budget 2018-21. Notatet skriver også, at model 1 gjaldt »frem til 2018«.",
  deltHalvt:
    "Kommunekassen og socialområdet »delte halv skade« på de for høje indtægtsskøn. Notatet skriver også, at model 1 blev anvendt »igen i 2021«. Ret modellen, hvis delingen ikke gjaldt.",
  igen2021: "Model 1 »igen i 2021«. Delingen er kun nævnt for socialområdet.",
  uklart2021:
    "Uklart: model 1 blev anvendt »igen i 2021«, men området forvaltes under socialområdet, som »delte halv skade«. Modellen skal vælges.",
  nuvaerende: "Model 1: notatet siger intet udtrykkeligt om 2022, men kalder model 1 for »den nuværende ordning« på familieområdet.",
  uklart2022: "Uklart: notatet siger intet udtrykkeligt om 2022. Modellen skal vælges.",
  forslag2023: "Model 2: notatets forslag »fra og med 2023«.",
  fastholdt2023: "Model 1 fastholdes »som minimum i 2023«.",
};

export const UDEN_ORDNING = {
  andetAar: "Notatet siger intet om dette år. Modellen skal vælges.",
  andetOmraade: "Notatet nævner ikke dette fagområde. Modellen skal vælges.",
} as const;
