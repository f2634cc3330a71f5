import { heleKroner, type Mangel, type Manglende } from "../../../src/core";
import { dannBillede, laesFrist, type Aarsbillede } from "../../../src/taskpane/opfoelgning/billede";
import { cellenavn } from "../../../src/taskpane/opfoelgning/felter";
import { afstemningssaetninger } from "../../../src/taskpane/opfoelgning/afstemningssaetninger";
import { dagI, hentetSiden, ventende } from "../../../src/taskpane/opfoelgning/hvor";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { medRettelse, type Rettelse } from "../../../src/taskpane/opfoelgning/rettelser";
import { afsnitMed, feltTilMangel, naturligtAfsnit } from "../../../src/taskpane/opfoelgning/skridt";
import { standen } from "../../../src/taskpane/opfoelgning/stand";
import { EKSEMPEL } from "../../../src/taskpane/wizard/eksempel";
import { fortolk } from "../../../src/taskpane/wizard/fortolk";
import { nytFagomraade } from "../../../src/taskpane/wizard/kladde";
import { felt } from "./felt";

/** The wizard's draft, with an empty row first: the numbers on the screen are not those of the budget. */
const kladde = { ...EKSEMPEL, fagomraader: [nytFagomraade(99), ...EKSEMPEL.fagomraader] };
const MAPPE = { aar: 2023, kladde, opfoelgning: tomOpfoelgningskladde(kladde.fagomraader.length) };

const skrev = (...par: readonly (readonly [string, string])[]): readonly Rettelse[] =>
  par.reduce<readonly Rettelse[]>((foer, [navn, tekst]) => medRettelse(foer, standen(MAPPE), felt(navn), tekst), []);

function billede(rettelser: readonly Rettelse[], budgetfrist = "15.09", iDag = "2023-04-03"): Aarsbillede {
  const fortolket = fortolk(kladde, "0");
  if (!fortolket.ok) throw new Error(JSON.stringify(fortolket.fejl));
  const svar = dannBillede(MAPPE, fortolket.opgave, { tilstand: { budgetfrist }, rettelser, harNaesteAar: false, iDag });
  if (!svar.ok) throw new Error(svar.fejl.art);
  return svar.vaerdi;
}

it("en tom række i guiden er intet fagområde, og tallene falder på de rigtige", () => {
  const { fagomraader, opgave } = billede(skrev(["Endelig_refusion_2", "7"]));
  expect(fagomraader.map(({ nr }) => nr)).toEqual([1, 2, 3]);
  expect(fagomraader.map(({ navn }) => navn)).toEqual(EKSEMPEL.fagomraader.map(({ navn }) => navn));
  expect(fagomraader[0]!.opfoelgning.endelig).toBe(heleKroner(7));
  expect(opgave.opfoelgning.fagomraader[0]!.endelig).toBe(heleKroner(7));
});

it("et felt med fejl standser ikke resten af året", () => {
  const { fejl, fagomraader, fase, skridt } = billede(
    skrev(["Til_dato_2_kvartal_1", "x"], ["Til_dato_2_kvartal_2", "5"], ["Bogfoert_3", "6"]),
  );
  expect(fejl.map((et) => cellenavn(et.felt))).toEqual(["Til_dato_2_kvartal_1"]);
  expect(fagomraader[1]!.opfoelgning.bogfoert).toBe(heleKroner(6));
  expect([fase, skridt?.mangel]).toEqual(["foelges", { hvad: "tilDato", kvartal: 0, fagomraader: [0, 1, 2] }]);
});

it("en frist, der ikke kan læses, er den 15. september", () => {
  const fristen = (skrevet: string) => billede([], skrevet).punkter.find(({ haendelse }) => haendelse.art === "budgetlaegning")!.dato;
  expect([fristen("20/8"), fristen("i morgen")]).toEqual(["2023-08-20", "2023-09-15"]);
});

it.each<[string, string | null]>([
  ["15.09", "09-15"],
  ["15.9.", "09-15"],
  [" 1/12 ", "12-01"],
  ["1-3", "03-01"],
  ["29.02", null],
  ["31.04", null],
  ["september", null],
  ["", null],
])("fristen »%s« er %s", (skrevet, ventet) => expect(laesFrist(skrevet)).toBe(ventet));

