import fc from "fast-check";
import { FUNKTIONER } from "../../src/kald/funktioner";
import { PARAMETRE } from "../../src/kald/parametre";
import { ARGUMENTER } from "../../src/tekster/argumenter";
import { forklaretSom } from "../kald/forklaring/forklaretSom";
import { tilfaeldigeKald } from "../kald/forklaring/tilfaeldigeKald";
import { kald, parametreAf, type Argument } from "./excel";

it("de byggede funktioner viser det, der forklares, også når de fejler", () =>
  fc.assert(
    fc.property(tilfaeldigeKald, fc.nat(), fc.nat(), (et, r, k) => {
      const [funktion, argumenter] = et;
      const svar = kald(funktion, ...(argumenter as readonly Argument[]));
      const celler = Array.isArray(svar) ? svar : [[svar]];
      const hvor = { raekke: r % celler.length, kolonne: k % celler[0]!.length };
      forklaretSom(et, hvor, celler[hvor.raekke]![hvor.kolonne]!);
    }),
    { numRuns: 1_000 },
  ));

it.each(FUNKTIONER)("%s har de argumenter, Excel kender", (funktion) => {
  const kendte = PARAMETRE[funktion].map(({ valgfri, omraade }) => [valgfri, omraade]);
  expect(kendte).toEqual(parametreAf(funktion).map(({ optional, dimensionality }) => [optional === true, dimensionality === "matrix"]));
  for (const { argument } of PARAMETRE[funktion]) expect(ARGUMENTER[argument].navn).not.toBe("");
});
