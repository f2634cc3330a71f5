import type { Fagomraadeaar } from "../../core";
import { arknavn } from "../../tekster/ark";
import { AFSTEMNING as T } from "../../tekster/afstemningsark";
import type { Arkkilde } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";

export function afstemning(opgave: Budgetopgave, _fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { aar } = opgave.budgetaar;
  const titel = T.titel(aar);
  return {
    navn: arknavn.afstemning(aar, opgave.kopi),
    kolonnebredder: [30, 16],
    raekker: arkhoved(opgave, titel, [fortegnslinje(opgave, "afstemning.fortegn")]),
    frysTilOgMed: null,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: 8,
    gentag: null,
  };
}
