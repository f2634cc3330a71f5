import type { Fagomraadeaar } from "../../core";
import { arknavn } from "../../tekster/ark";
import { ACONTO as T } from "../../tekster/acontoark";
import type { Arkkilde } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";

export function aconto(opgave: Budgetopgave, _fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { aar } = opgave.budgetaar;
  const titel = T.titel(aar);
  return {
    navn: arknavn.aconto(aar, opgave.kopi),
    kolonnebredder: [30, 16],
    raekker: arkhoved(opgave, titel, [fortegnslinje(opgave, "aconto.fortegn")]),
    frysTilOgMed: null,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: 8,
    gentag: null,
  };
}
