import fc from "fast-check";
import {
  Decimal,
  heleKroner,
  INDBYGGEDE_PARAMETRE,
  KOMPONENTER,
  kronerAf,
  oere,
  parametreFor,
  tab,
  BESKATNINGSGRUNDLAG,
  UDGIFTSBEHOV,
  vaerdierAf,
  virkning,
  type Fraflytter,
  type Parameternavn,
  type Parametre,
} from "../../src/core";
import { tilXlsx } from "../../src/render/xlsx";
import { formel, omraade, ref } from "../../src/workbook/formel";
import { beregnet, tekst, type Arkkilde, type Kilderaekke } from "../../src/workbook/kilde";
import { laegUd } from "../../src/workbook/laegUd";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { komponentformler, UDLIGNINGSTVILLINGENS_INDKOMST, type Udligningstvilling } from "../../src/workbook/tvillinger/udligning";
import { genberegnAlle } from "../miljoe/libreoffice";
import { medForkerteSvar } from "./forsoeg";
import { forskelle } from "./sammenligning";
import { TVILLINGER } from "./tvillingtabel";

const FROE = 164_000;

interface Sag {
  readonly person: Fraflytter;
  readonly parametre: Parametre;
}

const decimal = (min: number, max: number, decimaler: number): fc.Arbitrary<Decimal> =>
  fc.integer({ min: min * 10 ** decimaler, max: max * 10 ** decimaler }).map((tal) => new Decimal(tal).dividedBy(10 ** decimaler));

const person = fc
  .record({
    maalgruppe: fc.constantFrom("barn" as const, "voksen" as const),
    indeks: fc.oneof(decimal(0, 10, 2), decimal(0, 10, 4)),
    indkomst: fc.oneof(
      fc.integer({ min: 0, max: 20_000 }).map((hundreder) => hundreder * 10_000),
      fc.integer({ min: 0, max: 200_000_000 }),
    ),
    udskrivningsprocent: decimal(0, 0.35, 4),
  })
  .map(({ indkomst, ...resten }): Fraflytter => ({ ...resten, indkomst: oere(resten.maalgruppe === "barn" ? 0 : indkomst) }));

/** What the twin reaches to: the tax of these is a whole number of hundreds and a half, or nearly. */
const riger: fc.Arbitrary<Fraflytter> = fc
  .record({ fra: fc.integer({ min: 0, max: 4_000 }), til: fc.integer({ min: -2, max: 2 }), indeks: decimal(0, 10, 4) })
  .map(({ fra, til, indeks }) => ({
    maalgruppe: "voksen",
    indeks,
    indkomst: oere(UDLIGNINGSTVILLINGENS_INDKOMST - 10_000 - fra * 20_000 + til),
    udskrivningsprocent: new Decimal("0.5"),
  }));

const kommunetypens = fc
  .record({ beskatningsgrundlag: fc.constantFrom(...BESKATNINGSGRUNDLAG), udgiftsbehov: fc.constantFrom(...UDGIFTSBEHOV) })
  .map((type) => vaerdierAf(parametreFor(type)));

const tilfaeldige = fc.record<Record<Parameternavn, Decimal>>({
  bloktilskud: decimal(-20_000, 40_000, 2),
  saerlige: decimal(-5_000, 5_000, 2),
  landsudskrivning: decimal(0, 1, 4),
  grundlagPrIndbygger: decimal(0, 90_000, 2),
  faktorLandet: decimal(0, 2, 3),
  faktorEgen: decimal(0, 2, 2),
  udgiftPrIndekspoint: decimal(0, 100_000, 2),
  faktorUdgiftsbehov: decimal(0, 2, 2),
  grundbeloebBarn: decimal(-90_000, 90_000, 2),
  grundbeloebVoksen: decimal(-90_000, 90_000, 2),
});

/** Every component midway between two hundreds, of factors that no double holds exactly. */
const midtImellem: fc.Arbitrary<Sag> = fc
  .record({
    n: fc.integer({ min: 0, max: 1000 }),
    m: fc.integer({ min: -600, max: 600 }),
    indkomst: fc.integer({ min: 0, max: 600 }),
    maalgruppe: fc.constantFrom("barn" as const, "voksen" as const),
  })
  .map(({ n, m, indkomst, maalgruppe }) => {
    const kr = maalgruppe === "barn" ? 0 : indkomst * 500 + 250;
    const grundbeloeb = new Decimal(n).times("9.5").plus(100 * m + 50);
    return {
      person: { maalgruppe, indeks: new Decimal(n).dividedBy(100), indkomst: heleKroner(kr), udskrivningsprocent: new Decimal("0.2") },
      parametre: {
        ...vaerdierAf(INDBYGGEDE_PARAMETRE),
        bloktilskud: new Decimal(100 * m + 50),
        saerlige: new Decimal(100 * m - 50),
        landsudskrivning: new Decimal("0.2"),
        faktorEgen: new Decimal("0.7"),
        faktorLandet: new Decimal("0.2"),
        // 0,7 · 0,2 · kr - 0,2 · x is m hundreds and a half.
        grundlagPrIndbygger: new Decimal(kr).times("0.7").minus(500 * m + 250),
        udgiftPrIndekspoint: new Decimal(1000),
        grundbeloebBarn: grundbeloeb,
        grundbeloebVoksen: grundbeloeb,
      },
    };
  });

