import { arknavn } from "../../tekster/ark";
import { OPSLAG as T } from "../../tekster/opslag";
import { tekst, type Arkkilde } from "../kilde";
import { opslagsblok, SIDEKOLONNE } from "./opslagsblok";
import { opslagstabeller } from "./opslagstabeller";

/** The reference tables below each other. */
export const opslag = (kopi: number): Arkkilde => ({
  navn: arknavn.opslag(kopi),
  kolonnebredder: [56, 26, 26, 26, 24, 22, 19, 17, 14],
  raekker: [
    [tekst(T.titel, "overskrift")],
    [tekst(T.kilde, "undertitel")],
    [tekst(T.forbehold, "undertitel")],
    ...opslagstabeller().flatMap(opslagsblok),
  ],
  frysTilOgMed: null,
  sidehoved: T.titel,
  udskrevneKolonner: SIDEKOLONNE + 1,
  gentag: null,
});
