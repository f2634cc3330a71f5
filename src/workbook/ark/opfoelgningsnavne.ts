/** The names of the follow-up's inputs in the year's sheet Opfølgning; departments and quarters count from 0. */
export const opfoelgningsnavn = {
  tilDato: (nr: number, kvartal: number) => kvartalsnavn("Til_dato", nr, kvartal),
  anmodet: (nr: number, kvartal: number) => kvartalsnavn("Anmodet", nr, kvartal),
  modtaget: (nr: number, kvartal: number) => kvartalsnavn("Modtaget", nr, kvartal),
  budgetaendring: (nr: number) => `Tillaegsbevilling_${nr + 1}`,
  forventetHeleAaret: (nr: number) => `Forventet_hele_aaret_${nr + 1}`,
  endelig: (nr: number) => `Endelig_refusion_${nr + 1}`,
  bogfoert: (nr: number) => `Bogfoert_${nr + 1}`,
  efterSager: (nr: number) => `Refusion_efter_sager_${nr + 1}`,
  vedHoejereGraenser: (nr: number) => `Refusion_ved_hoejere_graenser_${nr + 1}`,
  ansvarlig: (nr: number) => `Hvem_handler_${nr + 1}`,
  storAfvigelse: "Stor_afvigelse_fra",
  bilagsdato: (kvartal: number) => `Bilag_dato_${kvartal + 1}`,
  bilagsantal: (kvartal: number) => `Bilag_antal_sager_${kvartal + 1}`,
  bilagsark: (kvartal: number) => `Bilag_ark_${kvartal + 1}`,
  sagsdato: "Sagsliste_dato",
  sagsstatus: "Sagsliste_status",
  /** Steps from 0, as in the name. */
  husstande: (trin: number) => `Husstande_trin_${trin}`,
  sagsudgift: "Sagsliste_udgift",
  sagsrefusion: "Sagsliste_refusion",
} as const;

const kvartalsnavn = (hvad: string, nr: number, kvartal: number): string => `${hvad}_${nr + 1}_kvartal_${kvartal + 1}`;
