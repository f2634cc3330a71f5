import { erAndelsoverskrift } from "../../../tekster/enhedsord";
import type { SkrevetTal } from "../../../tekster/skrevetTal";
import type { Optaelling } from "./antalsknuder";
import type { Delbart } from "../delbart";
import { erAndelAf, talI } from "./forhold";
import { omgivelserI } from "../tabel/omgivelser";

/** What counts add up to where the sheets show their shares of it: whoever has one count and its share has the total. */
export function andelstotaler({ ark }: Delbart, optaellinger: readonly Optaelling[]): readonly number[] {
  const andele = ark.flatMap((et) => {
    const om = omgivelserI(et);
    return et.celler.flatMap((celle): SkrevetTal[] => {
      const tal = talI(celle.vaerdi, celle.talformat);
      const erAndel = tal !== null && (tal.iProcent || om(celle).kolonne.slice(0, 1).some(erAndelsoverskrift));
      return erAndel ? [tal] : [];
    });
  });
  if (andele.length === 0) return [];
  return optaellinger.flatMap(({ dele }) => {
    const ialt = dele.reduce((sum, { vaerdi }) => sum + vaerdi, 0);
    const taelt = [...new Set(dele.map(({ vaerdi }) => vaerdi))].filter((vaerdi) => vaerdi > 0);
    return taelt.length > 1 && taelt.every((vaerdi) => andele.some((andel) => erAndelAf(andel, vaerdi, ialt))) ? [ialt] : [];
  });
}
