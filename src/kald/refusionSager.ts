import { lykkedes, type Resultat } from "../core";
import { laesSagstabel, type Sagstabel } from "../tekster/sagstabel";
import { Felt, type Argumentvaerdi } from "./felt";
import { laesMaanedssatser, type Maanedssatser } from "./satsargument";

/** A call of REFUSION_SAGER: the year's limits, and the list, whose rows are read when asked for. */
export interface Sagskald extends Maanedssatser {
  readonly tabel: Sagstabel;
}

export function laesRefusionSager(sager: Argumentvaerdi, aar: Argumentvaerdi, satser: Argumentvaerdi): Resultat<Sagskald> {
  const fundne = laesMaanedssatser(satser, aar, "REFUSION_SAGER");
  if (!fundne.ok) return fundne;
  const tabel = laesSagstabel(new Felt(sager, "sager"));
  return tabel.ok ? lykkedes({ ...fundne.vaerdi, tabel: tabel.vaerdi }) : tabel;
}
