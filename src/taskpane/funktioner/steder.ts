import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { citeretArk, kolonnenavn } from "../../workbook/formel";
import type { Cellested, Fejlcelle } from "../vaert/funktionsbrug";

export const celleadresse = ({ raekke, kolonne }: Pick<Cellested, "raekke" | "kolonne">): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

const NAEVNES_HOEJST = 8;

/** Places as one may search for them in Excel; a long list is cut, and its rest counted. */
export function stederne(celler: readonly Fejlcelle[], { medFejl = false, medArk = true } = {}): string[] {
  const nogle = celler.slice(0, NAEVNES_HOEJST).map((celle) => {
    const sted = medArk ? `${citeretArk(celle.ark)}!${celleadresse(celle)}` : celleadresse(celle);
    return medFejl ? T.stedMedFejl(sted, celle.fejl) : sted;
  });
  const flere = celler.length - nogle.length;
  return flere === 0 ? nogle : [...nogle, T.ogFlere(flere)];
}
