import { DAARLIGE_MAANEDSKALD } from "./daarligeMaaneder";
import { DAARLIGE_OPFOELGNINGSKALD } from "./daarligOpfoelgning";
import { kolonne, type Argument, type Funktionsnavn, type Vaerdi } from "./excel";

/** What is wrong, the call, and exactly what Excel's error card must say. */
export type DaarligtKald = readonly [
  hvad: string,
  funktion: Funktionsnavn,
  argumenter: readonly Argument[],
  code: "#VALUE!" | "#N/A",
  message: string,
];

const VAERDI = "#VALUE!";
const INTET = "#N/A";

const DIVISION = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
const IKKE_TILGAENGELIG = { type: "Error", basicType: "Error", basicValue: "#N/A" };
const AKTIE = { type: "LinkedEntity", text: "Novo Nordisk", properties: {}, basicType: "Error", basicValue: "#VALUE!" };

const UDGIFT = "Skriv årets udgift i kr. på 0 eller derover, fx 2.500.000.";
const AAR = "Skriv et helt årstal, fx 2022.";
const GRUPPE = "Skriv »barn« eller »voksen«.";
const SATSER = "Angiv en tabel som den, =REFUSION_SATSER() giver.";
const INDEKS = "Skriv et tal fra 0 til 10, fx 2,75.";
const INDKOMST = "Skriv den skattepligtige indkomst efter fradrag i kr., fx 180.000.";
const PROCENT = "Skriv 27 % eller 0,27.";
const PARAMETRE = "Angiv en tabel med kolonnerne parameter, værdi, enhed, status og kilde.";
const GRUNDLAG = "Skriv »lavt«, »middel« eller »højt«.";
const BEHOV = "Skriv »højt« eller »lavt«.";
const AFRUNDING = "Skriv et positivt beløb i hele øre, fx 1.000.";
const BELOEB = "Skriv et beløb i kr., fx 1.234.567,89.";
const NOEGLE = "Skriv indtægter eller andele, fx 24.000.000 eller 25 %.";
const FASTLAAST = "Skriv et beløb i kr., »0 kr.« for at låse til nul, eller lad cellen være tom.";
const TVETYDIGT = "kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.";
const LOFT = "er for stort. Der regnes med beløb op til 9.000.000.000 kr.";

const satser = (...trin: readonly Vaerdi[]): Vaerdi[][] => [
  [2022, "alle", ...trin, "", "", "", "", "", ""].slice(0, 8).concat("bekræftet"),
];
const raekke = (aar: Vaerdi, gruppe: Vaerdi, status: Vaerdi): Vaerdi[] => [aar, gruppe, 860_000, 0.25, "", "", "", "", status];
const refusion = (tabel: Argument, aar = 2022): readonly Argument[] => [1_000_000, aar, undefined, tabel];

