import { Cprtaelling } from "../../src/tekster/cpr";
import type { Celle } from "../../src/tekster/laes";

function ligner(...kolonne: readonly Celle[]): boolean {
  const taelling = new Cprtaelling();
  kolonne.forEach((celle) => taelling.se(celle));
  return taelling.ligner();
}

describe("en kolonne ligner CPR-numre, når", () => {
  it.each<[string, readonly Celle[]]>([
    ["der står ét med bindestreg mellem sagsnumre", ["S-1", "S-2", "010180-1234", "S-4"]],
    ["bindestregen er en tankestreg", ["010180–1234"]],
    ["der er mellemrum om bindestregen", ["010180 - 1234"]],
    ["nummeret står i en længere tekst", ["Jens Hansen, 311299-4321 (anbragt)"]],
    ["året har sit århundrede", ["15022003-1234"]],
    ["de sidste cifre er skjult", ["010180-xxxx"]],
    ["… med stjerner", ["S-1", "010180-****"]],
    ["nummeret er fra en skuddag", ["290200-1234"]],
    ["de fleste er ti cifre som tekst", ["0101801234", "3112994321", "S-3"]],
    ["de fleste er ti cifre med mellemrum", ["010180 1234"]],
    ["de fleste er tal, hvor det foranstillede nul er tabt", [101_801_234, 3_112_994_321, "", null, 0]],
    ["de fleste er ni cifre som tekst", [" 101801234 "]],
  ])("%s", (_, kolonne) => expect(ligner(...kolonne)).toBe(true));
});

describe("en kolonne ligner ikke CPR-numre, når", () => {
  it.each<[string, readonly Celle[]]>([
    ["den er tom", ["", null, 0]],
    ["den har ingen rækker", []],
    ["numrene er korte", ["S-1", 12_345, "2022-0001", "27.03.00-G01-12-22"]],
    ["cifrene ikke er en dato", ["321380-1234", "001080-1234", "010080-1234", "310480-1234", "290201-1234"]],
    ["nummeret med bindestreg har flere cifre", ["1010180-1234", "010180-12345", "15021803-1234"]],
    ["et emnenummer står foran et årstal", ["27.03.02-2023", "27.03.02-****"]],
    ["kun halvdelen er cifre, der kunne være en dato", ["0101801234", "S-2"]],
    ["cifrene er beløb, sande eller fejl", [1_010_180.25, -101_801_234, true, { fejlcelle: "#N/A" }, { ukendt: true }]],
    ["tallet er uendeligt eller har for mange cifre", [Infinity, 1e21, 101_801_234_567]],
  ])("%s", (_, kolonne) => expect(ligner(...kolonne)).toBe(false));
});
