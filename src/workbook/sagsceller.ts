import { kronerAf, MAANEDER_PR_AAR } from "../core";
import { erTom, laesDecimal, laesIkkeNegativtBeloeb, type Celle } from "../tekster/laes";
import { CELLEVISNING, SAGSARK } from "../tekster/sagsark";
import { sagsoverskrift } from "../tekster/sagsord";
import { forenkl } from "../tekster/status";
import { CELLETEKST_HOEJST } from "./graenser";
import type { Sagsopgave } from "./sagsopgave";

/** The sheet's own columns, from 0; the costs begin at `udgifter`. */
export const SAGSKOLONNE = {
  sag: 0,
  husstand: 1,
  gruppe: 2,
  fagomraade: 3,
  fylder67: 4,
  omfattet: 5,
  engangsudgift: 6,
  udgifter: 7,
} as const;

export type Skreven = string | number;

/** The headings over them, by which our function knows them; it passes over the department. */
export const sagshoveder = (antal: number): string[] => [
  sagsoverskrift("sag"),
  sagsoverskrift("husstand"),
  sagsoverskrift("gruppe"),
  SAGSARK.fagomraade,
  sagsoverskrift("fylder67"),
  sagsoverskrift("omfattetFoer67"),
  sagsoverskrift("engangsudgift"),
  ...(antal === MAANEDER_PR_AAR ? Array.from({ length: antal }, (_, nr) => sagsoverskrift(nr + 1)) : [sagsoverskrift("udgift")]),
];

/**
 * The cells of every case in the sheet's own order. Words stay as they were typed, but for blanks around them and
 * other spellings of a department; amounts that could be read are numbers, so that formulas can.
 */
export function skrevneSager({ kolonner, fagomraadekolonne, raekker }: Sagsopgave): Skreven[][] {
  const udgifter = kolonner.udgifter.art === "aar" ? [kolonner.udgifter.kolonne] : kolonner.udgifter.kolonner;
  const stavemaader = new Map<string, string>();
  const fagomraade = (celle: Celle): string => {
    const navn = String(somOrd(celle));
    const kendt = stavemaader.get(forenkl(navn));
    if (kendt === undefined) stavemaader.set(forenkl(navn), navn);
    return kendt ?? navn;
  };
  return raekker.map((raekke) => {
    const celle = (kolonne: number | null): Celle => (kolonne === null ? null : (raekke[kolonne] ?? null));
    return [
      somOrd(celle(kolonner.sag)),
      somOrd(celle(kolonner.husstand)),
      somOrd(celle(kolonner.gruppe)),
      fagomraade(celle(fagomraadekolonne)),
      somTal(celle(kolonner.fylder67)),
      somOrd(celle(kolonner.omfattetFoer67)),
      somBeloeb(celle(kolonner.engangsudgift)),
      ...udgifter.map((kolonne) => somBeloeb(celle(kolonne))),
    ];
  });
}

function somOrd(celle: Celle): Skreven {
  if (erTom(celle) || celle === null) return "";
  if (typeof celle === "number") return Number.isFinite(celle) ? celle : CELLEVISNING.ukendt;
  if (typeof celle === "boolean") return celle ? CELLEVISNING.sand : CELLEVISNING.falsk;
  if (typeof celle === "string") return celle.replace(/\s+/gu, " ").trim().slice(0, CELLETEKST_HOEJST);
  return "fejlcelle" in celle ? celle.fejlcelle : CELLEVISNING.ukendt;
}

function somTal(celle: Celle): Skreven {
  const tal = typeof celle === "string" && !erTom(celle) ? laesDecimal(celle, { argument: "fylder67" }, "tal") : null;
  return tal?.ok === true ? tal.vaerdi.toNumber() : somOrd(celle);
}

function somBeloeb(celle: Celle): Skreven {
  if (erTom(celle)) return celle === 0 ? 0 : "";
  const beloeb = laesIkkeNegativtBeloeb(celle, { argument: "udgift" });
  return beloeb.ok ? kronerAf(beloeb.vaerdi) : somOrd(celle);
}
