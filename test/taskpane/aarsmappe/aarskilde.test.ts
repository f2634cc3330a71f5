import type { Aarsmappe } from "../../../src/taskpane/aarsmappe/aarsmappe";
import { kilderIFilen, kilderIKladden, kilderIMappen, laesNoegle } from "../../../src/taskpane/aarsmappe/aarskilde";
import { medTekst } from "../../../src/taskpane/opfoelgning/felter";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { EKSEMPEL } from "../../../src/taskpane/wizard/eksempel";
import { felt } from "../opfoelgning/felt";

const MAPPE: Aarsmappe = { aar: 2023, kopi: 1, kladde: EKSEMPEL, opfoelgning: tomOpfoelgningskladde(3), harOpfoelgning: true, ulaest: [] };
const FULGT: Aarsmappe = { ...MAPPE, opfoelgning: medTekst(MAPPE.opfoelgning, felt("Anmodet_1_kvartal_1"), "222") };
const noeglen = (mappe: Aarsmappe, navn = "Refusionsbudget 2023.xlsx"): string => kilderIFilen({ navn, ark: [] }, [mappe], [])[0]!.noegle;

it("en fil kendes på sit navn og på alt, hvad der står i den", () => {
  expect(noeglen(structuredClone(MAPPE))).toBe(noeglen(MAPPE));
  const andre = [
    noeglen(FULGT),
    noeglen({ ...MAPPE, kladde: { ...EKSEMPEL, kommune: "Viborg Kommune" } }),
    noeglen(MAPPE, "Viborg 2023.xlsx"),
    noeglen({ ...MAPPE, kopi: 2 }),
  ];
  expect(new Set([noeglen(MAPPE), ...andre]).size).toBe(5);
});

it("en kladde kendes på sit nummer, også når den rettes", () => {
  const noegle = (nr: number, kommune: string) => kilderIKladden({ kladde: { ...EKSEMPEL, kommune }, nr })[0]!.noegle;
  expect(noegle(1, "Randers")).toBe(noegle(1, "Viborg"));
  expect(noegle(1, "Randers")).not.toBe(noegle(2, "Randers"));
});

it("nøglen siger, hvor året stod", () => {
  expect(laesNoegle(kilderIMappen([{ ...MAPPE, kopi: 3 }])[0]!.noegle)).toEqual({ hvor: "mappe", aar: 2023, filnavn: null });
  expect(laesNoegle(noeglen(MAPPE, "Vores (1).xlsx"))).toEqual({ hvor: "fil", aar: 2023, filnavn: "Vores (1).xlsx" });
  expect(laesNoegle(kilderIKladden({ kladde: EKSEMPEL, nr: 12 })[0]!.noegle)).toEqual({ hvor: "kladde", aar: 2023, filnavn: null });
  expect(laesNoegle("noget andet")).toBeNull();
});
