import { type Fejl, type Satser } from "../../core";
import type { Kolonnevalg } from "../../tekster/sagsblok";
import type { Sagsresultat } from "./beregn";
import { vaelgKolonne, type Sagsliste } from "./indlaes";
import { sagskolonnerAf, type Laest } from "./laesRaekker";

/** Why there is no list. */
export type Besked = { readonly art: "fejl"; readonly fejl: Fejl } | { readonly art: "afbrudt" };

/** What is known of the rows under the columns that are chosen. */
export type Laesning =
  | { readonly art: "laeser"; readonly andel: number }
  | { readonly art: "kolonnefejl"; readonly fejl: Fejl }
  | { readonly art: "laest"; readonly laest: Laest };

interface Valgt {
  readonly liste: Sagsliste;
  readonly kolonner: readonly Kolonnevalg[];
}

/** Where the user is. The list lives here and nowhere else. */
export type Fase =
  | { readonly art: "indsaet"; readonly besked: Besked | null }
  | { readonly art: "indlaeser"; readonly andel: number }
  | (Valgt & { readonly art: "godkend"; readonly laesning: Laesning })
  | (Valgt & { readonly art: "beregner"; readonly laest: Laest; readonly andel: number })
  | (Valgt & { readonly art: "resultat"; readonly laest: Laest; readonly satser: Satser; readonly resultat: Sagsresultat });

export type Handling =
  | { readonly art: "indlaes" }
  | { readonly art: "fremdrift"; readonly andel: number }
  | { readonly art: "afvis"; readonly fejl: Fejl }
  | { readonly art: "vis"; readonly liste: Sagsliste }
  | { readonly art: "vaelg"; readonly kolonne: number; readonly valg: Kolonnevalg }
  | { readonly art: "laest"; readonly laest: Laest }
  | { readonly art: "beregn" }
  | { readonly art: "beregnet"; readonly satser: Satser; readonly resultat: Sagsresultat }
  | { readonly art: "ret" }
  | { readonly art: "annuller" }
  | { readonly art: "andenListe" };

export const START: Fase = { art: "indsaet", besked: null };

/** A step that does not belong where the user is changes nothing: it comes from work that was left behind. */
export function reducer(fase: Fase, handling: Handling): Fase {
  switch (handling.art) {
    case "indlaes":
      return { art: "indlaeser", andel: 0 };
    case "fremdrift":
      return medAndel(fase, handling.andel);
    case "afvis":
      return { art: "indsaet", besked: { art: "fejl", fejl: handling.fejl } };
    case "vis":
      return godkend(handling.liste, handling.liste.blok.kolonner);
    case "vaelg":
      return fase.art === "godkend" ? godkend(fase.liste, vaelgKolonne(fase.kolonner, handling.kolonne, handling.valg)) : fase;
    case "laest":
      return fase.art === "godkend" ? { ...fase, laesning: { art: "laest", laest: handling.laest } } : fase;
    case "beregn":
      return fase.art === "godkend" && fase.laesning.art === "laest"
        ? { art: "beregner", liste: fase.liste, kolonner: fase.kolonner, laest: fase.laesning.laest, andel: 0 }
        : fase;
    case "beregnet":
      return fase.art === "beregner" ? { ...udenAndel(fase), art: "resultat", satser: handling.satser, resultat: handling.resultat } : fase;
    case "ret":
      return fase.art === "resultat" ? tilbage(fase) : fase;
    case "annuller":
      return fase.art === "beregner" ? tilbage(fase) : { art: "indsaet", besked: { art: "afbrudt" } };
    case "andenListe":
      return START;
  }
}

function godkend(liste: Sagsliste, kolonner: readonly Kolonnevalg[]): Fase {
  const samlet = sagskolonnerAf(kolonner);
  const laesning: Laesning = samlet.ok ? { art: "laeser", andel: 0 } : { art: "kolonnefejl", fejl: samlet.fejl };
  return { art: "godkend", liste, kolonner, laesning };
}

function medAndel(fase: Fase, andel: number): Fase {
  if (fase.art === "indlaeser" || fase.art === "beregner") return { ...fase, andel };
  return fase.art === "godkend" && fase.laesning.art === "laeser" ? { ...fase, laesning: { art: "laeser", andel } } : fase;
}

const udenAndel = ({ liste, kolonner, laest }: Extract<Fase, { art: "beregner" }>) => ({ liste, kolonner, laest });

const tilbage = ({ liste, kolonner, laest }: Valgt & { readonly laest: Laest }): Fase => ({
  art: "godkend",
  liste,
  kolonner,
  laesning: { art: "laest", laest },
});