const FULGTE = [{ nr: 1 }, { nr: 2 }];
const mangel = (hvad: Manglende, kvartal: number | null = null): Mangel => ({ hvad, kvartal, fagomraader: [1] });

it.each<[Manglende, number | null, string | null, string]>([
  ["tilDato", 2, "Til_dato_3_kvartal_3", "kvartal 3"],
  ["anmodet", 0, "Anmodet_3_kvartal_1", "kvartal 1"],
  ["forventetHeleAaret", null, "Forventet_hele_aaret_3", "forventning"],
  ["ansvarlig", null, "Hvem_handler_3", "forventning"],
  ["endelig", null, "Endelig_refusion_3", "endelig"],
  ["afstemning", null, "Bogfoert_3", "endelig"],
  ["model", null, null, "kvartal 1"],
  ["naesteAar", null, null, "kvartal 1"],
])("vejen til %s fører til sit felt", (hvad, kvartal, navn, afsnit) => {
  const fundet = feltTilMangel(mangel(hvad, kvartal), FULGTE);
  expect(fundet && cellenavn(fundet)).toBe(navn);
  expect(naturligtAfsnit(mangel(hvad, kvartal), FULGTE)).toBe(afsnit);
});

it("hvert felt står i et afsnit", () =>
  expect(
    ["Stor_afvigelse_fra", "Bilag_dato_4", "Tillaegsbevilling_1", "Refusion_ved_hoejere_graenser_1"].map((navn) => afsnitMed(felt(navn))),
  ).toEqual(["forventning", "kvartal 4", "forventning", "endelig"]));

it("afstemningen siges i ord, hvor langt den end er", () => {
  const saetninger = (...par: readonly (readonly [string, string])[]) => afstemningssaetninger(billede(skrev(...par)).fagomraader[0]!);
  expect(saetninger()).toEqual([
    "Kravet er det, der er hjemtaget a conto, indtil den endelige refusion kendes.",
    "Det bogførte er ikke udfyldt.",
    "Refusionen efter Sager er ikke udfyldt.",
  ]);
  expect(saetninger(["Endelig_refusion_2", "5"], ["Bogfoert_2", "3,5"])).toEqual([
    "Kravet er den endelige refusion.",
    "Kravet er 1,50 kr. højere end det bogførte.",
    "Refusionen efter Sager er ikke udfyldt.",
  ]);
});

it("dagen er læserens egen, og et år, der ikke er åbent, nævnes med sit sted", () => {
  expect(dagI(new Date(2023, 0, 5, 23, 59))).toBe("2023-01-05");
  const [en] = skrev(["Endelig_refusion_2", "7"]);
  const noegler = ["fil 2022 1 0123456789abcdef Viborg 2022.xlsx", "kladde 2023 1 4", "mappe 2023 1", "mappe 2021 2", "noget andet"];
  const rettelser = Object.fromEntries(noegler.map((noegle) => [noegle, [en!]]));
  const fundet = ventende({ rettelser }, [{ noegle: "mappe 2023 1", hvor: "mappe" }]);
  expect(fundet.map(({ aar, navn, sted }) => [aar, navn, sted.aar])).toEqual([
    [2022, "2022 i filen Viborg 2022.xlsx", noegler[0]],
    [2023, "2023 i en tidligere kladde", noegler[1]],
    [2021, "2021 i projektmappen", noegler[3]],
    [null, "noget andet", noegler[4]],
  ]);
});

it("det, der er i en nyere fil, siges kun, når den gamle åbnes igen", () => {
  const [en] = skrev(["Endelig_refusion_2", "7"]);
  const hentet = { "fil 2023 1 0123456789abcdef a.xlsx": [en!], "kladde 2023 1 1": [en!] };
  const iFilen = (noegle: string) => hentetSiden({ hentet }, { noegle, hvor: "fil" }).map(({ sted, rettelser }) => [sted, rettelser]);
  expect(iFilen("fil 2023 1 0123456789abcdef a.xlsx")).toEqual([[{ hvad: "hentet", aar: "fil 2023 1 0123456789abcdef a.xlsx" }, [en]]]);
  expect(iFilen("fil 2023 1 fedcba9876543210 a.xlsx")).toEqual([]);
  expect(hentetSiden({ hentet }, { noegle: "kladde 2023 1 1", hvor: "kladde" })).toEqual([]);
});
