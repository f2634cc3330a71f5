import fc from "fast-check";
import {
  findMaanedssatser,
  heleKroner,
  INDBYGGEDE_SATSER,
  laegSammen,
  lavFylder67,
  niveauerAfAaret,
  niveauerAfMaaneder,
  NUL_OERE,
  oere,
  refusionAar,
  refusionMaaned,
  refusionSager,
  refusionSagsliste,
  refusionTrinvis,
  STOERSTE_AARSUDGIFT,
  STOERSTE_OERE,
  type Aarsniveauer,
  type Resultat,
  type Sag,
  type Sagsraekke,
  type Sagssvar,
  type Satser,
  type Sted,
} from "../../src/core";
import { procent } from "../../src/core/penge/basispoint";
import { langsomListe, langsomtFor, type Borger, type Graenser } from "../sager/langsom";
import { satserMed, somSag } from "../sager/somSager";
import { engangsudgift, graenser, liste, maaneder } from "../sager/tilfaeldige";

const STED: Sted = { argument: "sager" };
const AAR: Sted = { argument: "aar" };
const satser2022 = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;
const LISTER = { numRuns: 10_000 };

function lykkes<T>(resultat: Resultat<T>): T {
  if (!resultat.ok) throw new Error(JSON.stringify(resultat.fejl));
  return resultat.vaerdi;
}

const niveauer = (udgifter: readonly number[], engangs = 0): Aarsniveauer =>
  lykkes(niveauerAfMaaneder(udgifter.map(oere), oere(engangs), STED));

const kr = (...udgifter: readonly number[]): Aarsniveauer => niveauer(udgifter.map(heleKroner));

const gange = (antal: number, beloeb: number): number[] => new Array<number>(antal).fill(beloeb);

describe("refusionen efter måneder", () => {
  it("er 317.500 kr. af seks måneder à 200.000 kr. i 2022", () =>
    expect(refusionMaaned(kr(...gange(6, 200_000), ...gange(6, 0)), satser2022)).toBe(heleKroner(317_500)));

  it("er på øren lig den langsomme, eksakte", () =>
    fc.assert(
      fc.property(graenser, maaneder, engangsudgift, (g, m, e) => {
        const borger: Borger = { gruppe: "barn", husstand: null, maaneder: m, engangsudgift: e, fylder67: null, omfattet: null };
        return BigInt(refusionMaaned(niveauer(m, e), satserMed(g))) === langsomtFor([borger], g);
      }),
      LISTER,
    ));

  it("er årets refusion, når udgiften er jævn, og ellers aldrig mindre", () =>
    fc.assert(
      fc.property(graenser, maaneder, (g, m) => {
        const [satser, udgift] = [satserMed(g), oere(laegSammen(m.map(oere)))];
        const jaevn = refusionMaaned(lykkes(niveauerAfAaret(udgift, NUL_OERE, STED)), satser);
        return jaevn === refusionAar(udgift, satser) && refusionMaaned(niveauer(m), satser) >= jaevn;
      }),
    ));

  it("regnes op til 750 mio. kr. om året og siger fra over det", () => {
    expect(niveauerAfAaret(STOERSTE_AARSUDGIFT, NUL_OERE, STED).ok).toBe(true);
    const fejl = { art: "aarsudgiftForStor", sted: STED, udgift: STOERSTE_AARSUDGIFT + 1, hoejst: heleKroner(750_000_000) };
    expect(niveauerAfAaret(STOERSTE_AARSUDGIFT, oere(1), STED)).toEqual({ ok: false, fejl });
    expect(niveauerAfMaaneder([STOERSTE_AARSUDGIFT, ...gange(11, 0).map(oere)], oere(1), STED)).toEqual({ ok: false, fejl });
    const stoerst = niveauer([STOERSTE_AARSUDGIFT, ...gange(11, 0)]);
    const graense: Graenser = [[1, 99]];
    expect(BigInt(refusionMaaned(stoerst, satserMed(graense)))).toBe(
      langsomtFor(
        [
          {
            gruppe: "barn",
            husstand: null,
            maaneder: [STOERSTE_AARSUDGIFT, ...gange(11, 0)],
            engangsudgift: 0,
            fylder67: null,
            omfattet: null,
          },
        ],
        graense,
      ),
    );
  });

  it.each([2007, 2020, 2021])("findes ikke for %d, heller ikke i egen tabel", (aar) => {
    const egen = { egen: true, raekker: [{ ...satser2022, aar }] };
    for (const tabel of [INDBYGGEDE_SATSER, egen])
      expect(findMaanedssatser(tabel, aar, AAR)).toEqual({
        ok: false,
        fejl: { art: "maanedsreglenIkkeBekraeftet", sted: AAR, aar, fra: 2022 },
      });
  });

  it("kender ikke egne grænser for børn og voksne", () =>
    expect(findMaanedssatser({ egen: true, raekker: [{ ...satser2022, maalgruppe: "barn" }] }, 2022, AAR)).toEqual({
      ok: false,
      fejl: { art: "grupperHverForSig", sted: AAR, aar: 2022 },
    }));
});

