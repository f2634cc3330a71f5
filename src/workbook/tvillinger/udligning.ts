import {
  heleKroner,
  lykkedes,
  mislykkedes,
  RAPPORTENS_STOERSTE_INDEKS,
  type Decimal,
  type Fraflytter,
  type Komponent,
  type Parameternavn,
  type Resultat,
} from "../../core";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { skrivProcent, skrivTal } from "../../tekster/tal";
import { indeksbemaerkning } from "../../tekster/udligning";
import { formel, type Formel, type Reference } from "../formel";

export const UDLIGNINGSTVILLINGENS_INDKOMST = heleKroner(10_000_000);
export const UDLIGNINGSTVILLINGENS_DECIMALER = 4;

/**
 * UDLIGNING_VIRKNING as native formulas, rounded to hundreds: one rounding per component over the parameters' cells.
 *
 * Exact while each component has at most eight decimals before it is rounded and lies below 10 million kr., which every
 * municipality type's parameters do with what kraevRegneligFraflytter lets through. The inner ROUND takes away what doubles
 * add to a component that lies midway between two hundreds.
 */
export interface Udligningstvilling {
  readonly maalgruppe: Reference;
  readonly indeks: Reference;
  /** Kroner; 0 for a child. */
  readonly indkomst: Reference;
  readonly udskrivningsprocent: Reference;
  /** The cell of each parameter's value. */
  readonly parametre: Readonly<Record<Parameternavn, Reference>>;
  /** The table that those cells stand in, from the first name to the last value. */
  readonly tabel: Reference;
}

/** The person, or the error that an amount or a number is larger or finer than the sheets' formulas can count with. */
export function kraevRegneligFraflytter(person: Fraflytter): Resultat<Fraflytter> {
  const { indkomst, indeks, udskrivningsprocent } = person;
  if (indkomst >= UDLIGNINGSTVILLINGENS_INDKOMST)
    return mislykkedes({ art: "forStortTilFormlerne", sted: { argument: "indkomst" }, under: UDLIGNINGSTVILLINGENS_INDKOMST });
  if (erForFint(indeks)) {
    const stod = skrivTal(indeks, indeks.decimalPlaces());
    return mislykkedes({ art: "forMangeDecimaler", sted: { argument: "indeksvaerdi" }, stod, hoejst: UDLIGNINGSTVILLINGENS_DECIMALER });
  }
  if (erForFint(udskrivningsprocent)) {
    const stod = skrivProcent(udskrivningsprocent, udskrivningsprocent.decimalPlaces() - 2);
    const hoejst = UDLIGNINGSTVILLINGENS_DECIMALER - 2;
    return mislykkedes({ art: "forMangeDecimaler", sted: { argument: "udskrivningsprocent" }, stod, hoejst });
  }
  return lykkedes(person);
}

const erForFint = (tal: Decimal): boolean => tal.decimalPlaces() > UDLIGNINGSTVILLINGENS_DECIMALER;

export function komponentformler({
  maalgruppe,
  indeks,
  indkomst,
  udskrivningsprocent,
  parametre: p,
}: Udligningstvilling): Readonly<Record<Komponent, Formel>> {
  const grundbeloeb = formel`IF(${maalgruppe}=${MAALGRUPPETEKST.barn},${p.grundbeloebBarn},${p.grundbeloebVoksen})`;
  return {
    bloktilskud: iHundreder(formel`0-${p.bloktilskud}`),
    saerlige: iHundreder(formel`0+${p.saerlige}`),
    indkomstskat: iHundreder(formel`0-${udskrivningsprocent}*${indkomst}`),
    beskatningsgrundlag: iHundreder(formel`${p.faktorEgen}*${p.landsudskrivning}*${indkomst}-${p.faktorLandet}*${p.grundlagPrIndbygger}`),
    udgiftsbehov: iHundreder(formel`${grundbeloeb}-${p.faktorUdgiftsbehov}*${p.udgiftPrIndekspoint}*${indeks}`),
  };
}

const iHundreder = (kroner: Formel): Formel => formel`ROUND(ROUND(${kroner},8),-2)`;

/** The remark that the function adds below its table; empty where it adds none. */
export function indeksbemaerkningsformel({ indeks }: Udligningstvilling): Formel {
  const [foran, bagved] = indeksbemaerkning(skrivTal(RAPPORTENS_STOERSTE_INDEKS));
  return formel`IF(${indeks}>${RAPPORTENS_STOERSTE_INDEKS},${foran}&${indeks}&${bagved},"")`;
}

/**
 * The call itself, for the open workbook; it spills over six rows, or seven with the remark, and two columns. A zero
 * would be read as left out, so an adult's is handed over in words.
 */
export const kaldUdligningVirkning = ({ maalgruppe, indeks, indkomst, udskrivningsprocent, tabel }: Udligningstvilling): Formel =>
  formel`UDLIGNING_VIRKNING(${maalgruppe},${indeks},IF(${maalgruppe}=${MAALGRUPPETEKST.barn},0,IF(${indkomst}=0,"0 kr.",${indkomst})),IF(${udskrivningsprocent}=0,"0 %",${udskrivningsprocent}),${tabel})`;