const SAGER: readonly (readonly [hvad: string, sager: fc.Arbitrary<Sag>, antal: number])[] = [
  ["hver kommunetypes parametre", fc.record({ person, parametre: kommunetypens }), 800],
  ["tilfældige parametre", fc.record({ person, parametre: tilfaeldige }), 500],
  ["komponenter midt mellem to hundreder", midtImellem, 600],
  ["indkomster op til grænsen", fc.record({ person: riger, parametre: kommunetypens }), 200],
];

function raekke({ person: hvem, parametre }: Sag, nr: number): Kilderaekke {
  const noegle = (hvad: string) => `${hvad}/${nr}`;
  const tal = (hvad: string, vaerdi: number) => ({ vaerdi, rolle: "input" as const, noegle: noegle(hvad) });
  const navne = Object.keys(parametre) as Parameternavn[];
  const tvilling: Udligningstvilling = {
    maalgruppe: ref(noegle("maalgruppe")),
    indeks: ref(noegle("indeks")),
    indkomst: ref(noegle("indkomst")),
    udskrivningsprocent: ref(noegle("procent")),
    parametre: Object.fromEntries(navne.map((navn) => [navn, ref(noegle(navn))])) as Udligningstvilling["parametre"],
    tabel: ref(noegle("maalgruppe")),
  };
  const formler = komponentformler(tvilling);
  const svar = virkning(hvem, parametre, heleKroner(100));
  return [
    tekst(hvem.maalgruppe, "inputTekst", noegle("maalgruppe")),
    tal("indeks", hvem.indeks.toNumber()),
    tal("indkomst", kronerAf(hvem.indkomst)),
    tal("procent", hvem.udskrivningsprocent.toNumber()),
    ...navne.map((navn) => tal(navn, parametre[navn].toNumber())),
    ...KOMPONENTER.map((navn) => beregnet(noegle(`svar.${navn}`), formler[navn], kronerAf(svar[navn]), "kroner")),
    beregnet(
      noegle("tab"),
      formel`0-SUM(${omraade(noegle("svar.bloktilskud"), noegle("svar.udgiftsbehov"))})`,
      kronerAf(tab(svar)),
      "kroner",
    ),
  ];
}

function planen(sager: readonly Sag[]): WorkbookPlan {
  const ark: Arkkilde = {
    navn: "Tvilling",
    kolonnebredder: Array.from({ length: 20 }, () => 14),
    raekker: sager.map(raekke),
    frysTilOgMed: null,
    sidehoved: "",
    udskrevneKolonner: 20,
    gentag: null,
  };
  return { filnavn: "Tvilling.xlsx", titel: "Tvilling", ark: laegUd([ark]), aktivt: ark.navn };
}

describe("tvillingen af UDLIGNING_VIRKNING og UDLIGNING_TAB giver i LibreOffice kernens komponenter og tab", () => {
  const forsoeg = SAGER.map(([, sager, antal]) => {
    const trukket = fc.sample(sager, { numRuns: antal, seed: FROE });
    return { trukket, proeve: medForkerteSvar(planen(trukket)) };
  });
  let afvigelser: string[][];

  beforeAll(async () => {
    const svar = await genberegnAlle(await Promise.all(forsoeg.map(({ proeve }) => tilXlsx(proeve.fil))));
    afvigelser = svar.map((regnet, nr) => forskelle(regnet, forsoeg[nr]!.proeve.ventet));
  });

  it.each(SAGER.map(([hvad, , antal], nr) => [hvad, antal, nr] as const))("%s (%i tilfælde)", (_, antal, nr) => {
    expect(afvigelser[nr]).toEqual([]);
    expect(forsoeg[nr]!.trukket).toHaveLength(antal);
  });

  it("og tilfældene er mange nok", () => {
    const antal = forsoeg.reduce((sum, { trukket }) => sum + trukket.length, 0);
    expect(antal).toBe(TVILLINGER.UDLIGNING_VIRKNING.tilfaelde);
    expect(antal).toBe(TVILLINGER.UDLIGNING_TAB.tilfaelde);
  });

  it("og hvert tilfælde midt imellem er det i alle komponenter", () => {
    for (const { person: p, parametre } of forsoeg[2]!.trukket) {
      const uafrundet = virkning(p, parametre, oere(1));
      for (const navn of KOMPONENTER)
        if (navn !== "indkomstskat" || p.maalgruppe === "voksen") expect(Math.abs(uafrundet[navn] % 10_000)).toBe(5_000);
    }
  });
});
