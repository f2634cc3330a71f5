import fc from "fast-check";
import { oere, type Bilag, type Fagomraadeopfoelgning, type Kvartaler, type Oere, type Opfoelgning, type Sagstal } from "../../../src/core";
import type { Opfoelgningskladde } from "../../../src/taskpane/opfoelgning/kladde";
import { findNoegle, STATUSTEKST } from "../../../src/tekster/status";
import { laesBeloeb } from "../../../src/tekster/laes";
import { vaerdien } from "../../workbook/budgetter";

const beloeb = (fra: number): fc.Arbitrary<Oere | null> => fc.option(fc.integer({ min: fra, max: 5_000_000_000 }).map(oere));
const kvartaler = <T>(et: fc.Arbitrary<T>): fc.Arbitrary<Kvartaler<T>> => fc.tuple(et, et, et, et);
/** Filled in from the first quarter on. */
const tilDato = fc
  .tuple(kvartaler(beloeb(0)), fc.nat({ max: 4 }))
  .map(([alle, antal]) => alle.map((et, nr) => (nr < antal ? (et ?? oere(0)) : null)) as unknown as Kvartaler<Oere | null>);

const bilag: fc.Arbitrary<Bilag> = fc.record({
  dato: fc.constantFrom("", "31.03.2023"),
  antalSager: fc.option(fc.nat({ max: 900 })),
  ark: fc.constantFrom("", "Bilag 2023 1. kvartal"),
});

const fagomraade: fc.Arbitrary<Fagomraadeopfoelgning> = fc.record({
  tilDato,
  anmodet: kvartaler(beloeb(-5_000_000_000)),
  modtaget: kvartaler(beloeb(-5_000_000_000)),
  budgetaendring: beloeb(-5_000_000_000),
  forventetHeleAaret: beloeb(0),
  endelig: beloeb(0),
  bogfoert: beloeb(0),
  efterSager: beloeb(0),
  vedHoejereGraenser: beloeb(0),
  ansvarlig: fc.constantFrom("", "Anne ringer", "=1+1", "2023"),
});

const antal = fc.option(fc.nat({ max: 900 }));
const sagstal: fc.Arbitrary<Sagstal> = fc.record({
  dato: fc.constantFrom("", "31.12.2023"),
  status: fc.constantFrom(null, "bekraeftet", "genberegnet", "skoen"),
  husstande: fc.tuple(antal, antal, antal, antal),
  udgift: beloeb(0),
  refusion: beloeb(0),
});

export const opfoelgninger = (antal: number): fc.Arbitrary<Opfoelgning> =>
  fc.record({
    storAfvigelse: fc.option(fc.integer({ min: 1, max: 900_000_000 }).map(oere)),
    fagomraader: fc.array(fagomraade, { minLength: antal, maxLength: antal }),
    bilag: kvartaler(bilag),
    sagstal,
  });

/** The texts as the amounts that they say. */
export const somTal = ({ storAfvigelse, fagomraader, bilag, sagstal: talt }: Opfoelgningskladde): Opfoelgning => ({
  storAfvigelse: tal(storAfvigelse),
  fagomraader: fagomraader.map(({ tilDato, anmodet, modtaget, ansvarlig, ...beloebene }) => ({
    tilDato: firetal(tilDato),
    anmodet: firetal(anmodet),
    modtaget: firetal(modtaget),
    ...(Object.fromEntries(Object.entries(beloebene).map(([navn, tekst]) => [navn, tal(tekst)])) as Record<
      keyof typeof beloebene,
      Oere | null
    >),
    ansvarlig,
  })),
  bilag: bilag.map(({ antalSager, ...et }) => ({
    ...et,
    antalSager: antalSager === "" ? null : Number(antalSager),
  })) as unknown as Opfoelgning["bilag"],
  sagstal: {
    dato: talt.dato,
    status: findNoegle(STATUSTEKST, talt.status) ?? null,
    husstande: [talt.husstande0, talt.husstande1, talt.husstande2, talt.husstande3].map((et) =>
      et === "" ? null : Number(et),
    ) as unknown as Sagstal["husstande"],
    udgift: tal(talt.udgift),
    refusion: tal(talt.refusion),
  },
});

const tal = (tekst: string): Oere | null => (tekst === "" ? null : vaerdien(laesBeloeb(tekst, { argument: "beloeb" })));
const firetal = (tekster: readonly string[]): Kvartaler<Oere | null> => tekster.map(tal) as unknown as Kvartaler<Oere | null>;
