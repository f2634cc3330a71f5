import { readFileSync } from "node:fs";
import { KONSTANTER, TVILLINGER, type Tvillingproeve } from "./tvillingtabel";

const MINDST = 2_000;

const proever = Object.entries<Tvillingproeve>(TVILLINGER);
const staarI = ([fil, ord]: readonly [string, string]): boolean => readFileSync(fil, "utf8").includes(ord);

it("hver funktion har en tvilling, der er prøvet, eller er en tabel af konstanter", () => {
  const kilde = readFileSync("src/functions/index.ts", "utf8");
  const funktioner = [...kilde.matchAll(/associate\("(\w+)"/g)].map(([, navn]) => navn);
  expect(funktioner.length).toBeGreaterThan(0);
  expect(Object.keys({ ...TVILLINGER, ...KONSTANTER }).sort()).toEqual(funktioner.sort());
});

it.each(proever)("%s prøves på mindst 2.000 tilfælde i den fil, som tabellen nævner", (navn, { tilfaelde, fil }) => {
  expect(tilfaelde).toBeGreaterThanOrEqual(MINDST);
  expect(staarI([fil, `TVILLINGER.${navn}.tilfaelde`])).toBe(true);
});

it.each(proever.flatMap(([navn, { udenfor }]) => (udenfor === null ? [] : [[navn, udenfor] as const])))(
  "%s har en prøve af, hvad planen gør uden for grænsen",
  (_, udenfor) => expect(staarI(udenfor)).toBe(true),
);

it.each(Object.entries(KONSTANTER))("%s' konstanter holdes op mod kernens", (_, proeve) => expect(staarI(proeve)).toBe(true));
