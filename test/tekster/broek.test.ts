import fc from "fast-check";
import { broek, broekAfDecimal, broekGange, broekMinus, Decimal, erSammeBroek, INTET, laegBroekerSammen } from "../../src/core";
import { skrivBeloeb, skrivBroek } from "../../src/tekster/broek";
import { laesTal } from "../../src/tekster/tal";

it.each([
  [broek(25, 3), "8,3333…"],
  [broek(-1, 3), "-0,3333…"],
  [broek(-1, 30_000), "-0,0000…"],
  [broek(1, 4), "0,25"],
  [broek(-1_234_567_890n, 1_000n), "-1.234.567,89"],
  [broek(2, 1_000_000), "0,000002"],
  [broek(2, 10_000_000), "0,0000…"],
  [broek(7), "7"],
  [broek(0, -5), "0"],
])("%j skrives %s", (tal, ventet) => expect(skrivBroek(tal)).toBe(ventet));

it.each([
  [broek(20_500_000), "205.000 kr."],
  [broek(850), "8,50 kr."],
  [broek(855, 2), "4,275 kr."],
  [broek(2_500, 3), "8,3333… kr."],
  [broek(-1, 3), "-0,0033… kr."],
  [INTET, "0 kr."],
])("%j øre skrives %s", (oere, ventet) => expect(skrivBeloeb(oere)).toBe(ventet));

const broeker = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 1, max: 120_000 }))
  .map(([t, n]) => broek(t, n));

it("en skrevet brøk er brøken selv, eller den er skåret af og siger det", () =>
  fc.assert(
    fc.property(broeker, (tal) => {
      const skrevet = skrivBroek(tal);
      const laest = broekAfDecimal(laesTal(skrevet.replace("…", ""), "tal") as Decimal);
      const forskel = broekMinus(tal, laest);
      if (!skrevet.endsWith("…")) return erSammeBroek(laest, tal);
      const stoerrelse = forskel.taeller < 0n ? -forskel.taeller : forskel.taeller;
      return stoerrelse > 0n && stoerrelse * 10_000n < forskel.naevner && forskel.taeller > 0n === tal.taeller > 0n;
    }),
  ));

it("brøker regnes eksakt og forkortes altid", () =>
  fc.assert(
    fc.property(broeker, broeker, (a, b) => {
      expect(laegBroekerSammen([broekMinus(a, b), b])).toEqual(a);
      expect(broekGange(a, b)).toEqual(broekGange(b, a));
      expect(broekMinus(a, a)).toEqual(INTET);
    }),
  ));

it.each(["0.1", "-12.5", "63737.5", "1e-7", "0", "62395.6578947368421052631578947368421053"])("%s er en eksakt brøk", (tal) => {
  const { taeller, naevner } = broekAfDecimal(new Decimal(tal));
  const Stor = Decimal.clone({ precision: 100 });
  expect(new Stor(taeller.toString()).dividedBy(naevner.toString()).equals(tal)).toBe(true);
});
