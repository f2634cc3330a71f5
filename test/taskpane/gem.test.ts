import fc from "fast-check";
import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";
import { laesGemt, skrivGemt, type Gemt } from "../../src/taskpane/wizard/gem";
import { nytFagomraade, TOM_KLADDE, type Kladde } from "../../src/taskpane/wizard/kladde";
import { START, type Trin } from "../../src/taskpane/wizard/tilstand";
import { kladder } from "./kladder";

const gemt = (kladde: unknown, resten: object = {}): string => JSON.stringify({ version: 1, side: "wizard", trin: 2, kladde, ...resten });
const kladdeAf = (tekst: string): Kladde => laesGemt(tekst)!.wizard.kladde;

it("enhver kladde kommer tilbage, som den blev gemt, på samme side og trin", () =>
  fc.assert(
    fc.property(
      kladder,
      fc.constantFrom<Trin[]>(1, 2, 3, 4, 5),
      fc.constantFrom<Gemt["side"][]>("hjem", "wizard"),
      fc.nat(),
      (kladde, trin, side, nr) => {
        const foer: Gemt = { side, wizard: { trin, kladde, nr, visAlleFejl: false }, opgaver: {} };
        expect(laesGemt(skrivGemt(foer))).toEqual(foer);
      },
    ),
  ));

it("fejl, der var vist, vises ikke igen efter genindlæsning", () =>
  expect(laesGemt(skrivGemt({ side: "wizard", wizard: { ...START, visAlleFejl: true }, opgaver: {} }))!.wizard.visAlleFejl).toBe(false));

describe("når der intet læseligt er gemt, begyndes forfra", () => {
  it.each([
    ["intet", null],
    ["ingen tegn", ""],
    ["afbrudt JSON", '{"version":1,"kladde":{"aar":"20'],
    ["et tal", "7"],
    ["null", "null"],
    ["en liste", "[1,2]"],
    ["en tekst", '"kladde"'],
    ["en kladde, der er en liste", gemt([])],
    ["en kladde, der er null", gemt(null)],
    ["ingen kladde", '{"version":1,"side":"wizard","trin":3}'],
  ])("%s", (_, tekst) => expect(laesGemt(tekst)).toBeNull());
});

describe("en kladde fra en anden udgave åbner", () => {
  it("med de felter, der kendes, og uden dem, der ikke gør", () =>
    expect(kladdeAf(gemt({ aar: "2024", noget: "nyt", udgangspunkt: "43 mio." }, { version: 99 }))).toEqual({
      ...TOM_KLADDE,
      aar: "2024",
      udgangspunkt: "43 mio.",
    }));

  it.each<[string, unknown]>([
    ["kommune", 7],
    ["aar", 2023],
    ["metode", "gættet"],
    ["udgangspunkt", null],
    ["klMetode", "toString"],
    ["lokaleForhold", { a: 1 }],
    ["tilskudRetning", true],
    ["fagomraader", "ingen"],
    ["fagomraader", []],
    ["fagomraader", [null, 7, "x", []]],
    ["enhed", 1000],
    ["fortegn", ""],
    ["prisniveau", 2023],
    ["indeks", "1,5 %"],
    ["indeks", [1, null]],
    ["erEksempel", "ja"],
  ])("feltet %s = %j er, som var det aldrig skrevet", (felt, vaerdi) => {
    const uden = { ...EKSEMPEL, erEksempel: false, [felt]: TOM_KLADDE[felt as keyof Kladde] };
    expect(kladdeAf(gemt({ ...EKSEMPEL, erEksempel: false, [felt]: vaerdi }))).toEqual(uden);
  });

  it("med færre indeks", () => expect(kladdeAf(gemt({ indeks: ["1,5 %"] })).indeks).toEqual(["1,5 %", "", ""]));

  it.each<[string, unknown, object]>([
    ["intet id", { navn: "A" }, { id: 1, navn: "A" }],
    ["en ukendt model", { id: 4, navn: "A", model: "model3" }, { id: 4, navn: "A" }],
    ["en model, som alle objekter har", { id: 4, model: "constructor" }, { id: 4 }],
    ["tal for tekster", { id: 4, navn: 1, indtaegt: 2, egenAndel: 3, udvalg: 4, kontotekst: 5, gaelderFra: 6, gaelderTil: 7 }, { id: 4 }],
    ["en vært, der er en tekst", { id: 4, forvaltesUnder: "1" }, { id: 4 }],
  ])("et fagområde med %s", (_, vaerdi, ventet) =>
    expect(kladdeAf(gemt({ fagomraader: [vaerdi] })).fagomraader).toEqual([{ ...nytFagomraade(1), ...ventet }]),
  );

  it("fagområder, der deler id eller mangler det, får hver sit", () => {
    const { fagomraader } = kladdeAf(gemt({ fagomraader: [{ id: 2, navn: "A" }, { navn: "B" }, { id: 2, navn: "C" }] }));
    expect(fagomraader.map(({ navn }) => navn)).toEqual(["A", "B", "C"]);
    expect(new Set(fagomraader.map(({ id }) => id)).size).toBe(3);
  });

  it.each([[0], [6], [2.5], ["3"], [null], [-1]])("et ukendt trin (%j) er det første", (trin) =>
    expect(laesGemt(gemt(EKSEMPEL, { trin }))).toEqual({ side: "wizard", wizard: { ...START, trin: 1, kladde: EKSEMPEL }, opgaver: {} }),
  );

  it("en ukendt side er forsiden", () => expect(laesGemt(gemt(EKSEMPEL, { side: "ukendt" }))!.side).toBe("hjem"));

  it("hvad der end står", () => {
    const alt = fc.object({ key: fc.constantFrom(...Object.keys(TOM_KLADDE)), maxDepth: 3 });
    fc.assert(fc.property(alt, (kladde) => expect(Object.keys(kladdeAf(gemt(kladde)))).toEqual(Object.keys(TOM_KLADDE))));
  });
});
