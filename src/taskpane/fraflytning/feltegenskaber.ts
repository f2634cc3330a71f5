import { aarsfejl } from "../../tekster/aarsfejl";
import { KOMMUNER } from "../../tekster/fraflytningsrude";
import { PLACERINGSTEKST } from "../../tekster/placeringer";
import type { Kladde } from "./kladde";
import type { Feltfejl } from "./samler";

/** What every section of fields is given. */
export interface Feltegenskaber {
  readonly kladde: Kladde;
  readonly fejl: readonly Feltfejl[];
  readonly ret: (aendring: Partial<Kladde>) => void;
}

/** The sentence for a field, if it has an error. */
export function fejlVed(fejl: readonly Feltfejl[], felt: string): string | undefined {
  const fundet = fejl.find((et) => et.felt === felt);
  return fundet === undefined ? undefined : aarsfejl(fundet.fejl);
}

const AFSNIT: Readonly<Record<string, string>> = { modtager: KOMMUNER.modtagervalg, ...PLACERINGSTEKST };

/** The sentence where no field stands beside it: with the section that the field lies in. */
export function fejlMedSted({ felt, fejl }: Feltfejl): string {
  const afsnit = felt.includes(".") ? AFSNIT[felt.split(".")[0]!] : undefined;
  const saetning = aarsfejl(fejl);
  return afsnit === undefined || saetning.startsWith(afsnit) ? saetning : `${afsnit}: ${saetning}`;
}
