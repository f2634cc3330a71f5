import fc from "fast-check";
import { acontoRefusion } from "../../../src/functions/acontoRefusion";
import { fordelAfvigelse } from "../../../src/functions/fordelAfvigelse";
import { fordelBudget } from "../../../src/functions/fordelBudget";
import { refusion } from "../../../src/functions/refusion";
import { refusionMaaned } from "../../../src/functions/refusionMaaned";
import { refusionSager } from "../../../src/functions/refusionSager";
import { refusionSatser } from "../../../src/functions/refusionSatser";
import { refusionTrin } from "../../../src/functions/refusionTrin";
import { udligningTab, udligningVirkning } from "../../../src/functions/udligning";
import { udligningParametre } from "../../../src/functions/udligningParametre";
import { forklar } from "../../../src/kald/forklaring/forklar";
import { FUNKTIONER, type Funktion } from "../../../src/kald/funktioner";
import { forklaretSom, type Viste } from "./forklaretSom";
import { forklaringAf } from "./forklaringAf";
import { tilfaeldigeKald, type Kald } from "./tilfaeldigeKald";

type Cellefunktion = (...argumenter: never[]) => unknown[][];

const FUNKTIONERNE: Readonly<Record<Funktion, Cellefunktion>> = {
  REFUSION: refusion,
  REFUSION_MAANED: refusionMaaned,
  REFUSION_TRIN: refusionTrin,
  REFUSION_SAGER: refusionSager,
  REFUSION_SATSER: refusionSatser,
  UDLIGNING_TAB: udligningTab,
  UDLIGNING_VIRKNING: udligningVirkning,
  UDLIGNING_PARAMETRE: udligningParametre,
  FORDEL_BUDGET: fordelBudget,
  FORDEL_AFVIGELSE: fordelAfvigelse,
  ACONTO_REFUSION: acontoRefusion,
};

class Cellefejl {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

beforeAll(() => Object.assign(globalThis, { CustomFunctions: { Error: Cellefejl, ErrorCode: {} } }));

/** The answer as rows; an error of the whole call is one cell. */
function svarPaa([funktion, argumenter]: Kald): Viste[][] {
  try {
    return (FUNKTIONERNE[funktion] as (...argumenter: readonly unknown[]) => Viste[][])(...argumenter);
  } catch (fejl) {
    if (fejl instanceof Cellefejl) return [[fejl]];
    throw fejl;
  }
}

it("for 1.000 tilfældige kald giver regnestykkerne det, cellen viser, eller forklaringen afvises med cellens egne ord", () => {
  const forklarede = new Map<Funktion, number>();
  let afviste = 0;
  fc.assert(
    fc.property(tilfaeldigeKald, fc.nat(), fc.nat(), (kald, r, k) => {
      const svar = svarPaa(kald);
      const hvor = { raekke: r % svar.length, kolonne: k % svar[0]!.length };
      const forklaring = forklaretSom(kald, hvor, svar[hvor.raekke]![hvor.kolonne]!);
      if (forklaring === null) afviste++;
      else forklarede.set(kald[0], (forklarede.get(kald[0]) ?? 0) + 1);
    }),
    { numRuns: 1_000 },
  );
  for (const funktion of FUNKTIONER) expect([funktion, (forklarede.get(funktion) ?? 0) > 10]).toEqual([funktion, true]);
  expect(afviste).toBeGreaterThan(50);
});

describe("pladsen i svaret", () => {
  it("gentages som i Excel, hvor svaret kun har én række eller kolonne", () =>
    expect(forklaringAf("REFUSION", [[[1_000_000, 2_500_000]], 2022], { raekke: 7, kolonne: 1 }).vaerdi).toBe(710_000));

  it("kan ikke ligge uden for svaret", () =>
    expect(forklar("REFUSION", [[[1], [2]], 2022], { raekke: 2, kolonne: 0 })).toEqual({
      ok: false,
      fejl: { art: "udenForSvaret", raekke: 3, kolonne: 1, form: { raekker: 2, kolonner: 1 } },
    }));

  it("tæller ikke, når hele kaldet er forkert", () =>
    expect(forklar("REFUSION", [[[1], [2]], 2024], { raekke: 9, kolonne: 0 })).toMatchObject({
      ok: false,
      fejl: { art: "ikkeBekraeftet" },
    }));
});
