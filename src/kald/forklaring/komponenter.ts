import {
  broek,
  broekAfDecimal,
  broekGange,
  erSammeBroek,
  faktorvaerdi,
  INDBYGGEDE_PARAMETRE,
  KOMPONENTER,
  laegBroekerSammen,
  led,
  ledvaerdi,
  type Broek,
  type Faktor,
  type Fraflytter,
  type Komponent,
  type Led,
  type Parameterenhed,
  type Parameternavn,
  type Virkning,
} from "../../core";
import { skrivBeloeb } from "../../tekster/broek";
import { KOMPONENTTEKST } from "../../tekster/udligning";
import { produktnavn, UDLIGNINGSFORKLARING } from "../../tekster/udligningsforklaring";
import type { Udligningsargumenter } from "../udligningsargumenter";
import { linje, medAfrunding, regnestykke, type Linje, type Regnestykke } from "./forklaring";
import { enhedstekst } from "./parametergrundlag";

/** A citizen's move with what the call says of it, and the answer. */
export interface Flytning {
  readonly kald: Udligningsargumenter;
  readonly person: Fraflytter;
  readonly virkning: Virkning;
}

/** All components as they are rounded, each with how it comes out. */
export const alleKomponenter = (flytning: Flytning): Regnestykke =>
  regnestykke(
    UDLIGNINGSFORKLARING.komponenter,
    KOMPONENTER.map((navn) => komponentlinje(flytning, navn)),
    KOMPONENTTEKST.iAlt,
  );

/** One component term by term. */
export function enKomponent({ kald, person, virkning }: Flytning, navn: Komponent): Regnestykke {
  const linjer = led(person.maalgruppe)[navn].map((et) =>
    linje(produktnavn(et.faktorer), ledbroek(et, { kald, person }), [tegn(et, 0) + ledudtryk(et, { kald, person })]),
  );
  return regnestykke(
    KOMPONENTTEKST[navn],
    medAfrunding(linjer, virkning[navn], UDLIGNINGSFORKLARING.afrunding(kald.afrunding)),
    KOMPONENTTEKST[navn],
  );
}

/** The parameters that the answer rests on, in the report's order. */
export const brugteParametre = ({ maalgruppe }: Fraflytter, navne: readonly Komponent[] = KOMPONENTER): readonly Parameternavn[] =>
  navne.flatMap((navn) => led(maalgruppe)[navn].flatMap(({ faktorer }) => faktorer.filter(erParameter)));

const erParameter = (faktor: Faktor): faktor is Parameternavn => faktor in INDBYGGEDE_PARAMETRE;

/** What is rounded, and what is more than one number, says how it comes out. */
function komponentlinje({ kald, person, virkning }: Flytning, navn: Komponent): Linje {
  const leddene = led(person.maalgruppe)[navn];
  const eksakt = laegBroekerSammen(leddene.map((et) => ledbroek(et, { kald, person })));
  const udtryk = leddene.map((et, nr) => tegn(et, nr) + ledudtryk(et, { kald, person })).join(" ");
  const erUdregnet = leddene.length > 1 || leddene[0]!.faktorer.length > 1;
  const erAfrundet = !erSammeBroek(eksakt, broek(virkning[navn]));
  return linje(KOMPONENTTEKST[navn], virkning[navn], [
    ...(erUdregnet || erAfrundet ? [erUdregnet ? `${udtryk} = ${skrivBeloeb(eksakt)}` : skrivBeloeb(eksakt)] : []),
    ...(erAfrundet ? [UDLIGNINGSFORKLARING.afrundet(kald.afrunding)] : []),
  ]);
}

const tegn = ({ fortegn }: Led, nr: number): string => (nr === 0 ? (fortegn === 1 ? "" : "-") : fortegn === 1 ? "+ " : "- ");

type Regnet = Pick<Flytning, "kald" | "person">;

/** Øre, not rounded: as exact as the core calculates. */
const ledbroek = (et: Led, { kald, person }: Regnet): Broek =>
  broekGange(broekAfDecimal(ledvaerdi(et, person, kald.parametre)), broek(100));

const ledudtryk = ({ faktorer }: Led, { kald, person }: Regnet): string =>
  faktorer.map((faktor) => enhedstekst(faktorvaerdi(faktor, person, kald.parametre), enhedAf(faktor))).join(" × ");

function enhedAf(faktor: Faktor): Parameterenhed {
  switch (faktor) {
    case "indkomst":
      return "kr";
    case "udskrivningsprocent":
      return "andel";
    case "indeks":
      return "faktor";
    default:
      return INDBYGGEDE_PARAMETRE[faktor].enhed;
  }
}
