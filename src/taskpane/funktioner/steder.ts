import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { kolonnenavn } from "../../workbook/formel";
import type { Cellested, Fejlcelle } from "../vaert/funktionsbrug";

export const celleadresse = ({ raekke, kolonne }: Pick<Cellested, "raekke" | "kolonne">): string => `${kolonnenavn(kolonne)}${raekke + 1}`;

const NAEVNES_HOEJST = 8;

/** In words, each by what the caller makes of it; a long list is cut, and its rest counted. */
export function stederne(celler: readonly Fejlcelle[], skriv: (celle: string, hvilken: Fejlcelle) => string): string[] {
  const nogle = celler.slice(0, NAEVNES_HOEJST).map((et) => skriv(celleadresse(et), et));
  const flere = celler.length - nogle.length;
  return flere === 0 ? nogle : [...nogle, T.ogFlere(flere)];
}
