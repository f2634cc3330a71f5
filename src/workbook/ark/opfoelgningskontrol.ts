import { KVARTALER_PR_AAR } from "../../core";
import { OK } from "../../tekster/ark";
import { OPFOELGNING as T } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";
import { opfoelgningsnavn as navn } from "./opfoelgningsnavne";

const SIDSTE = KVARTALER_PR_AAR - 1;

/** In words what no sheet could carry on from: words for numbers, a gap between quarters, a threshold of nothing. */
export function feltkontrol(antalFagomraader: number): Kildecelle {
  const sidste = antalFagomraader - 1;
  const talfelter = [
    ...(["tilDato", "anmodet", "modtaget"] as const).map((hvad) => omraade(navn[hvad](0, 0), navn[hvad](sidste, SIDSTE))),
    omraade(navn.budgetaendring(0), navn.vedHoejereGraenser(sidste)),
    omraade(navn.bilagsantal(0), navn.bilagsantal(SIDSTE)),
    ref(navn.storAfvigelse),
  ];
  const kvartal = (nr: number): Reference => omraade(navn.tilDato(0, nr), navn.tilDato(sidste, nr));
  const huller = [1, 2, 3].map((nr) => formel`SUMPRODUCT((${kvartal(nr - 1)}="")*(${kvartal(nr)}<>""))`).reduce(plus);
  const stor = ref(navn.storAfvigelse);
  return beregnet(
    "opfoelgningskontrol",
    formel`IF(COUNTA(${liste(talfelter)})<>COUNT(${liste(talfelter)}),${T.ikkeTal},IF(${huller}>0,${T.kvartalMangler},IF(AND(${stor}<>"",N(${stor})<=0),${T.storAfvigelseIkkePositiv},${OK})))`,
    OK,
    undefined,
    "kontrol",
  );
}

const plus = (a: Formel, b: Formel): Formel => formel`${a}+${b}`;

const liste = (referencer: readonly Reference[]): Formel => referencer.map((et) => formel`${et}`).reduce((a, b) => formel`${a},${b}`);
