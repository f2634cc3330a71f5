import fc from "fast-check";
import {
  afvigerFraAarsformlen,
  heleKroner,
  INDBYGGEDE_SATSER,
  laegSammen,
  oere,
  refusionAar,
  sagsoversigt,
  type Oere,
  type Sagsoversigt,
} from "../../src/core";
import type { Borger, Graenser } from "../sager/langsom";
import { medSvar, satserMed } from "../sager/somSager";
import { graenser, liste } from "../sager/tilfaeldige";

const satser2022 = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;

const borger = (kroner: readonly number[], resten: Partial<Borger> = {}): Borger => ({
  gruppe: "barn",
  husstand: null,
  maaneder: kroner.map(heleKroner),
  engangsudgift: 0,
  fylder67: null,
  omfattet: null,
  ...resten,
});
const voksen = (kroner: readonly number[], resten: Partial<Borger> = {}): Borger => borger(kroner, { gruppe: "voksen", ...resten });
const maaneder = (...forloeb: readonly (readonly [antal: number, kroner: number])[]): number[] =>
  forloeb.flatMap(([antal, kroner]) => new Array<number>(antal).fill(kroner));
const oversigt = (borgere: readonly Borger[], ...fagomraader: readonly (string | null)[]): Sagsoversigt =>
  sagsoversigt(medSvar(borgere, fagomraader, satser2022), satser2022);

const fagomraader = fc.array(fc.constantFrom("Børn", "Social", null), { minLength: 6, maxLength: 6 });

/** The highest limit that a counted month's cost is above, with the twelfths multiplied away. */
function langsomtTrin(husstand: readonly Borger[], satser: Graenser, medregnet: number): number {
  let trin = 0;
  for (let maaned = 0; maaned < medregnet; maaned++) {
    const niveau = husstand.reduce((sum, { maaneder: m, engangsudgift }) => sum + 12 * m[maaned]! + engangsudgift, 0);
    satser.forEach(([graense], nr) => {
      if (niveau > graense) trin = Math.max(trin, nr + 1);
    });
  }
  return trin;
}

