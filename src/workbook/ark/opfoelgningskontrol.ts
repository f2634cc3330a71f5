import { KVARTALER_PR_AAR, type Fagomraadeopfoelgning, type Sagstal } from "../../core";
import { OK } from "../../tekster/ark";
import { OPFOELGNING as T } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";
import { opfoelgningsnavn as navn } from "./opfoelgningsnavne";

const SIDSTE = KVARTALER_PR_AAR - 1;

/** What is expected, final or counted from the cases is no less than nothing; corrections go both ways. */
const IKKE_NEGATIVE = ["forventetHeleAaret", "endelig", "efterSager", "vedHoejereGraenser"] as const;

export const erIkkeNegativ = (hvad: string): boolean => (IKKE_NEGATIVE as readonly string[]).includes(hvad);

/** In words what no sheet could carry on from: words for numbers, a negative refund, a gap between quarters, a threshold of nothing. */
export function feltkontrol(felter: readonly Fagomraadeopfoelgning[], { husstande, udgift, refusion }: Sagstal): Kildecelle {
  const sidste = felter.length - 1;
  const talfelter = [
    ...(["tilDato", "anmodet", "modtaget"] as const).map((hvad) => omraade(navn[hvad](0, 0), navn[hvad](sidste, SIDSTE))),
    omraade(navn.budgetaendring(0), navn.vedHoejereGraenser(sidste)),
    omraade(navn.bilagsantal(0), navn.bilagsantal(SIDSTE)),
    omraade(navn.husstande(0), navn.sagsrefusion),
    ref(navn.storAfvigelse),
  ];
  const kvartal = (nr: number): Reference => omraade(navn.tilDato(0, nr), navn.tilDato(sidste, nr));
  const huller = [1, 2, 3].map((nr) => formel`SUMPRODUCT((${kvartal(nr - 1)}="")*(${kvartal(nr)}<>""))`).reduce(plus);
  const ikkeNegative = [
    omraade(navn.tilDato(0, 0), navn.tilDato(sidste, SIDSTE)),
    ...IKKE_NEGATIVE.map((hvad) => omraade(navn[hvad](0), navn[hvad](sidste))),
    omraade(navn.husstande(0), navn.sagsrefusion),
  ];
  const negative = ikkeNegative.map((et) => formel`COUNTIF(${et},"<0")`).reduce(plus);
  const stor = ref(navn.storAfvigelse);
  return beregnet(
    "opfoelgningskontrol",
    formel`IF(COUNTA(${liste(talfelter)})<>COUNT(${liste(talfelter)}),${T.ikkeTal},IF(${negative}>0,${T.negativ},IF(${huller}>0,${T.kvartalMangler},IF(AND(${stor}<>"",N(${stor})<=0),${T.storAfvigelseIkkePositiv},${OK}))))`,
    felter.some(harNegativ) || erNegativ([...husstande, udgift, refusion]) ? T.negativ : OK,
    undefined,
    "kontrol",
  );
}

const harNegativ = (felter: Fagomraadeopfoelgning): boolean => erNegativ([...felter.tilDato, ...IKKE_NEGATIVE.map((hvad) => felter[hvad])]);

const erNegativ = (tal: readonly (number | null)[]): boolean => tal.some((et) => et !== null && et < 0);

const plus = (a: Formel, b: Formel): Formel => formel`${a}+${b}`;

const liste = (referencer: readonly Reference[]): Formel => referencer.map((et) => formel`${et}`).reduce((a, b) => formel`${a},${b}`);
