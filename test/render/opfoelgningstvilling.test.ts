import fc from "fast-check";
import {
  acontoAnmodninger,
  Decimal,
  fordelAfvigelse,
  kronerAf,
  NUL_OERE,
  oere,
  STOERSTE_OERE,
  type Kvartaler,
  type Model,
  type Oere,
} from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { MODELTEKST } from "../../src/tekster/modeller";
import { bygTilbageblik } from "../../src/workbook/bygTilbageblik";
import { formel, ref, type Formel } from "../../src/workbook/formel";
import { beregnet, type Kildecelle, type Kilderaekke } from "../../src/workbook/kilde";
import { acontoformel } from "../../src/workbook/tvillinger/aconto";
import { afvigelsesformler, iAfvigelsestvillingensOmraade } from "../../src/workbook/tvillinger/fordelAfvigelse";
import { genberegnAlle } from "../miljoe/libreoffice";
import { HALVT, TOMT, UDFYLDT } from "../workbook/tilbageblikke";
import { medForkerteSvar, medNyeInput } from "./forsoeg";
import { ark, svar, talcelle } from "./refusionsark";
import { forskelle } from "./sammenligning";
import { TVILLINGER } from "./tvillingtabel";

const FROE = 310_523;
/** A share counts in ten-millionths. */
const TIMILLIONTEDELE = 10_000_000;

interface Afvigelse {
  readonly budget: Oere;
  readonly faktisk: Oere;
  readonly model: Model;
}
interface Aarsforloeb {
  readonly tilDato: Kvartaler<Oere | null>;
  readonly anmodet: Kvartaler<Oere | null>;
}

const egenAndel = (timilliontedele: number): Model => ({
  art: "egenAndel",
  andel: new Decimal(timilliontedele).dividedBy(TIMILLIONTEDELE),
});

const beloeb = fc
  .oneof(
    fc.integer({ min: -500, max: 500 }),
    fc.integer({ min: -5_000_000_000, max: 5_000_000_000 }),
    fc.integer({ min: -STOERSTE_OERE, max: STOERSTE_OERE }),
  )
  .map(oere);
const andel = fc
  .oneof(
    fc.integer({ min: 1, max: 99 }).map((pct) => pct * 100_000),
    fc.integer({ min: 1, max: TIMILLIONTEDELE - 1 }),
    fc.constantFrom(1, 3_333_333, 6_666_667, TIMILLIONTEDELE - 1),
  )
  .map(egenAndel);
const model: fc.Arbitrary<Model> = fc.oneof(fc.constantFrom<Model>({ art: "model1" }, { art: "model2" }, { art: "deling" }), andel);
const afvigelser: fc.Arbitrary<Afvigelse> = fc.record({ budget: beloeb, faktisk: beloeb, model });

/** The share whose product with every number of this last seven digits ends in these: by the inverse of a share without 2 and 5 in it. */
function medRest(timilliontedele: number, rest: number): number {
  let [gammel, r, gammeltS, s] = [BigInt(timilliontedele), BigInt(TIMILLIONTEDELE), 1n, 0n];
  while (r !== 0n) [gammel, r, gammeltS, s] = [r, gammel % r, s, gammeltS - (gammel / r) * s];
  return Number((((gammeltS * BigInt(rest)) % BigInt(TIMILLIONTEDELE)) + BigInt(TIMILLIONTEDELE)) % BigInt(TIMILLIONTEDELE));
}

/** Deviations whose share ends in half an øre, or a ten-millionth to either side of it. */
const omkringHalve: fc.Arbitrary<Afvigelse> = fc
  .record({
    timilliontedele: fc.integer({ min: 1, max: TIMILLIONTEDELE - 1 }).filter((tal) => tal % 2 !== 0 && tal % 5 !== 0),
    fra: fc.constantFrom(-1, 0, 1),
    hele: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 89_998 })),
    fortegn: fc.constantFrom(1, -1),
    budget: fc.oneof(fc.constant(0), fc.integer({ min: -2_000, max: 2_000 })),
  })
  .map(({ timilliontedele, fra, hele, fortegn, budget }) => ({
    budget: oere(budget),
    faktisk: oere(budget + fortegn * (hele * TIMILLIONTEDELE + medRest(timilliontedele, TIMILLIONTEDELE / 2 + fra))),
    model: egenAndel(timilliontedele),
  }));
