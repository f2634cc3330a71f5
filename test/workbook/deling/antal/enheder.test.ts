import fc from "fast-check";
import { andetArk } from "../../../../src/workbook/deling/andetArk";
import { daekSmaaAntal } from "../../../../src/workbook/deling/antal/smaaAntal";
import { ark, med } from "../../personkorpus";
import { mappe } from "./antalstabeller";

type Raekker = Parameters<typeof ark>[1];

const enhed = fc.constantFrom("Mio. kr.", "1.000 kr.", "Hele kr.", "t.kr.", "Beløb i mio. kr., 2023-priser", "Pct.", "Vækst i pct.", "DKK");
const aarene = fc.constantFrom<readonly (string | number)[]>(
  [2022, 2023],
  ["2022", "2023"],
  ["R2022", "B2023"],
  ["Budget 2022", "Budget 2023"],
  ["Jan", "Feb"],
);
const navn = fc.constantFrom(
  "Særligt dyre enkeltsager",
  "Plejefamilier",
  "Anbringelser",
  "Børn og unge",
  "Voksne",
  "Ældre",
  "Døgnanbragte",
  "Drift",
  "I alt",
);
const beloeb = fc.oneof(fc.nat(9), fc.integer({ min: -60, max: 600 }));
const hvor = fc.constantFrom(
  "hjørnet",
  "hjørnet i parentes",
  "titlen",
  "titlen efter en tom række",
  "titlens højre side",
  "overskrifterne",
  "talformatet",
  "rækkerne",
);

/** The same table of amounts, with its unit in one of the places where people write it. */
function tabel(
  sted: string,
  skrevet: string,
  [en, to]: readonly (string | number)[],
  raekker: readonly (readonly [string, number, number])[],
): Raekker {
  const iFormat = sted === "talformatet" ? (tal: number) => med('#,##0 "kr."', tal) : (tal: number) => tal;
  const tabellen: Raekker = [
    [
      sted === "hjørnet" ? skrevet : sted === "hjørnet i parentes" ? `Udvalg (${skrevet})` : "Udvalg",
      ...[en!, to!].map((aar) => (sted === "overskrifterne" ? `${aar} (${skrevet})` : aar)),
    ],
    ...raekker.map(([hvad, a, b]) => [sted === "rækkerne" ? `${hvad}, ${skrevet}` : hvad, iFormat(a), iFormat(b)]),
  ];
  if (sted === "titlen") return [[skrevet], ...tabellen];
  if (sted === "titlen efter en tom række") return [["Budgettet"], [skrevet], [], ...tabellen];
  return sted === "titlens højre side" ? [["Budgettet", null, skrevet], ...tabellen] : tabellen;
}

it("intet beløb med enhed bliver skjult, hvor enheden end står, og hvad rækkerne end hedder", () => {
  fc.assert(
    fc.property(
      hvor,
      enhed,
      aarene,
      fc.array(fc.tuple(navn, beloeb, beloeb), { minLength: 1, maxLength: 6 }),
      (sted, skrevet, aar, raekker) => {
        const antal: Raekker = [
          ["Fagområde", "Antal sager"],
          ["Socialområdet", 41],
          ["Familieområdet", 3],
          ["I alt", 44],
        ];
        const [beloebsark, antalsark] = [tabel(sted, skrevet, aar, raekker), antal].map((alle, nr) =>
          andetArk(`Ark${nr}`, ark("", alle).celler),
        );
        expect(daekSmaaAntal(mappe(beloebsark!, antalsark!), { mindsteAntal: 5 }).plan.ark[0]).toEqual(beloebsark);
      },
    ),
    { numRuns: 600 },
  );
});