// prettier-ignore
const REFUSION: readonly DaarligtKald[] = [
  ["udgiften er tekst", "REFUSION", ["ukendt", 2022], VAERDI, `Udgift: »ukendt« er ikke et tal. ${UDGIFT}`],
  ["udgiften er en andel", "REFUSION", ["25 %", 2022], VAERDI, `Udgift: »25 %« er ikke et tal. ${UDGIFT}`],
  ["udgiften er i parentes og dermed negativ", "REFUSION", ["(2.500.000)", 2022], VAERDI, `Udgift: -2.500.000 er negativt. ${UDGIFT}`],
  ["udgiften er skrevet på engelsk", "REFUSION", ["2,500,000.00", 2022], VAERDI, `Udgift: »2,500,000.00« ${TVETYDIGT}`],
  ["udgiften blander tegnene", "REFUSION", ["1,234.5", 2022], VAERDI, `Udgift: »1,234.5« ${TVETYDIGT}`],
  ["udgiften har punktum før to cifre", "REFUSION", ["12.34", 2022], VAERDI, `Udgift: »12.34« ${TVETYDIGT}`],
  ["udgiften har nul før punktum", "REFUSION", ["0.125", 2022], VAERDI, `Udgift: »0.125« ${TVETYDIGT}`],
  ["udgiften har komma uden decimaler", "REFUSION", ["1.000,", 2022], VAERDI, `Udgift: »1.000,« ${TVETYDIGT}`],
  ["udgiften er NaN", "REFUSION", [NaN, 2022], VAERDI, `Udgift: værdien er ikke et endeligt tal. ${UDGIFT}`],
  ["udgiften er uendelig", "REFUSION", [Infinity, 2022], VAERDI, `Udgift: værdien er ikke et endeligt tal. ${UDGIFT}`],
  ["udgiften er minus uendelig", "REFUSION", [-Infinity, 2022], VAERDI, `Udgift: værdien er ikke et endeligt tal. ${UDGIFT}`],
  ["udgiften er en fejlværdi", "REFUSION", [DIVISION, 2022], VAERDI, "Udgift: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["udgiften er en fejlværdi som tekst", "REFUSION", ["#DIVISION/0!", 2022], VAERDI, "Udgift: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["udgiften er en datatype uden tal", "REFUSION", [AKTIE, 2022], VAERDI, `Udgift: indholdet er hverken tal eller tekst. ${UDGIFT}`],
  ["udgiften er SAND", "REFUSION", [true, 2022], VAERDI, `Udgift: her står SAND. ${UDGIFT}`],
  ["udgiften er FALSK", "REFUSION", [false, 2022], VAERDI, `Udgift: her står FALSK. ${UDGIFT}`],
  ["udgiften er negativ", "REFUSION", [-1234.5, 2022], VAERDI, `Udgift: -1.234,5 er negativt. ${UDGIFT}`],
  ["udgiften er negativ som tekst", "REFUSION", ["2.500.000-", 2022], VAERDI, `Udgift: -2.500.000 er negativt. ${UDGIFT}`],
  ["udgiften er over 9 mia. kr.", "REFUSION", [9_000_000_000.01, 2022], VAERDI, `Udgift: 9.000.000.000,01 ${LOFT}`],
  ["udgiften er over 9 mia. kr. som tekst", "REFUSION", ["9,1 mia. kr.", 2022], VAERDI, `Udgift: 9.100.000.000 ${LOFT}`],
  ["udgiften har 301 cifre", "REFUSION", [1e300, 2022], VAERDI, `Udgift: 1E+300 ${LOFT}`],
  ["året mangler", "REFUSION", [2_500_000], VAERDI, `År mangler. ${AAR}`],
  ["året er tekst", "REFUSION", [2_500_000, "sidste år"], VAERDI, `År: »sidste år« er ikke et tal. ${AAR}`],
  ["året er en dato som tekst", "REFUSION", [2_500_000, "2022-01-01"], VAERDI, `År: »2022-01-01« er ikke et tal. ${AAR}`],
  ["året er en dato", "REFUSION", [2_500_000, 44_562], VAERDI, `År: 44562 er ikke et årstal, men kan være en dato. ${AAR}`],
  ["året har decimaler", "REFUSION", [2_500_000, 2022.5], VAERDI, `År: 2022,5 er ikke et helt tal. ${AAR}`],
  ["året er negativt", "REFUSION", [2_500_000, -2022], VAERDI, `År: -2022 ligger uden for 1900 til 9999. ${AAR}`],
  ["året er SAND", "REFUSION", [2_500_000, true], VAERDI, `År: her står SAND. ${AAR}`],
  ["året er en fejlværdi", "REFUSION", [2_500_000, IKKE_TILGAENGELIG], VAERDI, "År: cellen viser fejlen #I/T. Ret den celle først."],
  ["året er NaN", "REFUSION", [2_500_000, NaN], VAERDI, `År: værdien er ikke et endeligt tal. ${AAR}`],
  ["årene har en anden form", "REFUSION", [kolonne(1, 2, 3), kolonne(2021, 2022)], VAERDI, "År har 2 rækker og 1 kolonne, men skal være én celle eller have 3 rækker og 1 kolonne."],
  ["året har ingen satser", "REFUSION", [2_500_000, 2027], INTET, "Der er ingen satser for 2027. Der er satser for 2007-2009 og 2013-2026. Skriv satserne for 2027 i et område med navnet Satser, og giv det med som satser, fx =REFUSION(A2;2027;;Satser)."],
  ["årets satser er et skøn", "REFUSION", [2_500_000, 2026], INTET, "Satserne for 2026 er ikke bekræftet (status: skøn). Bekræftet er 2007-2009 og 2019-2022. Bekræft 2026 i et område med navnet Satser, og giv det med som satser, fx =REFUSION(A2;2026;;Satser)."],
  ["årets satser er genberegnet", "REFUSION", [2_500_000, 2018, "voksen"], INTET, 'Satserne for 2018 (voksen) er ikke bekræftet (status: genberegnet). Bekræftet er 2007-2009 og 2020-2022. Bekræft 2018 i et område med navnet Satser, og giv det med som satser, fx =REFUSION(A2;2018;"voksen";Satser).'],
  ["målgruppen mangler", "REFUSION", [2_500_000, 2020], VAERDI, `Målgruppe mangler: i 2020 gælder egne grænser for børn og voksne. ${GRUPPE}`],
  ["målgruppen er ukendt", "REFUSION", [2_500_000, 2020, "pensionist"], VAERDI, `Målgruppe: »pensionist« er ingen målgruppe. ${GRUPPE}`],
  ["målgruppen er et tal", "REFUSION", [2_500_000, 2022, 1], VAERDI, `Målgruppe: »1« er ingen målgruppe. ${GRUPPE}`],
  ["målgruppen er FALSK", "REFUSION", [2_500_000, 2022, false], VAERDI, `Målgruppe: her står FALSK. ${GRUPPE}`],
  ["målgrupperne har en anden form", "REFUSION", [kolonne(1, 2), 2020, [["barn", "voksen"]]], VAERDI, "Målgruppe har 1 række og 2 kolonner, men skal være én celle eller have 2 rækker og 1 kolonne."],
];

// prettier-ignore
const EGNE_SATSER: readonly DaarligtKald[] = [
  ["satser er et skøn i egen tabel", "REFUSION", refusion([raekke(2022, "alle", "skøn")]), INTET, "I den angivne satstabel har 2022 status skøn. Kontrollér beløbene, og ret status til bekræftet."],
  ["året findes ikke i egen tabel", "REFUSION", refusion([raekke(2022, "alle", "bekræftet")], 2021), INTET, "Den angivne satstabel har ingen satser for 2021. Den har 2022."],
  ["målgruppen findes ikke i egen tabel", "REFUSION", [1, 2020, "voksen", [raekke(2020, "barn", "bekræftet")]], INTET, "Den angivne satstabel har ingen satser for voksen i 2020, kun for barn."],
  ["året står to gange", "REFUSION", refusion([raekke(2022, "alle", "bekræftet"), raekke(2022, "", "bekræftet")]), VAERDI, "Satstabellen har flere bekræftede rækker for 2022, som gælder samme målgruppe. Behold én."],
  ["en række for børn modsiger den for alle", "REFUSION_SAGER", [[["Gruppe", "Udgift"], ["barn", 1]], 2022, [raekke(2022, "alle", "bekræftet"), raekke(2022, "barn", "bekræftet")]], VAERDI, "Satstabellen har flere bekræftede rækker for 2022, som gælder samme målgruppe. Behold én."],
  ["satser er et tal", "REFUSION", refusion(0.25), VAERDI, `Satser: tabellen har 1 kolonne, men skal have mindst 9. ${SATSER}`],
  ["satser mangler kolonner", "REFUSION", refusion([[2022, 860_000, 0.25]]), VAERDI, `Satser: tabellen har 3 kolonner, men skal have mindst 9. ${SATSER}`],
  ["satser har kun overskrift", "REFUSION", refusion([["År", "", "", "", "", "", "", "", ""]]), VAERDI, `Satser: tabellen er tom. ${SATSER}`],
  ["en række mangler år", "REFUSION", refusion([raekke("", "alle", "bekræftet")]), VAERDI, `1. række, 1. kolonne i satser mangler. ${SATSER}`],
  ["en række har ukendt målgruppe", "REFUSION", refusion([raekke(2022, "unge", "bekræftet")]), VAERDI, `1. række, 2. kolonne i satser: »unge« er ingen målgruppe. ${SATSER}`],
  ["en grænse er tekst", "REFUSION", refusion(satser("mange", 0.25)), VAERDI, `1. række, 3. kolonne i satser: »mange« er ikke et tal. ${SATSER}`],
  ["en grænse er negativ", "REFUSION", refusion(satser(-860_000, 0.25)), VAERDI, `1. række, 3. kolonne i satser: -860.000 er negativt. ${SATSER}`],
  ["en grænse er en fejlværdi", "REFUSION", refusion(satser(DIVISION, 0.25)), VAERDI, "1. række, 3. kolonne i satser: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["en sats er skrevet uden procenttegn", "REFUSION", refusion(satser(860_000, 25)), VAERDI, `1. række, 4. kolonne i satser: 25 kan ikke bruges som procent. ${SATSER}`],
  ["en sats har tre decimaler", "REFUSION", refusion(satser(860_000, "33,333 %")), VAERDI, `1. række, 4. kolonne i satser: 0,33333 kan ikke bruges som procent. ${SATSER}`],
  ["en sats er SAND", "REFUSION", refusion(satser(860_000, true)), VAERDI, `1. række, 4. kolonne i satser: her står SAND. ${SATSER}`],
  ["et trin har grænse uden sats", "REFUSION", refusion(satser(860_000)), VAERDI, "1. række, 3. kolonne i satser: et trin har en grænse, men ingen sats."],
  ["et trin har sats uden grænse", "REFUSION", refusion(satser("", 0.25)), VAERDI, "1. række, 3. kolonne i satser: et trin har en sats, men ingen grænse."],
  ["andet trin har sats uden grænse", "REFUSION", refusion(satser(860_000, 0.25, "", 0.5)), VAERDI, "1. række, 5. kolonne i satser: et trin har en sats, men ingen grænse."],
  ["grænserne falder", "REFUSION", refusion(satser(860_000, 0.25, 800_000, 0.5)), VAERDI, "1. række, 5. kolonne i satser: grænserne skal stige fra trin til trin."],
  ["en række har ingen trin", "REFUSION", refusion(satser()), VAERDI, `1. række, 3. kolonne i satser mangler. ${SATSER}`],
  ["en række har ukendt status", "REFUSION", refusion([raekke(2022, "alle", "godkendt")]), VAERDI, "1. række, 9. kolonne i satser: »godkendt« er ingen status. Skriv bekræftet, genberegnet eller skøn."],
  ["en række mangler status", "REFUSION", refusion([raekke(2022, "alle", "")]), VAERDI, `1. række, 9. kolonne i satser mangler. ${SATSER}`],
  ["der spørges om satser for et ukendt år", "REFUSION_SATSER", [2011], INTET, "Der er ingen satser for 2011. Der er satser for 2007-2009 og 2013-2026. Skriv satserne for 2011 i et område med navnet Satser, og giv det med som satser, fx =REFUSION(A2;2011;;Satser)."],
  ["der spørges om satser for en tekst", "REFUSION_SATSER", ["alle"], VAERDI, `År: »alle« er ikke et tal. ${AAR}`],
  ["der spørges om satser for FALSK", "REFUSION_SATSER", [false], VAERDI, `År: her står FALSK. ${AAR}`],
];

const PARAMETERTABEL: readonly Vaerdi[][] = [
  ["Bloktilskud pr. indbygger", 15_600],
  ["Særlige udligningsordninger, netto", -200],
  ["Landsgennemsnitlig udskrivningsprocent", "24,97 %"],
  ["Skat af landsgennemsnitligt grundlag pr. indbygger", 49_569.89],
  ["Faktor på landsgennemsnitligt grundlag", 0.93],
  ["Faktor på egen indkomst", 0.95],
  ["Udgiftsbehov pr. indekspoint", 61_000],
  ["Faktor på udgiftsbehov", 0.95],
  ["Grundbeløb, barn", 63_737.5],
];
const parametre = (...raekker: readonly Vaerdi[][]): readonly Argument[] => [
  "barn",
  1.25,
  undefined,
  undefined,
  [...PARAMETERTABEL, ...raekker],
];

// prettier-ignore
const UDLIGNING: readonly DaarligtKald[] = [
  ["målgruppen mangler", "UDLIGNING_TAB", [undefined, 2.75], VAERDI, `Målgruppe mangler. ${GRUPPE}`],
  ["målgruppen er ukendt", "UDLIGNING_TAB", ["65+", 2.75], VAERDI, `Målgruppe: »65+« er ingen målgruppe. ${GRUPPE}`],
  ["målgruppen er SAND", "UDLIGNING_VIRKNING", [true, 2.75], VAERDI, `Målgruppe: her står SAND. ${GRUPPE}`],
  ["indeksværdien er over 10", "UDLIGNING_TAB", ["barn", 10.01], VAERDI, `Indeksværdi: 10,01 ligger uden for 0 til 10. ${INDEKS}`],
  ["indeksværdien er negativ", "UDLIGNING_VIRKNING", ["barn", -0.5], VAERDI, `Indeksværdi: -0,5 ligger uden for 0 til 10. ${INDEKS}`],
  ["indeksværdien er tekst", "UDLIGNING_TAB", ["barn", "høj"], VAERDI, `Indeksværdi: »høj« er ikke et tal. ${INDEKS}`],
  ["indeksværdien er skrevet på engelsk", "UDLIGNING_TAB", ["barn", "2.75"], VAERDI, `Indeksværdi: »2.75« ${TVETYDIGT}`],
  ["indeksværdien er NaN", "UDLIGNING_TAB", ["barn", NaN], VAERDI, `Indeksværdi: værdien er ikke et endeligt tal. ${INDEKS}`],
  ["indeksværdien er en fejlværdi", "UDLIGNING_VIRKNING", ["barn", IKKE_TILGAENGELIG], VAERDI, "Indeksværdi: cellen viser fejlen #I/T. Ret den celle først."],
  ["et barn har indkomst", "UDLIGNING_TAB", ["barn", 1.25, 180_000], VAERDI, "Indkomst: et barn har ingen indkomst i beregningen. Lad argumentet være tomt."],
  ["indkomsten er negativ", "UDLIGNING_TAB", ["voksen", 2.75, -1], VAERDI, `Indkomst: -1 er negativt. ${INDKOMST}`],
  ["indkomsten er tekst", "UDLIGNING_VIRKNING", ["voksen", 2.75, "ingen"], VAERDI, `Indkomst: »ingen« er ikke et tal. ${INDKOMST}`],
  ["indkomsten er over 9 mia. kr.", "UDLIGNING_TAB", ["voksen", 2.75, 1e10], VAERDI, `Indkomst: 10.000.000.000 ${LOFT}`],
  ["udskrivningsprocenten er 27 i stedet for 27 %", "UDLIGNING_TAB", ["voksen", 2.75, 180_000, 27], VAERDI, `Udskrivningsprocent: 27 kan ikke bruges som procent. ${PROCENT}`],
  ["udskrivningsprocenten er 1", "UDLIGNING_VIRKNING", ["voksen", 2.75, 180_000, 1], VAERDI, `Udskrivningsprocent: 1 kan ikke bruges som procent. ${PROCENT}`],
  ["udskrivningsprocenten er negativ", "UDLIGNING_TAB", ["voksen", 2.75, 180_000, -0.27], VAERDI, `Udskrivningsprocent: -0,27 kan ikke bruges som procent. ${PROCENT}`],
  ["udskrivningsprocenten er i kr.", "UDLIGNING_TAB", ["voksen", 2.75, 180_000, "27 kr."], VAERDI, `Udskrivningsprocent: »27 kr.« er ikke et tal. ${PROCENT}`],
  ["parametre er ét tal", "UDLIGNING_TAB", ["barn", 1.25, undefined, undefined, 15_600], VAERDI, `Parametre: tabellen har 1 kolonne, men skal have mindst 2. ${PARAMETRE}`],
  ["parametre er tom", "UDLIGNING_VIRKNING", ["barn", 1.25, undefined, undefined, [["", ""]]], VAERDI, `Parametre: tabellen er tom. ${PARAMETRE}`],
  ["en parameter mangler", "UDLIGNING_TAB", parametre(), VAERDI, "Parametre: tabellen mangler »Grundbeløb, voksen«."],
  ["en parameter er ukendt", "UDLIGNING_TAB", parametre(["Grundbeløb, 65+", 1]), VAERDI, "10. række, 1. kolonne i parametre: »Grundbeløb, 65+« er ingen parameter."],
  ["en parameter står to gange", "UDLIGNING_VIRKNING", parametre(["Grundbeløb, barn", 1]), VAERDI, "10. række, 1. kolonne i parametre: »Grundbeløb, barn« står der to gange. Behold én."],
  ["en parameter er uden for sit område", "UDLIGNING_TAB", parametre(["Grundbeløb, voksen", 1e8]), VAERDI, `10. række, 2. kolonne i parametre: 100.000.000 ligger uden for -10.000.000 til 10.000.000. ${PARAMETRE}`],
  ["en parameter er en fejlværdi", "UDLIGNING_TAB", parametre(["Grundbeløb, voksen", "#NAVN?"]), VAERDI, "10. række, 2. kolonne i parametre: cellen viser fejlen #NAVN?. Ret den celle først."],
  ["en parameter er tekst", "UDLIGNING_TAB", parametre(["Grundbeløb, voksen", "som barn"]), VAERDI, `10. række, 2. kolonne i parametre: »som barn« er ikke et tal. ${PARAMETRE}`],
  ["afrundingen er under en øre", "UDLIGNING_TAB", ["barn", 1.25, undefined, undefined, undefined, 0.005], VAERDI, `Afrunding: der kan ikke afrundes til 0,005. ${AFRUNDING}`],
  ["afrundingen er nul som tekst", "UDLIGNING_VIRKNING", ["barn", 1.25, undefined, undefined, undefined, "0 kr."], VAERDI, `Afrunding: der kan ikke afrundes til 0. ${AFRUNDING}`],
];

// prettier-ignore
const UDLIGNING_PARAMETRE: readonly DaarligtKald[] = [
  ["beskatningsgrundlaget er ukendt", "UDLIGNING_PARAMETRE", ["mellem"], VAERDI, `Beskatningsgrundlag: »mellem« kan ikke vælges. ${GRUNDLAG}`],
  ["beskatningsgrundlaget er et tal", "UDLIGNING_PARAMETRE", [0.9], VAERDI, `Beskatningsgrundlag: »0,9« kan ikke vælges. ${GRUNDLAG}`],
  ["beskatningsgrundlaget er SAND", "UDLIGNING_PARAMETRE", [true], VAERDI, `Beskatningsgrundlag: her står SAND. ${GRUNDLAG}`],
  ["beskatningsgrundlaget er en fejlværdi", "UDLIGNING_PARAMETRE", [DIVISION], VAERDI, "Beskatningsgrundlag: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["beskatningsgrundlaget er en datatype", "UDLIGNING_PARAMETRE", [AKTIE], VAERDI, `Beskatningsgrundlag: indholdet er hverken tal eller tekst. ${GRUNDLAG}`],
  ["udgiftsbehovet er middel", "UDLIGNING_PARAMETRE", ["lavt", "middel"], VAERDI, `Udgiftsbehov: »middel« kan ikke vælges. ${BEHOV}`],
  ["udgiftsbehovet er FALSK", "UDLIGNING_PARAMETRE", ["", false], VAERDI, `Udgiftsbehov: her står FALSK. ${BEHOV}`],
  ["udgiftsbehovet er NaN", "UDLIGNING_PARAMETRE", ["lavt", NaN], VAERDI, `Udgiftsbehov: værdien er ikke et endeligt tal. ${BEHOV}`],
];

const tre = kolonne(24_000_000, 12_500_000, 900_000);
const laast = (...celler: readonly Vaerdi[]): readonly Argument[] => [100, kolonne(1, 1, 1), undefined, kolonne(...celler)];

// prettier-ignore
const FORDEL_BUDGET: readonly DaarligtKald[] = [
  ["beløbet er tekst", "FORDEL_BUDGET", ["resten", tre], VAERDI, `Beløb: »resten« er ikke et tal. ${BELOEB}`],
  ["beløbet er SAND", "FORDEL_BUDGET", [true, tre], VAERDI, `Beløb: her står SAND. ${BELOEB}`],
  ["beløbet er uendeligt", "FORDEL_BUDGET", [-Infinity, tre], VAERDI, `Beløb: værdien er ikke et endeligt tal. ${BELOEB}`],
  ["beløbet er over 9 mia. kr.", "FORDEL_BUDGET", [-9_000_000_001, tre], VAERDI, `Beløb: -9.000.000.001 ${LOFT}`],
  ["beløbet er en fejlværdi", "FORDEL_BUDGET", [DIVISION, tre], VAERDI, "Beløb: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["nøglen mangler", "FORDEL_BUDGET", [100], VAERDI, `Fordelingsnøglen mangler. ${NOEGLE}`],
  ["nøglen består af nuller", "FORDEL_BUDGET", [100, kolonne(0, "", null)], VAERDI, "Fordelingsnøglen består kun af nuller, så der er intet at fordele efter."],
  ["nøglen har både plus og minus", "FORDEL_BUDGET", [100, kolonne(24_000_000, -12_500_000.5)], VAERDI, "2. række i fordelingsnøglen: -12.500.000,5 har modsat fortegn af de øvrige. Alle skal være positive, eller alle skal være negative."],
  ["nøglen er et rektangel", "FORDEL_BUDGET", [100, [[1, 2], [3, 4]]], VAERDI, "Fordelingsnøglen har 2 rækker og 2 kolonner. Angiv én række eller én kolonne."],
  ["nøglen har tekst", "FORDEL_BUDGET", [100, [["Social", 12]]], VAERDI, `1. kolonne i fordelingsnøglen: »Social« er ikke et tal. ${NOEGLE}`],
  ["nøglen har et tvetydigt tal", "FORDEL_BUDGET", [100, kolonne(1, "12.5")], VAERDI, `2. række i fordelingsnøglen: »12.5« ${TVETYDIGT}`],
  ["nøglen har NaN", "FORDEL_BUDGET", [100, kolonne(1, 2, NaN)], VAERDI, `3. række i fordelingsnøglen: værdien er ikke et endeligt tal. ${NOEGLE}`],
  ["nøglen har en fejlværdi", "FORDEL_BUDGET", [100, kolonne(1, 2, DIVISION)], VAERDI, "3. række i fordelingsnøglen: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["nøglen har FALSK", "FORDEL_BUDGET", [100, kolonne(1, false)], VAERDI, `2. række i fordelingsnøglen: her står FALSK. ${NOEGLE}`],
  ["afrundingen er negativ", "FORDEL_BUDGET", [100, tre, -1000], VAERDI, `Afrunding: der kan ikke afrundes til -1.000. ${AFRUNDING}`],
  ["afrundingen er en brøkdel af en øre", "FORDEL_BUDGET", [100, tre, 0.015], VAERDI, `Afrunding: der kan ikke afrundes til 0,015. ${AFRUNDING}`],
  ["afrundingen er tekst", "FORDEL_BUDGET", [100, tre, "tusinde"], VAERDI, `Afrunding: »tusinde« er ikke et tal. ${AFRUNDING}`],
  ["de fastlåste har for få rækker", "FORDEL_BUDGET", laast(10, 20), VAERDI, "Fastlåste beløb har 2 rækker og 1 kolonne, men skal have 3 rækker og 1 kolonne."],
  ["de fastlåste er kun én celle", "FORDEL_BUDGET", laast(10), VAERDI, "Fastlåste beløb har 1 række og 1 kolonne, men skal have 3 rækker og 1 kolonne."],
  ["de fastlåste ligger på tværs", "FORDEL_BUDGET", [100, tre, undefined, [[1, 2, 3]]], VAERDI, "Fastlåste beløb har 1 række og 3 kolonner, men skal have 3 rækker og 1 kolonne."],
  ["de fastlåste er større end beløbet", "FORDEL_BUDGET", laast(60, 50, ""), VAERDI, "Fastlåste beløb er tilsammen større end beløbet, så de frie ville få modsat fortegn."],
  ["de fastlåste efterlader en rest", "FORDEL_BUDGET", laast(30, 30, 30), VAERDI, "Fastlåste beløb efterlader en rest, men ingen frie rækker med vægt at fordele den til."],
  ["de fastlåste har tekst", "FORDEL_BUDGET", laast("", "fast", ""), VAERDI, `2. række i fastlåste beløb: »fast« er ikke et tal. ${FASTLAAST}`],
  ["de fastlåste har SAND", "FORDEL_BUDGET", laast(true, "", ""), VAERDI, `1. række i fastlåste beløb: her står SAND. ${FASTLAAST}`],
];

export const DAARLIGE_KALD = [
  ...REFUSION,
  ...EGNE_SATSER,
  ...DAARLIGE_MAANEDSKALD,
  ...UDLIGNING,
  ...UDLIGNING_PARAMETRE,
  ...FORDEL_BUDGET,
  ...DAARLIGE_OPFOELGNINGSKALD,
];
