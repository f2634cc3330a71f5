import fc from "fast-check";
import { oereAfDecimal } from "../../src/core";
import { ligetilBeloeb } from "../../src/tekster/laes";
import { laesTal } from "../../src/tekster/tal";

const langvejen = (tekst: string): number | null => {
  const tal = laesTal(tekst, "beloeb");
  return typeof tal === "string" ? null : oereAfDecimal(tal);
};

describe("den korte vej for beløb", () => {
  it("giver det samme som den lange, hvor den giver noget", () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,4}(\.[0-9]{3}){0,3}(,[0-9]{0,3})?$/), (tekst) => {
        const kort = ligetilBeloeb(tekst);
        if (kort !== null) expect(kort).toBe(langvejen(tekst));
      }),
      { numRuns: 5_000 },
    ));

  it.each([
    ["1.234.567,89", 123_456_789],
    ["1234567,8", 123_456_780],
    ["0", 0],
    ["", 0],
    [1.005, 101],
  ])("læser %p", (celle, ventet) => expect(ligetilBeloeb(celle)).toBe(ventet));

  it.each(["12.34", "0.125", "1,234", "1,234.5", "-5", "5 kr.", " 5", "9.000.000.000,01", Number.NaN, -1, true])(
    "overlader %p til den lange",
    (celle) => expect(ligetilBeloeb(celle)).toBeNull(),
  );
});
