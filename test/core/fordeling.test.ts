import fc from "fast-check";
import { Decimal, fordelBudget, lavVaegte, oere, STOERSTE_OERE, type Fordelingsopgave, type Oere, type Sted } from "../../src/core";
import { stoersteBroek } from "../../src/core/fordeling/stoersteBroek";

const sum = (tal: readonly bigint[]): bigint => tal.reduce((a, b) => a + b, 0n);

/** Weights as people have them: few distinct small ones (many ties), incomes, and numbers past every double. */
const vaegte = fc
  .oneof(
    fc.array(fc.bigInt({ min: 0n, max: 4n }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.bigInt({ min: 0n, max: 90_000_000_000n }), { minLength: 1, maxLength: 12 }),
    fc.array(fc.bigInt({ min: 0n, max: 10n ** 30n }), { minLength: 1, maxLength: 6 }),
  )
  .filter((liste) => sum(liste) > 0n);
const beloeb = fc.integer({ min: -STOERSTE_OERE, max: STOERSTE_OERE }).map(oere);
const enhed = fc.oneof(fc.constantFrom(1, 100, 100_000, 10_000_000), fc.integer({ min: 1, max: STOERSTE_OERE })).map(oere);
const opgaver = fc.record({ beloeb, vaegte, enhed });

const KOERSLER = { numRuns: 3_000 };

function dele(opgave: Fordelingsopgave): Oere[] {
  const resultat = fordelBudget(opgave);
  if (!resultat.ok) throw new Error(resultat.fejl.art);
  return resultat.vaerdi;
}

/** Hands out the units one at a time, each to the one that lacks most of its quota; the first of equals. */
function enAdGangen(antal: number, vaegte: readonly bigint[]): bigint[] {
  const naevner = sum(vaegte);
  const faaet = vaegte.map(() => 0n);
  for (let nr = 0; nr < antal; nr++) {
    const mangler = vaegte.map((vaegt, plads) => BigInt(antal) * vaegt - faaet[plads]! * naevner);
    const mest = mangler.reduce((a, b) => (b > a ? b : a));
    faaet[mangler.indexOf(mest)]! += 1n;
  }
  return faaet;
}

describe("største brøks metode", () => {
  it.each([
    [10n, [5n, 3n, 1n], [6n, 3n, 1n]],
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [0n, [1n, 2n], [0n, 0n]],
    [7n, [0n, 1n, 0n], [0n, 7n, 0n]],
  ])("deler %s efter %s", (antal, noegle, ventet) => expect(stoersteBroek(antal, noegle)).toEqual(ventet));

  it("er det samme som at dele enhederne ud én ad gangen", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), vaegte, (antal, noegle) => {
        expect(stoersteBroek(BigInt(antal), noegle)).toEqual(enAdGangen(antal, noegle));
      }),
      { numRuns: 500 },
    ));
});

