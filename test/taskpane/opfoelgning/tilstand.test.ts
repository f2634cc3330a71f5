import fc from "fast-check";
import { kilderIKladden } from "../../../src/taskpane/aarsmappe/aarskilde";
import { alleFelter } from "../../../src/taskpane/opfoelgning/felter";
import { tomOpfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { medHentet } from "../../../src/taskpane/opfoelgning/kladdensStand";
import type { Stand } from "../../../src/taskpane/opfoelgning/rettelser";
import {
  AFSNIT,
  laesTilstand,
  reducer,
  skrivTilstand,
  type Handling,
  type Opfoelgningstilstand,
} from "../../../src/taskpane/opfoelgning/tilstand";
import { EKSEMPEL } from "../../../src/taskpane/wizard/eksempel";
import { felt } from "./felt";

const STAND: Stand = { navne: ["Socialområdet", "Familieområdet"], kladde: tomOpfoelgningskladde(2) };
const AAR = "mappe 2023 1";
const TOM = laesTilstand(undefined);

const efter = (...handlinger: readonly Handling[]): Opfoelgningstilstand => handlinger.reduce(reducer, TOM);
const ret = (navn: string, tekst: string): Handling => ({ art: "ret", aar: AAR, stand: STAND, felt: felt(navn), tekst });

it("begynder tom, med fristen den 15. september", () =>
  expect(TOM).toEqual({ aar: null, afsnit: null, rettelser: {}, hentet: {}, budgetfrist: "15.09", fraSager: null }));

it("et nyt år begynder, hvor dets næste skridt er", () =>
  expect(efter({ art: "vaelgAfsnit", afsnit: "endelig" }, { art: "vaelgAar", aar: AAR })).toMatchObject({ aar: AAR, afsnit: null }));

it("hvert år har sine rettelser, og et år uden er ikke med", () => {
  const tilstand = efter(ret("Endelig_refusion_1", "1"), { ...ret("Endelig_refusion_1", "2"), aar: "mappe 2024 1" } as Handling);
  expect(Object.keys(tilstand.rettelser)).toEqual([AAR, "mappe 2024 1"]);
  expect(reducer(tilstand, { art: "glemAar", aar: AAR }).rettelser[AAR]).toBeUndefined();
  const skrevne = tilstand.rettelser[AAR]!;
  expect(reducer(tilstand, { art: "skrevet", aar: AAR, skrevne }).rettelser).not.toHaveProperty([AAR]);
  expect(reducer(tilstand, { art: "glem", aar: AAR, felter: skrevne }).rettelser).not.toHaveProperty([AAR]);
});

it("tallene fra Sager bliver til rettelser, og tilbuddet er brugt", () => {
  const gemt = { fraSager: { aar: 2023, kvartal: 1, dato: "04.04.2023", fagomraader: [{ navn: "Socialområdet", tilDato: 500 }] } };
  const tilstand = reducer(laesTilstand(gemt), {
    art: "brugSager",
    aar: AAR,
    stand: STAND,
    udfyldes: [{ felt: felt("Til_dato_1_kvartal_1"), navn: "Socialområdet", tekst: "5", vist: "5 kr." }],
  });
  expect(tilstand.fraSager).toBeNull();
  expect(tilstand.rettelser[AAR]).toMatchObject([{ fagomraade: "Socialområdet", foer: "", nu: "5" }]);
  expect(reducer(laesTilstand(gemt), { art: "glemSager" })).toEqual(TOM);
});

it("det gemte læses tilbage, som det var, gennem JSON", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...alleFelter(2)), fc.string())),
      fc.option(fc.constantFrom(...AFSNIT)),
      fc.string(),
      (skrevet, afsnit, budgetfrist) => {
        const handlinger = skrevet.map(([hvilket, tekst]): Handling => ({ art: "ret", aar: AAR, stand: STAND, felt: hvilket, tekst }));
        const foer = efter(...handlinger, { art: "frist", budgetfrist });
        const tilstand = { ...foer, aar: AAR, afsnit, hentet: foer.rettelser };
        expect(laesTilstand(JSON.parse(JSON.stringify(skrivTilstand(tilstand))))).toEqual(tilstand);
      },
    ),
  ));

