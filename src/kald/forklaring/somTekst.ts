import { FORKLARING } from "../../tekster/forklaring";
import type { Forklaring, Forklaringstabel, Grundlag, Linje, Regnestykke } from "./forklaring";

/** An explanation as plain text to paste anywhere: a heading, and a list or two under it, parted by empty lines. */
export const somTekst = (forklaring: Forklaring): string =>
  [
    [forklaring.overskrift],
    afsnit(
      FORKLARING.oplysninger,
      forklaring.oplysninger.map(({ navn, tekst }) => `${navn}: ${tekst}`),
    ),
    ...forklaring.regnestykker.map(regnestykketekst),
    ...(forklaring.tabel === null ? [] : [tabeltekst(forklaring.tabel)]),
    afsnit(FORKLARING.bemaerkninger, forklaring.bemaerkninger),
    afsnit(FORKLARING.grundlag, forklaring.grundlag.flatMap(grundlagstekst)),
  ]
    .filter((linjer) => linjer.length > 0)
    .map((linjer) => linjer.join("\n"))
    .join("\n\n");

const afsnit = (titel: string, linjer: readonly string[]): readonly string[] => (linjer.length === 0 ? [] : [titel, ...linjer]);

const regnestykketekst = ({ titel, linjer, sum }: Regnestykke): readonly string[] => [
  titel,
  ...linjer.flatMap(linjetekst),
  ...linjetekst(sum),
];

const linjetekst = ({ tekst, udregning, vist }: Linje): readonly string[] => [
  `${tekst}: ${vist}`,
  ...udregning.map((udregnet) => `  ${udregnet}`),
];

/** Tabs between the columns, as Word and Excel take them. */
const tabeltekst = ({ titel, kolonner, raekker }: Forklaringstabel): readonly string[] => [
  titel,
  ...[kolonner, ...raekker].map((raekke) => raekke.join("\t")),
];

const grundlagstekst = ({ navn, vaerdi, status, kilde }: Grundlag): readonly string[] => [
  `${navn}: ${vaerdi}`,
  ...(status === "" ? [] : [`  ${FORKLARING.status}${status}`]),
  ...(kilde === "" ? [] : [`  ${FORKLARING.kilde}${kilde}`]),
];
