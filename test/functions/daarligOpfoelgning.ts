import type { DaarligtKald } from "./daarligeKald";
import { kolonne, type Argument, type Vaerdi } from "./excel";

const VAERDI = "#VALUE!";

const BELOEB = "Skriv et beløb i kr., fx 1.234.567,89.";
const MODEL = "Skriv »model 1«, »model 2«, »deling 50/50« eller fagområdets andel som en procent mellem 0 og 100, fx 25 %.";
const KUN_MODEL = "Skriv »model 1« eller »model 2«.";
const TIL_DATO = "Skriv årets forventede refusion til og med kvartalet i kr., »0 kr.« for nul, eller lad stå tomt, til den kendes.";
const ANMODET = "Skriv det beløb i kr., der blev anmodet om, »0 kr.« for nul, eller lad stå tomt.";
const HUL = "er tomt, men et senere kvartal er udfyldt. Skriv beløbet, eller »0 kr.«, hvis der ikke ventes refusion.";
const LOFT = "er for stort. Der regnes med beløb op til 9.000.000.000 kr.";
const TVETYDIGT = "kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.";

const IKKE_TILGAENGELIG = { type: "Error", basicType: "Error", basicValue: "#N/A" };

const model = (celle?: Vaerdi): readonly Argument[] => [100, 110, celle];
const kvartaler = (...celler: readonly Vaerdi[]): readonly Argument[] => [[celler]];

// prettier-ignore
const FORDEL_AFVIGELSE: readonly DaarligtKald[] = [
  ["budgettet er tekst", "FORDEL_AFVIGELSE", ["som i fjor", 110, "model 1"], VAERDI, `Budget: »som i fjor« er ikke et tal. ${BELOEB}`],
  ["budgettet er FALSK", "FORDEL_AFVIGELSE", [false, 110, "model 1"], VAERDI, `Budget: her står FALSK. ${BELOEB}`],
  ["budgettet er NaN", "FORDEL_AFVIGELSE", [NaN, 110, "model 1"], VAERDI, `Budget: værdien er ikke et endeligt tal. ${BELOEB}`],
  ["budgettet er over 9 mia. kr.", "FORDEL_AFVIGELSE", [-9_000_000_001, 110, "model 1"], VAERDI, `Budget: -9.000.000.001 ${LOFT}`],
  ["budgettet er en række", "FORDEL_AFVIGELSE", [[[1, 2, 3]], [[1, 2, 3]], "model 1"], VAERDI, "Budget har 1 række og 3 kolonner, men skal have 1 række og 1 kolonne."],
  ["det faktiske er en fejlværdi", "FORDEL_AFVIGELSE", [100, IKKE_TILGAENGELIG, "model 1"], VAERDI, "Faktisk: cellen viser fejlen #I/T. Ret den celle først."],
  ["det faktiske er uendeligt", "FORDEL_AFVIGELSE", [100, Infinity, "model 1"], VAERDI, `Faktisk: værdien er ikke et endeligt tal. ${BELOEB}`],
  ["det faktiske er skrevet på engelsk", "FORDEL_AFVIGELSE", [100, "1,234.5", "model 1"], VAERDI, `Faktisk: »1,234.5« ${TVETYDIGT}`],
  ["det faktiske har en anden form", "FORDEL_AFVIGELSE", [kolonne(1, 2), 110, "model 1"], VAERDI, "Faktisk har 1 række og 1 kolonne, men skal have 2 rækker og 1 kolonne."],
  ["modellerne har en anden form", "FORDEL_AFVIGELSE", [kolonne(1, 2, 3), kolonne(1, 2, 3), kolonne("model 1", "model 2")], VAERDI, "Model har 2 rækker og 1 kolonne, men skal være én celle eller have 3 rækker og 1 kolonne."],
  ["modellen mangler", "FORDEL_AFVIGELSE", model(), VAERDI, `Model mangler eller er 0. ${KUN_MODEL}`],
  ["modellen er 0", "FORDEL_AFVIGELSE", model(0), VAERDI, `Model mangler eller er 0. ${KUN_MODEL}`],
  ["modellen er 1", "FORDEL_AFVIGELSE", model(1), VAERDI, `Model: 1 er ingen model. ${KUN_MODEL}`],
  ["modellen er 2", "FORDEL_AFVIGELSE", model(2), VAERDI, `Model: 2 er ingen model. ${KUN_MODEL}`],
  ["modellen er 1 som tekst", "FORDEL_AFVIGELSE", model("1"), VAERDI, `Model: 1 er ingen model. ${KUN_MODEL}`],
  ["modellen er hele afvigelsen", "FORDEL_AFVIGELSE", model("100 %"), VAERDI, `Model: 100 % er ingen model. ${KUN_MODEL}`],
  ["modellen er intet af afvigelsen", "FORDEL_AFVIGELSE", model("0 %"), VAERDI, `Model: 0 % er ingen model. ${KUN_MODEL}`],
  ["andelen er skrevet uden procenttegn", "FORDEL_AFVIGELSE", model(25), VAERDI, `Model: 25 kan ikke bruges som procent. ${MODEL}`],
  ["andelen er negativ", "FORDEL_AFVIGELSE", model(-0.25), VAERDI, `Model: -0,25 kan ikke bruges som procent. ${MODEL}`],
  ["andelen er over 100 %", "FORDEL_AFVIGELSE", model("101 %"), VAERDI, `Model: 101 % kan ikke bruges som procent. ${MODEL}`],
  ["andelen er skrevet på engelsk", "FORDEL_AFVIGELSE", model("0.25"), VAERDI, `Model: »0.25« ${TVETYDIGT}`],
  ["andelen er NaN", "FORDEL_AFVIGELSE", model(NaN), VAERDI, `Model: værdien er ikke et endeligt tal. ${MODEL}`],
  ["modellen er ukendt", "FORDEL_AFVIGELSE", model("model 3"), VAERDI, `Model: »model 3« kan ikke vælges. ${MODEL}`],
  ["modellen skal besluttes", "FORDEL_AFVIGELSE", model("skal besluttes"), VAERDI, `Model: »skal besluttes« kan ikke vælges. ${MODEL}`],
  ["modellen er i kr.", "FORDEL_AFVIGELSE", model("25 kr."), VAERDI, `Model: »25 kr.« kan ikke vælges. ${MODEL}`],
  ["modellen er SAND", "FORDEL_AFVIGELSE", model(true), VAERDI, `Model: her står SAND. ${MODEL}`],
  ["modellen er en fejlværdi", "FORDEL_AFVIGELSE", model(IKKE_TILGAENGELIG), VAERDI, "Model: cellen viser fejlen #I/T. Ret den celle først."],
  ["modellen for alle rækker er ukendt", "FORDEL_AFVIGELSE", [kolonne(1, 2), kolonne(1, 2), "kassen"], VAERDI, `Model: »kassen« kan ikke vælges. ${MODEL}`],
];

