import { MODELTEKST } from "../../tekster/modeller";
import type { Opgavenavn } from "../opgave";
import { erOpgave } from "../opgaver";
import { nytFagomraade, TOM_KLADDE, type Fagomraadekladde, type Kladde } from "./kladde";
import { ANTAL_TRIN, START, type Trin, type Wizardtilstand } from "./tilstand";

/** What is kept between visits: where the user was, and the draft as typed. */
export interface Gemt {
  readonly side: "hjem" | "wizard" | "hjaelp" | Opgavenavn;
  readonly wizard: Wizardtilstand;
  /** What each other task keeps, in its own form. */
  readonly opgaver: Readonly<Record<string, unknown>>;
}

const VERSION = 1;

export const skrivGemt = ({ side, wizard: { trin, kladde, nr }, opgaver }: Gemt): string =>
  JSON.stringify({ version: VERSION, side, trin, kladde, nr, opgaver });

/**
 * Reads what was saved, field by field: whatever is missing or of another kind is as if it had never been typed, so
 * that a draft of another version still opens. null where there is nothing to read.
 */
export function laesGemt(tekst: string | null): Gemt | null {
  const gemt = objekt(fraJson(tekst));
  const kladde = objekt(gemt?.["kladde"]);
  if (gemt === null || kladde === null) return null;
  const { trin, side, nr, opgaver } = gemt;
  return {
    side: side === "wizard" || erOpgave(side) ? side : "hjem",
    wizard: {
      ...START,
      trin: erTrin(trin) ? trin : 1,
      kladde: laesKladde(kladde),
      nr: Number.isSafeInteger(nr) ? (nr as number) : START.nr,
    },
    opgaver: objekt(opgaver) ?? {},
  };
}

type Ukendt = Readonly<Record<string, unknown>>;

function fraJson(tekst: string | null): unknown {
  if (tekst === null) return null;
  try {
    return JSON.parse(tekst);
  } catch {
    return null; // Somebody else's text under our key.
  }
}

const objekt = (vaerdi: unknown): Ukendt | null =>
  typeof vaerdi === "object" && vaerdi !== null && !Array.isArray(vaerdi) ? (vaerdi as Ukendt) : null;

const erTrin = (vaerdi: unknown): vaerdi is Trin => Number.isInteger(vaerdi) && (vaerdi as number) >= 1 && (vaerdi as number) <= ANTAL_TRIN;

const tekstI = (vaerdi: unknown, ellers: string): string => (typeof vaerdi === "string" ? vaerdi : ellers);

const valgI = <V extends string>(vaerdi: unknown, muligheder: readonly V[], ellers: V): V =>
  muligheder.includes(vaerdi as V) ? (vaerdi as V) : ellers;

function laesKladde(k: Ukendt): Kladde {
  const tom = TOM_KLADDE;
  const indeks = Array.isArray(k["indeks"]) ? (k["indeks"] as unknown[]) : [];
  const fagomraader = Array.isArray(k["fagomraader"]) ? (k["fagomraader"] as unknown[]).flatMap(laesFagomraade) : [];
  return {
    kommune: tekstI(k["kommune"], tom.kommune),
    aar: tekstI(k["aar"], tom.aar),
    metode: valgI(k["metode"], ["opbygget", "direkte"], tom.metode),
    udgangspunkt: tekstI(k["udgangspunkt"], tom.udgangspunkt),
    klMetode: valgI(k["klMetode"], ["beloeb", "landsplan"], tom.klMetode),
    aendringKl: tekstI(k["aendringKl"], tom.aendringKl),
    aendringLandsplan: tekstI(k["aendringLandsplan"], tom.aendringLandsplan),
    andelAfLandet: tekstI(k["andelAfLandet"], tom.andelAfLandet),
    lokaleForhold: tekstI(k["lokaleForhold"], tom.lokaleForhold),
    indtaegtsbudget: tekstI(k["indtaegtsbudget"], tom.indtaegtsbudget),
    udgangspunktNote: tekstI(k["udgangspunktNote"], tom.udgangspunktNote),
    klNote: tekstI(k["klNote"], tom.klNote),
    lokaleForholdNote: tekstI(k["lokaleForholdNote"], tom.lokaleForholdNote),
    tilskudRetning: valgI(k["tilskudRetning"], ["nedsaettes", "forhoejes"], tom.tilskudRetning),
    aendringTilskud: tekstI(k["aendringTilskud"], tom.aendringTilskud),
    tilskudNote: tekstI(k["tilskudNote"], tom.tilskudNote),
    fagomraader: fagomraader.length > 0 ? medEgneIder(fagomraader) : tom.fagomraader,
    enhed: valgI(k["enhed"], ["1", "1000"], tom.enhed),
    fortegn: valgI(k["fortegn"], ["minus", "plus"], tom.fortegn),
    visesI: valgI(k["visesI"], ["kroner", "tusind", "millioner"], tom.visesI),
    prisniveau: typeof k["prisniveau"] === "string" ? k["prisniveau"] : null,
    indeks: [tekstI(indeks[0], ""), tekstI(indeks[1], ""), tekstI(indeks[2], "")],
    erEksempel: k["erEksempel"] === true,
  };
}

/** Where an id is shared, everybody gets a new one and manages itself. */
const medEgneIder = (alle: readonly Fagomraadekladde[]): readonly Fagomraadekladde[] =>
  new Set(alle.map(({ id }) => id)).size === alle.length ? alle : alle.map((et, nr) => ({ ...et, id: nr + 1, forvaltesUnder: null }));

function laesFagomraade(vaerdi: unknown, nr: number): Fagomraadekladde[] {
  const f = objekt(vaerdi);
  if (f === null) return [];
  const nyt = nytFagomraade(typeof f["id"] === "number" ? f["id"] : nr + 1, tekstI(f["navn"], ""), tekstI(f["indtaegt"], ""));
  return [
    {
      ...nyt,
      model: valgI(f["model"], Object.keys(MODELTEKST) as (keyof typeof MODELTEKST)[], nyt.model),
      egenAndel: tekstI(f["egenAndel"], ""),
      gaelderFra: tekstI(f["gaelderFra"], ""),
      gaelderTil: tekstI(f["gaelderTil"], ""),
      forvaltesUnder: typeof f["forvaltesUnder"] === "number" ? f["forvaltesUnder"] : null,
      udvalg: tekstI(f["udvalg"], ""),
      kontotekst: tekstI(f["kontotekst"], ""),
      afvigelseForrige: tekstI(f["afvigelseForrige"], ""),
      tilFagomraadetForrige: tekstI(f["tilFagomraadetForrige"], ""),
    },
  ];
}
