import {
  beregnFraflytning,
  Decimal,
  EKSEMPEL_VOKSEN,
  heleKroner,
  NUL_OERE,
  RAPPORTENS_PERSONER,
  type Fejl,
  type Fraflytning,
  type Fraflytningssvar,
  type Fraflytter,
  type Maalgruppe,
  type Modtager,
  type Resultat,
  type Sted,
} from "../../core";
import { laesIkkeNegativtBeloeb, laesIndeks, laesProcent } from "../../tekster/laes";
import { aldersgruppeAf, type Kladde } from "./kladde";
import { Samler, udfyldt, type Feltfejl } from "./samler";

export type Fortolkning =
  /** Nobody is chosen yet. */
  | { readonly art: "ingen" }
  /** The report makes no calculation for those of 65 and above. */
  | { readonly art: "aeldre" }
  | { readonly art: "fejl"; readonly fejl: readonly Feltfejl[] }
  | { readonly art: "svar"; readonly fraflytning: Fraflytning; readonly svar: Fraflytningssvar };

/** The typed draft as a move with its effect, or every error with its field. */
export function fortolk(kladde: Kladde): Fortolkning {
  const gruppe = aldersgruppeAf(kladde);
  if (gruppe === null) return { art: "ingen" };
  if (gruppe === "aeldre") return { art: "aeldre" };
  const samler = new Samler();
  const person = fortolkPerson(kladde, gruppe, samler);
  const { psykiatrisk, befolkningstilbagegang, kommunetype } = kladde;
  const fraflytning: Fraflytning = {
    person,
    psykiatrisk,
    befolkningstilbagegang,
    kommunetype,
    modtager: fortolkModtager(kladde, person, samler),
  };
  if (samler.fejl.length > 0) return { art: "fejl", fejl: samler.fejl };
  const svar = beregnFraflytning(fraflytning);
  return svar.ok ? { art: "svar", fraflytning, svar: svar.vaerdi } : { art: "fejl", fejl: [{ felt: feltFor(svar.fejl), fejl: svar.fejl }] };
}

function fortolkPerson({ hvem, ...kladde }: Kladde, maalgruppe: Maalgruppe, samler: Samler): Fraflytter {
  const indeks =
    hvem === null || hvem === "egen"
      ? samler.tag(
          "indeksvaerdi",
          udfyldt(kladde.indeksvaerdi, "indeksvaerdi", (tekst) => laesIndeks(tekst, INDEKS)),
          new Decimal(0),
        )
      : RAPPORTENS_PERSONER[hvem].indeks;
  if (maalgruppe === "barn") return { maalgruppe, indeks, indkomst: NUL_OERE, udskrivningsprocent: EKSEMPEL_VOKSEN.udskrivningsprocent };
  const indkomst = udfyldt(
    kladde.indkomst,
    "indkomst",
    (tekst) => laesIkkeNegativtBeloeb(tekst, { argument: "indkomst" }),
    heleKroner(EKSEMPEL_VOKSEN.indkomstKr),
  );
  return {
    maalgruppe,
    indeks,
    indkomst: samler.tag("indkomst", indkomst, NUL_OERE),
    udskrivningsprocent: samler.tag(
      "udskrivningsprocent",
      udfyldt(kladde.udskrivningsprocent, "udskrivningsprocent", laesRate, EKSEMPEL_VOKSEN.udskrivningsprocent),
      EKSEMPEL_VOKSEN.udskrivningsprocent,
    ),
  };
}

/** Of a child no tax is paid, so the rate is not asked for. */
function fortolkModtager(
  { modtager, modtagertype, modtagersProcent }: Kladde,
  { maalgruppe, udskrivningsprocent }: Fraflytter,
  samler: Samler,
): Modtager | null {
  if (modtager === "samme") return null;
  const procent = maalgruppe === "barn" ? "" : modtagersProcent;
  return {
    kommunetype: modtagertype,
    udskrivningsprocent: samler.tag(
      "modtager.udskrivningsprocent",
      udfyldt(procent, "udskrivningsprocent", laesRate, udskrivningsprocent),
      udskrivningsprocent,
    ),
  };
}

const INDEKS: Sted = { argument: "indeksvaerdi" };

const laesRate = (tekst: string): Resultat<Decimal> => laesProcent(tekst, { argument: "udskrivningsprocent" }, 1);

/** What only the whole can know belongs to the field that the error names. */
const feltFor = (fejl: Fejl): string => ("sted" in fejl ? fejl.sted.argument : "indeksvaerdi");
