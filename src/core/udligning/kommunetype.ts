import { Decimal } from "../penge/forhold";
import { INDBYGGEDE_PARAMETRE, type Parameter, type Parameternavn } from "./parametre";

/** The tax base per inhabitant against the national average: below 90 pct., 90-125 pct., above 125 pct. (udligningsloven § 2). */
export type Beskatningsgrundlag = "lavt" | "middel" | "hoejt";

/** The calculated expenditure need per inhabitant: above or below the national average (udligningsloven § 3). */
export type Udgiftsbehov = "hoejt" | "lavt";

export interface Kommunetype {
  readonly beskatningsgrundlag: Beskatningsgrundlag;
  readonly udgiftsbehov: Udgiftsbehov;
}

/** The municipality of table 6.5 (report p. 59): both supplements, so that the effect is not underestimated (p. 45). */
export const RAPPORTENS_KOMMUNETYPE: Kommunetype = { beskatningsgrundlag: "lavt", udgiftsbehov: "hoejt" };

export const BESKATNINGSGRUNDLAG = ["lavt", "middel", "hoejt"] as const satisfies readonly Beskatningsgrundlag[];
export const UDGIFTSBEHOV = ["hoejt", "lavt"] as const satisfies readonly Udgiftsbehov[];

type Aendring = Partial<Record<Parameternavn, Parameter>>;

const GRUNDLAG: Readonly<Record<Beskatningsgrundlag, Aendring>> = {
  lavt: {},
  middel: {
    faktorLandet: afledt("0.75", "Afledt af udligningsloven § 2: grundlag på 90-125 pct. af landsgennemsnittet"),
    faktorEgen: afledt("0.75", "Afledt af udligningsloven § 2: grundlag på 90-125 pct. af landsgennemsnittet"),
  },
  hoejt: {
    faktorLandet: afledt("0.975", "Afledt af udligningsloven § 2: grundlag over 125 pct. af landsgennemsnittet"),
    faktorEgen: afledt("0.93", "Afledt af udligningsloven § 2: grundlag over 125 pct. af landsgennemsnittet"),
  },
};

const UDEN_TILLAEG = new Decimal("0.93");

const BEHOV: Readonly<Record<Udgiftsbehov, Aendring>> = {
  hoejt: {},
  lavt: {
    faktorUdgiftsbehov: afledt("0.93", "Afledt af udligningsloven § 3: uden tillægget på 0,02 for højt udgiftsbehov"),
    grundbeloebBarn: skaleret("grundbeloebBarn"),
    grundbeloebVoksen: skaleret("grundbeloebVoksen"),
  },
};

/**
 * The calculation's parameters for a municipality of this type. The report computes one type only; for all others the
 * factors are derived from the law and marked so. What no type changes stays the report's.
 *
 * @example parametreFor({ beskatningsgrundlag: "lavt", udgiftsbehov: "lavt" }).grundbeloebBarn.vaerdi // 63.737,50 · 0,93 / 0,95
 */
export const parametreFor = ({ beskatningsgrundlag, udgiftsbehov }: Kommunetype): Readonly<Record<Parameternavn, Parameter>> => ({
  ...INDBYGGEDE_PARAMETRE,
  ...GRUNDLAG[beskatningsgrundlag],
  ...BEHOV[udgiftsbehov],
});

function afledt(vaerdi: string, kilde: string): Parameter {
  return { vaerdi: new Decimal(vaerdi), enhed: "faktor", status: "afledt", kilde };
}

/** The constant stands behind the same factor as the index term; the quotient keeps 40 digits and is rounded only with the effect. */
function skaleret(navn: "grundbeloebBarn" | "grundbeloebVoksen"): Parameter {
  const { vaerdi, enhed } = INDBYGGEDE_PARAMETRE[navn];
  const medTillaeg = INDBYGGEDE_PARAMETRE.faktorUdgiftsbehov.vaerdi;
  return {
    vaerdi: vaerdi.times(UDEN_TILLAEG).dividedBy(medTillaeg),
    enhed,
    status: "afledt",
    kilde: "Afledt af tabel 6.5 og udligningsloven § 3: ganget med 0,93 / 0,95",
  };
}
