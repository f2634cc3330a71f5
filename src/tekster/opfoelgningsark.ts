/** The sheet Opfølgning, where everything of the follow-up is filled in. */
export const OPFOELGNING = {
  titel: (aar: number) => `Opfølgning på indtægtsbudget ${aar}`,
  vejledning:
    "Gule felter udfyldes i årets løb; de øvrige ark regner ud fra dem. Indtægter skrives her som positive tal i kr. Et tomt felt er ikke kendt, og 0 er nul.",
  storAfvigelse: "Stor afvigelse fra (kr.)",
  storAfvigelseNote: "Er en afvigelse mindst så stor, skal nogen handle. Tomt felt: ikke fastsat.",
  feltkontrol: "Kontrol af felterne",
  ikkeTal: "Beløb og antal skal være tal eller tomme",
  kvartalMangler: "Et kvartal er tomt, men et senere er udfyldt",
  negativ: "Forventet, endelig og beregnet refusion og sagslistens tal kan ikke være negative",
  storAfvigelseIkkePositiv: "Stor afvigelse skal være over 0",
  fagomraade: "Fagområde",
  kvartal: (kvartal: number) => `${kvartal + 1}. kvartal`,
  tilDato: "Forventet refusion for året til og med kvartalet (kr.)",
  oevrige: "Årets øvrige tal (kr.)",
  oevrigeKolonner: {
    budgetaendring: "Tillægsbevilling",
    forventetHeleAaret: "Forventet hele året",
    endelig: "Endelig refusion",
    bogfoert: "Bogført",
    efterSager: "Refusion efter Sager",
    vedHoejereGraenser: "Refusion ved højere grænser",
  },
  ansvarlig: "Hvem handler",
  anmodet: "Anmodet (kr.): udfyldes, når anmodningen er sendt; tomt felt er beløbet efter reglen",
  modtaget: "Modtaget (kr.)",
  sagstal: "Tal fra sagslisten: kun antal og summer, ingen sager",
  sagstalkolonner: {
    dato: "Opgjort den",
    status: "Grænsernes status",
    husstande: ["Under grænse 1", "Trin 1", "Trin 2", "Trin 3"],
    udgift: "Udgift i alt (kr.)",
    refusion: "Refusion i alt (kr.)",
  },
  husstande: "Husstande efter højeste trin",
  bilag: "Bilag: den daterede kopi af sagslisten bag anmodningen, kun med sagsnumre",
  bilagsraekker: { dato: "Dato", antalSager: "Antal sager", ark: "Arkets navn" },
  mellemregning: "Mellemregning (udskrives ikke)",
  modelIKraft: "Model i kraft",
} as const;

/** What may be written in a cell; in a sheet 0 is a zero and an empty cell is not known. */
export const OPFOELGNINGSVEJLEDNING = {
  tilDato: "Skriv årets forventede refusion til og med kvartalet i kr. 0 er nul; lad feltet være tomt, til den kendes.",
  anmodet: "Skriv det beløb i kr., der er anmodet om, med minus for en tilbagebetaling. Lad feltet være tomt, hvis reglens beløb er sendt.",
  modtaget: "Skriv det beløb i kr., der er modtaget, eller lad feltet være tomt.",
  beloeb: "Skriv et beløb i kr., eller lad feltet være tomt, til det kendes.",
  refusion: "Skriv et beløb i kr. på 0 eller derover, eller lad feltet være tomt, til det kendes.",
  storAfvigelse: "Skriv et beløb i kr. over 0, fx 500.000, eller lad feltet være tomt.",
  sagsstatus: "Vælg, hvad beløbsgrænserne var, da listen blev talt, eller lad feltet være tomt.",
  antalSager: "Skriv et helt tal på 0 eller derover, eller lad feltet være tomt.",
} as const;

/** In place of a model where none was decided for the year. */
export const SKAL_BESLUTTES = "skal besluttes";
