import { forklar } from "../../../src/kald/forklaring/forklar";
import { somTekst } from "../../../src/kald/forklaring/somTekst";
import type { Funktion } from "../../../src/kald/funktioner";

const tekstAf = (funktion: Funktion, ...argumenter: readonly unknown[]): string => {
  const svar = forklar(funktion, argumenter);
  return svar.ok ? somTekst(svar.vaerdi) : svar.fejl.art;
};

it("en forklaring kan kopieres som tekst", () =>
  expect(tekstAf("REFUSION", 2_500_000, 2022)).toBe(`Refusion af 2.500.000 kr. i 2022

Regnet ud fra
Årets udgift: 2.500.000 kr.
År: 2022

Trin for trin
Til og med 860.000 kr.: 0 kr.
  ingen refusion af 860.000 kr.
Fra 860.000 kr. til 1.680.000 kr.: 205.000 kr.
  25 % af 820.000 kr.
Fra 1.680.000 kr. til 2.120.000 kr.: 220.000 kr.
  50 % af 440.000 kr.
Over 2.120.000 kr.: 285.000 kr.
  75 % af 380.000 kr.
Refusion: 710.000 kr.

Bemærkninger
Kommunen bærer selv 1.790.000 kr. af udgiften.
Refusionen er præcis, når udgiften er jævnt fordelt over årets måneder; ellers er den mindst så stor.

Grundlag
Beløbsgrænser for 2022 (indbygget tabel): 25 % over 860.000 kr., 50 % over 1.680.000 kr. og 75 % over 2.120.000 kr.
  Status: bekræftet
  Kilde: serviceloven § 176 stk. 1 (2022-niveau); Randers Kommunes notat nævner samme beløb uden prisniveau
Regel: Hvert trins procent af den del af årets udgift, der ligger mellem trinets grænse og den næste
  Kilde: Serviceloven § 176 (for børn 2013-2020 § 176 a)`));

it("en tabel kopieres med tabulatorer, som Word og Excel tager imod", () => {
  const tekst = tekstAf("FORDEL_BUDGET", 10, [[2], [1]]);
  for (const raekke of [
    ["Nr.", "Vægt", "Kvote", "Hele enheder", "Størst brøkdel nr.", "Ekstra enhed", "Beløb"],
    ["1", "2", "6,6666…", "6", "1", "1", "7 kr."],
    ["2", "1", "3,3333…", "3", "2", "", "3 kr."],
    ["I alt", "", "", "", "", "", "10 kr."],
  ])
    expect(tekst.split("\n")).toContain(raekke.join("\t"));
});

it("hvad der ikke er noget af, får ingen overskrift", () => {
  expect(tekstAf("ACONTO_REFUSION", [[1, "", "", ""]])).not.toContain("Bemærkninger");
  expect(tekstAf("REFUSION_SATSER")).not.toContain("Regnet ud fra");
});
