import fc from "fast-check";
import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";
import { erTomRaekke, nytFagomraade, TOM_KLADDE, type Fagomraadekladde, type Kladde } from "../../src/taskpane/wizard/kladde";
import { reducer, START, type Handling, type Trin, type Wizardtilstand } from "../../src/taskpane/wizard/tilstand";
import { fagomraader, kladder } from "./kladder";

const efter = (fra: Wizardtilstand, ...handlinger: Handling[]): Wizardtilstand => handlinger.reduce(reducer, fra);
const medRaekker = (...raekker: Fagomraadekladde[]): Wizardtilstand => ({ ...START, kladde: { ...TOM_KLADDE, fagomraader: raekker } });
const eksemplet = efter(START, { art: "udfyldEksempel" });
const navne = ({ kladde }: Wizardtilstand) => kladde.fagomraader.map(({ navn }) => navn);
const ider = ({ kladde }: Wizardtilstand) => kladde.fagomraader.map(({ id }) => id);

describe("et felt", () => {
  it("får det skrevne, og alt andet bliver stående", () =>
    expect(efter(eksemplet, { art: "ret", aendring: { udgangspunkt: "43 mio." } }).kladde).toEqual({
      ...EKSEMPEL,
      udgangspunkt: "43 mio.",
    }));

  it("hos ét fagområde rører ikke de andre", () => {
    const [foerste, andet, tredje] = EKSEMPEL.fagomraader;
    const rettet = efter(eksemplet, { art: "retFagomraade", id: 2, aendring: { navn: "Børn og unge", model: "deling" } });
    expect(rettet.kladde.fagomraader.slice(0, 3)).toEqual([foerste, { ...andet, navn: "Børn og unge", model: "deling" }, tredje]);
  });

  it("hos et fagområde, der ikke findes, ændrer ingenting", () =>
    expect(efter(START, { art: "retFagomraade", id: 99, aendring: { navn: "X" } })).toEqual(START));
});

describe("rækker", () => {
  it("lægges til nederst med et id, ingen anden har", () => {
    const flere = efter(eksemplet, { art: "tilfoejFagomraade" }, { art: "tilfoejFagomraade" });
    expect(ider(flere)).toEqual([1, 2, 3, 4, 5]);
    expect(flere.kladde.fagomraader.slice(3).every(erTomRaekke)).toBe(true);
  });

  it.each([
    ["den sidste får en tom efter sig", 3, 3, 4],
    ["en anden gør ikke", 3, 2, 3],
    ["nr. 40 gør ikke", 40, 40, 40],
  ])("der skrives i: %s", (_, antal, id, ventet) => {
    const raekkerne = Array.from({ length: antal }, (__, nr) => nytFagomraade(nr + 1));
    const skrevet = efter(medRaekker(...raekkerne), { art: "retFagomraade", id, aendring: { navn: "Ældre" } });
    expect(skrevet.kladde.fagomraader).toHaveLength(ventet);
    expect(new Set(ider(skrevet)).size).toBe(ventet);
  });

  it("der fjernes, slipper dem, de forvaltede", () => {
    const uden = efter(eksemplet, { art: "fjernFagomraade", id: 1 });
    expect(uden.kladde.fagomraader).toEqual([EKSEMPEL.fagomraader[1], { ...EKSEMPEL.fagomraader[2], forvaltesUnder: null }]);
  });

  it("kan aldrig blive til ingen: den sidste efterlader en tom med nyt id", () => {
    const tom = efter(START, ...ider(START).map((id): Handling => ({ art: "fjernFagomraade", id })));
    expect(tom.kladde.fagomraader).toHaveLength(1);
    expect(tom.kladde.fagomraader.every(erTomRaekke)).toBe(true);
    expect(ider(START)).not.toEqual(expect.arrayContaining(ider(tom)));
  });

  const raekker = [
    { navn: "Ældre", indtaegt: "5" },
    { navn: "=1+1", indtaegt: "abc" },
  ];

  it("der indsættes i stedet, beholder intet af de gamle, heller ikke deres id", () => {
    const erstattet = efter(eksemplet, { art: "indsaet", raekker, erstat: true });
    expect(navne(erstattet)).toEqual(["Ældre", "=1+1"]);
    expect(ider(erstattet)).toEqual([4, 5]);
  });

  it("der indsættes nederst, kommer efter de udfyldte og i stedet for de tomme", () => {
    const flere = efter(eksemplet, { art: "tilfoejFagomraade" }, { art: "indsaet", raekker, erstat: false });
    expect(navne(flere)).toEqual(["Socialområdet", "Familieområdet", "Omsorgsområdet", "Ældre", "=1+1"]);
    expect(flere.kladde.fagomraader[2]!.forvaltesUnder).toBe(1);
  });

  it("har altid hver sit id, og ingen forvaltes under en, der er væk", () => {
    const handlinger = fc.oneof(
      fc.constant<Handling>({ art: "tilfoejFagomraade" }),
      fc.record({ art: fc.constant("fjernFagomraade" as const), id: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ art: fc.constant("indsaet" as const), raekker: fc.constant(raekker), erstat: fc.boolean() }),
    );
    fc.assert(
      fc.property(fagomraader, fc.array(handlinger, { maxLength: 20 }), (fra, alle) => {
        const slut = efter(medRaekker(...fra), ...alle);
        expect(new Set(ider(slut)).size).toBe(slut.kladde.fagomraader.length);
        const vaerter = slut.kladde.fagomraader.flatMap(({ forvaltesUnder }) => forvaltesUnder ?? []);
        expect(ider(slut)).toEqual(expect.arrayContaining(vaerter));
      }),
    );
  });
});

