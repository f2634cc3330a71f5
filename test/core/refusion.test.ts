import fc from "fast-check";
import { heleKroner, INDBYGGEDE_SATSER, oere, refusionAar, refusionAarEfter, STOERSTE_OERE, type Satser, type Trin } from "../../src/core";
import type { Basispoint } from "../../src/core/penge/basispoint";

const satserMed = (trin: readonly Trin[]): Satser => ({ aar: 2022, maalgruppe: "alle", trin, status: "bekraeftet", kilde: "prøve" });

/** 1-3 steps with rising limits; rates need not rise, since a user's own table may fall. */
const tabeller = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: STOERSTE_OERE }), fc.integer({ min: 1, max: 9_999 })), {
    minLength: 1,
    maxLength: 3,
    selector: ([graense]) => graense,
  })
  .map((par) => par.sort(([a], [b]) => a - b).map(([graense, sats]) => ({ graense: oere(graense), sats: sats as Basispoint })))
  .map(satserMed);

const satser = fc.oneof(fc.constantFrom(...INDBYGGEDE_SATSER.raekker), tabeller);

/** Any cost, and often one close to a limit. */
const udgiftVed = ({ trin }: Satser) =>
  fc.oneof(
    fc.integer({ min: 0, max: STOERSTE_OERE }),
    fc.integer({ min: 0, max: 1_000_000_000 }),
    fc
      .tuple(fc.constantFrom(...trin), fc.integer({ min: -3, max: 30 }))
      .map(([{ graense }, til]) => Math.min(Math.max(graense + til, 0), STOERSTE_OERE)),
  );

const sag = satser.chain((tabel) => udgiftVed(tabel).map((udgift) => [tabel, oere(udgift)] as const));
const toSager = satser.chain((tabel) => fc.tuple(fc.constant(tabel), udgiftVed(tabel), udgiftVed(tabel)));

const KOERSLER = { numRuns: 5_000 };

/** The slow way: each band's part of the cost times its own rate, as one fraction over 10.000. */
function baandForBaand(udgift: number, { trin }: Satser): bigint {
  const sum = trin.reduce((hidtil, { graense, sats }, nr) => {
    const loft = trin[nr + 1]?.graense ?? Infinity;
    const iBaandet = BigInt(Math.max(0, Math.min(udgift, loft) - graense));
    return hidtil + iBaandet * BigInt(sats);
  }, 0n);
  const [hele, rest] = [sum / 10_000n, sum % 10_000n];
  return rest >= 5_000n ? hele + 1n : hele;
}

describe("statens refusion af årets udgift", () => {
  it("er 710.000 kr. af 2.500.000 kr. i 2022", () => {
    const satser2022 = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;
    expect(refusionAar(heleKroner(2_500_000), satser2022)).toBe(heleKroner(710_000));
  });

  it("er på øren lig den eksakte sum bånd for bånd", () =>
    fc.assert(
      fc.property(sag, ([tabel, udgift]) => BigInt(refusionAar(udgift, tabel)) === baandForBaand(udgift, tabel)),
      KOERSLER,
    ));

  it("falder aldrig, når udgiften stiger", () =>
    fc.assert(
      fc.property(toSager, ([tabel, a, b]) => {
        const regn = refusionAarEfter(tabel);
        return regn(oere(Math.min(a, b))) <= regn(oere(Math.max(a, b)));
      }),
      KOERSLER,
    ));

  it("stiger højst med den højeste sats, som i de indbyggede satser er 75 pct.", () => {
    for (const { trin } of INDBYGGEDE_SATSER.raekker) expect(Math.max(...trin.map(({ sats }) => sats))).toBeLessThanOrEqual(7_500);
    fc.assert(
      fc.property(toSager, ([tabel, a, b]) => {
        const regn = refusionAarEfter(tabel);
        const hoejeste = Math.max(...tabel.trin.map(({ sats }) => sats));
        // Each refund is rounded by at most half an øre.
        const stigning = BigInt(Math.abs(regn(oere(a)) - regn(oere(b))) - 1);
        return stigning * 10_000n <= BigInt(Math.abs(a - b)) * BigInt(hoejeste);
      }),
      KOERSLER,
    );
  });

  it("springer ikke ved en grænse: en øre mere giver højst en øre mere", () =>
    fc.assert(
      fc.property(satser, (tabel) => {
        const regn = refusionAarEfter(tabel);
        return tabel.trin.every(({ graense }) =>
          [graense - 1, graense].every((udgift) => {
            const spring = regn(oere(udgift + 1)) - regn(oere(udgift));
            return spring === 0 || spring === 1;
          }),
        );
      }),
    ));

  it("er nul til og med den laveste grænse", () =>
    fc.assert(fc.property(satser, (tabel) => refusionAar(tabel.trin[0]!.graense, tabel) === 0 && refusionAar(oere(0), tabel) === 0)));
});
