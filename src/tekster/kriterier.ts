export interface Kriterium {
  readonly navn: string;
  readonly opgoerelse: string;
  /** The report's page. */
  readonly side: string;
}

/** Appendix table 2.1: the criteria of the socio-economic expenditure need, grant year 2021, shortened. */
export const KRITERIER: readonly Kriterium[] = [
  kriterium("Befolkningstæthed", "Gennemsnitlig afstand i fugleflugt til de nærmeste 2.000 medborgere ganget med antal indbyggere", "78"),
  kriterium(
    "20-59-årige uden beskæftigelse, ud over 5 pct.",
    "Arbejdsløse eller uden for arbejdsstyrken, ekskl. uddannelsessøgende; det største antal af 2018 og 2015",
    "78",
  ),
  kriterium(
    "25-49-årige uden erhvervsuddannelse",
    "Højst grundskole eller uoplyst uddannelse; ikke personer, der var over 20 år ved indvandringen",
    "78",
  ),
  kriterium(
    "Billige private udlejningsboliger mv.",
    "Husleje på højst 5.060 kr.; desuden familier i visse boliger i yderområder og beboede sommerhuse",
    "79",
  ),
  kriterium(
    "Diagnosticerede psykiatriske patienter",
    "Diagnosekode F00-29 i 2009-2018; tæller i bopælskommunen ved den seneste kontakt med psykiatrien",
    "79",
  ),
  kriterium("Almene familieboliger", "Bestanden i Landsbyggefondens huslejeregister pr. 1. januar i beregningsåret", "79"),
  kriterium(
    "Børn i familier, hvor forsørgerne har kort uddannelse",
    "0-16 år; forsørgernes højeste uddannelse er grundskole eller uoplyst, og de er ikke studerende",
    "79",
  ),
  kriterium("Enlige over 65 år", "Enlige på 65 år og derover pr. 1. januar i beregningsåret", "79"),
  kriterium(
    "Personer med lav indkomst i tre ud af fire år",
    "18-64 år; disponibel indkomst under 60 pct. af medianindkomsten og formue under 10.000 kr.",
    "79",
  ),
  kriterium(
    "Personer med handicap",
    "Udviklingshæmmede til og med 65 år og 20-59-årige uden for arbejdsstyrken; tæller i kommunen i første diagnoseår (2014-2018)",
    "80",
  ),
  kriterium("Indvandrere og efterkommere", "Fra ikke-vestlige lande pr. 1. januar i beregningsåret", "80"),
  kriterium(
    "20-59-årige lønmodtagere med færdigheder på grundniveau",
    "Arbejde, der forudsætter færdigheder på grundniveau, ultimo november to år før beregningsåret",
    "80",
  ),
  kriterium(
    "Nedgang i befolkningstallet",
    "Gennemsnit af tre opgørelser af fem års nedgang; kun kommuner med et grundlag under 125 pct. af landsgennemsnittet",
    "80",
  ),
  kriterium(
    "0-15-årige børn af enlige forsørgere",
    "Forsørgeren modtager ordinært børnetilskud, 4. kvartal i året før beregningsåret",
    "80",
  ),
  kriterium(
    "0-17-årige, flyttet over en kommunegrænse mindst tre gange",
    "Opgjort på befolkningsstatistikken og flytninger mellem kommuner pr. 1. januar i beregningsåret",
    "80",
  ),
  kriterium(
    "Lav middellevetid",
    "Forskellen til kommunen med den højeste middellevetid (2010-2019) ganget med antal personer på 65 år eller derover",
    "80",
  ),
  kriterium(
    "45-64-årige med begrænset erhvervserfaring",
    "Under 10 års erhvervserfaring; ikke ind- eller udvandret og ikke selvstændig i de seneste 10 år",
    "80-81",
  ),
  kriterium(
    "Regional ledighed for forsikrede ledige",
    "Den regionale ledighedsprocent ganget med de 16-65-årige i kommunens arbejdsstyrke",
    "81",
  ),
  kriterium(
    "Afstand til arbejdspladser",
    "Gennemsnitlig afstand i fugleflugt til de nærmeste 500 arbejdspladser ganget med antal 18-64-årige",
    "81",
  ),
];

function kriterium(navn: string, opgoerelse: string, side: string): Kriterium {
  return { navn, opgoerelse, side };
}
