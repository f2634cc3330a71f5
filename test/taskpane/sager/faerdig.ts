import type { Arbejde } from "../../../src/taskpane/sager/bidder";

/** Work done in one go. */
export function faerdig<T>(arbejde: Arbejde<T>): T {
  let skridt = arbejde.next();
  while (!skridt.done) skridt = arbejde.next();
  return skridt.value;
}
