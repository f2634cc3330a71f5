import type { Fagomraadeaar } from "../../core";
import { arknavn } from "../../tekster/ark";
import { ENDELIG as T } from "../../tekster/endeligark";
import type { Arkkilde } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";

export function endeligOpgoerelse(opgave: Budgetopgave, _fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { aar } = opgave.budgetaar;
  const titel = T.titel(aar);
  return {
    navn: arknavn.endeligOpgoerelse(aar, opgave.kopi),
    kolonnebredder: [30, 16],
    raekker: arkhoved(opgave, titel, [fortegnslinje(opgave, "endelig.fortegn")]),
    frysTilOgMed: null,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: 8,
    gentag: null,
  };
}
