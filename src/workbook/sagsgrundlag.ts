import {
  lykkedes,
  MAANEDER_PR_AAR,
  MAANEDSREGLEN_FRA,
  mislykkedes,
  refusionSagsraekker,
  sagsoversigt,
  type Resultat,
  type Sagsoversigt,
  type Sted,
} from "../core";
import { celletabel } from "../tekster/celletabel";
import { laesSagstabel } from "../tekster/sagstabel";
import { sagshoveder, skrevneSager, SAGSKOLONNE, type Skreven } from "./sagsceller";
import type { Sagsopgave } from "./sagsopgave";
import { erSag, sagstal, type Sagsliste, type Sagstal } from "./tvillinger/sagstal";

/** A case list as its sheet shows it: what stands in the cells, and what the core says of that. */
export interface Sagsgrundlag {
  readonly opgave: Sagsopgave;
  readonly celler: readonly (readonly Skreven[])[];
  readonly liste: Sagsliste;
  /** null where native formulas cannot stand in for the function. */
  readonly tal: readonly Sagstal[] | null;
  readonly oversigt: Sagsoversigt;
  /** The rows that the overview counts, from 0, in its order. */
  readonly talte: readonly number[];
  readonly erSkoen: boolean;
}

const AAR: Sted = { argument: "aar" };

/**
 * Reads the cells as they will stand in the sheet, so that the sheet's formulas, our function and the plan agree.
 *
 * @throws nothing; errors: maanedsreglenIkkeBekraeftet, grupperHverForSig, those of laesSagstabel. What is wrong with a case
 * is told in its own row.
 */
export function sagsgrundlag(opgave: Sagsopgave): Resultat<Sagsgrundlag> {
  const { aar, satser } = opgave;
  if (aar < MAANEDSREGLEN_FRA) return mislykkedes({ art: "maanedsreglenIkkeBekraeftet", sted: AAR, aar, fra: MAANEDSREGLEN_FRA });
  if (satser.maalgruppe !== "alle") return mislykkedes({ art: "grupperHverForSig", sted: AAR, aar });
  const niveauer = opgave.kolonner.udgifter.art === "aar" ? 1 : MAANEDER_PR_AAR;
  const celler = skrevneSager(opgave).filter((raekke) => raekke.some((celle) => celle !== "" && celle !== 0));
  const tabel = laesSagstabel(celletabel([sagshoveder(niveauer), ...celler]));
  if (!tabel.ok) return tabel;
  const raekker = celler.map((_, nr) => tabel.vaerdi.raekke(nr));
  const svar = refusionSagsraekker(raekker, satser);
  const liste: Sagsliste = { raekker, svar, satser, niveauer };
  const talte = raekker.flatMap((_, nr) => (svar[nr]?.ok === true ? [nr] : []));
  const oversigt = sagsoversigt(
    talte.flatMap((nr) => {
      const [raekke, svaret] = [raekker[nr]!, svar[nr]];
      const fagomraade = String(celler[nr]![SAGSKOLONNE.fagomraade]);
      return erSag(raekke) && svaret?.ok === true ? [{ sag: raekke, fagomraade: fagomraade || null, svar: svaret.vaerdi }] : [];
    }),
    satser,
  );
  return lykkedes({ opgave, celler, liste, tal: sagstal(liste), oversigt, talte, erSkoen: satser.status !== "bekraeftet" });
}
