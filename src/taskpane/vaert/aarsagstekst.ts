import { VAERTSAARSAG } from "../../tekster/skrivning";
import type { Vaertsaarsag } from "./aarsag";

export const aarsagstekst = (aarsag: Vaertsaarsag): string =>
  aarsag.art === "ukendt" ? VAERTSAARSAG.ukendt(aarsag.stod) : VAERTSAARSAG[aarsag.art];