it("alt muligt andet læses, som var det aldrig skrevet", () => {
  fc.assert(fc.property(fc.jsonValue(), (gemt) => void laesTilstand(gemt)));
  const roderi = {
    aar: 7,
    afsnit: "kvartal 5",
    rettelser: {
      [AAR]: [null, { felt: "Findes_ikke", fagomraade: "x", foer: "", nu: "" }, { felt: "Endelig_refusion_1", foer: "", nu: "" }],
    },
    budgetfrist: 15,
    fraSager: "nej",
  };
  expect(laesTilstand(roderi)).toEqual({ ...TOM, rettelser: { [AAR]: [] }, hentet: {} });
});

describe("når det skrevne er kommet i en fil", () => {
  const FIL = "fil 2023 1 0123456789abcdef a.xlsx";
  const NY = "fil 2023 1 fedcba9876543210 a.xlsx";
  const skrev = (aar: string, navn: string, tekst: string): Handling => ({ ...ret(navn, tekst), aar }) as Handling;
  const skrevne = (aar: string, ...handlinger: Handling[]) => efter(...handlinger).rettelser[aar]!;

  it("er det ikke rettet længere, men huskes ved den gamle fil; det, der er skrevet imens, følger den nye", () => {
    const foerst = [skrev(FIL, "Endelig_refusion_1", "1"), skrev(FIL, "Endelig_refusion_2", "2")];
    const tilstand = efter({ art: "vaelgAar", aar: FIL }, ...foerst, skrev(FIL, "Endelig_refusion_2", "22"), {
      art: "hentet",
      aar: FIL,
      til: NY,
      skrevne: skrevne(FIL, ...foerst),
    });
    expect(tilstand.aar).toBe(NY);
    expect(tilstand.rettelser).toEqual({ [NY]: [expect.objectContaining({ fagomraade: "Familieområdet", foer: "2", nu: "22" })] });
    expect(tilstand.hentet[FIL]!.map(({ nu }) => nu)).toEqual(["1", "2"]);
  });

  it("står det stadig i kladden, der ingen ark har, og kan rettes derfra", () => {
    const KLADDEN = "kladde 2023 1 1";
    const foerst = skrev(KLADDEN, "Endelig_refusion_1", "1");
    const tilstand = efter(foerst, { art: "hentet", aar: KLADDEN, til: KLADDEN, skrevne: skrevne(KLADDEN, foerst) });
    expect(tilstand.rettelser).toEqual({});
    const [kilde] = kilderIKladden({ kladde: EKSEMPEL, nr: 1 });
    expect(medHentet(kilde!, tilstand).mappe.opfoelgning.fagomraader[0]!.endelig).toBe("1");
    const [anden] = kilderIKladden({ kladde: EKSEMPEL, nr: 2 });
    expect(medHentet(anden!, tilstand).mappe.opfoelgning.fagomraader[0]!.endelig).toBe("");
    expect(reducer(tilstand, { art: "glemHentet", aar: KLADDEN, felter: tilstand.hentet[KLADDEN]! }).hentet).toEqual({});
  });

  it("kan andres indtastninger tages med, og kun de besvarede er væk fra deres sted", () => {
    const tilstand = efter(skrev(FIL, "Endelig_refusion_1", "1"), skrev(FIL, "Endelig_refusion_2", "2"), skrev(FIL, "Bogfoert_1", "3"));
    const [en, to, tre] = tilstand.rettelser[FIL]!;
    const overtaget = reducer(tilstand, {
      art: "overtag",
      fra: { hvad: "rettelser", aar: FIL },
      til: NY,
      stand: STAND,
      tages: [en!],
      besvarede: [en!, to!],
    });
    expect(overtaget.rettelser).toEqual({ [FIL]: [tre], [NY]: [en] });
  });
});
