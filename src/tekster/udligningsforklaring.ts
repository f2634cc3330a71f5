import type { Decimal, Faktor, Kommunetype, Maalgruppe, Oere } from "../core";
import { ARGUMENTER } from "./argumenter";
import { heleEnheder } from "./forklaring";
import { BEHOVSTEKST, GRUNDLAGSTEKST } from "./kommunetyper";
import { PARAMETERTEKST } from "./parametertabel";
import { skrivTal } from "./tal";

export const faktornavn = (faktor: Faktor): string => {
  switch (faktor) {
    case "indkomst":
      return ARGUMENTER.indkomst.navn;
    case "udskrivningsprocent":
      return ARGUMENTER.udskrivningsprocent.navn;
    case "indeks":
      return ARGUMENTER.indeksvaerdi.navn;
    default:
      return PARAMETERTEKST[faktor];
  }
};

/** "Udskrivningsprocent × indkomst". */
export const produktnavn = (faktorer: readonly Faktor[]): string =>
  faktorer
    .map(faktornavn)
    .map((navn, nr) => (nr === 0 ? navn : navn.charAt(0).toLocaleLowerCase("da-DK") + navn.slice(1)))
    .join(" × ");

const hvem: Readonly<Record<Maalgruppe, string>> = { barn: "et barn", voksen: "en voksen" };

export const UDLIGNINGSFORKLARING = {
  tab: (maalgruppe: Maalgruppe, indeks: Decimal) => `Tab, når ${hvem[maalgruppe]} med indeksværdi ${skrivTal(indeks)} fraflytter`,
  virkning: (maalgruppe: Maalgruppe, indeks: Decimal) =>
    `Virkning i udligning og skat, når ${hvem[maalgruppe]} med indeksværdi ${skrivTal(indeks)} fraflytter`,
  komponent: (navn: string, maalgruppe: Maalgruppe, indeks: Decimal) =>
    `${navn}, når ${hvem[maalgruppe]} med indeksværdi ${skrivTal(indeks)} fraflytter`,
  komponenter: "Virkning på kommunen, del for del",
  tabet: "Tab",
  minusErTab: "Minus er et tab for kommunen, plus en gevinst.",
  modsat: "Virkning i alt med modsat fortegn",
  modsatForklaring: "UDLIGNING_TAB viser et tab som et positivt beløb.",
  afrundet: (enhed: Oere) => `afrundet til ${heleEnheder(enhed)}`,
  afrunding: (enhed: Oere) => `Afrunding til ${heleEnheder(enhed)}`,
  hverForSig: "Hver del er afrundet for sig, og virkningen i alt er summen af de afrundede beløb, som i rapportens tabel 6.5.",
  egenTabel: "den angivne parametertabel",
  parametre: "Udligningsberegningens parametre, tilskudsåret 2021",
  kommunetype: ({ beskatningsgrundlag, udgiftsbehov }: Kommunetype) =>
    `Kommune med ${GRUNDLAGSTEKST[beskatningsgrundlag]} beskatningsgrundlag og ${BEHOVSTEKST[udgiftsbehov]} udgiftsbehov`,
  regel: "Delene og deres fortegn er de samme som i rapportens tabel 6.5",
  kilde: "Afrapportering om betalingsforpligtigelse og kommunale incitamenter, juni 2021, s. 54-61",
} as const;
