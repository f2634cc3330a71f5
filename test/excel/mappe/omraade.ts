import { Vaertsfejl } from "../wire/fejl";
import { citeretArk, KOLONNER, RAEKKER, skrivFelt, type Felt2D } from "./adresse";
import type { Ark } from "./ark";

/** A rectangle on a sheet. */
export interface Omraade extends Felt2D {
  readonly ark: Ark;
}

export function lavOmraade(ark: Ark, { raekke, kolonne, raekker, kolonner }: Felt2D): Omraade {
  const uden = raekke < 0 || kolonne < 0 || raekker < 1 || kolonner < 1 || raekke + raekker > RAEKKER || kolonne + kolonner > KOLONNER;
  if (uden) throw new Vaertsfejl("InvalidArgument", "The range is outside the sheet");
  return { ark, raekke, kolonne, raekker, kolonner };
}

export const adresse = (omraade: Omraade): string => `${citeretArk(omraade.ark.navn)}!${skrivFelt(omraade)}`;
export const fastAdresse = (omraade: Omraade): string => `${citeretArk(omraade.ark.navn)}!${skrivFelt(omraade, true)}`;

/** Whole columns and rows: their values are not handed out cell by cell. */
export const erUbegraenset = ({ raekker, kolonner }: Felt2D): boolean => raekker === RAEKKER || kolonner === KOLONNER;

export const gitter = <T>({ raekke, kolonne, raekker, kolonner }: Felt2D, af: (raekke: number, kolonne: number) => T): T[][] =>
  Array.from({ length: raekker }, (_, r) => Array.from({ length: kolonner }, (__, k) => af(raekke + r, kolonne + k)));

export const skrivPlacering = (fra: Omraade, til: Omraade): { readonly fra: string; readonly til: string } => ({
  fra: skrivFelt(fra),
  til: skrivFelt(til),
});
