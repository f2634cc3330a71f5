import { laesKladde } from "../../../src/taskpane/politisk/kladde";

const FOERSTE_GANG = { enhed: "kroner", indhold: "vaerdier", afsender: "", mindsteAntal: "5", ark: {} };

it.each([undefined, null, "noget", 7, [], { enhed: "dollars", indhold: 1, afsender: null, mindsteAntal: 5, ark: "alle" }])(
  "%j er, som var det første gang",
  (gemt) => expect(laesKladde(gemt)).toEqual(FOERSTE_GANG),
);

it("det, der blev valgt, er der igen", () => {
  const kladde = {
    enhed: "tusind",
    indhold: "formler",
    afsender: "Økonomi",
    mindsteAntal: "10",
    ark: { "mappe 2023 1": ["Fordeling 2023"] },
  };
  expect(laesKladde(JSON.parse(JSON.stringify(kladde)))).toEqual(kladde);
});

it("et år, hvis ark ikke kan læses, har dem, der er valgt fra begyndelsen", () =>
  expect(laesKladde({ ark: { a: ["Fordeling 2023"], b: [7], c: "x" } }).ark).toEqual({ a: ["Fordeling 2023"] }));
