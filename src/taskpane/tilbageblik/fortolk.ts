import { alle, mislykkedes, type Argument, type Fejl, type Resultat, type Sted } from "../../core";
import { laesAar } from "../../tekster/laes";
import { FAGOMRAADER_HOEJST } from "../../workbook/graenser";
import type { Tilbagebliksopgave } from "../../workbook/tilbagebliksopgave";
import { laesNavn } from "../wizard/fortolkFagomraader";
import type { Tilbageblikskladde } from "./kladde";
import { ordningslinjer, valgtOrdning } from "./ordninger";

export type Tilbageblikfelt = "kommune" | "fra" | "til" | "fagomraader";

/** The opgave lacks only the copy's number. */
export type Fortolkning =
  | { readonly art: "mangler" }
  | { readonly art: "fejl"; readonly fejl: Readonly<Partial<Record<Tilbageblikfelt, Fejl>>> }
  | { readonly art: "opgave"; readonly opgave: Omit<Tilbagebliksopgave, "kopi"> };

/** The scheme began in 2007. */
const FOERSTE_AAR = 2007;
const SIDSTE_AAR = 2099;
const AAR_HOEJST = 15;
const LAENGSTE_KOMMUNE = 120;

export function fortolk(kladde: Tilbageblikskladde): Fortolkning {
  const kommune = kladde.kommune.trim();
  const fra = aarI(kladde.fra, "tilbageblikFra", FOERSTE_AAR, SIDSTE_AAR);
  const foerst = fra.ok ? fra.vaerdi : FOERSTE_AAR;
  const til = aarI(kladde.til, "tilbageblikTil", foerst, fra.ok ? Math.min(SIDSTE_AAR, foerst + AAR_HOEJST - 1) : SIDSTE_AAR);
  const navne = fagomraaderne(kladde.fagomraader);
  const fejl: Partial<Record<Tilbageblikfelt, Fejl>> = {
    ...(kommune.length > LAENGSTE_KOMMUNE && {
      kommune: { art: "forLang", sted: { argument: "kommune" }, hoejst: LAENGSTE_KOMMUNE } as const,
    }),
    ...(!fra.ok && { fra: fra.fejl }),
    ...(!til.ok && { til: til.fejl }),
    ...(!navne.ok && { fagomraader: navne.fejl }),
  };
  if (!fra.ok || !til.ok || !navne.ok || fejl.kommune !== undefined) return { art: "fejl", fejl };
  if (navne.vaerdi.length === 0) return { art: "mangler" };
  const aarene = Array.from({ length: til.vaerdi - fra.vaerdi + 1 }, (_, nr) => fra.vaerdi + nr);
  const poster = (aar: number) =>
    navne.vaerdi.map((navn) => ({ budget: null, faktisk: null, model: valgtOrdning(kladde.ordning, navn, aar).model }));
  return {
    art: "opgave",
    opgave: {
      kommune,
      fagomraader: navne.vaerdi,
      aarene: aarene.map((aar) => ({ aar, poster: poster(aar) })),
      ordninger: ordningslinjer(kladde.ordning, navne.vaerdi, aarene),
    },
  };
}

function aarI(tekst: string, argument: Argument, fra: number, til: number): Resultat<number> {
  const sted: Sted = { argument };
  if (tekst.trim() === "") return mislykkedes({ art: "mangler", sted });
  const laest = laesAar(tekst, sted);
  const udenfor = laest.ok && (laest.vaerdi < fra || laest.vaerdi > til);
  return udenfor ? mislykkedes({ art: "aarUdenForOmraade", sted, stod: tekst.trim(), fra, til }) : laest;
}

/** The first thing that is wrong with them, by its line, or their names. */
function fagomraaderne(tekst: string): Resultat<string[]> {
  const linjer = tekst.split("\n").flatMap((linje, nr) => (linje.trim() === "" ? [] : [{ linje, raekke: nr + 1 }]));
  if (linjer.length > FAGOMRAADER_HOEJST)
    return mislykkedes({ art: "forMange", sted: { argument: "fagomraade" }, hoejst: FAGOMRAADER_HOEJST });
  const set = new Set<string>();
  return alle(linjer.map(({ linje, raekke }) => laesNavn(linje, set, { argument: "fagomraade", raekke })));
}
