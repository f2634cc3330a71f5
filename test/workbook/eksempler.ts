import { Decimal, heleKroner, INDBYGGEDE_SATSER, tomOpfoelgning, type Fagomraade, type Model } from "../../src/core";
import { INGEN_NOTER, type Budgetopgave } from "../../src/workbook/opgave";

export const fagomraade = (
  navn: string,
  indtaegtKr: number,
  model: Model["art"] = "model2",
  forvaltesUnder: string | null = null,
): Fagomraade => ({
  navn,
  indtaegt2021: heleKroner(indtaegtKr),
  model: model === "egenAndel" ? { art: model, andel: new Decimal("0.25") } : { art: model },
  gaelderFra: 2023,
  gaelderTil: null,
  forvaltesUnder,
  udvalg: "",
  kontotekst: "",
});

/** The memo's budget; the split is invented, since the memo does not give the departments' incomes of 2021. */
export const randersEksempel: Budgetopgave = {
  budgetaar: {
    aar: 2023,
    indtaegtsbudget: {
      art: "opbygget",
      udgangspunkt: heleKroner(41_400_000),
      kl: { art: "beloeb", beloeb: heleKroner(0) },
      lokaleForhold: heleKroner(0),
    },
    tilskud: null,
    enhed: heleKroner(1_000),
    indeks: [new Decimal(0), new Decimal(0), new Decimal(0)],
    fagomraader: [
      fagomraade("Socialområdet", 24_000_000),
      fagomraade("Familieområdet", 12_500_000, "model1"),
      fagomraade("Omsorgsområdet", 900_000, "model2", "Socialområdet"),
    ],
  },
  noter: INGEN_NOTER,
  forrigeAar: [],
  opfoelgning: tomOpfoelgning(3),
  visesI: "kroner",
  satser: INDBYGGEDE_SATSER,
  kommune: "Eksempel Kommune",
  prisniveau: "2023-pl",
  fortegn: "minus",
  erEksempel: true,
  kopi: 1,
  version: "0.1.0",
};
