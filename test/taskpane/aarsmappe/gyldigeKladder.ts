import fc from "fast-check";
import { nytFagomraade, TOM_KLADDE, type Fagomraadekladde, type Kladde } from "../../../src/taskpane/wizard/kladde";
import { MODELTEKST } from "../../../src/tekster/modeller";
import { skrivTal } from "../../../src/tekster/tal";

/** Kroner with øre, as typed: a sheet's number holds every one of them exactly. */
const beloeb = (fra: number, til: number): fc.Arbitrary<string> =>
  fc.integer({ min: fra * 100, max: til * 100 }).map((et) => skrivTal(et / 100));
const hele = fc.integer({ min: 0, max: 9_000 }).map((et) => skrivTal(et * 1_000));
const procent = (fra: number, til: number): fc.Arbitrary<string> =>
  fc.integer({ min: fra * 100_000, max: til * 100_000 }).map((et) => `${skrivTal(et / 100_000)} %`);
const kanMangle = (tekst: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(""), tekst);
const ord = fc.oneof(
  fc.constantFrom("", "Socialudvalget", 'Ærø & "Søn" <3>', "2023", "=1+1", "+45", "nan", "TRUE"),
  fc.string({ maxLength: 20 }),
);

const fagomraader: fc.Arbitrary<readonly Fagomraadekladde[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.constantFrom("Socialområdet", "45", "=A1", "O'Hara", "TRUE", "1e5"),
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
      selector: (navn) => navn.trim().toLowerCase().replace(/\s+/g, " "),
    },
  )
  .map((navne) => navne.filter((navn) => navn.trim() !== ""))
  .filter((navne) => navne.length > 0)
  .chain((navne) =>
    fc.tuple(
      ...navne.map((navn, nr) =>
        fc
          .record({
            indtaegt: nr === 0 ? fc.constant("1.000.000") : hele,
            model: fc.constantFrom(...(Object.keys(MODELTEKST) as Fagomraadekladde["model"][])),
            egenAndel: procent(0, 99),
            fra: kanMangle(fc.integer({ min: 2007, max: 2023 }).map(String)),
            til: kanMangle(fc.integer({ min: 2023, max: 2099 }).map(String)),
            vaert: fc.option(fc.nat({ max: navne.length - 1 })),
            udvalg: ord,
            kontotekst: ord,
            afvigelseForrige: kanMangle(beloeb(-900_000, 900_000)),
            tilFagomraadetForrige: kanMangle(beloeb(-900_000, 900_000)),
          })
          .map(({ indtaegt, fra, til, vaert, ...resten }) => ({
            ...nytFagomraade(nr + 1, navn, indtaegt),
            ...resten,
            gaelderFra: fra,
            gaelderTil: til,
            forvaltesUnder: vaert === null ? null : vaert + 1,
          })),
      ),
    ),
  );

/** Drafts for 2023 that the wizard takes, but for a few whose amounts the sheets' formulas cannot carry. */
export const gyldigeKladder: fc.Arbitrary<Kladde> = fc
  .record({
    kommune: ord,
    metode: fc.constantFrom<Kladde["metode"]>("opbygget", "direkte"),
    udgangspunkt: beloeb(2_000_000, 20_000_000),
    klMetode: fc.constantFrom<Kladde["klMetode"]>("beloeb", "landsplan"),
    aendringKl: kanMangle(beloeb(-900_000, 900_000)),
    aendringLandsplan: kanMangle(beloeb(-90_000_000, 90_000_000)),
    andelAfLandet: kanMangle(procent(0, 1)),
    lokaleForhold: kanMangle(beloeb(-100_000, 100_000)),
    indtaegtsbudget: beloeb(0, 20_000_000),
    udgangspunktNote: ord,
    klNote: ord,
    lokaleForholdNote: ord,
    tilskudRetning: fc.constantFrom<Kladde["tilskudRetning"]>("nedsaettes", "forhoejes"),
    aendringTilskud: kanMangle(beloeb(0, 900_000)),
    tilskudNote: ord,
    fagomraader,
    enhed: fc.constantFrom<Kladde["enhed"]>("1", "1000"),
    fortegn: fc.constantFrom<Kladde["fortegn"]>("minus", "plus"),
    visesI: fc.constantFrom<Kladde["visesI"]>("kroner", "tusind", "millioner"),
    prisniveau: fc.option(ord),
    indeks: fc.tuple(kanMangle(procent(-50, 50)), kanMangle(procent(-50, 50)), kanMangle(procent(-50, 50))),
    erEksempel: fc.boolean(),
  })
  .map((et) => ({ ...TOM_KLADDE, ...et, aar: "2023" }));
