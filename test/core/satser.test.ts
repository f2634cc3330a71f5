import fc from "fast-check";
import { aarI, findSatser, heleKroner, INDBYGGEDE_SATSER, lavTrin, oere, satserForAar, type Sted } from "../../src/core";
import { procent, type Basispoint } from "../../src/core/penge/basispoint";
import { STATUSTEKST } from "../../src/tekster/status";

// år;målgruppe;trin;grænse (kr.);sats (pct.);status, written off the sources that src/core/satser/indbyggede.ts names.
const TABEL = `
2007;alle;1;400000;25;bekræftet
2007;alle;2;800000;50;bekræftet
2008;alle;1;500000;25;bekræftet
2008;alle;2;1000000;50;bekræftet
2009;alle;1;600000;25;bekræftet
2009;alle;2;1200000;50;bekræftet
2013;voksen;1;970000;25;genberegnet
2013;voksen;2;1800000;50;genberegnet
2013;barn;1;720000;25;genberegnet
2013;barn;2;1440000;50;genberegnet
2014;voksen;1;990000;25;genberegnet
2014;voksen;2;1830000;50;genberegnet
2014;barn;1;730000;25;genberegnet
2014;barn;2;1470000;50;genberegnet
2015;voksen;1;1000000;25;genberegnet
2015;voksen;2;1860000;50;genberegnet
2015;barn;1;740000;25;genberegnet
2015;barn;2;1490000;50;genberegnet
2016;voksen;1;1010000;25;genberegnet
2016;voksen;2;1890000;50;genberegnet
2016;barn;1;750000;25;genberegnet
2016;barn;2;1510000;50;genberegnet
2017;voksen;1;1030000;25;genberegnet
2017;voksen;2;1930000;50;genberegnet
2017;barn;1;770000;25;genberegnet
2017;barn;2;1540000;50;genberegnet
2018;voksen;1;1050000;25;genberegnet
2018;voksen;2;1970000;50;genberegnet
2018;barn;1;790000;25;genberegnet
2018;barn;2;1570000;50;genberegnet
2019;voksen;1;1070000;25;genberegnet
2019;voksen;2;2010000;50;genberegnet
2019;barn;1;810000;25;bekræftet
2019;barn;2;1600000;50;bekræftet
2020;voksen;1;1090000;25;bekræftet
2020;voksen;2;2050000;50;bekræftet
2020;barn;1;830000;25;bekræftet
2020;barn;2;1630000;50;bekræftet
2021;alle;1;850000;25;bekræftet
2021;alle;2;1660000;50;bekræftet
2021;alle;3;2090000;75;bekræftet
2022;alle;1;860000;25;bekræftet
2022;alle;2;1680000;50;bekræftet
2022;alle;3;2120000;75;bekræftet
2023;alle;1;880000;25;skøn
2023;alle;2;1730000;50;skøn
2023;alle;3;2180000;75;skøn
2024;alle;1;910000;25;skøn
2024;alle;2;1790000;50;skøn
2024;alle;3;2250000;75;skøn
2025;alle;1;940000;25;skøn
2025;alle;2;1850000;50;skøn
2025;alle;3;2330000;75;skøn
2026;alle;1;980000;25;skøn
2026;alle;2;1930000;50;skøn
2026;alle;3;2430000;75;skøn`;

const LINJER = TABEL.trim()
  .split("\n")
  .map((linje) => linje.split(";") as [aar: string, maalgruppe: string, trin: string, graense: string, sats: string, status: string]);

const AAR: Sted = { argument: "aar" };
const { raekker } = INDBYGGEDE_SATSER;

describe("de indbyggede satser", () => {
  it.each(LINJER)("har for %s (%s) trin %s ved %s kr. med %s pct. som %s, og en kilde", (aar, maalgruppe, nr, graense, sats, status) => {
    const fundet = raekker.filter((raekke) => raekke.aar === Number(aar) && raekke.maalgruppe === maalgruppe);
    expect(fundet).toHaveLength(1);
    expect(fundet[0]!.trin[Number(nr) - 1]).toEqual({ graense: heleKroner(Number(graense)), sats: procent(Number(sats)) });
    expect(STATUSTEKST[fundet[0]!.status]).toBe(status);
    expect(fundet[0]!.kilde.trim()).not.toBe("");
  });

  it("har intet ud over tabellen", () => expect(raekker.flatMap(({ trin }) => trin)).toHaveLength(LINJER.length));
});

