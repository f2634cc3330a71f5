import { arknavn } from "../../tekster/ark";
import type { Budgetopgave } from "../opgave";

/**
 * The sheets that a councillor is given unless somebody chooses otherwise, by their names: what is to be decided and how it
 * was made (Sammendrag, Fordeling, Bevilling, Dokumentation), and how the year goes and ended where that is filled in.
 *
 * Left out are where numbers are typed (Forudsætninger, Opfølgning), the office's own reconciliation (Afstemning), and
 * Følsomhedsberegning: its other incomes are easily read as expected ones.
 */
export function standardark({ budgetaar: { aar }, kopi, opfoelgning }: Budgetopgave): ReadonlySet<string> {
  const { fagomraader } = opfoelgning;
  const erFulgt = fagomraader.some((et) => [...et.tilDato, ...et.anmodet, ...et.modtaget, et.forventetHeleAaret].some(erUdfyldt));
  const erOpgjort = fagomraader.some(({ endelig }) => erUdfyldt(endelig));
  return new Set([
    arknavn.sammendrag(aar, kopi),
    arknavn.fordeling(aar, kopi),
    arknavn.bevilling(aar, kopi),
    ...(erFulgt || erOpgjort ? [arknavn.aconto(aar, kopi)] : []),
    ...(erOpgjort ? [arknavn.endeligOpgoerelse(aar, kopi)] : []),
    arknavn.dokumentation(aar, kopi),
  ]);
}

const erUdfyldt = (beloeb: unknown): boolean => beloeb !== null;
