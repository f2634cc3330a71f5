import { tokenize, tokenTypes } from "@borgar/fx";
import type { Formelkald } from "./formelkald";
import { omgivelser } from "./omgivelser";

/** Functions of Excel whose answer at a place comes from what they are given at the same place. */
const CELLE_FOR_CELLE: ReadonlySet<string> = new Set(["IF", "IFERROR", "IFNA", "ROUND", "ROUNDUP", "ROUNDDOWN", "ABS", "INT", "TEXT"]);

/**
 * Whether what stands around a call leaves each of its answers at its own place: SORT moves them, and an @ gives every
 * place the same one.
 */
export const bliverPaaPladsen = (kald: Formelkald, formel: string): boolean =>
  omgivelser(kald, formel).every(({ navn }) => navn === null || CELLE_FOR_CELLE.has(navn)) &&
  ![formel.slice(0, kald.fra), formel.slice(kald.til)].some(vaelgerEn);

const vaelgerEn = (tekst: string): boolean => tokenize(tekst).some(({ type, value }) => type === tokenTypes.OPERATOR && value === "@");
