import { arknavn } from "../../tekster/ark";
import { budgetnavn } from "../../workbook/ark/budgetnavne";
import { fagomraadenavn } from "../../workbook/ark/fagomraadeblok";
import { opfoelgningsnavn } from "../../workbook/ark/opfoelgningsnavne";
import type { Navneark } from "../vaert/port";
import type { Aarsmappe } from "./aarsmappe";
import { Felter } from "./felter";
import { laesKladde } from "./laesKladde";
import { laesOpfoelgningskladde } from "./laesOpfoelgningskladde";

/** The budget years whose sheets are among these, the earliest first; sheets of other kinds and other people's are passed over. */
export function laesAarsmapper(ark: readonly Navneark[]): readonly Aarsmappe[] {
  const medNavn = new Map(ark.map((et) => [et.ark, et]));
  return ark
    .flatMap((et) => {
      const hvornaar = aaretsForudsaetninger(et);
      return hvornaar === null ? [] : [laesAarsmappe(et, medNavn.get(arknavn.opfoelgning(hvornaar.aar, hvornaar.kopi)), hvornaar)];
    })
    .sort((a, b) => a.aar - b.aar || a.kopi - b.kopi);
}

type Hvornaar = Pick<Aarsmappe, "aar" | "kopi">;

/** Whether a sheet of this name can hold a year's inputs. */
export function erAarsark(navn: string): boolean {
  const { aar, kopi } = hvornaarI(navn);
  return navn === arknavn.forudsaetninger(aar, kopi) || navn === arknavn.opfoelgning(aar, kopi);
}

/** What the last of a sheet's name says. */
function hvornaarI(navn: string): Hvornaar {
  const [, aar, kopi = "1"] = / (\d{4})(?: \((\d+)\))?$/.exec(navn) ?? [];
  return { aar: Number(aar), kopi: Number(kopi) };
}

/** Ours by its name and by the names of its cells. */
function aaretsForudsaetninger({ ark, felter }: Navneark): Hvornaar | null {
  const { aar, kopi } = hvornaarI(ark);
  if (ark !== arknavn.forudsaetninger(aar, kopi)) return null;
  return [budgetnavn.enhed, budgetnavn.fortegn, fagomraadenavn.navn(0)].every((navn) => felter.has(navn)) ? { aar, kopi } : null;
}

function laesAarsmappe(forudsaetninger: Navneark, opfoelgning: Navneark | undefined, { aar, kopi }: Hvornaar): Aarsmappe {
  const felter = new Felter(forudsaetninger);
  const kladde = laesKladde(aar, felter);
  const fulgt = new Felter(opfoelgning ?? { ark: "", felter: new Map() });
  return {
    aar,
    kopi,
    kladde,
    opfoelgning: laesOpfoelgningskladde(kladde.fagomraader.length, fulgt),
    harOpfoelgning: fulgt.har(opfoelgningsnavn.storAfvigelse),
    ulaest: [...felter.ulaest, ...fulgt.ulaest],
  };
}
