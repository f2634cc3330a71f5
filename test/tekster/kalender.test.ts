import type { Kalenderpunkt, Mangel, Manglende } from "../../src/core";
import { dagstekst, mangeltekst, skridttekst, skrivDag } from "../../src/tekster/kalender";

const NAVNE = ["Socialområdet", "Familieområdet", "Omsorgsområdet"];
const mangel = (hvad: Manglende, fagomraader: readonly number[] = [1], kvartal: number | null = 1): Mangel => ({
  hvad,
  kvartal,
  fagomraader,
});

it.each<[Manglende, string, string]>([
  [
    "tilDato",
    "Forventet refusion til og med 2. kvartal mangler for Familieområdet.",
    "Skriv den refusion, der forventes for året til og med 2. kvartal, for Familieområdet.",
  ],
  [
    "modtaget",
    "Det modtagne beløb for 2. kvartal mangler for Familieområdet.",
    "Skriv det modtagne beløb for 2. kvartal for Familieområdet, når det er kommet.",
  ],
  ["naesteAar", "Der er intet budget for 2024 her.", "Lav budgettet for 2024 ud fra dette års."],
  [
    "model",
    "Modellen for 2023 er ikke besluttet for Familieområdet.",
    "Beslut, hvilken model der gælder i 2023 for Familieområdet, og ret den i forudsætningerne.",
  ],
])("%s siges som en sætning, og hvad der er at gøre som en anden", (hvad, mangler, goer) => {
  expect(mangeltekst(mangel(hvad), NAVNE, 2023)).toBe(mangler);
  expect(skridttekst(mangel(hvad), NAVNE, 2023)).toBe(goer);
});

it.each<[readonly number[], string]>([
  [[0, 2], "Endelig refusion mangler for Socialområdet og Omsorgsområdet."],
  [[0, 1, 2], "Endelig refusion mangler for alle fagområder."],
])("fagområderne %j nævnes", (fagomraader, ventet) => expect(mangeltekst(mangel("endelig", fagomraader), NAVNE, 2023)).toBe(ventet));

it("er der kun ét fagområde, nævnes det ved navn", () =>
  expect(mangeltekst(mangel("endelig", [0]), ["Voksne"], 2023)).toBe("Endelig refusion mangler for Voksne."));

it("en dag siges på dansk, og om den er passeret", () => {
  const punkt: Kalenderpunkt = { dato: "2024-03-01", haendelse: { art: "foreloebig" }, status: "mangler", mangler: [] };
  expect(skrivDag("2024-03-01")).toBe("01.03.2024");
  expect(dagstekst(punkt, 2023)).toBe("01.03.2024: Foreløbig opgørelse for 2023. Dagen er passeret.");
  expect(dagstekst({ ...punkt, status: "kommer" }, 2023)).toBe("01.03.2024: Foreløbig opgørelse for 2023.");
});
