import fc from "fast-check";
import { MODELTEKST } from "../../src/tekster/modeller";
import { TOM_KLADDE, type Fagomraadekladde, type Kladde } from "../../src/taskpane/wizard/kladde";

const tekst = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", "41,4 mio.", "æøå ÆØÅ", '"', "\\", "\u2028", "null"),
);
const modeller = fc.constantFrom(...(Object.keys(MODELTEKST) as Fagomraadekladde["model"][]));

/** Rows with different ids, managed by themselves or by one of the others. */
export const fagomraader: fc.Arbitrary<Fagomraadekladde[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      navn: tekst,
      indtaegt: tekst,
      model: modeller,
      egenAndel: tekst,
      gaelderFra: tekst,
      gaelderTil: tekst,
      vaert: fc.option(fc.nat({ max: 9 })),
      udvalg: tekst,
      kontotekst: tekst,
      afvigelseForrige: tekst,
      tilFagomraadetForrige: tekst,
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  )
  .map((alle) => alle.map(({ vaert, ...et }) => ({ ...et, forvaltesUnder: vaert === null ? null : alle[vaert % alle.length]!.id })));

/** Any draft that a person can have typed. */
export const kladder: fc.Arbitrary<Kladde> = fc.record({
  kommune: tekst,
  aar: tekst,
  metode: fc.constantFrom("opbygget", "direkte"),
  udgangspunkt: tekst,
  klMetode: fc.constantFrom("beloeb", "landsplan"),
  aendringKl: tekst,
  aendringLandsplan: tekst,
  andelAfLandet: tekst,
  lokaleForhold: tekst,
  indtaegtsbudget: tekst,
  udgangspunktNote: tekst,
  klNote: tekst,
  lokaleForholdNote: tekst,
  tilskudRetning: fc.constantFrom("nedsaettes", "forhoejes"),
  aendringTilskud: tekst,
  tilskudNote: tekst,
  fagomraader,
  enhed: fc.constantFrom("1", "1000"),
  fortegn: fc.constantFrom("minus", "plus"),
  visesI: fc.constantFrom("kroner", "tusind", "millioner"),
  prisniveau: fc.option(tekst),
  indeks: fc.tuple(tekst, tekst, tekst),
  erEksempel: fc.boolean(),
} satisfies { [F in keyof typeof TOM_KLADDE]: fc.Arbitrary<Kladde[F]> });
