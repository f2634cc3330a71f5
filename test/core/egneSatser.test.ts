import fc from "fast-check";
import {
  bekraeft,
  Decimal,
  egneRaekker,
  findSatser,
  fremskriv,
  heleKroner,
  INDBYGGEDE_SATSER,
  kronerAf,
  raekkerTilArket,
  satserForAar,
  satstabelMed,
  STOERSTE_OERE,
  type Satser,
  type Sted,
} from "../../src/core";
import { procent } from "../../src/core/penge/basispoint";
import { tabelTilSatser, satserTilTabel } from "../../src/tekster/satstabel";

const STED: Sted = { argument: "satsreguleringsprocent" };
const AAR: Sted = { argument: "aar" };
const { raekker } = INDBYGGEDE_SATSER;
const aaret = (aar: number): Satser => satserForAar(INDBYGGEDE_SATSER, aar)[0]!;
const graenserne = ({ trin }: Satser): number[] => trin.map(({ graense }) => kronerAf(graense));

describe("en fremskrivning", () => {
  it.each([
    [2023, "2.7", [880_000, 1_730_000, 2_180_000]],
    [2024, "3.2", [910_000, 1_790_000, 2_250_000]],
    [2025, "3.6", [940_000, 1_850_000, 2_330_000]],
    [2026, "4.5", [980_000, 1_930_000, 2_430_000]],
  ])("til %d med %s pct. rammer den indbyggede række, som oplyser procenten", (aar, pct, ventet) => {
    const fundet = fremskriv(aaret(aar - 1), new Decimal(pct).dividedBy(100), STED);
    expect(fundet).toMatchObject({ ok: true, vaerdi: { aar, maalgruppe: "alle", status: "skoen", trin: aaret(aar).trin } });
    expect(fundet.ok && graenserne(fundet.vaerdi)).toEqual(ventet);
    expect(fundet.ok && fundet.vaerdi.kilde.replace(" (usikker)", "")).toBe(aaret(aar).kilde.replace(" (usikker)", ""));
  });

  it("runder til nærmeste 10.000 kr., halve op", () => {
    const raekke: Satser = { ...aaret(2022), trin: [{ graense: heleKroner(1_000_000), sats: procent(25) }] };
    const ved = (pct: string) => {
      const fundet = fremskriv(raekke, new Decimal(pct).dividedBy(100), STED);
      return fundet.ok && graenserne(fundet.vaerdi)[0];
    };
    expect([ved("0.5"), ved("0.499999"), ved("-0.5"), ved("-0.500001")]).toEqual([1_010_000, 1_000_000, 1_000_000, 990_000]);
  });

  it("er nærmeste ti tusinde for enhver grænse og procent, og satserne står fast", () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 100_000 }), fc.integer({ min: -5_000, max: 5_000 }), (titusinder, promilleAfPct) => {
        const raekke: Satser = { ...aaret(2022), trin: [{ graense: heleKroner(titusinder * 10_000), sats: procent(50) }] };
        const fundet = fremskriv(raekke, new Decimal(promilleAfPct).dividedBy(100_000), STED);
        if (!fundet.ok) throw new Error(fundet.fejl.art);
        const [{ graense, sats } = { graense: 0, sats: 0 }] = fundet.vaerdi.trin;
        // Whole numbers throughout: the exact amount in kr. times 10.
        const tidobbelt = BigInt(titusinder) * BigInt(100_000 + promilleAfPct);
        const afvigelse = BigInt(graense) * 10n - tidobbelt * 100n;
        expect(graense % 1_000_000).toBe(0);
        expect(sats).toBe(procent(50));
        expect(afvigelse > -5_000_000n && afvigelse <= 5_000_000n).toBe(true);
      }),
    );
  });

  it("ud over de beløb, der regnes med, siger fra, og det gør grænser, der løber sammen", () => {
    const store: Satser = { ...aaret(2022), trin: [{ graense: STOERSTE_OERE, sats: procent(25) }] };
    expect(fremskriv(store, new Decimal("0.1"), STED)).toMatchObject({ fejl: { art: "forStort", sted: STED } });
    const taette = [1_000_000, 1_001_000].map((kr, nr) => ({ graense: heleKroner(kr), sats: procent(25 * (nr + 1)) }));
    expect(fremskriv({ ...aaret(2022), trin: taette }, new Decimal(0), STED)).toMatchObject({
      fejl: { art: "graenserIkkeStigende", sted: STED },
    });
  });
});

describe("en bekræftet række", () => {
  const trin = aaret(2024).trin;
  const egen = bekraeft(aaret(2024), { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk, satser 2024", trin });

  it("siger hvem, hvornår og hvorfra, og er bekræftet", () =>
    expect(egen).toEqual({
      aar: 2024,
      maalgruppe: "alle",
      trin,
      status: "bekraeftet",
      kilde: "sm.dk, satser 2024 (bekræftet af Anne Holm 03.01.2024)",
    }));

  it("tager den indbyggedes plads, og så svarer opslaget", () => {
    expect(findSatser(INDBYGGEDE_SATSER, 2024, null, AAR)).toMatchObject({ fejl: { art: "ikkeBekraeftet" } });
    const tabel = satstabelMed([egen]);
    expect(findSatser(tabel, 2024, null, AAR)).toEqual({ ok: true, vaerdi: egen });
    expect(tabel.raekker).toHaveLength(raekker.length);
    expect(findSatser(satstabelMed([]), 2024, null, AAR)).toMatchObject({ fejl: { art: "ikkeBekraeftet" } });
  });

  it("for alle tager både børns og voksnes plads", () =>
    expect(satserForAar(satstabelMed([{ ...egen, aar: 2019 }]), 2019)).toEqual([{ ...egen, aar: 2019 }]));

  it("for en gruppe lader den anden stå", () =>
    expect(satserForAar(satstabelMed([{ ...egen, aar: 2018, maalgruppe: "barn" }]), 2018).map((et) => [et.maalgruppe, et.status])).toEqual([
      ["voksen", "genberegnet"],
      ["barn", "bekraeftet"],
    ]));

  it("for et nyt år kommer sidst", () => expect(satstabelMed([{ ...egen, aar: 2031 }]).raekker.at(-1)?.aar).toBe(2031));
});

describe("arkets tabel", () => {
  const egen: Satser = { ...aaret(2024), status: "bekraeftet", kilde: "sm.dk" };

  it("har de egne rækker og de indbyggede, der er bekræftet, og ingen af de indbyggede skøn", () => {
    const iArket = raekkerTilArket([egen]);
    expect(iArket).toContain(egen);
    expect(iArket.filter((et) => et.status !== "bekraeftet")).toEqual([]);
    expect(iArket.map(({ aar }) => aar)).toEqual(expect.arrayContaining([2007, 2020, 2021, 2022, 2024]));
  });

  it("beholder et eget skøn", () => expect(raekkerTilArket([{ ...egen, aar: 2027, status: "skoen" }]).at(-1)).toMatchObject({ aar: 2027 }));

  it("læst igen giver netop de egne rækker", () => {
    const egne = [egen, { ...egen, aar: 2027, status: "skoen" as const, kilde: "skøn" }, { ...aaret(2022), kilde: "en anden" }];
    const laest = tabelTilSatser(satserTilTabel(raekkerTilArket(egne)));
    expect(laest.ok && egneRaekker(laest.vaerdi)).toEqual([egne[2], egne[0], egne[1]]);
  });

  it("uden egne rækker har ingen", () => expect(egneRaekker(raekker)).toEqual([]));
});
