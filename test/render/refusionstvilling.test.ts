import fc from "fast-check";
import {
  heleKroner,
  kronerAf,
  niveauerAfMaaneder,
  oere,
  refusionAar,
  refusionMaaned,
  refusionTrinvis,
  STOERSTE_AARSUDGIFT,
  type Oere,
} from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { omraade, ref } from "../../src/workbook/formel";
import type { Kilderaekke } from "../../src/workbook/kilde";
import { refusion, REFUSIONSTVILLINGENS_GRAENSE } from "../../src/workbook/tvillinger/refusion";
import { refusionMaaned as maanedstvilling } from "../../src/workbook/tvillinger/refusionMaaned";
import { refusionTrin } from "../../src/workbook/tvillinger/refusionTrin";
import { sagstal, SAGSTVILLINGENS_RAEKKER } from "../../src/workbook/tvillinger/sagstal";
import { iRefusionstvillingensOmraade, TVILLINGENS_STOERSTE_REFUSION } from "../../src/workbook/tvillinger/taeller";
import { genberegnAlle } from "../miljoe/libreoffice";
import type { Borger, Graenser } from "../sager/langsom";
import { satserMed } from "../sager/somSager";
import { engangsudgift, graenser, liste, maaneder } from "../sager/tilfaeldige";
import { vaerdien } from "../workbook/budgetter";
import { medForkerteSvar } from "./forsoeg";
import { ark, graenseraekke, laest, listeblok, maanedsceller, svar, talcelle, type Sagsceltekster } from "./refusionsark";
import { forskelle } from "./sammenligning";
import { TVILLINGER } from "./tvillingtabel";

const FROE = 860_000;
/** 6.667 basis points times this is 59.999 more than a multiple of 120.000. */
const NAESTEN_EN_HALV = 79_997;
const satser2022: Graenser = [
  [86_000_000, 25],
  [168_000_000, 50],
  [212_000_000, 75],
];

interface Udgift {
  readonly graenser: Graenser;
  readonly udgift: Oere;
}
interface Maaneder {
  readonly graenser: Graenser;
  readonly maaneder: readonly number[];
  readonly engangsudgift: number;
}
interface Liste {
  readonly graenser: Graenser;
  readonly celler: readonly Sagsceltekster[];
}

const niveauer = (et: Maaneder) =>
  vaerdien(niveauerAfMaaneder(et.maaneder.map(oere), oere(et.engangsudgift), { argument: "maanedsudgifter" }));

/** Amounts of every size, and the øre around where a refund is rounded. */
const udgift = fc
  .oneof(
    fc.integer({ min: 0, max: 500_000_000 }),
    fc.integer({ min: 0, max: 2_000_000_000 }),
    fc.integer({ min: 85_999_990, max: 86_000_100 }),
  )
  .map(oere);
const udgiftssag: fc.Arbitrary<Udgift> = fc
  .record({ graenser, udgift })
  .filter((et) => iRefusionstvillingensOmraade(refusionAar(et.udgift, satserMed(et.graenser))));

/** As far as the twin of REFUSION reaches. */
const storeUdgifter: fc.Arbitrary<Udgift> = fc
  .record({
    graenser,
    udgift: fc.oneof(fc.integer({ min: 0, max: 400_000_000_000 }), fc.integer({ min: 133_000_000_000, max: 135_000_000_000 })).map(oere),
  })
  .filter((et) => refusionAar(et.udgift, satserMed(et.graenser)) < REFUSIONSTVILLINGENS_GRAENSE);

const maanedssag: fc.Arbitrary<Maaneder> = fc
  .record({ graenser, maaneder, engangsudgift })
  .filter((et) => iRefusionstvillingensOmraade(refusionMaaned(niveauer(et), satserMed(et.graenser))));

/** One month above a limit of 12 øre by so much that 66,67 pct. of it is 1/120.000 øre below a half, or a little more. */
const naestenEnHalv: fc.Arbitrary<Maaneder> = fc
  .record({ antal: fc.integer({ min: 0, max: 149_000 }), mere: fc.integer({ min: 0, max: 2 }) })
  .map(({ antal, mere }) => {
    const over = NAESTEN_EN_HALV + 120_000 * antal + mere;
    const hver = Math.floor((over + 12) / 12);
    return {
      graenser: [[12, 66.67]] as Graenser,
      maaneder: [hver, ...new Array<number>(11).fill(0)],
      engangsudgift: over + 12 - hver * 12,
    };
  })
  .filter((et) => iRefusionstvillingensOmraade(refusionMaaned(niveauer(et), satserMed(et.graenser))));

const somCeller = ({ gruppe, husstand, maaneder: m, engangsudgift: e, fylder67, omfattet }: Borger): Sagsceltekster => [
  husstand ?? "",
  gruppe === "eftervaern" ? "efterværn" : gruppe,
  gruppe !== "voksen" || fylder67 === null ? "" : fylder67 === 0 ? "før" : fylder67,
  gruppe !== "voksen" || omfattet === null ? "" : omfattet ? "ja" : "nej",
  kronerAf(oere(e)),
  ...m.map((beloeb) => kronerAf(oere(beloeb))),
];

