import type { DaarligtKald } from "./daarligeKald";
import { kolonne, type Argument, type Vaerdi } from "./excel";

const VAERDI = "#VALUE!";
const INTET = "#N/A";

const MAANED = "Skriv månedens udgift i kr. på 0 eller derover, fx 100.000.";
const UDGIFT = "Skriv årets udgift i kr. på 0 eller derover, fx 2.500.000.";
const ENGANGS = "Skriv engangsudgiften i kr. på 0 eller derover, fx 250.000.";
const AAR = "Skriv et helt årstal, fx 2022.";
const SAGER = "Angiv en tabel med overskrifter: Gruppe og enten Udgift eller de tolv måneder.";
const FOER_2022 =
  "Månedsreglen er kun bekræftet fra 2022, så den bruges ikke på 2021. For tidligere år giver REFUSION årets refusion af en jævn udgift.";
const skoen2023 = (eksempel: string, bekraeftede: string): string =>
  `Satserne for 2023 er ikke bekræftet (status: skøn). Bekræftet er ${bekraeftede}. Bekræft 2023 i et område med navnet Satser, og giv det med som satser, fx ${eksempel}.`;
const GRUPPEVIS =
  "Satstabellen har egne grænser for børn og voksne i 2022, men efter månedsreglen gælder de samme for alle. Skriv »alle« som målgruppe.";

const DIVISION = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
const satser = (aar: number, gruppe: string, status: string): Vaerdi[][] => [[aar, gruppe, 860_000, 0.25, "", "", "", "", status]];

const aaret = (nr?: number, celle?: Vaerdi): Vaerdi[] => Array.from({ length: 12 }, (_, maaned) => (maaned === nr ? celle! : 100_000));
const maj = (celle: Vaerdi): readonly Argument[] => [[aaret(4, celle)], 2022];

// prettier-ignore
const REFUSION_MAANED: readonly DaarligtKald[] = [
  ["udgifterne mangler", "REFUSION_MAANED", [undefined, 2022], VAERDI, `Udgifter mangler. ${MAANED}`],
  ["udgifterne er én celle", "REFUSION_MAANED", [1_200_000, 2022], VAERDI, "Udgifter har 1 række og 1 kolonne, men skal have 1 række og 12 kolonner."],
  ["udgifterne står på højkant", "REFUSION_MAANED", [kolonne(...aaret()), 2022], VAERDI, "Udgifter har 12 rækker og 1 kolonne, men skal have 12 rækker og 12 kolonner."],
  ["en måned er tekst", "REFUSION_MAANED", maj("ukendt"), VAERDI, `Maj: »ukendt« er ikke et tal. ${MAANED}`],
  ["en måned er negativ", "REFUSION_MAANED", maj(-1000), VAERDI, "Maj er negativ (-1.000): placér rettelsen i den måned, den vedrører."],
  ["en måned er SAND", "REFUSION_MAANED", maj(true), VAERDI, `Maj: her står SAND. ${MAANED}`],
  ["en måned er en fejlværdi", "REFUSION_MAANED", maj(DIVISION), VAERDI, "Maj: cellen viser fejlen #DIVISION/0!. Ret den celle først."],
  ["en måned er NaN", "REFUSION_MAANED", maj(NaN), VAERDI, `Maj: værdien er ikke et endeligt tal. ${MAANED}`],
  ["en måned er uendelig", "REFUSION_MAANED", maj(Infinity), VAERDI, `Maj: værdien er ikke et endeligt tal. ${MAANED}`],
  ["en måned er skrevet på engelsk", "REFUSION_MAANED", maj("1,234.5"), VAERDI, "Maj: »1,234.5« kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89."],
  ["en måned er over 9 mia. kr.", "REFUSION_MAANED", maj(9_000_000_001), VAERDI, "Maj: 9.000.000.001 er for stort. Der regnes med beløb op til 9.000.000.000 kr."],
  ["årets udgift er over 750 mio. kr.", "REFUSION_MAANED", maj(748_900_000.01), VAERDI, "Udgifter: årets udgift er 750.000.000,01 kr. Efter måneder regnes der med udgifter op til 750.000.000 kr. om året."],
  ["engangsudgiften er negativ", "REFUSION_MAANED", [[aaret()], 2022, -1], VAERDI, `Engangsudgift: -1 er negativt. ${ENGANGS}`],
  ["engangsudgiften er tekst", "REFUSION_MAANED", [[aaret()], 2022, "ingen"], VAERDI, `Engangsudgift: »ingen« er ikke et tal. ${ENGANGS}`],
  ["engangsudgifterne har for få rækker", "REFUSION_MAANED", [[aaret(), aaret()], 2022, 5], VAERDI, "Engangsudgift har 1 række og 1 kolonne, men skal have 2 rækker og 1 kolonne."],
  ["året mangler", "REFUSION_MAANED", [[aaret()]], VAERDI, `År mangler. ${AAR}`],
  ["der er flere år", "REFUSION_MAANED", [[aaret(), aaret()], kolonne(2021, 2022)], VAERDI, "År har 2 rækker og 1 kolonne. Angiv én celle."],
  ["året ligger før månedsreglen", "REFUSION_MAANED", [[aaret()], 2021], INTET, FOER_2022],
  ["året ligger før månedsreglen i egen tabel", "REFUSION_MAANED", [[aaret()], 2021, undefined, satser(2021, "alle", "bekræftet")], INTET, FOER_2022],
  ["årets satser er et skøn", "REFUSION_MAANED", [[aaret()], 2023], INTET, skoen2023("=REFUSION_MAANED(A2:L2;2023;;Satser)", "2022")],
  ["årets satser er et skøn i egen tabel", "REFUSION_MAANED", [[aaret()], 2022, undefined, satser(2022, "alle", "skøn")], INTET, "I den angivne satstabel har 2022 status skøn. Kontrollér beløbene, og ret status til bekræftet."],
  ["egen tabel har grænser for voksne alene", "REFUSION_MAANED", [[aaret()], 2022, undefined, satser(2022, "voksen", "bekræftet")], VAERDI, GRUPPEVIS],
];

