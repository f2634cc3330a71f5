import { INDBYGGEDE_SATSER, mislykkedes, lykkedes, oere, type Resultat, type Sagsrefusion } from "../../src/core";
import type { Bilagsopgave, Bilagssag } from "../../src/workbook/bilagsopgave";

const satserne = (aar: number) => INDBYGGEDE_SATSER.raekker.find((et) => et.aar === aar)!;

const refusion = (kroner: number, maaneder = 6): Resultat<Sagsrefusion> => lykkedes({ refusion: oere(Math.round(kroner * 100)), maaneder });

const sag = (navn: string, fagomraade: string | null, resten: Partial<Bilagssag> = {}): Bilagssag => ({
  sag: navn,
  fagomraade,
  gruppe: "voksen",
  husstand: 1,
  svar: refusion(42_500),
  ...resten,
});

/** Departments with names that a formula could misread, øre, one who turned 67, and a row that cannot be read. */
export const BILAG: Bilagsopgave = {
  aar: 2022,
  kvartal: 2,
  dato: "15.07.2022",
  kopi: 1,
  satser: satserne(2022),
  sager: [
    sag("B-1", "Børn* & unge", { gruppe: "barn", svar: refusion(36_250.01) }),
    sag("B-2", "=1+1", { gruppe: "eftervaern", svar: refusion(36_250) }),
    sag("V-1", "Socialområdet", { husstand: 2 }),
    sag("V-2", "Socialområdet", { husstand: 3, svar: refusion(0.33, 4) }),
    sag("V-3", null, { husstand: 4, svar: refusion(317_500.1) }),
    sag("Sagen i 7. række", "Socialområdet", {
      gruppe: null,
      husstand: null,
      svar: mislykkedes({ art: "ukendtGruppe", sted: { argument: "gruppe", raekke: 7 }, stod: "ung" }),
    }),
  ],
};

export const SKOENNET_BILAG: Bilagsopgave = { ...BILAG, aar: 2024, kvartal: null, satser: satserne(2024), sager: BILAG.sager.slice(0, 1) };