describe("refusionen trin for trin", () => {
  it("af 2.500.000 kr. i 2022 er 0, 205.000, 220.000 og 285.000 kr.", () =>
    expect(refusionTrinvis(heleKroner(2_500_000), satser2022)).toEqual(
      [
        [0, 860_000, 0, 860_000, 0],
        [860_000, 1_680_000, 25, 820_000, 205_000],
        [1_680_000, 2_120_000, 50, 440_000, 220_000],
        [2_120_000, null, 75, 380_000, 285_000],
      ].map(([fra, til, sats, udgift, refusion]) => ({
        fra: heleKroner(fra!),
        til: til === null ? null : heleKroner(til!),
        sats: procent(sats!),
        udgift: heleKroner(udgift!),
        refusion: heleKroner(refusion!),
      })),
    ));

  it("summer til udgiften og til årets refusion, og intet trin er negativt", () =>
    fc.assert(
      fc.property(graenser, fc.oneof(fc.integer({ min: 0, max: STOERSTE_OERE }), fc.integer({ min: 0, max: 500_000_000 })), (g, udgift) => {
        const satser = satserMed(g);
        const trin = refusionTrinvis(oere(udgift), satser);
        expect(laegSammen(trin.map((et) => et.udgift))).toBe(udgift);
        expect(laegSammen(trin.map(({ refusion }) => refusion))).toBe(refusionAar(oere(udgift), satser));
        expect(trin.every((et) => et.udgift >= 0 && et.refusion >= 0)).toBe(true);
      }),
      { numRuns: 2_000 },
    ));
});

describe("refusionen af en sagsliste", () => {
  it("er på øren lig den langsomme, eksakte", () =>
    fc.assert(
      fc.property(graenser, liste, (g, borgere) => {
        const svar = refusionSager(borgere.map(somSag), satserMed(g)).map((et) => BigInt(lykkes(et).refusion));
        expect(svar).toEqual(langsomListe(borgere, g));
      }),
      LISTER,
    ));

  it("giver husstandens medlemmer præcis husstandens refusion tilsammen", () =>
    fc.assert(
      fc.property(graenser, liste, (g, borgere) => {
        const satser = satserMed(g);
        const boern = borgere.map((borger): Borger => ({ ...borger, gruppe: "barn", husstand: "1", fylder67: null, omfattet: null }));
        const samlet = Array.from({ length: 12 }, (_, nr) => laegSammen(boern.map(({ maaneder: m }) => oere(m[nr]!))));
        const engangs = laegSammen(boern.map((barn) => oere(barn.engangsudgift)));
        const dele = refusionSager(boern.map(somSag), satser).map((svar) => lykkes(svar).refusion);
        return laegSammen(dele) === refusionMaaned(niveauer(samlet, engangs), satser);
      }),
      { numRuns: 2_000 },
    ));

  it("giver to søskende à 12 × 60.000 kr. 72.500 kr. hver i 2022", () => {
    const barn: Sag = { gruppe: "barn", husstand: "A", udgifter: kr(...gange(12, 60_000)) };
    expect(refusionSager([barn, barn], satser2022)).toEqual(
      gange(2, 72_500).map((refusion) => ({ ok: true, vaerdi: { refusion: heleKroner(refusion), maaneder: 12 } })),
    );
    expect(refusionSager([barn], satser2022)).toEqual([{ ok: true, vaerdi: { refusion: 0, maaneder: 12 } }]);
  });

  it.each([
    [8, 6],
    [9, 12],
  ])("regner en måned med %d øre i engangsudgift for omfattet, først når den er over grænsen og ikke på den", (engangs, medregnes) => {
    const udgifter = niveauer([...gange(5, 7_166_666), ...gange(7, 10_000_000)], engangs);
    const fylder67 = lykkes(lavFylder67(6, null, STED));
    expect(refusionSager([{ gruppe: "voksen", udgifter, fylder67 }], satser2022)).toMatchObject([{ vaerdi: { maaneder: medregnes } }]);
  });

  it("siger fra, når en husstand tilsammen er over 750 mio. kr.", () => {
    const udgifter = lykkes(niveauerAfAaret(heleKroner(400_000_000), NUL_OERE, STED));
    const stor = (husstand: string): Sag => ({ gruppe: "barn", husstand, udgifter });
    const fejl = { ok: false, fejl: { art: "husstandForStor", hoejst: STOERSTE_AARSUDGIFT } };
    expect(refusionSager([stor("A"), stor("B"), stor("A")], satser2022)).toEqual([fejl, expect.objectContaining({ ok: true }), fejl]);
  });
});

function svarPaa(raekker: readonly Sagsraekke[], satser: Satser): Sagssvar[] {
  const svarene: Sagssvar[] = [];
  refusionSagsliste(
    raekker.length,
    (nr) => raekker[nr]!,
    satser,
    (nr, svar) => (svarene[nr] = svar),
  );
  return svarene;
}

describe("en række med fejl", () => {
  it("tager kun sin egen husstand med sig", () =>
    fc.assert(
      fc.property(graenser, liste, fc.constantFrom("1", "2", null), fc.nat({ max: 6 }), (g, borgere, husstand, plads) => {
        const raekker = borgere.map(somSag);
        const fejl = { art: "mangler", sted: STED } as const;
        const broken = { gruppe: null, fejl, raekke: 99, husstand };
        const svar = svarPaa([...raekker.slice(0, plads), broken, ...raekker.slice(plads)], satserMed(g));
        const uden = svarPaa(raekker, satserMed(g));
        expect(svar.splice(Math.min(plads, raekker.length), 1)).toEqual([{ ok: false, fejl }]);
        expect(svar).toEqual(
          uden.map((et, nr) =>
            borgere[nr]!.gruppe !== "voksen" && husstand !== null && borgere[nr]!.husstand === husstand
              ? { ok: false, fejl: { art: "husstandHarFejl", raekke: 99 } }
              : et,
          ),
        );
      }),
      { numRuns: 1_000 },
    ));

  it("og en tom række har intet svar", () => expect(svarPaa([null], satser2022)).toEqual([null]));
});