describe("sagsoversigten", () => {
  it("tæller hver øre én gang pr. sag, husstand og fagområde", () =>
    fc.assert(
      fc.property(graenser, liste, fagomraader, (g, borgere, hvor) => {
        const sager = medSvar(borgere, hvor, satserMed(g));
        const alt = sagsoversigt(sager, satserMed(g));
        const udgift = laegSammen(borgere.flatMap((et) => [...et.maaneder, et.engangsudgift]) as Oere[]);
        const refusion = laegSammen(sager.map(({ svar }) => svar.refusion));
        for (const dele of [alt.sager, alt.husstande, alt.fagomraader, [alt.iAlt]])
          expect([laegSammen(dele.map((et) => et.udgift)), laegSammen(dele.map((et) => et.refusion))]).toEqual([udgift, refusion]);
        expect(alt.husstande.flatMap(({ medlemmer }) => medlemmer).sort()).toEqual(borgere.map((_, nr) => nr));
        expect(laegSammen(alt.fagomraader.map(({ sager: antal }) => antal) as Oere[])).toBe(borgere.length);
        expect(laegSammen(alt.husstandePrTrin as Oere[])).toBe(alt.husstande.length);
      }),
      { numRuns: 2_000 },
    ));

  it("er lig en langsom optælling, sag for sag", () =>
    fc.assert(
      fc.property(graenser, liste, fagomraader, (g, borgere, hvor) => {
        const sager = medSvar(borgere, hvor, satserMed(g));
        const alt = sagsoversigt(sager, satserMed(g));
        const hoererSammen = (a: Borger, b: Borger) =>
          a === b || (a.gruppe !== "voksen" && b.gruppe !== "voksen" && a.husstand !== null && a.husstand === b.husstand);
        borgere.forEach((et, nr) => {
          const husstand = borgere.filter((andet) => hoererSammen(et, andet));
          const numre = borgere.flatMap((andet, andetNr) => (hoererSammen(et, andet) ? [andetNr] : []));
          const udgift = laegSammen(husstand.flatMap((medlem) => [...medlem.maaneder, medlem.engangsudgift]) as Oere[]);
          const refusion = laegSammen(numre.map((medlem) => sager[medlem]!.svar.refusion));
          const aarsformel = refusionAar(udgift, satserMed(g));
          expect(alt.husstande.find(({ medlemmer }) => medlemmer.includes(nr))).toEqual({
            noegle: et.gruppe === "voksen" ? null : et.husstand,
            medlemmer: numre,
            udgift,
            refusion,
            aarsformel,
            forskel: oere(refusion - aarsformel),
            hoejesteTrin: langsomtTrin(husstand, g, sager[nr]!.svar.maaneder),
            paaTvaersAfFagomraader: new Set(numre.map((medlem) => hvor[medlem])).size > 1,
          });
        });
        for (const { fagomraade, sager: antal, udgift, refusion, daekningsgrad } of alt.fagomraader) {
          expect(antal).toBe(borgere.filter((_, nr) => hvor[nr] === fagomraade).length);
          if (daekningsgrad === null) expect(udgift).toBe(0);
          else expect(daekningsgrad.times(udgift).minus(refusion).abs().lessThan("1e-20")).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    ));

  it("viser, hvor langt årsformlen er fra månedsreglen, og advarer over 1.000 kr.", () => {
    const { husstande } = oversigt([
      voksen(maaneder([6, 200_000], [6, 0])),
      voksen(maaneder([12, 100_000])),
      voksen(maaneder([11, 100_000], [1, 0])),
    ]);
    expect(husstande.map(({ refusion, aarsformel, forskel }) => [refusion, aarsformel, forskel])).toEqual(
      [
        [317_500, 85_000, 232_500],
        [85_000, 85_000, 0],
        [77_916.67, 60_000, 17_916.67],
      ].map((raekke) => raekke.map((kroner) => Math.round(kroner * 100))),
    );
    expect(husstande.map(afvigerFraAarsformlen)).toEqual([true, false, true]);
    const praecis = { ...husstande[1]!, forskel: heleKroner(1_000) };
    expect([praecis, { ...praecis, forskel: oere(100_001) }, { ...praecis, forskel: oere(-100_001) }].map(afvigerFraAarsformlen)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("regner voksne og børn uden husstand hver for sig og ser husstande på tværs af fagområder", () => {
    const dyr = maaneder([12, 60_000]);
    const alt = oversigt(
      [borger(dyr, { husstand: "A" }), borger(dyr, { husstand: "A", gruppe: "eftervaern" }), voksen(dyr, { husstand: "A" }), borger(dyr)],
      "Børn",
      "Social",
      "Social",
    );
    expect(
      alt.husstande.map(({ noegle, medlemmer, hoejesteTrin, paaTvaersAfFagomraader }) => [
        noegle,
        medlemmer,
        hoejesteTrin,
        paaTvaersAfFagomraader,
      ]),
    ).toEqual([
      ["A", [0, 1], 1, true],
      [null, [2], 0, false],
      [null, [3], 0, false],
    ]);
    expect(alt.husstandePrTrin).toEqual([2, 1, 0, 0]);
    expect(alt.fagomraader.map(({ fagomraade, sager, refusion }) => [fagomraade, sager, refusion])).toEqual([
      ["Børn", 1, heleKroner(72_500)],
      ["Social", 2, heleKroner(72_500)],
      [null, 1, 0],
    ]);
  });

  it("lader måneder efter 67 år, der ikke er omfattet, tælle i udgiften, men ikke i trinnet", () => {
    const { husstande, iAlt } = oversigt([voksen(maaneder([6, 10_000], [6, 300_000]), { fylder67: 6 })]);
    expect(husstande).toMatchObject([{ hoejesteTrin: 0, refusion: 0, udgift: heleKroner(1_860_000) }]);
    expect(iAlt.daekningsgrad?.toNumber()).toBe(0);
  });

  it("er tom uden sager, og dækningsgraden af ingenting findes ikke", () => {
    expect(oversigt([])).toEqual({
      sager: [],
      husstande: [],
      fagomraader: [],
      husstandePrTrin: [0, 0, 0, 0],
      iAlt: { udgift: 0, refusion: 0, daekningsgrad: null },
    });
    expect(oversigt([borger(maaneder([12, 0]))], "Børn").fagomraader).toMatchObject([{ daekningsgrad: null }]);
  });
});