describe("et beløb fordelt efter en nøgle", () => {
  it("på 100 kr. til tre lige giver den første en krone mere", () =>
    expect(dele({ beloeb: oere(10_000), vaegte: [1n, 1n, 1n], enhed: oere(100) })).toEqual([3_400, 3_300, 3_300]));

  it("har dele, der tilsammen er præcis beløbet", () =>
    fc.assert(
      fc.property(opgaver, (opgave) => sum(dele(opgave).map(BigInt)) === BigInt(opgave.beloeb)),
      KOERSLER,
    ));

  it("giver hver del inden for én enhed af sin kvote, og den første største desuden resten under en enhed", () =>
    fc.assert(
      fc.property(opgaver, (opgave) => {
        const [hele, i] = [BigInt(Math.abs(opgave.beloeb)), sum(opgave.vaegte)];
        const [enhed, rest] = [BigInt(opgave.enhed), hele % BigInt(opgave.enhed)];
        const foersteStoerste = opgave.vaegte.indexOf(opgave.vaegte.reduce((a, b) => (b > a ? b : a)));
        return dele(opgave).every((del, nr) => {
          const stoerrelse = BigInt(Math.abs(del)) - (nr === foersteStoerste ? rest : 0n);
          const afstand = stoerrelse * i - (hele - rest) * opgave.vaegte[nr]!;
          return stoerrelse % enhed === 0n && -enhed * i < afstand && afstand < enhed * i;
        });
      }),
      KOERSLER,
    ));

  it("giver lige store vægte dele, der højst er én enhed fra hinanden, og vægten nul ingenting", () =>
    fc.assert(
      fc.property(opgaver, (opgave) => {
        const rest = Math.abs(opgave.beloeb) % opgave.enhed;
        const foersteStoerste = opgave.vaegte.indexOf(opgave.vaegte.reduce((a, b) => (b > a ? b : a)));
        const uden = dele(opgave).map((del, nr) => Math.abs(del) - (nr === foersteStoerste ? rest : 0));
        opgave.vaegte.forEach((a, i) => {
          if (a === 0n) expect(uden[i]).toBe(0);
          opgave.vaegte.forEach((b, j) => a === b && expect(Math.abs(uden[i]! - uden[j]!)).toBeLessThanOrEqual(opgave.enhed));
        });
      }),
      { numRuns: 500 },
    ));

  it("ændres ikke, når alle vægte ganges med det samme, og vender fortegn med beløbet", () =>
    fc.assert(
      fc.property(opgaver, fc.bigInt({ min: 1n, max: 10n ** 20n }), (opgave, gange) => {
        const ventet = dele(opgave);
        expect(dele({ ...opgave, vaegte: opgave.vaegte.map((vaegt) => vaegt * gange) })).toEqual(ventet);
        expect(dele({ ...opgave, beloeb: oere(0 - opgave.beloeb) })).toEqual(ventet.map((del) => 0 - del));
      }),
      KOERSLER,
    ));

  it("lader de fastlåste stå og deler resten mellem de frie, som var de alene", () => {
    const raekke = fc.tuple(fc.bigInt({ min: 1n, max: 1000n }), fc.option(fc.integer({ min: 0, max: 1_000_000 }).map(oere)));
    fc.assert(
      fc.property(fc.array(raekke, { minLength: 1, maxLength: 8 }), enhed, (raekker, enhed) => {
        const fastlaast = [...raekker.map(([, et]) => et), null];
        const vaegte = [...raekker.map(([vaegt]) => vaegt), 7n];
        const beloeb = oere(900_000_000);
        const svar = dele({ beloeb, vaegte, enhed, fastlaast });
        const rest = oere(fastlaast.reduce<number>((tilbage, et) => tilbage - (et ?? 0), beloeb));
        const alene = dele({ beloeb: rest, vaegte: vaegte.filter((_, nr) => fastlaast[nr] === null), enhed });
        expect(svar).toEqual(fastlaast.map((et) => et ?? alene.shift()));
      }),
    );
  });

  it.each([
    ["fastlåste over beløbet", 100, [60, 50, null], "fastlaastOverBeloebet"],
    ["ingen frie til resten", 100, [30, 30, 30], "ingenAtFordeleTil"],
  ])("afviser %s", (_, beloeb, fastlaast, art) =>
    expect(
      fordelBudget({ beloeb: oere(beloeb), vaegte: [1n, 1n, 1n], enhed: oere(1), fastlaast: fastlaast as (Oere | null)[] }),
    ).toMatchObject({ ok: false, fejl: { art } }),
  );
});

describe("en nøgles vægte", () => {
  const sted = (nr: number | null): Sted => ({ argument: "fordelingsnoegle", ...(nr !== null && { raekke: nr + 1 }) });
  const fra = (...tal: readonly string[]) =>
    lavVaegte(
      tal.map((et) => new Decimal(et)),
      sted,
    );

  it.each([
    [
      ["0.25", "0.5", "12"],
      [25n, 50n, 1200n],
    ],
    [
      ["-24000000", "0", "-12500000"],
      [24_000_000n, 0n, 12_500_000n],
    ],
    [
      ["1e-30", "1"],
      [1n, 10n ** 30n],
    ],
  ])("%j er hele tal i samme forhold", (tal, vaerdi) => expect(fra(...tal)).toEqual({ ok: true, vaerdi }));

  it.each([
    [[], { art: "mangler", sted: sted(null) }],
    [["0", "0"], { art: "kunNuller", sted: sted(null) }],
    [["0", "1", "-1"], { art: "blandedeFortegn", sted: sted(2) }],
  ])("%j afvises", (tal, fejl) => expect(fra(...tal)).toMatchObject({ ok: false, fejl }));
});
