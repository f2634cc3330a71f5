import { tilXlsx } from "../../src/render/xlsx";
import { genberegn } from "../miljoe/libreoffice";
import type { Projektmappe, Vaerdi } from "../miljoe/ods";
import { bygget } from "../workbook/budgetter";
import { OPFULGTE } from "../workbook/opfulgte";
import { arket, raekkenummer } from "../workbook/planopslag";
import { medTastet, sammenIEnFil } from "./forsoeg";

const [, opgjort] = OPFULGTE.find(([hvad]) => hvad === "et opgjort år med bilag")!;

/** What is typed in the cell of a name, where it is told: the sheet, the row and the column, and in which words. */
const DAARLIGE: readonly (readonly [navn: string, vaerdi: string | number, ark: string, raekke: string, kolonne: number, ord: string])[] = [
  ["Til_dato_1_kvartal_2", "", "Opfølgning", "Kontrol af felterne", 1, "Et kvartal er tomt, men et senere er udfyldt"],
  ["Modtaget_3_kvartal_4", "vist nok 5", "Opfølgning", "Kontrol af felterne", 1, "Beløb og antal skal være tal eller tomme"],
  ["Bilag_antal_sager_2", "mange", "Opfølgning", "Kontrol af felterne", 1, "Beløb og antal skal være tal eller tomme"],
  ["Stor_afvigelse_fra", 0, "Opfølgning", "Kontrol af felterne", 1, "Stor afvigelse skal være over 0"],
  ["Model_1", "model 3", "Endelig opgørelse", "Socialområdet", 1, "skal besluttes"],
  ["Model_1", "model 3", "Endelig opgørelse", "Socialområdet", 15, "skal besluttes"],
  ["Model_1", "egen andel", "Endelig opgørelse", "Socialområdet", 15, "skal besluttes"],
  ["Gaelder_til_2", 2022, "Endelig opgørelse", "Familieområdet", 15, "skal besluttes"],
];

const planer = DAARLIGE.map(([navn, vaerdi], nr) => medTastet(bygget({ ...opgjort, kopi: nr + 1 }), navn, vaerdi));
let regnet: Projektmappe;

beforeAll(async () => {
  regnet = await genberegn(await tilXlsx(sammenIEnFil(planer)));
});

const raekken = (nr: number, ark: string, ledetekst: string): Vaerdi[] => {
  const plan = arket(planer[nr]!, ark);
  return regnet.get(plan.navn)![raekkenummer(plan, ledetekst)]!;
};

it.each(DAARLIGE.map((et, nr) => [et[0], et[1], et[5], nr] as const))("står der »%s: %s«, siger arket: %s", (_, __, ord, nr) => {
  const [, , ark, raekke, kolonne] = DAARLIGE[nr]!;
  expect(raekken(nr, ark, raekke)[kolonne]).toBe(ord);
});

it("et tomt kvartal før et udfyldt giver ingen fejlceller, men en bemærkning ved fagområdets kvartaler", () => {
  const aconto = regnet.get(arket(planer[0]!, "A conto").navn)!;
  const trykte = aconto.map((raekke) => raekke.slice(0, 9)).flat();
  expect(trykte.filter((et) => typeof et === "object" && et !== null)).toEqual([]);
  expect(aconto.filter((raekke) => String(raekke[7]).startsWith("Et kvartal er tomt."))).toHaveLength(4);
});

it("uden en model, der kan bruges, deles intet, og resten står der stadig", () => {
  const social = raekken(4, "Endelig opgørelse", "Socialområdet");
  expect([7, 8, 10, 11, 13, 14].map((kolonne) => social[kolonne])).toEqual(["", "", "", "", "", ""]);
  expect([6, 9, 12].map((kolonne) => social[kolonne])).toEqual([1_167_000, 276_543.22, 1_443_543.22]);
});