/** Half an øre exactly, as percentages that people type give it: with each model the number of øre whose share is a half. */
const HALVE: readonly (readonly [Model, number])[] = [
  [{ art: "deling" }, 1],
  [egenAndel(2_500_000), 2],
  [egenAndel(500_000), 10],
  [egenAndel(1_250_000), 4],
  [egenAndel(8_750_000), 4],
];
const halve: fc.Arbitrary<Afvigelse> = fc
  .record({
    modellen: fc.constantFrom(...HALVE),
    halve: fc.oneof(fc.integer({ min: -1_000, max: 1_000 }), fc.integer({ min: -20_000_000_000, max: 20_000_000_000 })),
    budget: fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }),
  })
  .map(({ modellen: [m, enHalv], halve: antal, budget }) => ({
    budget: oere(budget),
    faktisk: oere(budget + enHalv * (2 * antal + 1)),
    model: m,
  }));

const kvartal = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: STOERSTE_OERE })).map(oere);
const aarsforloeb: fc.Arbitrary<Aarsforloeb> = fc.record({
  tilDato: fc.oneof(
    fc
      .tuple(fc.array(kvartal, { minLength: 4, maxLength: 4 }), fc.integer({ min: 0, max: 4 }))
      .map(([alle, kendte]) => alle.map((et, nr) => (nr < kendte ? et : null))),
    fc.array(fc.option(kvartal), { minLength: 4, maxLength: 4 }),
  ) as unknown as fc.Arbitrary<Kvartaler<Oere | null>>,
  anmodet: fc.array(fc.option(kvartal), { minLength: 4, maxLength: 4 }) as unknown as fc.Arbitrary<Kvartaler<Oere | null>>,
});

function afvigelsesraekke({ budget, faktisk, model: m }: Afvigelse, nr: number): Kilderaekke {
  const ventet = fordelAfvigelse(budget, faktisk, m);
  const formler = afvigelsesformler({ budget: ref(`b.${nr}`), faktisk: ref(`f.${nr}`), model: ref(`m.${nr}`) });
  return [
    talcelle(`b.${nr}`, kronerAf(budget)),
    talcelle(`f.${nr}`, kronerAf(faktisk)),
    { vaerdi: m.art === "egenAndel" ? m.andel.toNumber() : MODELTEKST[m.art], rolle: "input", noegle: `m.${nr}` },
    svar(`a.${nr}`, formler.afvigelse, ventet.afvigelse),
    svar(`t.${nr}`, formler.tilFagomraadet, ventet.tilFagomraadet),
    svar(`k.${nr}`, formler.tilKommunekassen, ventet.tilKommunekassen),
  ];
}

/** #N/A as a word, for comparing. */
const afvist = (noegle: string, formlen: Formel): Kildecelle =>
  beregnet(noegle, formel`IF(ISNA(${formlen}),"afvist",${formlen})`, "afvist");

const kvartalscelle = (noegle: string, et: Oere | null): Kildecelle => ({
  vaerdi: et === null ? "" : et === 0 ? "0 kr." : kronerAf(et),
  rolle: "input",
  noegle,
});

function acontoraekke({ tilDato, anmodet }: Aarsforloeb, nr: number): Kilderaekke {
  const ventet = acontoAnmodninger(tilDato, anmodet);
  const noegler = (hvad: string) => tilDato.map((_, k) => `${hvad}.${nr}.${k}`);
  const tvilling = { tilDato: noegler("til"), anmodet: noegler("anmodet") };
  return [
    ...tilDato.map((et, k) => kvartalscelle(tvilling.tilDato[k]!, et)),
    ...anmodet.map((et, k) => kvartalscelle(tvilling.anmodet[k]!, et)),
    ...tilDato.map((_, k) => {
      const [noegle, formlen] = [`r.${nr}.${k}`, acontoformel(tvilling, k)];
      if (!ventet.ok) return afvist(noegle, formlen);
      return svar(noegle, formlen, ventet.vaerdi[k] ?? NUL_OERE);
    }),
  ];
}

/** What the function refuses, the formula does not share either. */
const INGEN_MODEL: readonly (string | number)[] = ["", 0, 1, 2, -0.25, 25, "model 3", "skal besluttes"];
const ingenModelraekke = (vaerdi: string | number, nr: number): Kilderaekke => {
  const formler = afvigelsesformler({ budget: ref(`b.${nr}`), faktisk: ref(`f.${nr}`), model: ref(`m.${nr}`) });
  return [
    talcelle(`b.${nr}`, 100),
    talcelle(`f.${nr}`, 110.5),
    { vaerdi, rolle: "input", noegle: `m.${nr}` },
    svar(`a.${nr}`, formler.afvigelse, oere(1_050)),
    afvist(`t.${nr}`, formler.tilFagomraadet),
    afvist(`k.${nr}`, formler.tilKommunekassen),
  ];
};