// prettier-ignore
const REFUSION_TRIN: readonly DaarligtKald[] = [
  ["udgiften er et område", "REFUSION_TRIN", [kolonne(1, 2), 2022], VAERDI, "Udgift har 2 rækker og 1 kolonne. Angiv én celle."],
  ["udgiften er negativ", "REFUSION_TRIN", [-1, 2022], VAERDI, `Udgift: -1 er negativt. ${UDGIFT}`],
  ["året mangler", "REFUSION_TRIN", [1], VAERDI, `År mangler. ${AAR}`],
  ["der er flere år", "REFUSION_TRIN", [1, [[2021, 2022]]], VAERDI, "År har 1 række og 2 kolonner. Angiv én celle."],
  ["årets satser er et skøn", "REFUSION_TRIN", [1, 2023], INTET, skoen2023("=REFUSION(A2;2023;;Satser)", "2007-2009 og 2019-2022")],
  ["målgruppen mangler", "REFUSION_TRIN", [1, 2020], VAERDI, "Målgruppe mangler: i 2020 gælder egne grænser for børn og voksne. Skriv »barn« eller »voksen«."],
  ["der er flere målgrupper", "REFUSION_TRIN", [1, 2020, kolonne("barn", "voksen")], VAERDI, "Målgruppe har 2 rækker og 1 kolonne. Angiv én celle."],
];

const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const liste = (overskrifter: readonly Vaerdi[], ...raekker: readonly (readonly Vaerdi[])[]): readonly Argument[] => [
  [overskrifter, ...raekker],
  2022,
];
const cpr = (overskrift: Vaerdi, ...celler: readonly Vaerdi[]): readonly Argument[] =>
  liste([overskrift, "Gruppe", "Udgift"], ...celler.map((celle) => [celle, "barn", 900_000]));
const lignerCpr = (kolonnen: string): string => `Sager: kolonnen ${kolonnen} ligner CPR-numre. Fjern den: et sagsnummer er nok.`;

