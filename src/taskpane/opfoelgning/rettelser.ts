import { forenkl } from "../../tekster/status";
import { cellenavn, hentTekst, medTekst, type Felt } from "./felter";
import type { Opfoelgningskladde } from "./kladde";

/** What is typed in the pane and does not yet stand in the sheet. */
export interface Rettelse {
  readonly felt: Felt;
  /** The department by its name: rows may have moved since. null where the field belongs to the year. */
  readonly fagomraade: string | null;
  /** What stood in the sheet when it was typed. */
  readonly foer: string;
  readonly nu: string;
}

/** A year as it stands in its sheets, a file or the wizard: the departments' names by their numbers, and what is filled in. */
export interface Stand {
  readonly navne: readonly string[];
  readonly kladde: Opfoelgningskladde;
}

export interface Rettet {
  readonly kladde: Opfoelgningskladde;
  /** Those that change something, with the department's number as it is now. */
  readonly rettelser: readonly Rettelse[];
  /** Those of departments that are not there any more. */
  readonly hjemloese: readonly Rettelse[];
}

/** The stand with what is typed laid over it. */
export function retStand({ navne, kladde }: Stand, rettelser: readonly Rettelse[]): Rettet {
  const placerede = rettelser.map((et) => ({ et, felt: medNummer(et, navne) }));
  const rettede = placerede.flatMap(({ et, felt }) => (felt !== null && hentTekst(kladde, felt) !== et.nu ? [{ ...et, felt }] : []));
  return {
    kladde: rettede.reduce((foer, { felt, nu }) => medTekst(foer, felt, nu), kladde),
    rettelser: rettede,
    hjemloese: placerede.flatMap(({ et, felt }) => (felt === null ? [et] : [])),
  };
}

/** The field under the number that its department has now; null where it has none. */
function medNummer({ felt, fagomraade }: Rettelse, navne: readonly string[]): Felt | null {
  if (!("nr" in felt) || fagomraade === null) return felt;
  const nr = navne.findIndex((navn) => forenkl(navn) === forenkl(fagomraade));
  return nr === -1 ? null : { ...felt, nr };
}

/** One field typed anew; typed back to what stands there, it is no change any more. */
export function medRettelse(rettelser: readonly Rettelse[], stand: Stand, felt: Felt, nu: string): readonly Rettelse[] {
  const fagomraade = "nr" in felt ? (stand.navne[felt.nr] ?? "") : null;
  const staar = hentTekst(stand.kladde, felt);
  const ny: Rettelse = { felt, fagomraade, foer: staar, nu };
  const foerste = rettelser.find((et) => erSamme(et, ny));
  const andre = rettelser.filter((et) => et !== foerste);
  // What stood there when the field was first typed in is what a later change in the sheet is held against.
  return staar === nu ? andre : [...andre, { ...ny, foer: foerste?.foer ?? staar }];
}

/** Without those that are written now; what has been typed on in the meantime stays, from what was written. */
export const udenSkrevne = (rettelser: readonly Rettelse[], skrevne: readonly Rettelse[]): readonly Rettelse[] =>
  rettelser.flatMap((et) => {
    const skrevet = skrevne.find((andet) => erSamme(et, andet));
    if (skrevet === undefined) return [et];
    return skrevet.nu === et.nu ? [] : [{ ...et, foer: skrevet.nu }];
  });

/** Without those of these fields. */
export const udenFelter = (rettelser: readonly Rettelse[], felter: readonly Rettelse[]): readonly Rettelse[] =>
  rettelser.filter((et) => !felter.some((andet) => erSamme(et, andet)));

const erSamme = (a: Rettelse, b: Rettelse): boolean => noegle(a) === noegle(b);

/** The field by its department's name, whatever number that has. */
const noegle = ({ felt, fagomraade }: Rettelse): string =>
  fagomraade === null ? cellenavn(felt) : `${cellenavn({ ...felt, nr: 0 } as Felt)} ${forenkl(fagomraade)}`;
