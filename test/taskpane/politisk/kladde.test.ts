import { laesKladde } from "../../../src/taskpane/politisk/kladde";

const FOERSTE_GANG = { enhed: "kroner", indhold: "vaerdier", afsender: "", mindsteAntal: "5", ark: {}, taellerIkke: {} };

it.each([
  undefined,
  null,
  "noget",
  7,
  [],
  { enhed: "dollars", indhold: 1, afsender: null, mindsteAntal: 5, ark: "alle", taellerIkke: ["Takster"] },
])("%j er, som var det første gang", (gemt) => expect(laesKladde(gemt)).toEqual(FOERSTE_GANG));

it("det, der blev valgt, er der igen", () => {
  const kladde = {
    enhed: "tusind",
    indhold: "formler",
    afsender: "Økonomi",
    mindsteAntal: "10",
    ark: { "mappe 2023 1": ["Fordeling 2023"] },
    taellerIkke: { "mappe 2023 1": ["Takster"] },
  };
  expect(laesKladde(JSON.parse(JSON.stringify(kladde)))).toEqual(kladde);
});

it("et år, hvis ark ikke kan læses, har dem, der er valgt fra begyndelsen", () =>
  expect(laesKladde({ ark: { a: ["Fordeling 2023"], b: [7], c: "x" } }).ark).toEqual({ a: ["Fordeling 2023"] }));

it("et ark, som det ikke kan læses, om nogen har sagt noget om, tæller", () =>
  expect(laesKladde({ taellerIkke: { a: ["Takster"], b: [true], c: "Takster" } }).taellerIkke).toEqual({ a: ["Takster"] }));