// prettier-ignore
const REFUSION_SAGER: readonly DaarligtKald[] = [
  ["sagerne mangler", "REFUSION_SAGER", [undefined, 2022], VAERDI, `Sager mangler. ${SAGER}`],
  ["sagerne er ét tal", "REFUSION_SAGER", [1_000_000, 2022], VAERDI, `Sager mangler kolonnen Gruppe. ${SAGER}`],
  ["overskriften mangler", "REFUSION_SAGER", liste(["S-1", "barn", 900_000]), VAERDI, `Sager mangler kolonnen Gruppe. ${SAGER}`],
  ["kolonnen Gruppe mangler", "REFUSION_SAGER", liste(["Sag", "Udgift"], ["S-1", 1]), VAERDI, `Sager mangler kolonnen Gruppe. ${SAGER}`],
  ["udgifterne mangler", "REFUSION_SAGER", liste(["Gruppe", "Engangsudgift"], ["barn", 1]), VAERDI, `Sager mangler udgifterne. ${SAGER}`],
  ["en måned mangler", "REFUSION_SAGER", liste(["Gruppe", ...MAANEDER.filter((navn) => navn !== "Maj")], ["barn"]), VAERDI, `Sager mangler kolonnen Maj. ${SAGER}`],
  ["flere måneder mangler", "REFUSION_SAGER", liste(["Gruppe", ...MAANEDER.slice(3)], ["barn"]), VAERDI, `Sager mangler kolonnerne Jan, Feb og Mar. ${SAGER}`],
  ["der er både år og måneder", "REFUSION_SAGER", liste(["Gruppe", "Udgift", ...MAANEDER], ["barn", 1]), VAERDI, "Sager har både kolonnen Udgift og kolonner med måneder. Behold kun den ene slags."],
  ["en kolonne står to gange", "REFUSION_SAGER", liste(["Gruppe", "Udgift", "Husstand", "husstand"], ["barn", 1]), VAERDI, "Sager har flere kolonner med overskriften Husstand. Behold én."],
  ["en måned står to gange", "REFUSION_SAGER", liste(["Gruppe", ...MAANEDER, "marts"], ["barn"]), VAERDI, "Sager har flere kolonner med overskriften Mar. Behold én."],
  ["der er ingen sager", "REFUSION_SAGER", liste(["Gruppe", "Udgift"]), VAERDI, `Sager: tabellen er tom. ${SAGER}`],
  ["alle rækker er tomme", "REFUSION_SAGER", liste(["Gruppe", "Udgift"], ["", ""], [0, null]), VAERDI, `Sager: tabellen er tom. ${SAGER}`],
  ["et CPR-nummer står blandt sagsnumrene", "REFUSION_SAGER", cpr("Sag", "S-1", "010110-1234"), VAERDI, lignerCpr("»Sag«")],
  ["CPR-numrene er tal uden det foranstillede nul", "REFUSION_SAGER", cpr("Nummer", 101_101_234, 3_112_094_321), VAERDI, lignerCpr("»Nummer«")],
  ["CPR-numrene har ingen overskrift", "REFUSION_SAGER", cpr("", "0101101234"), VAERDI, lignerCpr("uden overskrift")],
  ["husstanden er et CPR-nummer", "REFUSION_SAGER", liste(["Husstand", "Gruppe", "Udgift"], ["010180-1234", "barn", 1]), VAERDI, lignerCpr("»Husstand«")],
  ["året mangler", "REFUSION_SAGER", [[["Gruppe", "Udgift"], ["barn", 1]]], VAERDI, `År mangler. ${AAR}`],
  ["året ligger før månedsreglen", "REFUSION_SAGER", [[["Gruppe", "Udgift"], ["barn", 1]], 2021], INTET, FOER_2022],
  ["årets satser er et skøn", "REFUSION_SAGER", [[["Gruppe", "Udgift"], ["barn", 1]], 2023], INTET, skoen2023("=REFUSION_SAGER(A1:N20;2023;Satser)", "2022")],
  ["egen tabel har grænser for børn alene", "REFUSION_SAGER", [[["Gruppe", "Udgift"], ["barn", 1]], 2022, satser(2022, "barn", "bekræftet")], VAERDI, GRUPPEVIS],
  ["satser er et tal", "REFUSION_SAGER", [[["Gruppe", "Udgift"], ["barn", 1]], 2022, 0.25], VAERDI, "Satser: tabellen har 1 kolonne, men skal have mindst 9. Angiv en tabel som den, =REFUSION_SATSER() giver."],
];

export const DAARLIGE_MAANEDSKALD = [...REFUSION_MAANED, ...REFUSION_TRIN, ...REFUSION_SAGER];
