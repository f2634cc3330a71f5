import { findAntal } from "../../../tekster/antalISaetning";
import { antalscellerI } from "./antalsceller";
import type { Delbart } from "../delbart";

/** The counts that sentences tell in cells; a count's own cell, "3 børn", is none. */
export const sagteAntal = ({ ark }: Delbart): ReadonlySet<number> =>
  new Set(
    ark.flatMap((et) => {
      const taelt = new Set(antalscellerI(et).map(({ celle }) => celle));
      const saetninger = et.celler.filter((celle) => !taelt.has(celle));
      return saetninger.flatMap(({ vaerdi }) => (typeof vaerdi === "string" ? findAntal(vaerdi).map(({ antal }) => antal) : []));
    }),
  );