const inden = (et: Liste): boolean => sagstal(laest(et.celler, et.graenser)) !== null;

const listesag: fc.Arbitrary<Liste> = fc
  .record({ graenser, borgere: liste })
  .map(({ graenser: g, borgere }) => ({ graenser: g, celler: borgere.map(somCeller) }))
  .filter(inden);

/** Siblings with equal, nearly equal and no costs: ties and zeros in the sharing. */
const soeskende: fc.Arbitrary<Liste> = fc
  .record({
    graenser: fc.oneof(fc.constant(satser2022), graenser),
    boern: fc.array(fc.constantFrom(0, 1, 6_000_000, 6_000_001, 9_000_000, 12_345_678), { minLength: 2, maxLength: 6 }),
    engangs: fc.constantFrom(0, 1, 25_000_000),
  })
  .map(({ graenser: g, boern, engangs }) => ({
    graenser: g,
    celler: boern.map((beloeb): Sagsceltekster => ["H", "barn", "", "", engangs / 100, ...new Array<number>(12).fill(beloeb / 100)]),
  }))
  .filter(inden);

const aarsliste: fc.Arbitrary<Liste> = listesag
  .map(({ graenser: g, celler }) => ({
    graenser: g,
    celler: celler.map((raekke): Sagsceltekster => [...raekke.slice(0, 5), (raekke[5] as number) * 4]),
  }))
  .filter(inden);