describe("et opslag", () => {
  it("af 2022 giver årets tre trin", () => {
    const fundet = findSatser(INDBYGGEDE_SATSER, 2022, null, AAR);
    expect(fundet.ok && fundet.vaerdi.trin.map(({ graense }) => graense)).toEqual([860_000, 1_680_000, 2_120_000].map(heleKroner));
  });

  it.each(raekker.map(({ aar, maalgruppe, status }) => [aar, maalgruppe, status] as const))(
    "af %d (%s) med status %s svarer kun, hvis den er bekræftet",
    (aar, maalgruppe, status) => {
      const fundet = findSatser(INDBYGGEDE_SATSER, aar, maalgruppe === "alle" ? null : maalgruppe, AAR);
      expect(fundet).toMatchObject(
        status === "bekraeftet"
          ? { ok: true, vaerdi: { aar, maalgruppe, status } }
          : { ok: false, fejl: { art: "ikkeBekraeftet", aar, maalgruppe, status } },
      );
    },
  );

  it("af et år, der ikke findes, nævner dem, der gør", () => {
    const findes = [2007, 2008, 2009, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    expect(aarI(raekker)).toEqual(findes);
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }).filter((aar) => !findes.includes(aar)),
        fc.constantFrom("barn" as const, "voksen" as const, null),
        (aar, gruppe) => {
          expect(findSatser(INDBYGGEDE_SATSER, aar, gruppe, AAR)).toEqual({
            ok: false,
            fejl: { art: "ukendtAar", sted: AAR, aar, findes, egenTabel: false },
          });
          expect(satserForAar(INDBYGGEDE_SATSER, aar)).toEqual([]);
        },
      ),
    );
  });

  it.each([2013, 2016, 2019, 2020])("af %d uden målgruppe beder om den", (aar) =>
    expect(findSatser(INDBYGGEDE_SATSER, aar, null, AAR)).toEqual({
      ok: false,
      fejl: { art: "maalgruppeMangler", aar, sted: { argument: "maalgruppe" } },
    }),
  );

  it("i en tabel med to bekræftede rækker for samme år vælger ikke", () => {
    const raekke = raekker.find(({ aar }) => aar === 2022)!;
    expect(findSatser({ egen: true, raekker: [raekke, { ...raekke, kilde: "en anden" }] }, 2022, null, AAR)).toMatchObject({
      fejl: { art: "dobbeltSats", aar: 2022 },
    });
  });

  it.each([null, "barn"] as const)(
    "i en tabel med en bekræftet række for børn ved siden af den for alle vælger ikke (målgruppe %s)",
    (gruppe) => {
      const raekke = raekker.find(({ aar }) => aar === 2022)!;
      const tabel = { egen: true, raekker: [raekke, { ...raekke, maalgruppe: "barn" as const }] };
      expect(findSatser(tabel, 2022, gruppe, AAR)).toMatchObject({ fejl: { art: "dobbeltSats", aar: 2022 } });
      expect(findSatser(tabel, 2022, "voksen", AAR)).toEqual({ ok: true, vaerdi: raekke });
    },
  );

  it("i en tabel, hvor børnenes række ved siden af den for alle kun er et skøn, giver den for alle", () => {
    const raekke = raekker.find(({ aar }) => aar === 2022)!;
    const skoen = { ...raekke, maalgruppe: "barn" as const, status: "skoen" as const };
    expect(findSatser({ egen: true, raekker: [skoen, raekke] }, 2022, null, AAR)).toEqual({ ok: true, vaerdi: raekke });
  });
});

describe("trin af grænser og satser", () => {
  const lav = (...par: readonly (readonly [number, number])[]) =>
    lavTrin(
      par.map(([graense, sats]) => [oere(graense), sats as Basispoint] as const),
      (nr) => ({ argument: "satser", raekke: 1, kolonne: 3 + 2 * nr }),
    );

  it("springer et tomt trin over", () =>
    expect(lav([0, 0], [100, 2_500], [0, 0])).toEqual({ ok: true, vaerdi: [{ graense: 100, sats: 2_500 }] }));

  it.each([
    [[[0, 2_500]], "satsUdenGraense"],
    [[[100, 0]], "graenseUdenSats"],
    [
      [
        [100, 2_500],
        [100, 5_000],
      ],
      "graenserIkkeStigende",
    ],
    [[[0, 0]], "mangler"],
  ] as const)("%j afvises som %s", (par, art) => expect(lav(...par)).toMatchObject({ ok: false, fejl: { art } }));
});
