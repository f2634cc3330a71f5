import fc from "fast-check";
import { Decimal, oereAfKroner, STOERSTE_OERE } from "../../src/core";
import { afrundetBroek, afrundTilEnhed } from "../../src/core/penge/afrund";

describe("et beløb i kroner læses som hele øre", () => {
  it.each([
    [1.005, 101],
    [-1.005, -101],
    [0.285, 29],
    [1.115, 112],
    [33.5, 3350],
    [-0.004, 0],
    [-0.005, -1],
    [8.5e9, 8.5e11],
    [2_500_000, 250_000_000],
    [4999999999.995, 500000000000],
  ])("%d kr. er %d øre", (kroner, oere) => expect(oereAfKroner(kroner)).toBe(oere));

  it("over 9 mia. kr. afvises", () => {
    expect(oereAfKroner(9e9)).toBe(STOERSTE_OERE);
    expect(oereAfKroner(9_000_000_000.01)).toBeNull();
    expect(oereAfKroner(-1e300)).toBeNull();
  });

  it("som den korteste decimalform afrundet væk fra nul, for ethvert tal", () => {
    const langsomt = (kroner: number) => Number(new Decimal(String(kroner)).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP)) + 0;
    const tal = fc.oneof(
      fc.double({ min: -9e9, max: 9e9, noNaN: true }),
      fc.integer({ min: -9e12, max: 9e12 }).map((tusindedele) => tusindedele / 1000),
    );
    fc.assert(
      fc.property(tal, (kroner) => oereAfKroner(kroner)! + 0 === langsomt(kroner)),
      { numRuns: 20_000 },
    );
  });
});

it("en brøk afrundes halvt op uden at forlade de hele tal", () => {
  const taeller = fc.oneof(
    fc.integer({ min: 0, max: 9e15 }),
    fc.integer({ min: 0, max: 9e11 }).map((hele) => hele * 10_000 + 4_999),
  );
  fc.assert(
    fc.property(taeller, (t) => BigInt(afrundetBroek(t, 10_000)) === (BigInt(t) + 5_000n) / 10_000n),
    { numRuns: 20_000 },
  );
});

it.each([
  ["-33.5", 1, -34],
  ["12550", 100, 12600],
  ["-12550", 100, -12600],
  ["-0.4", 1, 0],
])("%s afrundet til nærmeste %d er %d", (tal, enhed, ventet) => expect(afrundTilEnhed(new Decimal(tal), enhed)).toBe(ventet));
