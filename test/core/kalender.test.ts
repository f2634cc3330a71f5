import {
  aarskalender,
  aarsopgoerelse,
  aaretsFase,
  heleKroner,
  naesteSkridt,
  TOM_FAGOMRAADEOPFOELGNING,
  tomOpfoelgning,
  type Dag,
  type Fagomraadeaar,
  type Fagomraadeopfoelgning,
  type Kalenderpunkt,
  type Kvartaler,
  type Oere,
} from "../../src/core";
import { randersEksempel } from "../workbook/eksempler";

const kr = heleKroner;
const { budgetaar } = randersEksempel;

type Indtastet = Partial<Fagomraadeopfoelgning>;

/** Each department the same, unless one has its own. */
function aaret(alle: Indtastet, egne: Readonly<Record<number, Indtastet>> = {}, storAfvigelse: Oere | null = null): Fagomraadeaar[] {
  const fagomraader = [0, 1, 2].map((nr) => ({ ...TOM_FAGOMRAADEOPFOELGNING, ...alle, ...egne[nr] }));
  const svar = aarsopgoerelse(budgetaar, { ...tomOpfoelgning(3), storAfvigelse, fagomraader });
  if (!svar.ok) throw new Error(svar.fejl.art);
  return svar.vaerdi;
}

const kvartaler = (antal: number): Kvartaler<Oere | null> =>
  [1, 2, 3, 4].map((nr) => (nr <= antal ? kr(nr * 1_000) : null)) as unknown as Kvartaler<Oere | null>;

const tilOgMed = (antal: number): Indtastet => ({ tilDato: kvartaler(antal), anmodet: kvartaler(antal), modtaget: kvartaler(antal) });

const FRIST = "09-15";
const kalenderen = (fagomraader: readonly Fagomraadeaar[], iDag: Dag, harNaesteAar = false): Kalenderpunkt[] =>
  aarskalender({ aar: 2023, fagomraader, harNaesteAar, budgetfrist: FRIST }, iDag);

const navnet = ({ haendelse }: Kalenderpunkt): string => (haendelse.art === "aconto" ? `aconto ${haendelse.kvartal + 1}` : haendelse.art);

const staar = (punkter: readonly Kalenderpunkt[]): string => punkter.map(({ status }) => status[0]).join("");

it("året har sine dage i orden, og på samme dag kommer anmodningen først", () =>
  expect(kalenderen(aaret({}), "2023-01-01").map((et) => `${et.dato} ${navnet(et)}`)).toEqual([
    "2023-03-31 aconto 1",
    "2023-03-31 opfoelgning",
    "2023-05-31 opfoelgning",
    "2023-06-30 aconto 2",
    "2023-09-15 budgetlaegning",
    "2023-09-30 aconto 3",
    "2023-09-30 opfoelgning",
    "2023-12-31 aconto 4",
    "2024-03-01 foreloebig",
    "2024-05-31 endelig",
  ]));

const FAERDIG: Indtastet = { ...tilOgMed(4), endelig: kr(4_000), bogfoert: kr(4_000), efterSager: kr(4_000) };

// g(jort), m(angler), k(ommer), in the order above.
it.each<[Dag, string, Indtastet, boolean, string, string | null]>([
  ["2022-12-01", "intet", {}, false, "kkkkkkkkkk", "aconto 1 tilDato"],
  ["2023-03-31", "intet, på dagen selv", {}, false, "kkkkkkkkkk", "aconto 1 tilDato"],
  ["2023-04-01", "intet", {}, false, "mmkkkkkkkk", "aconto 1 tilDato"],
  ["2023-04-01", "år til dato", { tilDato: kvartaler(1) }, false, "mmkkkkkkkk", "aconto 1 anmodet"],
  [
    "2023-04-01",
    "alt om 1. kvartal, men ikke modtaget",
    { tilDato: kvartaler(1), anmodet: kvartaler(1) },
    false,
    "mmkkkkkkkk",
    "opfoelgning forventetHeleAaret",
  ],
  [
    "2023-04-01",
    "1. kvartal og forventning, men ikke modtaget",
    { tilDato: kvartaler(1), anmodet: kvartaler(1), forventetHeleAaret: kr(4_000) },
    false,
    "mgkkkkkkkk",
    "aconto 1 modtaget",
  ],
  ["2023-04-01", "1. kvartal og forventning", { ...tilOgMed(1), forventetHeleAaret: kr(4_000) }, false, "ggkkkkkkkk", "opfoelgning "],
  [
    "2023-03-01",
    "1. kvartal og forventning før tiden",
    { ...tilOgMed(1), forventetHeleAaret: kr(4_000) },
    false,
    "gkkkkkkkkk",
    "opfoelgning ",
  ],
  ["2023-07-01", "kun 1. kvartal", { ...tilOgMed(1), forventetHeleAaret: kr(4_000) }, false, "gggmkkkkkk", "aconto 2 tilDato"],
  ["2023-09-16", "2 kvartaler", { ...tilOgMed(2), forventetHeleAaret: kr(4_000) }, false, "ggggmkkkkk", "budgetlaegning naesteAar"],
  ["2023-09-16", "2 kvartaler og næste år", { ...tilOgMed(2), forventetHeleAaret: kr(4_000) }, true, "gggggkkkkk", "aconto 3 tilDato"],
  ["2024-01-01", "3 kvartaler", { ...tilOgMed(3), forventetHeleAaret: kr(4_000) }, true, "gggggggmkk", "aconto 4 tilDato"],
  ["2024-01-01", "4 kvartaler, som også er en forventning", tilOgMed(4), true, "ggggggggkk", "foreloebig bogfoert"],
  ["2024-03-02", "4 kvartaler", tilOgMed(4), true, "ggggggggmk", "foreloebig bogfoert"],
  ["2024-03-02", "4 kvartaler, bogført", { ...tilOgMed(4), bogfoert: kr(4_000) }, true, "gggggggggk", "endelig endelig"],
  ["2024-06-01", "4 kvartaler, bogført", { ...tilOgMed(4), bogfoert: kr(4_000) }, true, "gggggggggm", "endelig endelig"],
  ["2024-06-01", "endelig, men uden Sager", { ...FAERDIG, efterSager: null }, true, "gggggggggm", "endelig efterSager"],
  ["2024-06-01", "endelig, men afstemt forkert", { ...FAERDIG, bogfoert: kr(3_999) }, true, "gggggggggm", "endelig afstemning"],
  ["2024-06-01", "alt", FAERDIG, true, "gggggggggg", null],
  ["2024-04-01", "alt før tiden", FAERDIG, true, "gggggggggg", null],
])("den %s, når der er udfyldt %s", (iDag, _, indtastet, harNaesteAar, ventet, skridt) => {
  const punkter = kalenderen(aaret(indtastet), iDag, harNaesteAar);
  expect(staar(punkter)).toBe(ventet);
  const naeste = naesteSkridt(punkter);
  expect(naeste && `${navnet(naeste.punkt)} ${naeste.mangel?.hvad ?? ""}`).toBe(skridt);
});