const proever = <T>(sager: fc.Arbitrary<T>, antal: number): T[] => fc.sample(sager, { numRuns: antal, seed: FROE });
const tal = {
  afvigelser: proever(afvigelser, 1_000),
  halve: [...proever(halve, 600), ...proever(omkringHalve, 600)],
  forloeb: proever(aarsforloeb, 2_000),
};
const FORSOEG = [
  ["FORDEL_AFVIGELSE, 1.000 afvigelser af alle størrelser", tal.afvigelser.map(afvigelsesraekke)],
  ["FORDEL_AFVIGELSE, 1.200 på eller lige omkring en halv øre", tal.halve.map(afvigelsesraekke)],
  ["FORDEL_AFVIGELSE, det der ingen model er", INGEN_MODEL.map(ingenModelraekke)],
  ["ACONTO_REFUSION, 2.000 år", tal.forloeb.map(acontoraekke)],
] as const;

/** The sheet of past years stands by itself, and its cells are these twins. */
const TILBAGEBLIK = [
  ["et udfyldt tilbageblik", medForkerteSvar(bygTilbageblik(UDFYLDT))],
  ["et halvt udfyldt tilbageblik", medForkerteSvar(bygTilbageblik(HALVT))],
  ["et tomt tilbageblik, når det udfyldes", medNyeInput(bygTilbageblik(TOMT), bygTilbageblik(UDFYLDT))],
  ["et udfyldt tilbageblik, når noget slettes", medNyeInput(bygTilbageblik(UDFYLDT), bygTilbageblik(HALVT))],
] as const;

describe("opfølgningens tvillinger giver i LibreOffice kernens tal på øren, også når hvert gemt svar er forkert", () => {
  const forsoeg = [...FORSOEG.map(([hvad, raekker]) => [hvad, medForkerteSvar(ark("Tvilling", raekker))] as const), ...TILBAGEBLIK];
  let forskellene: string[][];

  beforeAll(async () => {
    const beregnede = await genberegnAlle(await Promise.all(forsoeg.map(([, { fil }]) => tilXlsx(fil))));
    forskellene = beregnede.map((beregnet, nr) => forskelle(beregnet, forsoeg[nr]![1].ventet));
  });

  it.each(forsoeg.map(([hvad], nr) => [hvad, nr] as const))("%s", (_, nr) => expect(forskellene[nr]).toEqual([]));

  it("og tilfældene rummer halve ører, huller, nuller og negative anmodninger", () => {
    expect([...tal.afvigelser, ...tal.halve]).toHaveLength(TVILLINGER.FORDEL_AFVIGELSE.tilfaelde);
    expect(tal.forloeb).toHaveLength(TVILLINGER.ACONTO_REFUSION.tilfaelde);
    const rester = tal.halve.map(({ budget, faktisk, model: m }) =>
      new Decimal(faktisk - budget)
        .abs()
        .times(m.art === "egenAndel" ? m.andel : "0.5")
        .modulo(1),
    );
    expect(rester.filter((rest) => rest.equals("0.5")).length).toBeGreaterThan(700);
    expect(rester.filter((rest) => rest.equals("0.4999999")).length).toBeGreaterThan(100);
    const svarene = tal.forloeb.map(({ tilDato, anmodet }) => acontoAnmodninger(tilDato, anmodet));
    expect(svarene.filter(({ ok }) => !ok).length).toBeGreaterThan(200);
    expect(svarene.filter((et) => et.ok && et.vaerdi.some((anmodning) => anmodning !== null && anmodning < 0)).length).toBeGreaterThan(200);
    expect(tal.forloeb.filter(({ tilDato }) => tilDato.includes(oere(0))).length).toBeGreaterThan(200);
  });
});

it("tvillingen rækker til andele med syv decimaler", () => {
  expect(iAfvigelsestvillingensOmraade({ art: "deling" })).toBe(true);
  expect(iAfvigelsestvillingensOmraade(egenAndel(3_333_333))).toBe(true);
  expect(iAfvigelsestvillingensOmraade({ art: "egenAndel", andel: new Decimal("0.33333333") })).toBe(false);
});
