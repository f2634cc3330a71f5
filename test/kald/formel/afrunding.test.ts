import fc from "fast-check";
import { afrund } from "../../../src/kald/formel/afrunding";

const UVIS = { ubestemt: "afrunding" };

it.each<[number, number, number]>([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [2.675, 2, 2.68],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [0.285, 2, 0.29],
  [37.785, 2, 37.79],
  [37785 / 1000, 2, 37.79],
  [10.155, 2, 10.16],
  [2.674_999_999_999_99, 2, 2.67],
  [1.005, 3, 1.005],
  [1.005, 99, 1.005],
  [0.1 + 0.2, 2, 0.3],
  [2_550_000.5, 0, 2_550_001],
  [2_449_999.5, -3, 2_450_000],
  [2_500, -3, 3_000],
  [2_499.99, -3, 2_000],
  [499, -3, 0],
  [-499, -3, 0],
  [500, -3, 1_000],
  [999_999_999_999.995, 2, 1e12],
  [1234, -99, 0],
  [0, 2, 0],
  [-0.4, 0, 0],
  [9e14, 2, 9e14],
  [123_456_789_012_345, -14, 1e14],
  [723_456_789_012_345, -15, 1e15],
  [1e300, 2, 1e300],
  [5e-324, 2, 0],
])("ROUND(%d,%d) er %d", (tal, decimaler, ventet) => expect(afrund(tal, decimaler)).toBe(ventet));

it.each([
  // Shown as 3,45, and less.
  [1.15 * 3, 1],
  // Shown as 0,35, and more.
  [0.1 * 3.5, 1],
  [0.49999999999999994, 0],
  [0.1 + 0.2, 17],
  [1_234_567_890_123_456, 0],
])("men ROUND(%d,%d), som Excel ikke siger hvordan, afvises", (tal, decimaler) => expect(afrund(tal, decimaler)).toEqual(UVIS));

it("hvad der er skrevet med højst 15 cifre, afrundes som på papir", () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: -9, max: 9 }),
      (cifre, skrevet, decimaler) => {
        const bort = skrevet - decimaler;
        const enhed = 10n ** BigInt(Math.max(0, bort));
        const numerisk = cifre < 0n ? -cifre : cifre;
        const afrundet = bort <= 0 ? cifre : ((numerisk + enhed / 2n) / enhed) * (cifre < 0n ? -1n : 1n);
        expect(afrund(Number(`${cifre}e${-skrevet}`) + 0, decimaler)).toBe(Number(`${afrundet}e${bort <= 0 ? -skrevet : -decimaler}`) + 0);
      },
    ),
    { numRuns: 2000 },
  ));
