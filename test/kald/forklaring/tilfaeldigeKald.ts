import fc from "fast-check";
import { parametreFor, type Beskatningsgrundlag, type Udgiftsbehov } from "../../../src/core";
import type { Funktion } from "../../../src/kald/funktioner";
import { parametreTilTabel } from "../../../src/tekster/parametertabel";

/** A call as a user may make it: most are right, some have a cell or an argument that is not. */
export type Kald = readonly [funktion: Funktion, argumenter: readonly unknown[]];

const FEJLVAERDI = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };

const hele = (max: number) => fc.integer({ min: 0, max });
/** Often close to the limits, sometimes with øre, sometimes empty or as text. */
const kroner = fc.oneof(
  { weight: 4, arbitrary: hele(4_000_000) },
  { weight: 4, arbitrary: hele(400_000_000).map((oere) => oere / 100) },
  { weight: 2, arbitrary: fc.constantFrom(860_000, 1_680_000, 2_120_000.01, 859_999.99, 1_234_567.895, 0) },
  { weight: 1, arbitrary: fc.constantFrom(null, "", "1.234.567,89", "2,5 mio. kr.", "0 kr.") },
);
const daarlig = fc.constantFrom<unknown>("ukendt", -5, true, "12.34", FEJLVAERDI, Number.NaN, 1e12);
const naesten = <T>(god: fc.Arbitrary<T>, hver = 25): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: hver, arbitrary: god }, { weight: 1, arbitrary: daarlig });
const udeladt = fc.constantFrom<unknown>(undefined, null, "");

const omraade = <T>(celle: fc.Arbitrary<T>, raekker: number, kolonner: number): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(celle, { minLength: kolonner, maxLength: kolonner }), { minLength: raekker, maxLength: raekker });

const egneSatser = fc
  .tuple(fc.constantFrom(2022, 2023, 2026), hele(1_000_000), hele(800_000), hele(99), hele(9_999))
  .map(([aar, graense, tillaeg, foerste, anden]) => [
    [aar, "alle", graense + 1, (foerste + 1) / 100, graense + tillaeg + 2, (anden + 1) / 10_001, "", "", "bekræftet", "egen kilde"],
  ])
  .map((tabel) =>
    tabel.map((raekke) => raekke.map((celle, nr) => (nr === 5 ? Math.round(Number(celle) * 10_000) / 10_000 || 0.5 : celle))),
  );
const satser = fc.oneof({ weight: 4, arbitrary: udeladt }, { weight: 1, arbitrary: egneSatser });
const aarstal = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>(2022, "2022", 2021) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(2020, 2009, 2019, 2023, 2012, "i år", null) },
);
const maalgruppe = fc.oneof(
  { weight: 3, arbitrary: udeladt },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("barn", "Voksen") },
  { weight: 1, arbitrary: fc.constant("olding") },
);

const refusion: fc.Arbitrary<Kald> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([raekker, kolonner]) =>
    fc
      .tuple(
        omraade(naesten(kroner), raekker, kolonner),
        fc.oneof(aarstal, omraade(aarstal, raekker, kolonner)),
        fc.oneof(maalgruppe, omraade(maalgruppe, raekker, kolonner)),
        satser,
      )
      .map((argumenter) => ["REFUSION", argumenter]),
  );

const refusionTrin: fc.Arbitrary<Kald> = fc
  .tuple(naesten(kroner), aarstal, maalgruppe, satser)
  .map((argumenter) => ["REFUSION_TRIN", argumenter]);

const refusionMaaned: fc.Arbitrary<Kald> = fc.integer({ min: 1, max: 3 }).chain((raekker) =>
  fc
    .tuple(
      omraade(
        naesten(
          fc.oneof(
            hele(400_000),
            hele(30_000_000).map((oere) => oere / 100),
          ),
          200,
        ),
        raekker,
        12,
      ),
      aarstal,
      fc.oneof(udeladt, omraade(naesten(hele(500_000)), raekker, 1)),
      satser,
    )
    .map((argumenter) => ["REFUSION_MAANED", argumenter]),
);

const sagsraekke = fc
  .tuple(
    fc.constantFrom<unknown>(1, 1, 2, "", 0),
    naesten(fc.constantFrom("barn", "barn", "efterværn", "voksen", "voksen"), 40),
    naesten(kroner, 40),
    fc.constantFrom<unknown>("", "", 2, 7, 12, "før", 1),
    fc.constantFrom<unknown>("", "ja", "nej"),
    fc.constantFrom<unknown>("", "", 100_000, 33_333.33),
  )
  .map(([husstand, gruppe, udgift, fylder67, omfattet, engangs]) =>
    gruppe === "voksen"
      ? [husstand, gruppe, udgift, fylder67, fylder67 === "" ? "" : omfattet, engangs]
      : [husstand, gruppe, udgift, "", "", engangs],
  );
const refusionSager: fc.Arbitrary<Kald> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 9, arbitrary: sagsraekke }, { weight: 1, arbitrary: fc.constant(["", "", "", "", "", ""]) }), {
      minLength: 1,
      maxLength: 7,
    }),
    aarstal,
    satser,
    fc.boolean(),
  )
  .map(([raekker, aar, tabel, medTomOverst]) => [
    "REFUSION_SAGER",
    [
      [
        ...(medTomOverst ? [["", "", "", "", "", ""]] : []),
        ["Husstand", "Gruppe", "Udgift", "Fylder 67", "Omfattet før 67", "Engangsudgift"],
        ...raekker,
      ],
      aar,
      tabel,
    ],
  ]);

