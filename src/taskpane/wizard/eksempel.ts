import { nytFagomraade, TOM_KLADDE, type Kladde } from "./kladde";

/** The memo's 41,4 mio. kr. and Randers' models from 2023, model 1 "som minimum i 2023"; the departments' incomes are invented, for the memo does not give them. */
export const EKSEMPEL: Kladde = {
  ...TOM_KLADDE,
  aar: "2023",
  udgangspunkt: "41,4 mio.",
  aendringKl: "0",
  lokaleForhold: "0",
  fagomraader: [
    { ...nytFagomraade(1, "Socialområdet", "24.000.000"), udvalg: "Socialudvalget" },
    { ...nytFagomraade(2, "Familieområdet", "12.500.000"), model: "model1", gaelderTil: "2023", udvalg: "Børne- og familieudvalget" },
    { ...nytFagomraade(3, "Omsorgsområdet", "900.000"), forvaltesUnder: 1, udvalg: "Omsorgsudvalget" },
  ],
  erEksempel: true,
};
