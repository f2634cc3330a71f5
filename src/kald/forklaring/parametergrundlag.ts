import { broekAfDecimal, INDBYGGEDE_PARAMETRE, type Decimal, type Parameter, type Parameterenhed, type Parameternavn } from "../../core";
import { skrivBroek } from "../../tekster/broek";
import { FORKLARING, procenttekst } from "../../tekster/forklaring";
import { PARAMETERSTATUSTEKST, PARAMETERTEKST, tabellensKilder } from "../../tekster/parametertabel";
import { UDLIGNINGSFORKLARING } from "../../tekster/udligningsforklaring";
import type { Udligningsargumenter } from "../udligningsargumenter";
import type { Grundlag } from "./forklaring";

/** A value with its unit: "61.000 kr.", "24,97 %", "0,95". */
export function enhedstekst(vaerdi: Decimal, enhed: Parameterenhed): string {
  switch (enhed) {
    case "kr":
      return `${skrivBroek(broekAfDecimal(vaerdi))} kr.`;
    case "andel":
      return procenttekst(vaerdi);
    case "faktor":
      return skrivBroek(broekAfDecimal(vaerdi));
  }
}

export const grundlagAf = (navn: Parameternavn, { vaerdi, enhed, status, kilde }: Parameter): Grundlag => ({
  navn: PARAMETERTEKST[navn],
  vaerdi: enhedstekst(vaerdi, enhed),
  status: PARAMETERSTATUSTEKST[status],
  kilde,
});

/** The parameters that were used, with what the user's own table says of them where there is one. */
export function parametergrundlag(navne: readonly Parameternavn[], { parametre, egenTabel }: Udligningsargumenter): readonly Grundlag[] {
  if (egenTabel === null) return navne.map((navn) => grundlagAf(navn, INDBYGGEDE_PARAMETRE[navn]));
  const kilder = tabellensKilder(egenTabel);
  return navne.map((navn) => {
    const [status = "", kilde = ""] = kilder.get(navn) ?? [];
    return {
      navn: `${PARAMETERTEKST[navn]} (${UDLIGNINGSFORKLARING.egenTabel})`,
      vaerdi: enhedstekst(parametre[navn], INDBYGGEDE_PARAMETRE[navn].enhed),
      status,
      kilde: kilde === "" ? FORKLARING.ikkeAngivet : kilde,
    };
  });
}
