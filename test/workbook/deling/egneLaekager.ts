import { ark, kr, med, type Korpusark, type Korpuspost } from "../personkorpus";

/*
 * More leaks and look-alikes, written after the check and against it: forms that its rules come close to. All invented, as in the corpus.
 */

const poster =
  (art: Korpuspost["art"]) =>
  (navn: string, fra: Korpusark): Korpuspost => ({ navn, ...(art !== undefined && { art }), ark: fra });
const cpr = poster("cpr");
const sagsark = poster("sagsark");
const lilleAntal = poster("lilleAntal");
const lignende = poster(undefined);

const seddel = (tekst: string): Korpusark => ark("Noter", [["Bemærkninger"], [tekst]]);

export const EGNE_LAEKAGER: readonly Korpuspost[] = [
  cpr("Cifrene er skrevet på hver sin side af et usynligt tegn", seddel("150675\u200b-1111")),
  cpr("Dag og måned er ét ciffer", seddel("født 5.6.75-1111")),
  cpr("Datoens dele er adskilt af mellemrum", seddel("15 06 75 1111")),
  cpr("Det er et erstatningspersonnummer, hvor dagen er lagt 60 til", seddel("750675-1111")),
  cpr("De sidste cifre er stjerner uden bindestreg", seddel("150675****")),
  cpr("Kun de sidste tre cifre er skjult", seddel("150675-1xxx")),
  cpr("Nummeret står i et filnavn", seddel("bevilling_1506751111.pdf")),
  cpr("Nummeret er et led i et længere sagsnummer", seddel("Sag 2023-150675-1111-02")),
  cpr("Numrene står efter hinanden med komma og intet mellemrum", seddel("1506751111,2403832222")),
  cpr(
    "Fødselsdag og løbenummer står i hver sin celle under CPR",
    ark("Udtræk", [
      ["CPR", "Løbenr.", "Beløb"],
      [med("000000", 150675), med("0000", 1111), kr(84_500)],
    ]),
  ),
  cpr(
    "Tusindtalsskilletegn er sat i nummeret under overskriften Personnummer",
    ark("Udtræk", [
      ["Personnummer", "Beløb"],
      ["1.506.751.111", kr(84_500)],
    ]),
  ),
  cpr(
    "Ledeteksten CPR-nr. står til venstre for tallet",
    ark("Stamdata", [
      ["Oplysning", "Indhold", null],
      ["CPR-nr.", kr(1_506_751_111), null],
      ["Konto", 1234, null],
    ]),
  ),
  cpr(
    "Nummeret står i en kolonne med beløb som tekst",
    ark("Betalinger", [
      ["Betaling til", "Beløb i kr."],
      ["Egelunden", 84_500],
      ["1506751111", 12_300],
    ]),
  ),
  cpr("Talformatet begynder med et sprog", ark("Udtræk", [["Nøgle"], [med("[$-406]000000-0000", 101801234)]])),
  lilleAntal("Antallets talformat begynder med et sprog", ark("Nøgletal", [["Antal børn"], [med("[$-406]0", 3)]])),
  sagsark(
    "Sagerne står i hver sin kolonne",
    ark("Overblik", [
      ["Borger", "TT", "PP", "EE"],
      ["Udgift", kr(1_450_000), kr(2_210_000), kr(1_120_000)],
      ["Refusion", kr(112_500), kr(492_500), kr(30_000)],
    ]),
  ),
  sagsark(
    "Listen har tilføjelsesprogrammets overskrifter og ingen navne",
    ark("Data", [
      ["Gruppe", "Udgift"],
      ["voksen", kr(1_450_000)],
      ["barn", kr(2_210_000)],
    ]),
  ),
  sagsark(
    "Listen har kun én sag",
    ark("Særligt dyr", [
      ["Sagsnr.", "Foranstaltning", "Udgift"],
      ["2023-17", "Døgninstitution", kr(3_450_000)],
    ]),
  ),
  lilleAntal(
    "Overskriften Antal sager står over flere årskolonner",
    ark("Udvikling", [
      [null, "Antal sager", null, null],
      ["Fagområde", 2021, 2022, 2023],
      ["Socialområdet", 39, 40, 41],
      ["Omsorgsområdet", 6, 5, 3],
    ]),
  ),
  lilleAntal(
    "Titlen siger, at tabellen tæller, og kolonnerne hedder kun efter trin",
    ark("Trin", [
      ["Antal husstande efter højeste trin"],
      ["Fagområde", "Trin 1", "Trin 2", "Trin 3"],
      ["Socialområdet", 21, 12, 8],
      ["Familieområdet", 9, 7, 2],
    ]),
  ),
  lilleAntal(
    "To tal er skjult, men summen er så lille, at der kun er én mulighed",
    ark("Nøgletal", [
      ["Fagområde", "Antal borgere"],
      ["Socialområdet", 20],
      ["Familieområdet", "under 5"],
      ["Omsorgsområdet", "under 5"],
      ["I alt", 28],
    ]),
  ),
  lilleAntal(
    "Kolonnerne hedder efter alder",
    ark("Alder", [["Antal borgere pr. fagområde"], ["Fagområde", "Børn 0-17 år", "Unge 18-22 år", "Voksne"], ["Familieområdet", 31, 2, 0]]),
  ),
  lilleAntal(
    "Et skjult tal i en tabel, hvor summen kun hedder I alt, kan trækkes fra",
    ark("Nøgletal", [
      ["Fagområde", "Antal"],
      ["Socialområdet", 41],
      ["Omsorg", "under 5"],
      ["I alt", 44],
    ]),
  ),
  lilleAntal("Antallet er skrevet med bogstaver og et tillægsord", seddel("Merudgiften skyldes tre nye borgere i botilbud.")),
];

