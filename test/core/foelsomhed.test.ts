import fc from "fast-check";
import {
  aarsopgoerelse,
  foelsomhed,
  graensevirkning,
  heleKroner,
  oere,
  REFUSIONSAENDRINGER,
  refusionsgrundlag,
  TOM_FAGOMRAADEOPFOELGNING,
  tomOpfoelgning,
  type Fagomraadeaar,
  type Fagomraadeopfoelgning,
} from "../../src/core";
import { randersEksempel } from "../workbook/eksempler";
import { vaerdien } from "../workbook/budgetter";

const kr = heleKroner;

/** The example's year with this filled in: Socialområdet 26.567.000 kr. in model 2, Familieområdet 13.837.000 kr. in model 1. */
const aaret = (...fagomraader: Partial<Fagomraadeopfoelgning>[]): Fagomraadeaar[] =>
  vaerdien(
    aarsopgoerelse(randersEksempel.budgetaar, {
      ...tomOpfoelgning(3),
      fagomraader: [0, 1, 2].map((nr) => ({ ...TOM_FAGOMRAADEOPFOELGNING, ...fagomraader[nr] })),
    }),
  );

describe("refusionen, der regnes ud fra, er", () => {
  it.each<[string, Partial<Fagomraadeopfoelgning>, string, number]>([
    ["den endelige", { endelig: kr(27), forventetHeleAaret: kr(26), tilDato: [kr(1), kr(2), kr(3), kr(4)] }, "endelig", 27],
    ["den forventede for hele året", { forventetHeleAaret: kr(26), tilDato: [kr(1), kr(2), kr(3), kr(4)] }, "forventet", 26],
    ["forventningen til og med 4. kvartal", { tilDato: [kr(1), kr(2), kr(3), kr(4)] }, "forventet", 4],
    ["budgettet, når intet andet er kendt", { tilDato: [kr(1), kr(2), null, null] }, "budget", 26_567_000],
    ["en endelig på nul, som også er kendt", { endelig: kr(0), forventetHeleAaret: kr(26) }, "endelig", 0],
  ])("%s", (_, udfyldt, art, kroner) => expect(refusionsgrundlag(aaret(udfyldt)[0]!)).toEqual({ art, refusion: kr(kroner) }));
});

describe("en refusion på 30 mio. kr. i model 2 og 10 mio. kr. i model 1", () => {
  const svar = foelsomhed(aaret({ endelig: kr(30_000_000) }, { endelig: kr(10_000_000) }, { endelig: kr(996_000) }));

  it.each([
    [-10, 0, 433_000, 433_000, 0],
    [-5, 0, 1_933_000, 1_933_000, 0],
    [0, 0, 3_433_000, 3_433_000, 0],
    [10, 0, 6_433_000, 6_433_000, 0],
    [-10, 1, -4_837_000, 0, -4_837_000],
    [5, 1, -3_337_000, 0, -3_337_000],
  ])("ændret med %i pct.: fagområde %i", (procent, nr, afvigelse, tilFagomraadet, tilKommunekassen) => {
    const tal = svar.find(({ aendring }) => aendring === procent)!.fagomraader[nr]!;
    expect(tal.aarets).toEqual({ afvigelse: kr(afvigelse), tilFagomraadet: kr(tilFagomraadet), tilKommunekassen: kr(tilKommunekassen) });
    expect([tal.model1.tilFagomraadet, tal.model1.tilKommunekassen]).toEqual([0, kr(afvigelse)]);
    expect([tal.model2.tilFagomraadet, tal.model2.tilKommunekassen]).toEqual([kr(afvigelse), 0]);
    expect(tal.deling.tilFagomraadet).toBe(kr(afvigelse) / 2);
  });

  it("runder hver ændret refusion til hele øre, en halv væk fra nul", () => {
    const [, fem] = foelsomhed(aaret({ endelig: oere(10) }));
    expect(fem!.fagomraader[0]!.refusion).toBe(10); // 9,5 øre
  });
});

describe("uden en besluttet model", () => {
  const budgetaar = {
    ...randersEksempel.budgetaar,
    fagomraader: randersEksempel.budgetaar.fagomraader.map((et, nr) => (nr === 1 ? { ...et, gaelderTil: 2022 } : et)),
  };
  const [tilfaelde] = foelsomhed(vaerdien(aarsopgoerelse(budgetaar, tomOpfoelgning(3))));

  it("er intet delt under årets modeller, heller ikke i alt", () =>
    expect([...tilfaelde!.fagomraader.map(({ aarets }) => aarets === null), tilfaelde!.iAlt.aarets]).toEqual([false, true, false, null]));

  it("men under hver af de andre", () => expect(tilfaelde!.iAlt.model1.tilKommunekassen).toBe(tilfaelde!.iAlt.afvigelse));
});

it("til fagområderne og til kommunekassen er altid refusion minus budget, og totalen er summen", () => {
  const beloeb = fc.option(fc.integer({ min: -90_000_000_000, max: 90_000_000_000 }).map(oere));
  fc.assert(
    fc.property(beloeb, beloeb, beloeb, (a, b, c) => {
      const fulgt = aaret({ endelig: a }, { endelig: b }, { forventetHeleAaret: c });
      const svar = foelsomhed(fulgt);
      expect(svar.map(({ aendring }) => aendring)).toEqual([...REFUSIONSAENDRINGER]);
      for (const { fagomraader, iAlt } of svar)
        for (const [nr, tal] of [...fagomraader, iAlt].entries()) {
          const budget = nr < 3 ? fulgt[nr]!.budget : fulgt.reduce((sum, et) => sum + et.budget, 0);
          expect(tal.afvigelse).toBe(tal.refusion - budget);
          for (const delt of [tal.aarets!, tal.model1, tal.model2, tal.deling])
            expect(delt.tilFagomraadet + delt.tilKommunekassen).toBe(tal.afvigelse);
        }
    }),
  );
});

describe("grænserne ét trin op", () => {
  const tal = (udfyldt: Partial<Fagomraadeopfoelgning>) => graensevirkning(aaret(udfyldt)[0]!);

  it("koster forskellen, som modellen deler", () =>
    expect(tal({ efterSager: kr(1_000), vedHoejereGraenser: kr(990) })).toMatchObject({
      tab: -kr(10),
      aarets: { tilFagomraadet: -kr(10), tilKommunekassen: 0 },
    }));

  it.each([[{}], [{ efterSager: kr(1_000) }], [{ vedHoejereGraenser: kr(990) }]])("er ikke beregnet af %j", (udfyldt) =>
    expect(tal(udfyldt)).toBeNull(),
  );
});
