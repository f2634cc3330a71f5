import { fundtekst, KONTROL_FOER_DELING as T, stedtekst } from "../../tekster/fundside";
import type { Fund } from "../../workbook/deling/kontrol";
import type { Fundgruppe } from "./fundgrupper";

/** A list of that length is looked at in the sheet. */
const VIST_HOEJST = 10;

/** The first lines, and how many there are beyond them. */
export const medRest = (linjer: readonly string[], rest: (antal: number) => string = T.flere): readonly string[] =>
  linjer.length > VIST_HOEJST ? [...linjer.slice(0, VIST_HOEJST), rest(linjer.length - VIST_HOEJST)] : linjer;

/** A group's findings, a line each. Whoever says that digits are no CPR number is told where each of them stands. */
export function fundlinjer({ art, fund }: Fundgruppe): readonly string[] {
  const linjer = new Map<string, Fund>();
  for (const et of fund) {
    const tekst = fundtekst(et);
    if (tekst !== null) linjer.set(tekst, et);
  }
  const resten = (): string[] => steder([...linjer.values()].slice(VIST_HOEJST));
  return medRest([...linjer.keys()], art === "cifre" ? (antal) => T.flereSteder(antal, resten()) : undefined);
}

/** Cells right under one another are one range: "C12:C41". */
function steder(fund: readonly Fund[]): string[] {
  const ud: { readonly fra: string; til: string }[] = [];
  const efterSidste = new Map<string, (typeof ud)[number]>();
  for (const et of fund) {
    if (!("sted" in et)) continue;
    const sted = et.sted.hvor === "celle" ? et.sted.celle : stedtekst(et.sted);
    let omraade = efterSidste.get(sted);
    if (omraade === undefined) ud.push((omraade = { fra: sted, til: sted }));
    omraade.til = sted;
    efterSidste.set(sted, omraade).set(naesteUnder(sted), omraade);
  }
  return ud.map(({ fra, til }) => (fra === til ? fra : `${fra}:${til}`));
}

/** Nothing is right under what is no cell. */
const naesteUnder = (sted: string): string => {
  const [, kolonne, raekke] = /^([A-Z]+)(\d+)$/u.exec(sted) ?? [];
  return kolonne === undefined ? "" : `${kolonne}${Number(raekke) + 1}`;
};
