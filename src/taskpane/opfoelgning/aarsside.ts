import type { Aarskilde } from "../aarsmappe/aarskilde";
import type { Aarsvalgstilstand } from "../aarsmappe/useAarsvalg";
import type { Vaert } from "../vaert/port";
import type { Aarsbillede } from "./billede";
import type { Ventende } from "./hvor";
import type { Handling, Opfoelgningstilstand } from "./tilstand";

/** What the page of one year is given. */
export interface Aarsside {
  readonly kilde: Aarskilde;
  readonly billede: Aarsbillede;
  readonly iDag: string;
  readonly tilstand: Opfoelgningstilstand;
  readonly udfoer: (handling: Handling) => void;
  readonly aarsvalg: Pick<Aarsvalgstilstand, "hent" | "vaelg" | "afloes">;
  /** What was typed for other files and drafts of this year. */
  readonly ventende: readonly Ventende[];
  readonly vaert: Vaert;
  readonly viderefoer: () => void;
}