/** What people type, right and wrong: names of households as Excel could misread them, and every kind of broken row. */
const skrevetHusstand = fc.constantFrom<Sagsceltekster[number]>("A*", "a*", "AB", "a  b", "A B", 12, "12", "=1", "~", "0", 0, "", "#N/A");
const skrevet: fc.Arbitrary<Liste> = fc
  .array(
    fc.tuple(
      skrevetHusstand,
      fc.constantFrom("barn", "Barn ", "efterværn", "voksen", "VOKSEN", "hund", ""),
      fc.constantFrom<Sagsceltekster[number]>("", "", "", 0, 1, 7, 12, 13, 2.5, "før", "FØR", "maj"),
      fc.constantFrom<Sagsceltekster[number]>("", "", 0, "ja", "Nej", "måske"),
      fc.constantFrom<Sagsceltekster[number]>("", 0, 250_000, -1, "meget"),
      fc.constantFrom<Sagsceltekster[number]>("", 0, 60_000, 150_000, 300_000, -5, "ukendt"),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((raekker) => ({
    graenser: satser2022,
    celler: raekker.map(([husstand, gruppe, f, o, e, u]): Sagsceltekster => [
      husstand,
      gruppe,
      f,
      o,
      e,
      ...new Array<typeof u>(11).fill(u),
      1_000,
    ]),
  }))
  .filter(inden);

const udgiftsraekke = ({ graenser: g, udgift: x }: Udgift, nr: number): Kilderaekke => {
  const { raekke, trin } = graenseraekke(g, nr);
  const satser = satserMed(g);
  return [
    ...raekke,
    talcelle(`x.${nr}`, kronerAf(x)),
    svar(`refusion.${nr}`, refusion(ref(`x.${nr}`), trin), refusionAar(x, satser)),
    ...refusionTrin(ref(`x.${nr}`), trin).flatMap((formler, plads) => {
      const ventet = refusionTrinvis(x, satser)[plads]!;
      return [svar(`u.${nr}.${plads}`, formler.udgift, ventet.udgift), svar(`r.${nr}.${plads}`, formler.refusion, ventet.refusion)];
    }),
  ];
};

const maanedsraekke = (et: Maaneder, nr: number): Kilderaekke => {
  const { raekke, trin } = graenseraekke(et.graenser, nr);
  return [
    ...raekke,
    talcelle(`e.${nr}`, kronerAf(oere(et.engangsudgift))),
    ...maanedsceller(et.maaneder, (maaned) => `m.${nr}.${maaned}`),
    svar(
      `maaned.${nr}`,
      maanedstvilling(omraade(`m.${nr}.0`, `m.${nr}.11`), ref(`e.${nr}`), trin),
      refusionMaaned(niveauer(et), satserMed(et.graenser)),
    ),
  ];
};

const stor = (et: Udgift, nr: number): Kilderaekke => {
  const { raekke, trin } = graenseraekke(et.graenser, nr);
  const ventet = refusionAar(et.udgift, satserMed(et.graenser));
  return [...raekke, talcelle(`x.${nr}`, kronerAf(et.udgift)), svar(`refusion.${nr}`, refusion(ref(`x.${nr}`), trin), ventet)];
};

const proever = <T>(sager: fc.Arbitrary<T>, antal: number): T[] => fc.sample(sager, { numRuns: antal, seed: FROE });
const tal = {
  udgifter: proever(udgiftssag, 2_000),
  store: proever(storeUdgifter, 500),
  maaneder: [...proever(maanedssag, 1_200), ...proever(naestenEnHalv, 800)],
  lister: proever(listesag, 900),
  soeskende: proever(soeskende, 600),
  aarslister: proever(aarsliste, 300),
  skrevet: proever(skrevet, 300),
};
const lister = (flere: readonly Liste[]) => flere.flatMap(({ celler, graenser: g }, nr) => listeblok(celler, g, nr));
const FORSOEG = [
  ["REFUSION og REFUSION_TRIN, 2.000 udgifter", tal.udgifter.map(udgiftsraekke)],
  ["REFUSION, 500 udgifter helt op til grænsen", tal.store.map(stor)],
  ["REFUSION_MAANED, 2.000 år, også lige omkring en halv øre", tal.maaneder.map(maanedsraekke)],
  ["REFUSION_SAGER, 900 lister med måneder", lister(tal.lister)],
  ["REFUSION_SAGER, 600 søskendeflokke med lige og næsten lige udgifter", lister(tal.soeskende)],
  ["REFUSION_SAGER, 300 lister med årets udgift", lister(tal.aarslister)],
  ["REFUSION_SAGER, 300 lister med fejl og drilske navne", lister(tal.skrevet)],
] as const;

describe("refusionens tvillinger giver i LibreOffice kernens tal på øren, også når hvert gemt svar er forkert", () => {
  const forsoeg = FORSOEG.map(([hvad, raekker]) => [hvad, medForkerteSvar(ark("Tvilling", raekker))] as const);
  let afvigelser: string[][];

  beforeAll(async () => {
    const beregnede = await genberegnAlle(await Promise.all(forsoeg.map(([, { fil }]) => tilXlsx(fil))));
    afvigelser = beregnede.map((beregnet, nr) => forskelle(beregnet, forsoeg[nr]![1].ventet));
  });

  it.each(FORSOEG.map(([hvad], nr) => [hvad, nr] as const))("%s", (_, nr) => expect(afvigelser[nr]).toEqual([]));

  it("og tilfældene rummer lige rester, nuller, delte husstande, 67-reglen og fejlrækker", () => {
    const alle = [...tal.lister, ...tal.soeskende, ...tal.aarslister, ...tal.skrevet].map((et) => laest(et.celler, et.graenser));
    const antal = (er: (et: (typeof alle)[number]) => boolean) => alle.filter(er).length;
    expect(alle).toHaveLength(TVILLINGER.REFUSION_SAGER.tilfaelde);
    expect(tal.udgifter).toHaveLength(TVILLINGER.REFUSION_TRIN.tilfaelde);
    expect([...tal.udgifter, ...tal.store]).toHaveLength(TVILLINGER.REFUSION.tilfaelde);
    expect(tal.maaneder).toHaveLength(TVILLINGER.REFUSION_MAANED.tilfaelde);
    const refusionerne = tal.store.map((et) => refusionAar(et.udgift, satserMed(et.graenser)));
    expect(refusionerne.filter((et) => et > 0.9 * REFUSIONSTVILLINGENS_GRAENSE).length).toBeGreaterThan(50);
    expect(antal(({ svar: s }) => s.some((et) => et?.ok === true && et.vaerdi.maaneder < 12))).toBeGreaterThan(50);
    expect(antal(({ svar: s }) => s.some((et) => et?.ok === true) && s.some((et) => et?.ok === false))).toBeGreaterThan(50);
    const delte = alle.filter((et) => sagstal(et)!.some(({ antal: n, samlet }) => n > 1 && samlet > 0));
    expect(delte.length).toBeGreaterThan(200);
    expect(alle.flatMap((et) => sagstal(et)!).filter(({ udgift: w, samlet }) => w === 0 && samlet > 0).length).toBeGreaterThan(20);
  });
});

describe("tvillingernes område", () => {
  const enRaekke: Sagsceltekster = ["", "voksen", "", "", 0, ...new Array<number>(12).fill(100_000)];
  const medUdgift = (kroner: number): Sagsceltekster => ["", "voksen", "", "", 0, kroner];

  it("slutter ved en refusion på 10 mio. kr.", () => {
    expect(iRefusionstvillingensOmraade(oere(TVILLINGENS_STOERSTE_REFUSION - 1))).toBe(true);
    expect(iRefusionstvillingensOmraade(heleKroner(10_000_000))).toBe(false);
    expect(sagstal(laest([medUdgift(14_000_000)], satser2022))).not.toBeNull();
    expect(sagstal(laest([medUdgift(15_000_000)], satser2022))).toBeNull();
  });

  it("slutter ved 2.000 rækker og ved beløb, som kernen afviser", () => {
    const mange = (antal: number) => Array.from({ length: antal }, () => enRaekke);
    expect(sagstal(laest(mange(SAGSTVILLINGENS_RAEKKER), satser2022))).not.toBeNull();
    expect(sagstal(laest(mange(SAGSTVILLINGENS_RAEKKER + 1), satser2022))).toBeNull();
    expect(sagstal(laest([medUdgift(kronerAf(STOERSTE_AARSUDGIFT) + 1)], satser2022))).toBeNull();
  });
});
