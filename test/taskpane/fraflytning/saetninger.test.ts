import { heleKroner, KOMPONENTER, NUL_OERE, type Fraflytningssvar, type Virkning } from "../../../src/core";
import { Decimal } from "../../../src/core";
import { modtagersaetning, saetning } from "../../../src/taskpane/fraflytning/saetninger";

const virkning = (iAlt: number): Virkning =>
  ({ ...Object.fromEntries(KOMPONENTER.map((navn) => [navn, NUL_OERE])), iAlt: heleKroner(iAlt) }) as Virkning;

const svar = (iAlt: number, tilbagegang = 0): Fraflytningssvar => ({
  indeks: new Decimal(1),
  virkning: virkning(iAlt),
  tilbagegang: heleKroner(tilbagegang),
  iAlt: heleKroner(iAlt + tilbagegang),
  modtager: virkning(-iAlt),
});

it.each([
  [svar(-164_000), "Kommunen mister 164.000 kr. om året."],
  [svar(12_300), "Kommunen vinder 12.300 kr. om året."],
  [svar(0), "Kommunen hverken mister eller vinder noget."],
  [
    svar(-164_000, 33_000),
    "Kommunen mister 131.000 kr. om året. I en periode trækker befolkningstilbagegangskriteriet ca. 33.000 kr. den anden vej. Når den periode er slut: Kommunen mister 164.000 kr. om året.",
  ],
])("virkningen i ord: $iAlt", (givet, ventet) => expect(saetning(givet)).toBe(ventet));

it("modtagerens spejlbillede i ord", () => {
  expect(modtagersaetning(virkning(164_000))).toBe("Modtagerkommunen får i princippet 164.000 kr. om året.");
  expect(modtagersaetning(virkning(-5_000))).toBe("Modtagerkommunen mister i princippet 5.000 kr. om året.");
});
