import { hentMarkering } from "../../src/taskpane/vaert/excelMarkering";
import { lavOmraade } from "../excel/mappe/omraade";
import { RAEKKER } from "../excel/mappe/adresse";
import type { Testvaert } from "../excel/vaert";
import { aabn, aabnBrugersMappe, antalAnmodninger } from "./mappe";

const marker = (
  { mappe }: Testvaert,
  ark: string,
  adresse: readonly [raekke: number, kolonne: number, raekker: number, kolonner: number],
): void => {
  const [raekke, kolonne, raekker, kolonner] = adresse;
  mappe.marker(lavOmraade(mappe.kraevArk(ark), { raekke, kolonne, raekker, kolonner }));
};

it.each<[string, [number, number, number, number], unknown[][]]>([
  [
    "to hele kolonner skæres til det brugte",
    [0, 0, RAEKKER, 2],
    [
      ["Voksne", 24_000_000],
      ["Børn", 12_500_000],
      ["I alt", 36_500_000],
    ],
  ],
  ["en hel kolonne", [0, 1, RAEKKER, 1], [[24_000_000], [12_500_000], [36_500_000]]],
  ["en del", [1, 0, 1, 2], [["Børn", 12_500_000]]],
  ["en celle", [0, 0, 1, 1], [["Voksne"]]],
  ["noget ved siden af det brugte", [0, 5, RAEKKER, 2], []],
  ["noget under det brugte", [100, 0, 10, 2], []],
])("%s", async (_, adresse, celler) => {
  const vaert = await aabnBrugersMappe();
  marker(vaert, "Ark1", adresse);
  expect(await hentMarkering()).toEqual({ art: "celler", celler });
});

it("en tom projektmappe giver ingen celler", async () => {
  const vaert = aabn();
  marker(vaert, "Ark1", [0, 0, RAEKKER, 3]);
  expect(await hentMarkering()).toEqual({ art: "celler", celler: [] });
});

it("skjulte rækker er med, som ruden viser dem", async () => {
  const vaert = await aabnBrugersMappe();
  vaert.mappe.kraevArk("Ark1").raekkehoejder.set(1, 0);
  marker(vaert, "Ark1", [0, 0, 3, 1]);
  expect(await hentMarkering()).toEqual({ art: "celler", celler: [["Voksne"], ["Børn"], ["I alt"]] });
});

it("flere områder afviser Excel, og det siges", async () => {
  const vaert = await aabnBrugersMappe();
  vaert.fejl(1, { code: "InvalidSelection" });
  expect(await hentMarkering()).toEqual({ art: "mislykkedes", aarsag: { art: "flereOmraader" } });
});

it.each([1, 2])("fejler anmodning %s, siges det", async (nr) => {
  const vaert = await aabnBrugersMappe();
  marker(vaert, "Ark1", [0, 0, 3, 2]);
  vaert.fejl(nr, { code: "GeneralException", message: "Det gik i stå" });
  expect(await hentMarkering()).toEqual({ art: "mislykkedes", aarsag: { art: "ukendt", stod: "Det gik i stå" } });
});

it("en kolonne på 120.000 brugte celler hentes helt, i svar som Excel kan give", async () => {
  const vaert = await aabnBrugersMappe();
  const ark = vaert.mappe.kraevArk("Mine noter");
  const tekst = (raekke: number) => `Sag nummer ${raekke} på social- og handicapområdet`;
  for (let raekke = 0; raekke < 120_000; raekke++) ark.saet(raekke, 3, tekst(raekke));
  vaert.mappe.aendret();
  marker(vaert, "Mine noter", [0, 3, RAEKKER, 1]);
  const foer = antalAnmodninger(vaert);
  const markering = await hentMarkering();
  if (markering.art !== "celler") throw new Error(JSON.stringify(markering));
  expect(markering.celler).toHaveLength(120_000);
  expect(markering.celler.findIndex(([celle], raekke) => celle !== tekst(raekke))).toBe(-1);
  expect(antalAnmodninger(vaert) - foer).toBe(4);
});
