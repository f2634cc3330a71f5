import type { Form } from "../../core";
import { afvist, formAf, vaerdi, type Argumentsvar, type Omraade } from "./argumentsvar";
import { erUbestemt, type Ubestemt } from "./regnetegn";
import { fejlcelle, type Celleindhold } from "./udtryk";

/** Cell by cell, as Excel does: one row or column is repeated beside several, and where one has no cell stands #N/A. */
export function pladsvis(
  omraader: readonly Omraade[],
  regn: (...celler: Celleindhold[]) => Celleindhold | Ubestemt,
  tekst: string,
): Argumentsvar {
  const former = omraader.map(formAf);
  const svar: Celleindhold[][] = [];
  for (let raekke = 0; raekke < Math.max(...former.map(({ raekker }) => raekker)); raekke++) {
    const ud: Celleindhold[] = [];
    for (let kolonne = 0; kolonne < Math.max(...former.map(({ kolonner }) => kolonner)); kolonne++) {
      const celler = omraader.map((omraade, nr) => celleVed(omraade, former[nr]!, raekke, kolonne));
      const regnet = celler.every((celle) => celle !== undefined) ? regn(...celler) : fejlcelle("#N/A");
      if (erUbestemt(regnet)) return afvist(regnet.ubestemt, tekst);
      ud.push(regnet);
    }
    svar.push(ud);
  }
  return vaerdi(svar);
}

function celleVed(celler: Omraade, form: Form, raekke: number, kolonne: number): Celleindhold | undefined {
  return celler[form.raekker === 1 ? 0 : raekke]?.[form.kolonner === 1 ? 0 : kolonne];
}

/** The cell beside a place, undefined where there is none. */
export const vedPladsen = (celler: Omraade, raekke: number, kolonne: number): Celleindhold | undefined =>
  celleVed(celler, formAf(celler), raekke, kolonne);
