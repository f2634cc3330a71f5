/** The sheet Tilbageblik. */
export const TILBAGEBLIK = {
  filnavn: "Tilbageblik.xlsx",
  titel: (fra: number, til: number) => `Tilbageblik ${periode(fra, til)}: hvem ville have båret afvigelsen`,
  vejledning:
    "Gule felter udfyldes: budget og faktisk refusion som positive tal i kr., og den model, der gjaldt. 0 er nul; et tomt felt er ikke kendt.",
  beloebI: "Beløb i kr., årets priser. Plus i afvigelse angiver merindtægt, minus angiver mindreindtægt.",
  mangler: {
    beloeb: "Rækker uden budget eller faktisk refusion: ",
    model: ". Rækker uden model: ",
    slut: ". Summerne er tomme, til alt er udfyldt.",
  },
  alt: "Alle rækker er udfyldt.",
  vaelg: "vælg model",
  kolonner: {
    aar: "År",
    fagomraade: "Fagområde",
    budget: "Budget",
    faktisk: "Faktisk refusion",
    model: "Årets model",
    andel: "Egen andel",
    afvigelse: "Afvigelse",
    aaretsFagomraade: "Årets model: fagområdet",
    aaretsKommunekasse: "Årets model: kommunekassen",
    model1: "Model 1: kommunekassen",
    model2: "Model 2: fagområdet",
    delingFagomraade: "Deling 50/50: fagområdet",
    delingKommunekasse: "Deling 50/50: kommunekassen",
  },
  hjaelp: { argument: "Model til beregningen", udenBeloeb: "Mangler beløb", udenModel: "Mangler model" },
  mellemregning: "Mellemregning (udskrives ikke)",
  iAlt: "I alt",
  alleAar: (fra: number, til: number) => periode(fra, til),
  note: "I model 1 bærer fagområdet intet, og i model 2 bærer kommunekassen intet.",
  kontrol: "Kontrol: delene er tilsammen afvigelsen",
  ikkeBeregnet: "Ikke beregnet",
  samletkolonner: { kommunekassen: "Kommunekassen", fagomraaderne: "Fagområderne" },
  modeller: { aarets: "Årets modeller", model1: "Model 1 alle år", model2: "Model 2 alle år", deling: "Deling 50/50 alle år" },
  ordninger: "Modellerne efter notatet",
  ordning: (fagomraade: string, fra: number, til: number, tekst: string) => `${fagomraade} ${periode(fra, til)}: ${tekst}`,
  diagramtitel: (fra: number, til: number) => `Kommunekassens del af afvigelsen ${periode(fra, til)}`,
  diagramakse: "kr.",
  diagramlinje:
    "Diagrammet viser kommunekassens del af afvigelsen under hver model; tallene står i rækken I alt for alle år. Minus er en mindreindtægt, som kommunekassen dækker.",
  alternativ: (fra: number, til: number) =>
    `Søjlediagram over kommunekassens del af afvigelsen i kr. i ${periode(fra, til)} tilsammen under årets modeller, model 1, model 2 og deling 50/50.`,
} as const;

function periode(fra: number, til: number): string {
  return fra === til ? String(fra) : `${fra}-${til}`;
}
