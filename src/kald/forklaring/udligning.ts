import {
  broek,
  FORBEHOLD,
  KOMPONENTER,
  kronerAf,
  lykkedes,
  RAPPORTENS_STOERSTE_INDEKS,
  tab,
  virkning,
  type Decimal,
  type Fraflytter,
  type Komponent,
} from "../../core";
import { ARGUMENTER } from "../../tekster/argumenter";
import { heleEnheder, procenttekst } from "../../tekster/forklaring";
import { FORUDSAETNINGSTEKST } from "../../tekster/fraflytning";
import { laesIndeks } from "../../tekster/laes";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { skrivTal } from "../../tekster/tal";
import { indeksoverRapportens, KOMPONENTTEKST, virkningTilTabel } from "../../tekster/udligning";
import { UDLIGNINGSFORKLARING } from "../../tekster/udligningsforklaring";
import { Felt } from "../felt";
import { laesUdligningsargumenter, type Udligningsargumenter } from "../udligningsargumenter";
import { linje, pladsI, regnestykke, UDEN, type Forklarer, type Grundlag, type Oplysning } from "./forklaring";
import { alleKomponenter, brugteParametre, enKomponent, type Flytning } from "./komponenter";
import { laestBeloeb } from "./laestBeloeb";
import { parametergrundlag } from "./parametergrundlag";
import { regel } from "./satser";

export const forklarUdligningTab: Forklarer = ([maalgruppe, indeksvaerdi, indkomst, udskrivningsprocent, parametre, afrunding], hvor) => {
  const kald = laesUdligningsargumenter(maalgruppe, indkomst, udskrivningsprocent, parametre, afrunding);
  if (!kald.ok) return kald;
  const indekser = new Felt(indeksvaerdi, "indeksvaerdi");
  const plads = pladsI(indekser.form, hvor);
  if (!plads.ok) return plads;
  const { raekke, kolonne } = plads.vaerdi;
  const indeks = laesIndeks(indekser.celle(raekke, kolonne), indekser.sted(raekke, kolonne));
  if (!indeks.ok) return indeks;
  const flytning = flyt(kald.vaerdi, indeks.vaerdi);
  const tabet = regnestykke(
    UDLIGNINGSFORKLARING.tabet,
    [linje(UDLIGNINGSFORKLARING.modsat, broek(-flytning.virkning.iAlt), [UDLIGNINGSFORKLARING.modsatForklaring])],
    UDLIGNINGSFORKLARING.tabet,
  );
  return lykkedes({
    ...UDEN,
    funktion: "UDLIGNING_TAB",
    overskrift: UDLIGNINGSFORKLARING.tab(flytning.person.maalgruppe, indeks.vaerdi),
    vaerdi: kronerAf(tab(flytning.virkning)),
    form: indekser.form,
    plads: plads.vaerdi,
    oplysninger: oplysninger(flytning, indkomst),
    regnestykker: [alleKomponenter(flytning), tabet],
    bemaerkninger: bemaerkninger(flytning.person),
    grundlag: grundlag(flytning),
  });
};

export const forklarUdligningVirkning: Forklarer = (
  [maalgruppe, indeksvaerdi, indkomst, udskrivningsprocent, parametre, afrunding],
  hvor,
) => {
  const kald = laesUdligningsargumenter(maalgruppe, indkomst, udskrivningsprocent, parametre, afrunding);
  if (!kald.ok) return kald;
  const indeks = new Felt(indeksvaerdi, "indeksvaerdi").enkeltSom(laesIndeks);
  if (!indeks.ok) return indeks;
  const flytning = flyt(kald.vaerdi, indeks.vaerdi);
  const tabel = virkningTilTabel(flytning.virkning, indeks.vaerdi);
  const form = { raekker: tabel.length, kolonner: 2 };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const { maalgruppe: gruppe } = flytning.person;
  const navn = KOMPONENTER[plads.vaerdi.raekke];
  return lykkedes({
    ...UDEN,
    funktion: "UDLIGNING_VIRKNING",
    overskrift:
      navn === undefined
        ? UDLIGNINGSFORKLARING.virkning(gruppe, indeks.vaerdi)
        : UDLIGNINGSFORKLARING.komponent(KOMPONENTTEKST[navn], gruppe, indeks.vaerdi),
    vaerdi: tabel[plads.vaerdi.raekke]![plads.vaerdi.kolonne]!,
    form,
    plads: plads.vaerdi,
    oplysninger: oplysninger(flytning, indkomst),
    regnestykker: [navn === undefined ? alleKomponenter(flytning) : enKomponent(flytning, navn)],
    bemaerkninger: bemaerkninger(flytning.person),
    grundlag: grundlag(flytning, navn === undefined ? KOMPONENTER : [navn]),
  });
};

function flyt(kald: Udligningsargumenter, indeks: Decimal): Flytning {
  const person = { ...kald.person, indeks };
  return { kald, person, virkning: virkning(person, kald.parametre, kald.afrunding) };
}

const oplysninger = ({ kald, person }: Flytning, indkomst: unknown): readonly Oplysning[] => [
  { navn: ARGUMENTER.maalgruppe.navn, tekst: MAALGRUPPETEKST[person.maalgruppe] },
  { navn: ARGUMENTER.indeksvaerdi.navn, tekst: skrivTal(person.indeks) },
  ...(person.maalgruppe === "barn"
    ? []
    : [
        { navn: ARGUMENTER.indkomst.navn, tekst: laestBeloeb(person.indkomst, new Felt(indkomst, "indkomst").celle(0, 0)) },
        { navn: ARGUMENTER.udskrivningsprocent.navn, tekst: procenttekst(person.udskrivningsprocent) },
      ]),
  { navn: ARGUMENTER.afrunding.navn, tekst: heleEnheder(kald.afrunding) },
];

/** The caveat stands with the number wherever it is shown. */
const bemaerkninger = ({ indeks }: Fraflytter): readonly string[] => [
  UDLIGNINGSFORKLARING.minusErTab,
  UDLIGNINGSFORKLARING.hverForSig,
  ...(indeks.greaterThan(RAPPORTENS_STOERSTE_INDEKS) ? [indeksoverRapportens(indeks)] : []),
  ...[...FORBEHOLD, "tilskudsaaret" as const].map((navn) => FORUDSAETNINGSTEKST[navn]),
];

const grundlag = ({ kald, person }: Flytning, komponenter: readonly Komponent[] = KOMPONENTER): readonly Grundlag[] => [
  ...parametergrundlag(brugteParametre(person, komponenter), kald),
  regel(UDLIGNINGSFORKLARING.regel, UDLIGNINGSFORKLARING.kilde),
];
