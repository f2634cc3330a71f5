import type { Refusionsgrundlag } from "../core";

/** The sheet Følsomhedsberegning. */
export const FOELSOMHED = {
  titel: (aar: number) => `Følsomhedsberegning ${aar}: hvem bærer en anden refusion`,
  beloebI: "Beløb i kr.",
  fagomraade: "Fagområde",
  grundlag: "Refusion og budget, som der regnes ud fra",
  grundlagskolonner: { art: "Refusionen er", refusion: "Refusion", budget: "Oprindeligt budget", model: "Model i kraft" },
  grundlagsord: {
    endelig: "endelig",
    forventet: "forventet hele året",
    budget: "budgettet",
  } satisfies Record<Refusionsgrundlag["art"], string>,
  grundlagsnote: "Refusionen er den endelige; før den kendes, den forventede for hele året; og ellers budgettet.",
  virkning: "Refusionen ændres, og budgettet ligger fast",
  virkningskolonner: {
    aendring: "Refusionen er",
    refusion: "Refusion",
    afvigelse: "Afvigelse fra budget",
    aaretsFagomraade: "Årets modeller: fagområdet",
    aaretsKommunekasse: "Årets modeller: kommunekassen",
    model1: "Model 1 for alle: kommunekassen",
    model2: "Model 2 for alle: fagområdet",
    delingFagomraade: "Deling 50/50 for alle: fagområdet",
    delingKommunekasse: "Deling 50/50 for alle: kommunekassen",
  },
  aendring: (procent: number) => (procent === 0 ? "uændret" : `${Math.abs(procent)} pct. ${procent < 0 ? "lavere" : "højere"}`),
  iAlt: (aendring: string) => `I alt, refusionen ${aendring}`,
  kontrol: "Kontrol: delene er tilsammen afvigelsen",
  noter: [
    "I model 1 bærer fagområdet intet, og i model 2 bærer kommunekassen intet. Hver ændret refusion er afrundet til hele øre.",
    "Hvor modellen skal besluttes, er intet delt under årets modeller, og summen dér er tom.",
    "Falder refusionen, er udgifterne bag den som regel også faldet; beregningen viser kun indtægtssiden.",
  ],
  graenser: "Grænserne ét trin op (10.000 kr.)",
  graensekolonner: {
    status: "Status",
    efterSager: "Refusion efter Sager",
    vedHoejere: "Refusion ved højere grænser",
    tab: "Ændret refusion",
    aaretsFagomraade: "Årets modeller: fagområdet",
    aaretsKommunekasse: "Årets modeller: kommunekassen",
  },
  beregnet: "beregnet",
  ikkeBeregnet: "ikke beregnet",
  graensenote: (ark: string) =>
    `Beregnet, når både Refusion efter Sager og Refusion ved højere grænser er udfyldt på ${ark}. Ændret refusion er det, der tabes, når hver grænse er 10.000 kr. højere.`,
  /** Where nothing can be filled in. */
  graensenoteFast:
    "Beregnet, når både Refusion efter Sager og Refusion ved højere grænser er kendt. Ændret refusion er det, der tabes, når hver grænse er 10.000 kr. højere.",
} as const;