// prettier-ignore
const ACONTO_REFUSION: readonly DaarligtKald[] = [
  ["kvartalerne mangler", "ACONTO_REFUSION", [], VAERDI, `År til dato mangler. ${TIL_DATO}`],
  ["kvartalerne er ét tal", "ACONTO_REFUSION", [100_000], VAERDI, "År til dato har 1 række og 1 kolonne. Angiv fire celler, én for hvert kvartal, i én række eller én kolonne."],
  ["der er tre kvartaler", "ACONTO_REFUSION", kvartaler(1, 2, 3), VAERDI, "År til dato har 1 række og 3 kolonner. Angiv fire celler, én for hvert kvartal, i én række eller én kolonne."],
  ["kvartalerne står i en firkant", "ACONTO_REFUSION", [[[1, 2], [3, 4]]], VAERDI, "År til dato har 2 rækker og 2 kolonner. Angiv fire celler, én for hvert kvartal, i én række eller én kolonne."],
  ["1. kvartal er tomt", "ACONTO_REFUSION", kvartaler("", 2, 3, 4), VAERDI, `År til dato: 1. kvartal ${HUL}`],
  ["2. kvartal er tomt", "ACONTO_REFUSION", kvartaler(1, 0, 3, ""), VAERDI, `År til dato: 2. kvartal ${HUL}`],
  ["3. kvartal er tomt", "ACONTO_REFUSION", kvartaler(1, 2, null, 4), VAERDI, `År til dato: 3. kvartal ${HUL}`],
  ["et kvartal er tekst", "ACONTO_REFUSION", kvartaler(1, 2, "?", ""), VAERDI, `3. kolonne i år til dato: »?« er ikke et tal. ${TIL_DATO}`],
  ["et kvartal på højkant er tekst", "ACONTO_REFUSION", [kolonne(1, "?", 3, 4)], VAERDI, `2. række i år til dato: »?« er ikke et tal. ${TIL_DATO}`],
  ["et kvartal er SAND", "ACONTO_REFUSION", kvartaler(true, "", "", ""), VAERDI, `1. kolonne i år til dato: her står SAND. ${TIL_DATO}`],
  ["et kvartal er NaN", "ACONTO_REFUSION", kvartaler(1, 2, 3, NaN), VAERDI, `4. kolonne i år til dato: værdien er ikke et endeligt tal. ${TIL_DATO}`],
  ["et kvartal er en fejlværdi", "ACONTO_REFUSION", kvartaler(1, IKKE_TILGAENGELIG, 3, 4), VAERDI, "2. kolonne i år til dato: cellen viser fejlen #I/T. Ret den celle først."],
  ["et kvartal er over 9 mia. kr.", "ACONTO_REFUSION", kvartaler(9_000_000_001, "", "", ""), VAERDI, `1. kolonne i år til dato: 9.000.000.001 ${LOFT}`],
  ["det anmodede er ét tal", "ACONTO_REFUSION", [[[1, 2, 3, 4]], 1], VAERDI, "Anmodet har 1 række og 1 kolonne, men skal have 1 række og 4 kolonner."],
  ["det anmodede ligger på tværs", "ACONTO_REFUSION", [kolonne(1, 2, 3, 4), [[1, 2, 3, 4]]], VAERDI, "Anmodet har 1 række og 4 kolonner, men skal have 4 rækker og 1 kolonne."],
  ["det anmodede er tekst", "ACONTO_REFUSION", [[[1, 2, 3, 4]], [["", "alt", "", ""]]], VAERDI, `2. kolonne i anmodet: »alt« er ikke et tal. ${ANMODET}`],
  ["det anmodede er FALSK", "ACONTO_REFUSION", [[[1, 2, 3, 4]], [["", "", false, ""]]], VAERDI, `3. kolonne i anmodet: her står FALSK. ${ANMODET}`],
];

export const DAARLIGE_OPFOELGNINGSKALD = [...FORDEL_AFVIGELSE, ...ACONTO_REFUSION];
