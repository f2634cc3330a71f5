import type { Aarsmappe } from "../../../src/taskpane/aarsmappe/aarsmappe";
import { medTekst } from "../../../src/taskpane/opfoelgning/felter";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { medRettelse, type Rettelse } from "../../../src/taskpane/opfoelgning/rettelser";
import { laegSkriveplan } from "../../../src/taskpane/opfoelgning/skrivning";
import { standen } from "../../../src/taskpane/opfoelgning/stand";
import { EKSEMPEL } from "../../../src/taskpane/wizard/eksempel";
import { felt } from "./felt";

const TOM: Aarsmappe = {
  aar: 2023,
  kopi: 2,
  kladde: EKSEMPEL,
  opfoelgning: tomOpfoelgningskladde(EKSEMPEL.fagomraader.length),
  harOpfoelgning: true,
  ulaest: [],
};

const med = (mappe: Aarsmappe, navn: string, tekst: string): Aarsmappe => ({
  ...mappe,
  opfoelgning: medTekst(mappe.opfoelgning, felt(navn), tekst),
});

const skrev = (mappe: Aarsmappe, ...par: readonly (readonly [string, string])[]): readonly Rettelse[] =>
  par.reduce<readonly Rettelse[]>((foer, [navn, tekst]) => medRettelse(foer, standen(mappe), felt(navn), tekst), []);

it("kun det rettede skrives, i årets og kopiens ark, som tal, tekst eller ingenting", () => {
  const foer = med(TOM, "Modtaget_1_kvartal_1", "500");
  const rettelser = skrev(
    foer,
    ["Til_dato_1_kvartal_1", "1,5 mio."],
    ["Anmodet_1_kvartal_1", "0"],
    ["Modtaget_1_kvartal_1", " "],
    ["Bogfoert_2", "-0,05"],
    ["Hvem_handler_1", " Anne "],
    ["Bilag_dato_1", "3/4-2023"],
    ["Bilag_antal_sager_1", "12"],
    ["Bilag_ark_1", "2023"],
  );
  const plan = laegSkriveplan(foer, rettelser, false);
  const ark = "Opfølgning 2023 (2)";
  expect(plan).toMatchObject({
    art: "klar",
    indtastninger: [
      { ark, navn: "Til_dato_1_kvartal_1", vaerdi: 1_500_000 },
      { ark, navn: "Anmodet_1_kvartal_1", vaerdi: 0 },
      { ark, navn: "Modtaget_1_kvartal_1", vaerdi: null },
      { ark, navn: "Bogfoert_2", vaerdi: -0.05 },
      { ark, navn: "Hvem_handler_1", vaerdi: "Anne" },
      { ark, navn: "Bilag_dato_1", vaerdi: "03.04.2023" },
      { ark, navn: "Bilag_antal_sager_1", vaerdi: 12 },
      { ark, navn: "Bilag_ark_1", vaerdi: "2023" },
    ],
  });
});

it("siger arket allerede det samme med andre tegn, skrives det ikke, men er heller ikke rettet længere", () => {
  const rettelser = skrev(TOM, ["Endelig_refusion_1", "4 mio."], ["Endelig_refusion_2", "7"]);
  const plan = laegSkriveplan(med(TOM, "Endelig_refusion_1", "4.000.000"), rettelser, false);
  expect(plan).toMatchObject({ art: "klar", indtastninger: [{ navn: "Endelig_refusion_2" }] });
  expect(plan.art === "klar" && plan.skrevne).toHaveLength(2);
});

it("er en celle ændret i arket imens, spørges der, og kun om den", () => {
  const rettelser = skrev(TOM, ["Endelig_refusion_1", "4"], ["Endelig_refusion_2", "7"]);
  const nu = med(med(TOM, "Endelig_refusion_1", "5"), "Endelig_refusion_3", "6");
  expect(laegSkriveplan(nu, rettelser, false)).toMatchObject({
    art: "uenige",
    felter: [{ fagomraade: EKSEMPEL.fagomraader[0]!.navn, iArket: "5", nu: "4" }],
  });
  expect(laegSkriveplan(nu, rettelser, true)).toMatchObject({ art: "klar", indtastninger: [{ vaerdi: 4 }, { vaerdi: 7 }] });
});

it("er arket skrevet om med andre tegn, men det samme tal, er ingen uenige", () => {
  const foer = med(TOM, "Endelig_refusion_1", "4.000.000");
  const rettelser = skrev(foer, ["Endelig_refusion_1", "5"]);
  expect(laegSkriveplan(med(TOM, "Endelig_refusion_1", "4.000.000,0"), rettelser, false).art).toBe("klar");
});

it.each<[string, Aarsmappe | null]>([
  ["året er væk", null],
  ["arket Opfølgning er væk", { ...TOM, harOpfoelgning: false }],
  ["fagområdet er væk", { ...TOM, kladde: { ...EKSEMPEL, fagomraader: EKSEMPEL.fagomraader.slice(1) } }],
])("%s: intet skrives", (_, nu) => expect(laegSkriveplan(nu, skrev(TOM, ["Endelig_refusion_1", "4"]), true)).toEqual({ art: "vaek" }));

it("er intet rettet, er der intet at skrive", () => expect(laegSkriveplan(TOM, [], false)).toEqual({ art: "intet" }));
