import { fortolk } from "../../../src/taskpane/visBeregning/fortolk";
import { laesKladde, type Proevekladde } from "../../../src/taskpane/visBeregning/kladde";
import { PROEVEFELTER, PROEVEFUNKTIONER } from "../../../src/taskpane/visBeregning/proevefelter";

const svaret = (kladde: Partial<Proevekladde>) => fortolk({ ...laesKladde(undefined), ...kladde });

const vaerdi = (kladde: Partial<Proevekladde>) => {
  const svar = svaret(kladde);
  if (svar.art !== "forklaret") throw new Error(JSON.stringify(svar));
  return [svar.forklaring.vaerdi, svar.antal];
};

const MAANEDER = Array.from({ length: 12 }, () => "100.000").join("\n");

it.each<[Proevekladde["funktion"], Proevekladde["felter"], number, number | string, number]>([
  ["REFUSION", { udgift: "2,5 mio.", aar: "2022" }, 0, 710_000, 1],
  ["REFUSION", { udgift: "900.000", aar: "2020", maalgruppe: "barn" }, 0, 17_500, 1],
  ["REFUSION_MAANED", { maanedsudgifter: MAANEDER, aar: "2022" }, 0, 85_000, 1],
  ["REFUSION_MAANED", { maanedsudgifter: MAANEDER.replaceAll("\n", "\t"), aar: "2022", engangsudgift: "100.000" }, 0, 110_000, 1],
  ["REFUSION_TRIN", { udgift: "2.500.000", aar: "2022" }, 0, 710_000, 1],
  ["UDLIGNING_TAB", { maalgruppe: "voksen", indeksvaerdi: "2,75" }, 0, 164_000, 1],
  ["UDLIGNING_VIRKNING", { maalgruppe: "voksen", indeksvaerdi: "2,75", afrunding: "100" }, 0, -164_000, 1],
  ["FORDEL_BUDGET", { beloeb: "41,4 mio.", fordelingsnoegle: "24.000.000\n12.500.000\n900.000\n", afrunding: "1.000" }, 1, 13_837_000, 3],
  ["FORDEL_BUDGET", { beloeb: "100", fordelingsnoegle: "1\n1\n1", fastlaasteBeloeb: "\n20" }, 0, 40, 3],
  ["FORDEL_AFVIGELSE", { budget: "10.000", faktisk: "9.000", model: "deling 50/50" }, 1, -500, 3],
  ["ACONTO_REFUSION", { aarTilDato: "100\n300" }, 1, 200, 4],
  ["ACONTO_REFUSION", { aarTilDato: "100\n300", anmodet: "150" }, 1, 150, 4],
])("%s af %j, nr. %s", (funktion, felter, plads, ventet, antal) => expect(vaerdi({ funktion, felter, plads })).toEqual([ventet, antal]));

it("en plads, der ikke er mere, er den sidste", () =>
  expect(vaerdi({ funktion: "FORDEL_BUDGET", felter: { beloeb: "3", fordelingsnoegle: "1\n2" }, plads: 7 })).toEqual([2, 2]));

it.each(PROEVEFUNKTIONER)("%s uden tal beder om at blive udfyldt, og ikke andet", (funktion) =>
  expect(svaret({ funktion })).toEqual({ art: "mangler" }),
);

it.each<[Proevekladde["funktion"], Proevekladde["felter"], string | null]>([
  ["REFUSION", { udgift: "abc", aar: "2022" }, "udgift"],
  ["REFUSION", { udgift: "1", aar: "1999" }, "aar"],
  ["REFUSION", { udgift: "1", aar: "2020" }, "maalgruppe"],
  ["REFUSION_MAANED", { maanedsudgifter: "1\n2", aar: "2022" }, "maanedsudgifter"],
  ["UDLIGNING_TAB", { maalgruppe: "barn", indeksvaerdi: "1", indkomst: "5" }, "indkomst"],
  ["FORDEL_BUDGET", { beloeb: "1", fordelingsnoegle: "1\n-2" }, "fordelingsnoegle"],
  ["FORDEL_BUDGET", { beloeb: "1", fordelingsnoegle: "1\n2", fastlaasteBeloeb: "1\n2\n3" }, "fastlaasteBeloeb"],
  ["ACONTO_REFUSION", { aarTilDato: "1\n\n3" }, "aarTilDato"],
])("%s af %j fejler ved %s", (funktion, felter, ved) => expect(svaret({ funktion, felter })).toMatchObject({ art: "fejl", ved }));

it("hvert felt ved et argument, og ingen to ved det samme", () => {
  for (const felter of Object.values(PROEVEFELTER)) expect(new Set(felter.map(({ argument }) => argument)).size).toBe(felter.length);
});

it.each([undefined, null, 5, "x", [], { funktion: "SUM", felter: 5, plads: -1 }, { felter: { udgift: 5 } }])(
  "af det gemte %j bruges det, der kan bruges",
  (gemt) => expect(laesKladde(gemt)).toEqual({ funktion: "REFUSION", felter: {}, plads: 0 }),
);

it("det gemte kommer igen", () => {
  const kladde: Proevekladde = { funktion: "UDLIGNING_TAB", felter: { indeksvaerdi: "2,75" }, plads: 2 };
  expect(laesKladde(JSON.parse(JSON.stringify(kladde)))).toEqual(kladde);
});
