import { alleFelter, cellenavn, type Felt } from "../../../src/taskpane/opfoelgning/felter";
import { FAGOMRAADER_HOEJST } from "../../../src/workbook/graenser";

/** The input by the name of its cell. */
export function felt(navn: string): Felt {
  const fundet = alleFelter(FAGOMRAADER_HOEJST).find((et) => cellenavn(et) === navn);
  if (fundet === undefined) throw new Error(`No input has its cell at ${navn}`);
  return fundet;
}
