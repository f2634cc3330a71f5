import { lykkedes, type Oere, type Resultat, type Satser } from "../core";
import { Felt, type Argumentvaerdi } from "./felt";
import { laesUdgift } from "./refusion";
import { laesSatser, laesSatstabel } from "./satsargument";

/** A call of REFUSION_TRIN: one cost and the limits of its year. */
export interface Trinkald {
  readonly udgift: Oere;
  readonly satser: Satser;
  readonly egneSatser: boolean;
}

export function laesRefusionTrin(
  udgift: Argumentvaerdi,
  aar: Argumentvaerdi,
  maalgruppe: Argumentvaerdi,
  satser: Argumentvaerdi,
): Resultat<Trinkald> {
  const felter = [new Felt(udgift, "udgift"), new Felt(aar, "aar"), new Felt(maalgruppe, "maalgruppe")] as const;
  for (const felt of felter) {
    const celle = felt.enkelt();
    if (!celle.ok) return celle;
  }
  const [udgiften, aaret, gruppen] = felter;
  const beloeb = laesUdgift(udgiften, 0, 0);
  if (!beloeb.ok) return beloeb;
  const tabel = laesSatstabel(satser);
  if (!tabel.ok) return tabel;
  const fundne = laesSatser(tabel.vaerdi, aaret, gruppen, 0, 0);
  return fundne.ok ? lykkedes({ udgift: beloeb.vaerdi, satser: fundne.vaerdi, egneSatser: tabel.vaerdi.egen }) : fundne;
}
