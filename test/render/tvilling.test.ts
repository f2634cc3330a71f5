import fc from "fast-check";
import { oere, STOERSTE_OERE } from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { iTvillingensOmraade, TVILLINGENS_GRAENSE, type Tvillingtal } from "../../src/workbook/tvillinger/fordelBudget";
import { genberegnAlle } from "../miljoe/libreoffice";
import { medForkerteSvar } from "./forsoeg";
import { forskelle } from "./sammenligning";
import { kernensDele, tvillingplan } from "./tvillingark";
import { TVILLINGER } from "./tvillingtabel";

const FROE = 41_400_000;
const STOERSTE_VAEGT = STOERSTE_OERE / 100;

/** Numbers of every size, the small ones as often as the big. Whole millionths, for doubles would nearly all be nearly 0. */
const afAlleStoerrelser = (hoejst: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map((del) => Math.floor(hoejst ** (del / 1_000_000)) - (del % 2));

const liste = (vaegt: fc.Arbitrary<number>, maxLength: number) =>
  fc.array(vaegt, { minLength: 1, maxLength }).filter((vaegte) => vaegte.some((et) => et > 0));

const enhed = fc
  .oneof(
    fc.constantFrom(1, 50, 100, 10_000, 100_000, 10_000_000),
    afAlleStoerrelser(100_000_000).filter((e) => e > 0),
  )
  .map(oere);
const fortegn = fc.constantFrom(1, -1);

const sag = (beloeb: fc.Arbitrary<number>, vaegte: fc.Arbitrary<number[]>): fc.Arbitrary<Tvillingtal> =>
  fc
    .record({ beloeb, enhed, vaegte, fortegn })
    .map(({ fortegn: tegn, ...tal }) => ({ ...tal, beloeb: oere(tal.beloeb === 0 ? 0 : tegn * tal.beloeb) }))
    .filter(iTvillingensOmraade);

/** As near to the bound as whole numbers come: the biggest weight that still fits the number of units, and some near it. */
const vedGraensen: fc.Arbitrary<Tvillingtal> = fc
  .record({
    enheder: afAlleStoerrelser(STOERSTE_OERE).filter((n) => n >= TVILLINGENS_GRAENSE / STOERSTE_VAEGT),
    afstande: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }),
    smaa: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
  })
  .map(({ enheder, afstande, smaa }) => {
    const stoerste = Math.min(STOERSTE_VAEGT, Math.ceil(TVILLINGENS_GRAENSE / enheder) - 1);
    return { beloeb: oere(enheder), enhed: oere(1), vaegte: [...afstande.map((et) => stoerste - et), ...smaa] };
  })
  .filter((tal) => iTvillingensOmraade(tal) && tal.vaegte.every((vaegt) => vaegt >= 0));

const SAGER: readonly (readonly [hvad: string, sager: fc.Arbitrary<Tvillingtal>, antal: number])[] = [
  ["få små vægte: lige rester og nuller", sag(afAlleStoerrelser(10_000_000), liste(fc.integer({ min: 0, max: 4 }), 12)), 900],
  ["indtægter af alle størrelser", sag(afAlleStoerrelser(STOERSTE_OERE), liste(afAlleStoerrelser(STOERSTE_VAEGT), 10)), 800],
  ["beløb under én enhed", sag(fc.integer({ min: 0, max: 99 }), liste(fc.integer({ min: 0, max: 9 }), 5)), 200],
  [
    "40 fagområder",
    sag(afAlleStoerrelser(STOERSTE_OERE), fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 40, maxLength: 40 })),
    60,
  ],
  ["tal lige under grænsen", vedGraensen, 500],
];

describe("tvillingen af FORDEL_BUDGET giver i LibreOffice kernens dele på øren", () => {
  const forsoeg = SAGER.map(([hvad, sager, antal]) => {
    const tal = fc.sample(sager, { numRuns: antal, seed: FROE });
    return [hvad, tal, medForkerteSvar(tvillingplan(tal))] as const;
  });
  let afvigelser: string[][];

  beforeAll(async () => {
    const svar = await genberegnAlle(await Promise.all(forsoeg.map(([, , { fil }]) => tilXlsx(fil))));
    afvigelser = svar.map((beregnet, nr) => forskelle(beregnet, forsoeg[nr]![2].ventet));
  });

  it.each(SAGER.map(([hvad, , antal], nr) => [hvad, antal, nr] as const))("%s (%i tilfælde)", (_, antal, nr) => {
    expect(afvigelser[nr]).toEqual([]);
    expect(forsoeg[nr]![1]).toHaveLength(antal);
  });

  it("og tilfældene rummer lige rester, negative beløb, nulvægte og produkter over 10^15", () => {
    const alle = forsoeg.flatMap(([, tal]) => tal);
    const antal = (er: (tal: Tvillingtal) => boolean) => alle.filter(er).length;
    expect(alle).toHaveLength(TVILLINGER.FORDEL_BUDGET.tilfaelde);
    expect(antal(({ beloeb }) => beloeb < 0)).toBeGreaterThan(200);
    expect(antal(({ vaegte }) => vaegte.includes(0))).toBeGreaterThan(200);
    expect(antal((tal) => new Set(tal.vaegte).size < tal.vaegte.length && new Set(kernensDele(tal)).size > 1)).toBeGreaterThan(200);
    expect(antal(({ beloeb, enhed: e, vaegte }) => Math.floor(Math.abs(beloeb) / e) * Math.max(...vaegte) > 1e15)).toBeGreaterThan(200);
  });
});

describe("tvillingens område", () => {
  it.each([
    ["er alt under grænsen", 9_000_000, 999_999_999, true],
    ["slutter ved grænsen", 9_000_000, 1_000_000_000, false],
    ["slutter også for negative beløb", -9_000_000, 1_000_000_000, false],
  ])("%s", (_, enheder, vaegt, ventet) =>
    expect(iTvillingensOmraade({ beloeb: oere(enheder * 100), enhed: oere(100), vaegte: [1, vaegt] })).toBe(ventet),
  );
});
