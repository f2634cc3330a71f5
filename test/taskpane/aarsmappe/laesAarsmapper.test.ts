import fc from "fast-check";
import { laesAarsmapper } from "../../../src/taskpane/aarsmappe/laesAarsmapper";
import type { Aarsmappe } from "../../../src/taskpane/aarsmappe/aarsmappe";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import type { Navneark } from "../../../src/taskpane/vaert/port";
import { EKSEMPEL } from "../../../src/taskpane/wizard/eksempel";
import { fortolk } from "../../../src/taskpane/wizard/fortolk";
import type { Kladde } from "../../../src/taskpane/wizard/kladde";
import type { Budgetopgave } from "../../../src/workbook/opgave";
import { bygget } from "../../workbook/budgetter";
import { randersEksempel } from "../../workbook/eksempler";
import { gyldigeKladder } from "./gyldigeKladder";
import { navneark, rettet } from "./navneark";
import { opfoelgninger, somTal } from "./opfoelgninger";

function fortolket(kladde: Kladde): Budgetopgave {
  const svar = fortolk(kladde, "0");
  if (!svar.ok) throw new Error(JSON.stringify(svar.fejl));
  return svar.opgave;
}

const ARK = "Forudsætninger 2023";
const eksemplet = navneark(bygget(randersEksempel));
const laest = (ark: readonly Navneark[]): Aarsmappe => laesAarsmapper(ark)[0]!;
const efter = (nye: Parameters<typeof rettet>[2]): Aarsmappe => laest(rettet(eksemplet, ARK, nye));

it("arkene giver den opgave tilbage, som de blev bygget af, uanset hvad der stod i guiden", () =>
  fc.assert(
    fc.property(gyldigeKladder, (kladde) => {
      const svar = fortolk(kladde, "0");
      fc.pre(svar.ok);
      const mappe = laest(navneark(bygget(svar.opgave)));
      expect(mappe.ulaest).toEqual([]);
      expect(fortolket(mappe.kladde)).toEqual(svar.opgave);
    }),
    { numRuns: 50 },
  ));

it("felterne er skrevet, som man skriver dem i guiden", () => {
  const kladde = {
    ...EKSEMPEL,
    klMetode: "landsplan",
    aendringLandsplan: "-1234567,8",
    andelAfLandet: "0,0166",
    indeks: ["1,25%", "", "-2"],
  } as const;
  expect(laest(navneark(bygget(fortolket({ ...kladde, indeks: ["1,25 %", "", "-2 %"] })))).kladde).toMatchObject({
    udgangspunkt: "41.400.000",
    aendringLandsplan: "-1.234.567,8",
    andelAfLandet: "1,66 %",
    indeks: ["1,25 %", "0 %", "-2 %"],
    prisniveau: "2023-pl",
  });
  expect(efter({ Udgangspunkt: 41_400_000.05, Gaelder_til_2: 2023 }).kladde).toMatchObject({ udgangspunkt: "41.400.000,05" });
});

it("og opfølgningen, som den blev udfyldt, med nuller og uden det tomme", () =>
  fc.assert(
    fc.property(opfoelgninger(3), (opfoelgning) => {
      const mappe = laest(navneark(bygget({ ...randersEksempel, opfoelgning })));
      expect(mappe.harOpfoelgning).toBe(true);
      expect(somTal(mappe.opfoelgning)).toEqual(opfoelgning);
    }),
    { numRuns: 25 },
  ));

describe("hvert år for sig", () => {
  const igen = navneark(bygget({ ...randersEksempel, kopi: 2 }));
  const foer = navneark(bygget({ ...randersEksempel, budgetaar: { ...randersEksempel.budgetaar, aar: 2022 } }));
  const fremmede: Navneark[] = [
    { ark: "Forudsætninger 2024", felter: new Map([["Enhed", 1]]) },
    { ark: "Forudsætninger", felter: eksemplet[0]!.felter },
    { ark: "Forudsætninger 2024 (1)", felter: eksemplet[0]!.felter },
    { ark: "Budget 2024", felter: eksemplet[0]!.felter },
  ];

  it("med kopierne, i rækkefølge, og uden andres ark", () =>
    expect(laesAarsmapper([...igen, ...fremmede, ...eksemplet, ...foer]).map(({ aar, kopi }) => [aar, kopi])).toEqual([
      [2022, 1],
      [2023, 1],
      [2023, 2],
    ]));

  it("og ingen, hvor der ingen er", () => expect(laesAarsmapper(fremmede)).toEqual([]));
});

