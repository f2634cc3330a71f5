import fc from "fast-check";
import { BESKATNINGSGRUNDLAG, INDSATSER, PERSONER, UDGIFTSBEHOV } from "../../../src/core";
import { fortolk } from "../../../src/taskpane/fraflytning/fortolk";
import { TOM_KLADDE, type Kladde, type Placeringskladde } from "../../../src/taskpane/fraflytning/kladde";
import { laesKladde } from "../../../src/taskpane/fraflytning/laesKladde";

const skrevet = fc.oneof(fc.string(), fc.constantFrom("", "2,75", "180.000", "27 %", "2,5 mio.", "x"));
const kommunetyper = fc.record({
  beskatningsgrundlag: fc.constantFrom(...BESKATNINGSGRUNDLAG),
  udgiftsbehov: fc.constantFrom(...UDGIFTSBEHOV),
});
const placeringer = fc.record<Placeringskladde>({
  udgiftsart: fc.constantFrom("egen", "landsgennemsnit"),
  udgift: skrevet,
  indsats: fc.constantFrom(...INDSATSER),
  egenbetaling: skrevet,
  modtagetRefusion: skrevet,
  betaltRefusion: skrevet,
});
const kladder = fc.record<Kladde>({
  hvem: fc.constantFrom(null, ...PERSONER, "egen"),
  gruppe: fc.constantFrom("barn", "voksen", "aeldre"),
  indeksvaerdi: skrevet,
  indkomst: skrevet,
  udskrivningsprocent: skrevet,
  psykiatrisk: fc.boolean(),
  kommunetype: kommunetyper,
  befolkningstilbagegang: fc.boolean(),
  modtager: fc.constantFrom("samme", "anden"),
  modtagertype: kommunetyper,
  modtagersProcent: skrevet,
  kommune: skrevet,
  medOekonomi: fc.boolean(),
  aar: skrevet,
  placeringer: fc.record({ inde: placeringer, ude: placeringer }),
});

it("enhver kladde kommer tilbage, som den blev gemt", () =>
  fc.assert(fc.property(kladder, (kladde) => expect(laesKladde(JSON.parse(JSON.stringify(kladde)))).toEqual(kladde))));

it("hvad der end er skrevet, er der et svar, en fejl med sted eller intet", () =>
  fc.assert(
    fc.property(kladder, (kladde) => {
      const fortolket = fortolk(kladde);
      if (fortolket.art === "fejl") expect(fortolket.fejl.length).toBeGreaterThan(0);
    }),
  ));

describe("det, der ikke kan læses, er, som var det aldrig skrevet", () => {
  it.each([[undefined], [null], [7], ["kladde"], [[]], [{}], [{ hvem: 1, gruppe: "ung", kommunetype: "rig", placeringer: null }]])(
    "%j",
    (gemt) => expect(laesKladde(gemt)).toEqual(TOM_KLADDE),
  );

  it("felter fra en anden udgave udelades, og kendte beholdes", () =>
    expect(laesKladde({ hvem: "egen", indeksvaerdi: "3,1", nyt: [1], psykiatrisk: "ja", placeringer: { ude: { udgift: "5" } } })).toEqual({
      ...TOM_KLADDE,
      hvem: "egen",
      indeksvaerdi: "3,1",
      placeringer: { ...TOM_KLADDE.placeringer, ude: { ...TOM_KLADDE.placeringer.ude, udgift: "5" } },
    }));

  it("en person, som alle objekter har, er ingen", () => expect(laesKladde({ hvem: "toString" }).hvem).toBeNull());

  it("hvad der end står", () => {
    const alt = fc.object({ key: fc.constantFrom(...Object.keys(TOM_KLADDE), "inde", "udgift"), maxDepth: 4 });
    fc.assert(fc.property(alt, (gemt) => expect(Object.keys(laesKladde(gemt))).toEqual(Object.keys(TOM_KLADDE))));
  });
});