describe("eksemplet", () => {
  it("beholder kun kommunens navn fra det, der stod", () => {
    const skrevet = efter(START, { art: "ret", aendring: { kommune: "Ny Kommune", udgangspunkt: "1" } }, { art: "visAlleFejl" });
    expect(efter(skrevet, { art: "udfyldEksempel" })).toEqual({ ...START, nr: 2, kladde: { ...EKSEMPEL, kommune: "Ny Kommune" } });
  });

  const alleEgne: Handling[] = EKSEMPEL.fagomraader.map(({ id }) => ({ art: "retFagomraade", id, aendring: { indtaegt: `${id}7` } }));

  const eget: Handling = { art: "ret", aendring: { udgangspunkt: "41.400.000" } };
  const egneRaekker: Handling = { art: "indsaet", raekker: [{ navn: "A", indtaegt: "1" }], erstat: true };

  it.each<[string, Handling[], boolean]>([
    ["et nyt udgangspunkt", [{ art: "ret", aendring: { udgangspunkt: "50 mio." } }], true],
    ["ét fagområde med eget tal", alleEgne.slice(0, 1), true],
    ["et fagområde med eget navn", [{ art: "retFagomraade", id: 1, aendring: { navn: "Voksne" } }], true],
    ["alle fagområder med egne tal", alleEgne, true],
    ["alle fagområder og udgangspunktet med egne tal", [...alleEgne, eget], false],
    ["egne rækker i stedet", [egneRaekker], true],
    ["egne rækker i stedet og eget udgangspunkt", [egneRaekker, eget], false],
    ["eksemplets tal skrevet på en anden måde", [{ art: "retFagomraade", id: 1, aendring: { indtaegt: "24000000" } }, eget], true],
    ["egne rækker nederst", [{ art: "indsaet", raekker: [{ navn: "A", indtaegt: "1" }], erstat: false }], true],
    ["at begynde forfra", [{ art: "begyndForfra" }], false],
  ])("efter %s kaldes tallene eksempel: %#", (_, handlinger, ventet) =>
    expect(efter(eksemplet, ...handlinger).kladde.erEksempel).toBe(ventet),
  );

  it("bliver ikke til eksempel igen, fordi egne tal ligner", () =>
    expect(efter(START, { art: "retFagomraade", id: 1, aendring: { indtaegt: "24.000.000" } }).kladde.erEksempel).toBe(false));
});

describe("at gå frem og tilbage", () => {
  it("taber intet af kladden, hvilken den end er", () => {
    const trin = fc.constantFrom<Trin[]>(1, 2, 3, 4, 5);
    fc.assert(
      fc.property(kladder, fc.array(trin), (kladde: Kladde, ture) => {
        const slut = efter({ ...START, kladde }, ...ture.map((nr): Handling => ({ art: "gaaTil", trin: nr })), { art: "visAlleFejl" });
        expect(slut.kladde).toBe(kladde);
      }),
    );
  });

  it("glemmer, at Næste blev afvist", () =>
    expect(efter(START, { art: "visAlleFejl" }, { art: "gaaTil", trin: 2 })).toEqual({ ...START, trin: 2 }));

  it("og at begynde forfra er starten på en anden kladde", () =>
    expect(efter({ ...eksemplet, trin: 4 }, { art: "begyndForfra" })).toEqual({ ...START, nr: eksemplet.nr + 1 }));

  it("en kladde, der tager en andens plads, er en anden, og en, der rettes, er den samme", () => {
    expect(efter(eksemplet, { art: "erstat", kladde: EKSEMPEL })).toEqual({ ...START, kladde: EKSEMPEL, nr: eksemplet.nr + 1 });
    expect(efter(eksemplet, { art: "ret", aendring: { aar: "2025" } }, { art: "gaaTil", trin: 3 }).nr).toBe(eksemplet.nr);
  });
});