describe("det, nogen har rettet i arket, læses, som det står", () => {
  it.each<[string, string | number, Partial<Kladde>]>([
    ["Udgangspunkt", "43 mio.", { udgangspunkt: "43 mio." }],
    ["Udgangspunkt", "", { udgangspunkt: "" }],
    ["Lokale_forhold", 0, { lokaleForhold: "0" }],
    ["Indeks_1", "2 %", { indeks: ["2 %", "0 %", "0 %"] }],
    ["Indeks_1", "", { indeks: ["", "0 %", "0 %"] }],
    ["Fortegn", "PLUS ", { fortegn: "plus" }],
    ["Enhed", 1, { enhed: "1" }],
    ["Enhed", "1.000 kr.", { enhed: "1000" }],
    ["Prisniveau", 2024, { prisniveau: "2024" }],
    ["Kommune", "Anden Kommune", { kommune: "Anden Kommune" }],
    ["Udgangspunkt_note", "Vedtaget i oktober", { udgangspunktNote: "Vedtaget i oktober" }],
    ["KL_note", "Juni", { klNote: "Juni" }],
    ["Lokale_forhold_note", "To nye sager", { lokaleForholdNote: "To nye sager" }],
    ["Vises_i", "mio. kr.", { visesI: "millioner" }],
  ])("%s: %s", (navn, vaerdi, ventet) => {
    const { kladde, ulaest } = efter({ [navn]: vaerdi });
    expect(kladde).toMatchObject(ventet);
    expect(ulaest).toEqual([]);
  });

  it("et nyt navn på værten følger med til dem, den forvalter", () =>
    expect(efter({ Fagomraade_1: "Voksne", Forvaltes_under_3: "voksne" }).kladde.fagomraader[2]).toMatchObject({ forvaltesUnder: 1 }));

  it.each<[string, string | number | boolean, string, Partial<Kladde>]>([
    ["Fortegn", "negativ", "negativ", { fortegn: "minus" }],
    ["Enhed", 500, "500", { enhed: "1000" }],
    ["Enhed", "tusind", "tusind", { enhed: "1000" }],
    ["Vises_i", "øre", "øre", { visesI: "kroner" }],
    ["Tilskud_note", true, "SAND", { tilskudNote: "" }],
    ["Model_2", "model 3", "model 3", {}],
    ["Forvaltes_under_3", "Et nedlagt område", "Et nedlagt område", {}],
  ])("%s: %s er der intet valg for, og det siges", (navn, vaerdi, stod, ventet) => {
    const { kladde, ulaest } = efter({ [navn]: vaerdi });
    expect(kladde).toMatchObject(ventet);
    expect(ulaest).toEqual([{ navn, stod }]);
  });

  it("et navn, der er slettet, er et felt, der aldrig er skrevet i", () =>
    expect(
      efter({ Prisniveau: undefined, Kommune: undefined, Eksempel: undefined, Model_2: undefined, Gaelder_fra_2: undefined }).kladde,
    ).toMatchObject({
      prisniveau: null,
      kommune: "",
      erEksempel: false,
      fagomraader: [{}, { navn: "Familieområdet", model: "model2", gaelderFra: "" }, {}],
    }));

  it("et fagområde, der er slettet, efterlader sin plads, så de øvrige beholder deres numre", () =>
    expect(efter({ Fagomraade_2: undefined, Indtaegt_2021_nr_2: undefined }).kladde.fagomraader).toMatchObject([
      { navn: "Socialområdet" },
      { navn: "", indtaegt: "" },
      { navn: "Omsorgsområdet", forvaltesUnder: 1 },
    ]));
});

describe("opfølgningen", () => {
  const med = (felter: Record<string, string | number>, ark = "Opfølgning 2023"): Aarsmappe =>
    laest([eksemplet[0]!, { ark, felter: new Map(Object.entries(felter)) }]);

  it("læses kvartal for kvartal, med et nul, der er skrevet, og uden dem, der er tomme", () => {
    const { opfoelgning, harOpfoelgning } = med({
      Stor_afvigelse_fra: 500_000,
      Til_dato_1_kvartal_1: 0,
      Til_dato_1_kvartal_2: 42_500.5,
      Anmodet_1_kvartal_1: "0 kr.",
      Modtaget_2_kvartal_4: -1_000,
      Endelig_refusion_3: "",
      Bogfoert_3: 7,
      Hvem_handler_2: "Anne ringer",
      Bilag_dato_1: 45_016,
      Bilag_antal_sager_1: 12,
      Bilag_ark_1: "Bilag 2023 1. kvartal",
      Sagsliste_dato: 45_291,
      Sagsliste_status: "skøn",
      Husstande_trin_2: 5,
      Sagsliste_udgift: 71_200_000.5,
    });
    const tom = tomOpfoelgningskladde(3);
    expect(harOpfoelgning).toBe(true);
    expect(opfoelgning).toEqual({
      storAfvigelse: "500.000",
      fagomraader: [
        { ...tom.fagomraader[0], tilDato: ["0", "42.500,5", "", ""], anmodet: ["0 kr.", "", "", ""] },
        { ...tom.fagomraader[1], modtaget: ["", "", "", "-1.000"], ansvarlig: "Anne ringer" },
        { ...tom.fagomraader[2], bogfoert: "7" },
      ],
      bilag: [{ dato: "31.03.2023", antalSager: "12", ark: "Bilag 2023 1. kvartal" }, ...tom.bilag.slice(1)],
      sagstal: { ...tom.sagstal, dato: "31.12.2023", status: "skøn", husstande2: "5", udgift: "71.200.000,5" },
    });
  });

  it("er tom i en mappe uden arket, og i en mappe, hvis ark er en andens", () => {
    for (const mappe of [laest(eksemplet.slice(0, 1)), med({ Stor_afvigelse_fra: 1 }, "Opfølgning 2022"), med({ Noget: 1 })])
      expect(mappe).toMatchObject({ opfoelgning: tomOpfoelgningskladde(3), harOpfoelgning: false });
  });
});
