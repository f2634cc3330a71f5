import type { Aarsbillede } from "./billede";
import type { Felt } from "./felter";

/** What every section of fields is given. */
export interface Afsnitsegenskaber {
  readonly billede: Aarsbillede;
  readonly ret: (felt: Felt, tekst: string) => void;
  /** Errors beside all fields, also those that were never left. */
  readonly visFejl: boolean;
}