describe("hvad der mangler", () => {
  it("siges for netop de fagområder, der mangler det, og én ting ad gangen for hvert", () => {
    const fagomraader = aaret(tilOgMed(1), { 1: { modtaget: kvartaler(0) }, 2: { tilDato: kvartaler(0), anmodet: kvartaler(0) } });
    expect(kalenderen(fagomraader, "2023-04-01")[0]!.mangler).toEqual([
      { hvad: "tilDato", kvartal: 0, fagomraader: [2] },
      { hvad: "modtaget", kvartal: 0, fagomraader: [1] },
    ]);
  });

  it("penge, der er kommet, er der anmodet om, og er den endelige refusion kendt, ventes der på ingen af delene", () => {
    const tilDato = kvartaler(1);
    for (const indtastet of [
      { tilDato, modtaget: tilDato },
      { tilDato, endelig: kr(1_000) },
    ])
      expect(kalenderen(aaret(indtastet), "2023-04-01")[0]!.mangler).toEqual([]);
  });

  it("et nul er udfyldt", () => {
    const nul: Kvartaler<Oere | null> = [kr(0), null, null, null];
    expect(kalenderen(aaret({ tilDato: nul, anmodet: nul, modtaget: nul }), "2023-04-01")[0]!.status).toBe("gjort");
  });

  it("er afvigelsen stor, skal nogen handle, og ellers ikke", () => {
    const forventet = { forventetHeleAaret: kr(26_000_000) };
    const mangler = (fagomraader: readonly Fagomraadeaar[]) => kalenderen(fagomraader, "2023-04-01")[1]!.mangler;
    expect(mangler(aaret(forventet, {}, kr(1_000_000)))).toEqual([{ hvad: "ansvarlig", kvartal: null, fagomraader: [1, 2] }]);
    expect(mangler(aaret({ ...forventet, ansvarlig: "Social og Arbejdsmarked" }, {}, kr(1_000_000)))).toEqual([]);
    expect(mangler(aaret(forventet))).toEqual([]);
  });

  it("en model, der ikke gælder i året, skal besluttes", () => {
    const [social, ...andre] = aaret(FAERDIG);
    const punkter = kalenderen([{ ...social!, model: null, endelig: null }, ...andre], "2024-06-01", true);
    expect(punkter.at(-1)!.mangler).toEqual([{ hvad: "model", kvartal: null, fagomraader: [0] }]);
  });
});

it("kommunens egen frist flytter sin dag og ikke andet", () => {
  const punkter = aarskalender({ aar: 2023, fagomraader: aaret({}), harNaesteAar: false, budgetfrist: "08-20" }, "2023-01-01");
  expect(punkter.map(navnet).indexOf("budgetlaegning")).toBe(4);
  expect(punkter[4]!.dato).toBe("2023-08-20");
});

it.each<[Dag, string, Indtastet]>([
  ["2022-12-31", "budgetlaegges", {}],
  ["2023-01-01", "foelges", {}],
  ["2023-12-31", "foelges", FAERDIG],
  ["2024-01-01", "afsluttes", tilOgMed(4)],
  ["2024-05-31", "afsluttet", FAERDIG],
])("den %s: året 2023 %s", (iDag, fase, indtastet) => expect(aaretsFase(2023, kalenderen(aaret(indtastet), iDag), iDag)).toBe(fase));
