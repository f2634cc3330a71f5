export interface Katalogydelse {
  readonly ydelse: string;
  readonly hjemmel: string;
  readonly handler: string;
  readonly betaler: string;
  /** The report's pages. */
  readonly side: string;
}

const VISITERENDE = "den kommune, der visiterer";
const BOPAEL = "bopælskommunen";
const TIDLIGERE = "tidligere bopælskommune";

type Kort = readonly [ydelse: string, hjemmel: string, side: string];

const med =
  (handler: string, betaler: string) =>
  ([ydelse, hjemmel, side]: Kort): Katalogydelse => ({ ydelse, hjemmel, handler, betaler, side });

const SOCIALE: readonly Kort[] = [
  ["Midlertidigt botilbud", "serviceloven § 107", "31"],
  ["Længerevarende botilbud", "serviceloven § 108", "31"],
  ["Plejehjem", "serviceloven § 192", "31 og 32"],
  ["Botilbudslignende tilbud og plejeboliger", "almenboligloven § 115, stk. 4, jf. § 105, stk. 2", "31"],
  ["Boliger og boformer, der træder i stedet for de nævnte, fx BPA", "retssikkerhedsloven § 9 c, stk. 2", "31"],
  ["Anbringelsessteder for børn og unge", "serviceloven § 66", "31"],
  ["Døgnophold", "serviceloven § 76 a", "31"],
];

const FRIT_VALG: readonly Kort[] = [
  ["Længerevarende botilbud, valgt frit i en anden kommune", "serviceloven § 108, stk. 2", "31"],
  ["Plejehjem, valgt frit i en anden kommune", "serviceloven § 192", "31"],
  ["Bolig valgt frit efter almenboligloven", "almenboligloven § 58 a", "31"],
  ["Friplejebolig", "lov om friplejeboliger", "31"],
];

const BESKAEFTIGELSE: readonly Kort[] = [
  ["Alle ydelser efter aktivloven", "lov om aktiv socialpolitik", "32"],
  ["Boligstøtte", "lov om individuel boligstøtte", "32"],
  ["Ydelser efter pensionsloven", "lov om social pension § 52, stk. 1", "32"],
  [
    "Ydelser efter førtidspensionsloven",
    "lov om højeste, mellemste, forhøjet almindelig og almindelig førtidspension m.v. § 50, stk. 1",
    "32",
  ],
  ["Kompensation til handicappede i erhverv", "lov om kompensation til handicappede i erhverv", "32"],
];

const KULTUR: readonly Kort[] = [
  ["Elever under 18 år på ungdomshøjskole", "lov om folkehøjskoler", "32-33"],
  ["Folkeoplysende undervisning for voksne", "folkeoplysningsloven", "32-33"],
];

const UNDERVISNING: readonly Kort[] = [
  ["Specialundervisning for voksne", "lov om specialundervisning for voksne", "33"],
  ["Dagtilbud for anbragte børn", "vejledning 9109/2105 (rapportens nummer)", "33"],
  ["Forberedende grunduddannelse", "lov om institutioner for forberedende grunduddannelse", "33"],
  ["Friskoler og private grundskoler", "lov om friskoler og private grundskoler", "33"],
  ["Folkeskole", "bekendtgørelse 1000/2014", "33"],
  ["Efterskoler og frie fagskoler", "lov om efterskoler og frie fagskoler", "33"],
];

/** Who acts and who pays when a citizen is placed in another municipality (report p. 29-34 and 69-72). */
export const BETALINGSKATALOG: readonly (readonly [gruppe: string, ydelser: readonly Katalogydelse[]])[] = [
  ["Socialområdet: direkte afregning efter aftale", SOCIALE.map(med(VISITERENDE, VISITERENDE))],
  ["Frit valg: mellemkommunal refusion (retssikkerhedsloven § 9 c, stk. 5)", FRIT_VALG.map(med(BOPAEL, TIDLIGERE))],
  ["Beskæftigelsesområdet: mellemkommunal refusion", BESKAEFTIGELSE.map(med(BOPAEL, TIDLIGERE))],
  ["Kulturområdet: mellemkommunal refusion", KULTUR.map(med(BOPAEL, TIDLIGERE))],
  ["Undervisningsområdet: mellemkommunal refusion", UNDERVISNING.map(med(BOPAEL, TIDLIGERE))],
  [
    "Sundhedsområdet: mellemkommunal refusion",
    [
      med(
        BOPAEL,
        "betalingskommunen",
      )([
        "Færdigbehandlingsdage og hospice",
        "lovforslag, som rapporten omtaler: regningen sendes til bopælskommunen, som kan få refusion",
        "71-72",
      ]),
    ],
  ],
];
