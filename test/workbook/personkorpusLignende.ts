import { ark, kr, med, type Korpusark, type Korpuspost } from "./personkorpus";

const lignende = (navn: string, fra: Korpusark): Korpuspost => ({ navn, ark: fra });

/**
 * What looks like a leak and is none. Some are hard on purpose: numbers that begin like a date, where only the heading, the number format
 * or the characters around them tell that they are not a person's. All numbers are invented, but for the IBAN, the example in SWIFT's registry.
 */
export const LIGNENDE: readonly Korpuspost[] = [
  lignende(
    "Registrerings- og kontonumre i hver sin kolonne",
    ark("Leverandører", [
      ["Leverandør", "Reg.nr.", "Kontonr."],
      ["Opholdsstedet Egelunden", med("0000", 1234), med("0000000000", 9876543)],
      ["Botilbuddet Solbakken", med("0000", 4321), med("0000000000", 9876543210)],
    ]),
  ),
  lignende(
    "Bankkonti skrevet i ét, hvor kontonummeret begynder som en dato",
    ark("Betalinger", [
      ["Modtager", "Bankkonto (reg. og konto)", "Beløb"],
      ["Opholdsstedet Egelunden", "1234 1212121212", kr(84_500)],
      ["Botilbuddet Solbakken", "4321-0009876543", kr(12_300)],
    ]),
  ),
  lignende(
    "EAN-numre som tal",
    ark("Elektronisk faktura", [
      ["Afdeling", "EAN-nummer"],
      ["Socialområdet", med("0", 5798009999991)],
      ["Familieområdet", med("0", 5798009999992)],
    ]),
  ),
  lignende(
    "EAN-numre som tekst med mellemrum",
    ark("Elektronisk faktura", [
      ["Afdeling", "EAN"],
      ["Botilbud", "5 798009 999995"],
      ["Opholdssteder", "5798 0099 99994"],
    ]),
  ),
  lignende(
    "CVR-numre",
    ark("Leverandører", [
      ["Leverandør", "CVR-nr.", "Aftale"],
      ["Opholdsstedet Egelunden", 12345678, "Rammeaftale"],
      ["Botilbuddet Solbakken", med("@", "15067511"), "Driftsaftale"],
    ]),
  ),
  lignende(
    "P-numre på ti cifre, som begynder som en dato",
    ark("Leverandører", [
      ["Leverandør", "P-nummer", "Pladser"],
      ["Opholdsstedet Egelunden", 1012345678, 24],
      ["Botilbuddet Solbakken", 1011111111, 36],
    ]),
  ),
  lignende(
    "Telefonnumre på otte cifre",
    ark("Kontakt", [
      ["Afdeling", "Telefon"],
      ["Økonomi", 12345678],
      ["Social", med("@", "11223344")],
    ]),
  ),
  lignende(
    "Telefonnumre med +45",
    ark("Kontakt", [
      ["Afdeling", "Telefon"],
      ["Økonomi", "+4512345678"],
      ["Social", "+45 11 22 33 44"],
    ]),
  ),
  lignende(
    "Telefonnumre med mellemrum i en sætning",
    ark("Vejledning", [["Spørgsmål til budgettet"], ["Ring til økonomiafdelingen på 12 34 56 78 mellem 9 og 12, eller 11 22 33 44."]]),
  ),
  lignende(
    "Beløb på ni cifre, som med et nul foran ville begynde som en dato",
    ark("Serviceudgifter", [
      ["Udvalg", "Budget 2023", "Forventet"],
      ["Socialudvalget", kr(310_580_000), kr(312_411_250)],
      ["Børneudvalget", kr(711_902_500), kr(709_450_000)],
    ]),
  ),
  lignende(
    "Beløb på ti cifre, som begynder som en dato",
    ark("Hovedoversigt", [
      ["Post", "Budget 2023"],
      ["Driftsudgifter", kr(2_512_340_000)],
      ["Skatter og tilskud", kr(-3_011_581_250)],
    ]),
  ),
  lignende(
    "Beløb på ni cifre med kr. i talformatet",
    ark("Likviditet", [
      ["Dato", "Saldo"],
      [med("dd-mm-yyyy", 45016), med('#,##0.00 "kr."', 120_366_111.5)],
      [med("dd-mm-yyyy", 45107), med('#,##0 "kr."', 101_180_750)],
    ]),
  ),
  lignende(
    "En formels sum uden talformat i en kolonne med kr.",
    ark("Driftsramme", [
      ["Område", "Udgift i kr."],
      ["Voksne", 80_930_500],
      ["Børn og unge", 20_250_250],
      ["I alt", 101_180_750],
    ]),
  ),
  lignende(
    "Kontostrenge i den kommunale kontoplan",
    ark("Kontering", [
      ["Konto", "Tekst", "Budget 2023"],
      ["5.28.20.1", "Opholdssteder", kr(28_400_000)],
      ["5.38.50.1", "Længerevarende botilbud", kr(51_300_000)],
      ["5.22.07.2", "Central refusionsordning", kr(-41_400_000)],
    ]),
  ),
  lignende(
    "Lange kontostrenge med streger",
    ark("Kontering", [
      ["Kontostreng", "Budget 2023"],
      ["05.28.20-1-001-0000-40", kr(12_400_000)],
      ["05.38.50-1-003-1234-59", kr(51_300_000)],
    ]),
  ),
  lignende(
    "Profitcentre på ti cifre",
    ark("Profitcentre", [
      ["Profitcenter", "Navn"],
      [5012345678, "Socialområdet"],
      [5012345679, "Familieområdet"],
      [5012345680, "Omsorgsområdet"],
    ]),
  ),
  lignende(
    "Konti på ti cifre, som begynder som en dato",
    ark("Finansposter", [
      ["Konto", "Posteringstekst", "Beløb"],
      [med("0", 1205801234), "Hjemtaget refusion 1. kvartal", kr(-10_350_000)],
      [med("0", 2011501234), "Efterregulering", kr(412_500)],
    ]),
  ),
  lignende(
    "PSP-elementer, som begynder som en dato",
    ark("Projekter", [
      ["PSP-element", "Budget", "Forbrug"],
      ["XG-1506751111-00001", kr(1_200_000), kr(845_000)],
      [med("@", "1012340001"), kr(750_000), kr(750_000)],
    ]),
  ),
  lignende(
    "Datoer som Excels dagnumre",
    ark("Tidsplan", [
      ["Opgave", "Frist"],
      ["Opfølgning", med("dd-mm-yyyy", 45077)],
      ["Endelig opgørelse", med("dd-mm-yyyy", 45443)],
      ["Budgetvedtagelse", 45209],
    ]),
  ),
  lignende(
    "Datoer som tekst på flere måder",
    ark("Tidsplan", [
      ["Opgave", "Frist"],
      ["Opfølgning", "31-03-2023"],
      ["Opfølgning", "31.05.23"],
      ["Endelig opgørelse", "den 31. maj 2024"],
      ["Budgetvedtagelse", "10/10 2023"],
    ]),
  ),
  lignende(
    "Tidsstempler med dato og klokkeslæt",
    ark("Kørsler", [
      ["Kørt", "Trin"],
      ["15-06-2023 10:30", "Indlæst"],
      ["2023-06-15T10:31:07", "Kontrolleret"],
      [med("dd-mm-yyyy hh:mm", 45092.4375), "Godkendt"],
    ]),
  ),
  lignende(
    "Perioder skrevet som seks cifre, en streg og seks cifre",
    ark("Aftaler", [
      ["Aftale", "Periode"],
      ["Rammeaftale", "010123-311223"],
      ["Driftsaftale", "01.04.23-31.03.25"],
    ]),
  ),
  lignende(
    "Fakturanumre",
    ark("Fakturaer", [
      ["Fakturanr.", "Bilag", "Leverandør", "Beløb"],
      ["FA-2023-10045", 4500012345, "Botilbuddet Solbakken", kr(41_750)],
      [2300145678, 4500012346, "Opholdsstedet Egelunden", kr(84_500)],
    ]),
  ),
  lignende(
    "GUID'er",
    ark("Eksport", [
      ["Id", "Felt", "Godkendt"],
      ["3f2504e0-4f89-41d3-9a0c-030512341234", "Budget 2023", true],
      ["01018012-1234-4801-8234-150675111122", "Regnskab 2021", false],
    ]),
  ),
  lignende(
    "IBAN med og uden mellemrum",
    ark("Betalinger", [
      ["Modtager", "IBAN"],
      ["Eksempel Kommune", "DK50 0040 0440 1162 43"],
      ["Eksempel Kommune", "DK5000400440116243"],
    ]),
  ),
  lignende(
    "Indekstal",
    ark("Prisudvikling", [
      ["År", "Indeks, 2018 = 100"],
      [2018, med("0.0", 100)],
      [2019, med("0.0", 101.9)],
      [2020, med("0.0", 104.25)],
    ]),
  ),
  lignende(
    "Årstal 2018-2023 med beløb og et diagram",
    ark(
      "Udvikling",
      [
        ["Fagområde", 2018, 2019, 2020, 2021, 2022, 2023],
        ["Socialområdet", kr(18_200_000), kr(19_750_000), kr(21_310_000), kr(24_000_000), kr(25_120_000), kr(26_575_000)],
        ["Familieområdet", kr(9_100_000), kr(9_480_000), kr(10_950_000), kr(12_500_000), kr(13_010_000), kr(13_841_000)],
      ],
      {
        diagramtitler: ["Refusion 2018-2023, 1.000 kr."],
        noter: [{ raekke: 0, kolonne: 6, tekst: "Budget; tallene 2018-2022 er regnskab" }],
      },
    ),
  ),
  lignende(
    "En liste over fagområder med valglister og navne",
    ark(
      "Fagområder",
      [
        ["Fagområde", "Udvalg", "Forvaltes under", "Ordning"],
        ["Socialområdet", "Socialudvalget", null, "Model 2"],
        ["Familieområdet", "Børneudvalget", null, "Model 1"],
        ["Omsorgsområdet", "Omsorgsudvalget", "Socialområdet", "Model 2"],
      ],
      {
        navne: ["Fagomraader_2023", "Indtaegt_2021", "_Omraade_1"],
        lister: [{ raekke: 1, kolonne: 3, valg: ["Model 1", "Model 2", "Egen andel"] }],
      },
    ),
  ),
  lignende(
    "Et indtægtsbudget med overslagsår, hvor noter ikke kunne læses",
    ark(
      "Fordeling 2023",
      [
        ["Fagområde", "R-2021", "B-2023", "BO-2024", "BO-2025", "BO-2026"],
        ["Socialområdet", kr(-24_000_000), kr(-26_575_000), kr(-26_575_000), kr(-26_575_000), kr(-26_575_000)],
        ["Familieområdet", kr(-12_500_000), kr(-13_841_000), kr(-13_841_000), kr(-13_841_000), kr(-13_841_000)],
      ],
      { noter: null },
    ),
  ),
  lignende(
    "Antal sager på 5 og derover",
    ark("Nøgletal", [
      ["Fagområde", "Antal sager", "Refusion (kr.)"],
      ["Socialområdet", 41, kr(24_310_000)],
      ["Familieområdet", 18, kr(12_870_000)],
      ["Omsorgsområdet", 5, kr(1_215_000)],
      ["I alt", 64, kr(38_395_000)],
    ]),
  ),
  lignende(
    "Et fagområde uden sager i en tabel med beløb",
    ark("Nøgletal", [
      ["Fagområde", "Udgift (kr.)", "Refusion (kr.)", "Antal sager"],
      ["Socialområdet", kr(61_450_000), kr(24_310_000), 41],
      ["Omsorgsområdet", kr(0), kr(0), 0],
      ["Familieområdet", kr(33_120_000), kr(12_870_000), 18],
    ]),
  ),
  lignende(
    "Procenter, også små",
    ark("Andele", [
      ["Fagområde", "Andel", "Afvigelse i pct."],
      ["Socialområdet", med("0.0%", 0.641), 3],
      ["Familieområdet", med("0%", 0.34), -2],
      ["Omsorgsområdet", med("0%", 0.02), "1 pct."],
    ]),
  ),
  lignende(
    "Sidetal i en indholdsfortegnelse",
    ark("Indhold", [
      ["Afsnit", "Side"],
      ["Forudsætninger", 1],
      ["Fordeling", 2],
      ["Dokumentation", 4],
      ["Side 1 af 4", null],
    ]),
  ),
  lignende(
    "Beløb på få kroner",
    ark("Afrunding", [
      ["Post", "Beløb i kr."],
      ["Øreafrunding", med('#,##0 "kr."', 3)],
      ["Gebyr", "2 kr."],
      ["Rente", kr(-1)],
    ]),
  ),
  lignende(
    "Små tal, der er kvartaler og måneder",
    ark("A conto", [
      ["Kvartal", "Antal måneder", "Anmodning (kr.)"],
      [1, 3, kr(10_350_000)],
      [2, 3, kr(9_870_000)],
      ["3. kvartal", 3, kr(10_125_000)],
    ]),
  ),
  lignende(
    "Små tal, der er modeller og trin",
    ark("Satser", [
      ["Trin", "Grænse (eksempel)", "Refusionsprocent", "Model"],
      [1, kr(1_000_000), med("0%", 0.25), 1],
      [2, kr(2_000_000), med("0%", 0.5), 2],
      [3, kr(3_000_000), med("0%", 0.75), 2],
    ]),
  ),
  lignende(
    "Postnumre",
    ark("Tilbud", [
      ["Tilbud", "Postnr.", "By"],
      ["Botilbuddet Solbakken", 8900, "Randers C"],
      ["Opholdsstedet Egelunden", med("@", "8920"), "Randers NV"],
    ]),
  ),
  lignende(
    "Journalnumre på møders dagsorden",
    ark("Dagsorden", [
      ["Punkt", "Journalnr.", "Emne"],
      [1, "2023-001234", "Budgetopfølgning pr. 31. maj"],
      [2, "2023-005678", "Takster for botilbud"],
    ]),
  ),
  lignende(
    "KLE-numre",
    ark("Journalplan", [
      ["KLE-nummer", "Emne"],
      ["27.60.01-G01-1-23", "Refusion"],
      ["00.30.02-S00-12-22", "Budget"],
    ]),
  ),
  lignende(
    "Henvisninger til love og bekendtgørelser med numre og datoer",
    ark("Dokumentation", [
      ["Regel", "Kilde"],
      ["Måned for måned", "BEK nr. 1485 af 06/12/2023, § 3, stk. 1 og 4"],
      ["Grænser", "Lovforslag L 197 (2019-20), § 176, stk. 1-3"],
    ]),
  ),
];
