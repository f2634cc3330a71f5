import { ENDELIGRUDE as T } from "../../tekster/endeligrude";
import type { Fulgtfagomraade } from "./billede";

/** The reconciliation in words: what the claim is, and how each two compare. */
export function afstemningssaetninger({ afstemning, opfoelgning }: Pick<Fulgtfagomraade, "afstemning" | "opfoelgning">): string[] {
  const krav = opfoelgning.endelig === null ? T.kravErAconto : T.kravErEndelig;
  if (afstemning.stemmer === true) return [krav, T.stemmer(afstemning.krav)];
  const par = Object.entries(T.par).flatMap(([hvilke, [a, b]]) => {
    const forskel = afstemning[hvilke as keyof typeof T.par];
    return forskel === null ? [] : [T.sammenlign(a, b, forskel)];
  });
  return [
    krav,
    ...par,
    ...(afstemning.bogfoert === null ? [T.manglerBogfoert] : []),
    ...(afstemning.efterSager === null ? [T.manglerSager] : []),
  ];
}