export const EGNE_LIGNENDE: readonly Korpuspost[] = [
  lignende("En måneds sidste dag gange et beløb", seddel("31 dage á 1.206 kr., i alt 37.386 kr.")),
  lignende("Et beløb på ti cifre med øre i en sætning", seddel("Driften er 1506751111,50 kr. i 2023.")),
  lignende("Et beløb på ni cifre med kr. efter i en sætning", seddel("Rammen er 101180750 kr.")),
  lignende("Et kontonummer nævnt som sådan i en sætning", seddel("Bogføres på konto 1205801234 med bilag 1506751111.")),
  lignende("Et tidsstempel uden kolon", seddel("Kørt 15-06-2023 1030 og 15.06.2023 kl. 1145")),
  lignende("En periode over to år", seddel("Aftalen gælder 01.01.2023-31.12.2026")),
  lignende("To beløb trukket fra hinanden", seddel("61250 - 2000 er 59250")),
  lignende("En dato, der ikke findes", seddel("310275-1234 og 001275-1234 og 151375-1234")),
  lignende(
    "Et telefonnummer med landekode som tal",
    ark("Kontakt", [
      ["Afdeling", "Telefon"],
      ["Social", 4_511_223_344],
    ]),
  ),
  lignende(
    "En sagsmappe med journalnummer og beløb",
    ark("Beslutning", [
      ["Sagsnr.", "2023-001234"],
      ["Bevilling", kr(1_450_000)],
    ]),
  ),
  lignende(
    "En dagsorden, hvor hvert punkt er en sag",
    ark("Dagsorden", [
      ["Sag", "Emne", "Ansvarlig"],
      [1, "Budgetopfølgning", "Økonomi"],
      [2, "Takster", "Social"],
    ]),
  ),
  lignende(
    "Fagområder, der er opkaldt efter dem, de er for, i mio. kr.",
    ark("Budget", [
      ["Mio. kr.", 2022, 2023],
      ["Børn og unge", 3, 4],
      ["Voksne", 2, 3],
    ]),
  ),
  lignende(
    "Pris pr. borger og gennemsnit pr. sag, vist i mio. kr.",
    ark("Priser", [
      ["Tilbud", "Pris pr. borger (mio. kr.)", "Gennemsnit pr. sag (mio. kr.)"],
      ["Botilbud", 2, 3],
    ]),
  ),
  lignende(
    "Antallet af måneder, fagområder og tilbud",
    ark("Grundlag", [
      ["Hvad", "Antal måneder", "Antal fagområder", "Antal tilbud"],
      ["Refusion", 3, 4, 2],
    ]),
  ),
  lignende(
    "Tal, der er skjult, så de ikke kan regnes ud",
    ark("Nøgletal", [
      ["Fagområde", "Antal sager"],
      ["Socialområdet", 41],
      ["Familieområdet", "ikke vist"],
      ["Omsorgsområdet", "under 5"],
      ["I alt", 62],
    ]),
  ),
  lignende("En sætning om trin, model og paragraf", seddel("Efter § 3 gælder trin 2 sager på model 1; grænse 3 børn er uændret.")),
  lignende("En sætning om en sag som regel", seddel("Når én borger flytter, regnes husstanden som én sag.")),
  lignende(
    "Ændringen i pct. i en tabel, der også tæller",
    ark("Udvikling", [
      ["Fagområde", "Antal sager", "Ændring i pct."],
      ["Socialområdet", 41, 3],
      ["Familieområdet", 18, -2],
    ]),
  ),
  lignende(
    "Rækker, der er nummereret 1, 2, 3 i en tabel, der tæller sager",
    ark("Oversigt", [["Antal sager pr. fagområde"], ["Nr.", "Fagområde", "Sager"], [1, "Socialområdet", 41], [2, "Familieområdet", 18]]),
  ),
  lignende(
    "Beløb, datoer og andele, hvis talformat begynder med et sprog eller en valuta",
    ark("Hovedtal", [
      ["Antal børn", "Antal borgere", "Antal unge", "Post"],
      [med("[$kr.-406] 0", 3), med("[$-406]d. mmmm yyyy", 3), med("[$-406]0%", 3), med("[$-406]#,##0", 1_506_751_111)],
      [med("0 [$€]", 3), med("[$DKK] 0", 3), med("0 [$€-2]", 3), med("[$-406]0.00", 1_506_751_111)],
    ]),
  ),
  lignende(
    "Store beløb uden talformat under et årstal",
    ark("Hovedtal", [
      ["Post", 2023],
      ["Drift", 1_506_751_111],
      ["Anlæg", 506_752_222],
    ]),
  ),
];