const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const sagerMedMaaneder: fc.Arbitrary<Kald> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom<unknown>(1, 2, ""),
        fc.constantFrom("barn", "voksen"),
        fc.constantFrom<unknown>("", 5, 10),
        fc.array(hele(300_000), { minLength: 12, maxLength: 12 }),
      )
      .map(([husstand, gruppe, fylder67, maaneder]) => [husstand, gruppe, gruppe === "voksen" ? fylder67 : "", ...maaneder]),
    { minLength: 1, maxLength: 5 },
  )
  .map((raekker) => ["REFUSION_SAGER", [[["Husstand", "Gruppe", "Fylder 67", ...MAANEDER], ...raekker], 2022]]);

const refusionSatser: fc.Arbitrary<Kald> = fc.oneof(udeladt, aarstal).map((aar) => ["REFUSION_SATSER", [aar]]);

const parametertabel = fc
  .tuple(fc.constantFrom<Beskatningsgrundlag>("lavt", "middel", "hoejt"), fc.constantFrom<Udgiftsbehov>("hoejt", "lavt"), fc.boolean())
  .map(([beskatningsgrundlag, udgiftsbehov, uden]) => {
    const tabel = parametreTilTabel(parametreFor({ beskatningsgrundlag, udgiftsbehov }));
    return uden ? tabel.slice(0, -1) : tabel;
  });
const omBorgeren = fc.tuple(
  naesten(fc.constantFrom("barn", "voksen", "voksen")),
  fc.oneof({ weight: 3, arbitrary: udeladt }, { weight: 1, arbitrary: naesten(kroner) }),
  fc.oneof(udeladt, fc.constantFrom<unknown>("25,6 %", 0.261, 27)),
  fc.oneof({ weight: 3, arbitrary: udeladt }, { weight: 1, arbitrary: parametertabel }),
  fc.oneof(udeladt, fc.constantFrom<unknown>(1, 0.01, 1_000, 33, -1)),
);
const indeks = fc.oneof(
  hele(1_000).map((tal) => tal / 100),
  fc.constantFrom<unknown>("2,75", 1.123456789, 11, null),
);
const udligningTab: fc.Arbitrary<Kald> = fc
  .tuple(omBorgeren, omraade(naesten(indeks), 2, 2))
  .map(([[gruppe, ...andre], indekser]) => ["UDLIGNING_TAB", [gruppe, indekser, ...andre]]);
const udligningVirkning: fc.Arbitrary<Kald> = fc
  .tuple(omBorgeren, naesten(indeks))
  .map(([[gruppe, ...andre], et]) => ["UDLIGNING_VIRKNING", [gruppe, et, ...andre]]);
const udligningParametre: fc.Arbitrary<Kald> = fc
  .tuple(
    fc.oneof(udeladt, fc.constantFrom<unknown>("lavt", "middel", "højt", "?")),
    fc.oneof(udeladt, fc.constantFrom<unknown>("højt", "lavt")),
  )
  .map((argumenter) => ["UDLIGNING_PARAMETRE", argumenter]);

const vaegte = fc.oneof(hele(4), hele(30_000_000), fc.constantFrom<unknown>("25 %", "1/3", 0.1, 1e-9, 12.5, null));
const fordelBudget: fc.Arbitrary<Kald> = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.boolean()).chain(([antal, lodret]) => {
  const iFormen = <T>(celle: fc.Arbitrary<T>) => (lodret ? omraade(celle, antal, 1) : omraade(celle, 1, antal));
  const laas = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<unknown>("", null, 0) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(1_000, "0 kr.", 25.5) },
  );
  return fc
    .tuple(
      naesten(
        fc.oneof(
          kroner,
          hele(50_000_000).map((tal) => -tal),
        ),
      ),
      iFormen(naesten(vaegte, 100)),
      fc.oneof(udeladt, fc.constantFrom<unknown>(1_000, 0.5, 7, 100_000, 0.001)),
      fc.oneof({ weight: 2, arbitrary: udeladt }, { weight: 1, arbitrary: iFormen(laas) }),
    )
    .map((argumenter) => ["FORDEL_BUDGET", argumenter]);
});

const modeller = fc.constantFrom<unknown>("model 1", "Model 2", "deling 50/50", "25 %", 0.3333, "33,33333333 %", 1, "");
const fordelAfvigelse: fc.Arbitrary<Kald> = fc
  .integer({ min: 1, max: 3 })
  .chain((antal) =>
    fc
      .tuple(omraade(naesten(kroner), antal, 1), omraade(naesten(kroner), antal, 1), fc.oneof(modeller, omraade(modeller, antal, 1)))
      .map((argumenter) => ["FORDEL_AFVIGELSE", argumenter]),
  );

const kvartaler = (celle: fc.Arbitrary<unknown>, lodret: boolean) => (lodret ? omraade(celle, 4, 1) : omraade(celle, 1, 4));
const acontoRefusion: fc.Arbitrary<Kald> = fc
  .boolean()
  .chain((lodret) =>
    fc
      .tuple(
        kvartaler(naesten(fc.oneof({ weight: 3, arbitrary: hele(900_000) }, { weight: 1, arbitrary: kroner })), lodret),
        fc.oneof(udeladt, kvartaler(kroner, lodret)),
      )
      .map((argumenter) => ["ACONTO_REFUSION", argumenter]),
  );

/** Every function as often as the others; its place in the answer is drawn apart, since the answer tells its form. */
export const tilfaeldigeKald: fc.Arbitrary<Kald> = fc.oneof(
  refusion,
  refusionTrin,
  refusionMaaned,
  refusionSager,
  sagerMedMaaneder,
  refusionSatser,
  udligningTab,
  udligningVirkning,
  udligningParametre,
  fordelBudget,
  fordelAfvigelse,
  acontoRefusion,
);
