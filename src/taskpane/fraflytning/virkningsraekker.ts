import { KOMPONENTER, kronerAf, type Oere, type Virkning } from "../../core";
import { skrivTal } from "../../tekster/tal";
import { KOMPONENTTEKST } from "../../tekster/udligning";
import type { Soejleraekke } from "../felter/Soejletabel";

export const soejle = (navn: string, beloeb: Oere): Soejleraekke => ({
  navn,
  tal: [{ vaerdi: kronerAf(beloeb), tekst: skrivTal(kronerAf(beloeb)) }],
});

/** Table 6.5's columns as rows, in its order and with its signs. */
export const virkningsraekker = (virkning: Virkning): Soejleraekke[] =>
  KOMPONENTER.map((komponent) => soejle(KOMPONENTTEKST[komponent], virkning[komponent]));

export const virkningIAlt = ({ iAlt }: Virkning): Soejleraekke => soejle(KOMPONENTTEKST.iAlt, iAlt);
