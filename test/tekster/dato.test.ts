import { laesDato, skrivDagnummer, skrivDato } from "../../src/tekster/dato";

const STED = { argument: "bekraeftetDato" } as const;

it.each([
  ["03.01.2024", "03.01.2024"],
  [" 3/1-2024 ", "03.01.2024"],
  ["29-02-2024", "29.02.2024"],
])("%s er datoen %s", (skrevet, ventet) => expect(laesDato(skrevet, STED)).toEqual({ ok: true, vaerdi: ventet }));

it.each(["30.02.2024", "29.02.2023", "13.13.2024", "0.1.2024", "2024-01-03", "03.01.24", "i går", "01.01.0024"])(
  "%s er ingen dato",
  (stod) => expect(laesDato(stod, STED)).toEqual({ ok: false, fejl: { art: "ikkeEnDato", sted: STED, stod } }),
);

it("en tom dato mangler", () => expect(laesDato(" ", STED)).toEqual({ ok: false, fejl: { art: "mangler", sted: STED } }));

it("en dato skrives, som den læses", () =>
  expect(laesDato(skrivDato(new Date(2024, 0, 3)), STED)).toEqual({ ok: true, vaerdi: "03.01.2024" }));

it.each([
  [45_016, "31.03.2023"],
  [45_016.75, "31.03.2023"],
  [61, "01.03.1900"],
  [45_351, "29.02.2024"],
  [2_958_465, "31.12.9999"],
  [60, null],
  [-1, null],
  [2_958_466, null],
])("dagens nummer %s er %s", (nummer, ventet) => expect(skrivDagnummer(nummer)).toBe(ventet));
