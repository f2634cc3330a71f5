import { forenkl } from "../../tekster/status";
import { FAGOMRAADER_HOEJST } from "../../workbook/graenser";
import { laesTal } from "../../tekster/tal";
import { EKSEMPEL } from "./eksempel";
import { erTomRaekke, naesteId, nytFagomraade, TOM_KLADDE, type Fagomraadekladde, type Kladde } from "./kladde";

export const ANTAL_TRIN = 5;
export type Trin = 1 | 2 | 3 | 4 | 5;

export interface Wizardtilstand {
  readonly trin: Trin;
  readonly kladde: Kladde;
  /** Which draft this is: one that is begun anew is another, and what was typed about the old one is not about it. */
  readonly nr: number;
  /** Errors are shown beside fields that were left; after "Næste" was refused, beside all of this step. */
  readonly visAlleFejl: boolean;
}

export const START: Wizardtilstand = { trin: 1, kladde: TOM_KLADDE, nr: 1, visAlleFejl: false };

export type Handling =
  | { readonly art: "ret"; readonly aendring: Partial<Omit<Kladde, "fagomraader" | "erEksempel">> }
  | { readonly art: "retFagomraade"; readonly id: number; readonly aendring: Partial<Omit<Fagomraadekladde, "id">> }
  | { readonly art: "tilfoejFagomraade" }
  | { readonly art: "fjernFagomraade"; readonly id: number }
  | { readonly art: "indsaet"; readonly raekker: readonly { navn: string; indtaegt: string }[]; readonly erstat: boolean }
  | { readonly art: "udfyldEksempel" }
  | { readonly art: "gaaTil"; readonly trin: Trin }
  | { readonly art: "visAlleFejl" }
  | { readonly art: "begyndForfra" }
  /** A draft that is ready, in the place of this one. */
  | { readonly art: "erstat"; readonly kladde: Kladde };

export function reducer(tilstand: Wizardtilstand, handling: Handling): Wizardtilstand {
  const { kladde } = tilstand;
  switch (handling.art) {
    case "ret":
      return medEksempelmaerke({ ...tilstand, kladde: { ...kladde, ...handling.aendring } });
    case "retFagomraade":
      return medFagomraader(
        tilstand,
        medTomTilSidst(kladde.fagomraader.map((et) => (et.id === handling.id ? { ...et, ...handling.aendring } : et))),
      );
    case "tilfoejFagomraade":
      return medFagomraader(tilstand, [...kladde.fagomraader, nytFagomraade(naesteId(kladde.fagomraader))]);
    case "fjernFagomraade":
      return medFagomraader(tilstand, uden(kladde.fagomraader, handling.id));
    case "indsaet":
      return medFagomraader(tilstand, indsat(kladde.fagomraader, handling.raekker, handling.erstat));
    case "udfyldEksempel":
      return { ...tilstand, kladde: { ...EKSEMPEL, kommune: kladde.kommune }, nr: tilstand.nr + 1, visAlleFejl: false };
    case "gaaTil":
      return { ...tilstand, trin: handling.trin, visAlleFejl: false };
    case "visAlleFejl":
      return { ...tilstand, visAlleFejl: true };
    case "begyndForfra":
      return { ...START, nr: tilstand.nr + 1 };
    case "erstat":
      return { ...START, kladde: handling.kladde, nr: tilstand.nr + 1 };
  }
}

const medFagomraader = (tilstand: Wizardtilstand, fagomraader: readonly Fagomraadekladde[]): Wizardtilstand =>
  medEksempelmaerke({ ...tilstand, kladde: { ...tilstand.kladde, fagomraader } });

/** An example stays one until both the budget and every income are the user's own. */
function medEksempelmaerke(tilstand: Wizardtilstand): Wizardtilstand {
  const { erEksempel, udgangspunkt, fagomraader } = tilstand.kladde;
  const eksemplets = EKSEMPEL.fagomraader.map(({ indtaegt }) => kroner(indtaegt));
  const harEksempeltal = udgangspunkt === EKSEMPEL.udgangspunkt || fagomraader.some((et) => eksemplets.includes(kroner(et.indtaegt)));
  return { ...tilstand, kladde: { ...tilstand.kladde, erEksempel: erEksempel && harEksempeltal } };
}

const kroner = (tekst: string): string => laesTal(tekst, "beloeb").toString();

/** While rows are typed there is always one to go on in, as in a sheet. */
function medTomTilSidst(fagomraader: readonly Fagomraadekladde[]): readonly Fagomraadekladde[] {
  const sidste = fagomraader.at(-1);
  const erFyldt = sidste === undefined || !erTomRaekke(sidste);
  return erFyldt && fagomraader.length < FAGOMRAADER_HOEJST ? [...fagomraader, nytFagomraade(naesteId(fagomraader))] : fagomraader;
}

/** Those that the removed one managed manage themselves again; one empty row always stays. */
function uden(fagomraader: readonly Fagomraadekladde[], id: number): readonly Fagomraadekladde[] {
  const tilbage = frigjort(fagomraader.filter((et) => et.id !== id));
  return tilbage.length > 0 ? tilbage : [nytFagomraade(id + 1)];
}

const frigjort = (fagomraader: readonly Fagomraadekladde[]): readonly Fagomraadekladde[] =>
  fagomraader.map((et) => (fagomraader.some(({ id }) => id === et.forvaltesUnder) ? et : { ...et, forvaltesUnder: null }));

function indsat(
  fagomraader: readonly Fagomraadekladde[],
  raekker: readonly { navn: string; indtaegt: string }[],
  erstat: boolean,
): readonly Fagomraadekladde[] {
  const beholdt = frigjort(fagomraader.filter((et) => !erTomRaekke(et)));
  const fra = naesteId(fagomraader);
  if (!erstat) return [...beholdt, ...raekker.map(({ navn, indtaegt }, nr) => nytFagomraade(fra + nr, navn, indtaegt))];
  // New figures for a department that is known leave its model and details alone.
  const brugte = new Set<number>();
  return frigjort(
    raekker.map(({ navn, indtaegt }, nr) => {
      const kendt = fagomraader.find((et) => !brugte.has(et.id) && et.navn.trim() !== "" && forenkl(et.navn) === forenkl(navn));
      if (kendt === undefined) return nytFagomraade(fra + nr, navn, indtaegt);
      brugte.add(kendt.id);
      return { ...kendt, navn, indtaegt };
    }),
  );
}
