import type { Oere, Satser, Status } from "../../core";
import type { Kvartal } from "../../workbook/bilagsopgave";
import type { Sagsresultat } from "./beregn";
import type { Periodeopgoerelse } from "./periode";

/** What Sager hands to the task Opfølgning under its key fraSager: sums of departments in øre, never a case. */
export interface TilOpfoelgning {
  readonly aar: number;
  /** null: the whole year. */
  readonly kvartal: Kvartal | null;
  readonly dato: string;
  /** How far the limits can be trusted. */
  readonly status: Status;
  readonly fagomraader: readonly { readonly navn: string; readonly tilDato: Oere }[];
  readonly heleAaret?: readonly { readonly navn: string; readonly refusion: Oere; readonly vedHoejereGraenser: Oere }[];
  readonly sagstal: {
    /** By the highest step, from 0. */
    readonly husstandePrTrin: readonly number[];
    readonly udgift: Oere;
    readonly refusion: Oere;
  };
  readonly bilag: {
    readonly antalSager: number;
    /** The sheet that holds the dated copy; null where none was made. */
    readonly ark: string | null;
  };
}

export function tilOpfoelgning(
  { kvartal, fagomraader, sager }: Periodeopgoerelse,
  { aar, status }: Satser,
  dato: string,
  ark: string | null,
  { husstandePrTrin, iAlt }: Pick<Sagsresultat, "husstandePrTrin" | "iAlt">,
): TilOpfoelgning {
  const navngivne = fagomraader.flatMap(({ fagomraade, ...tal }) => (fagomraade === null ? [] : [{ navn: fagomraade, ...tal }]));
  return {
    aar,
    kvartal,
    dato,
    status,
    fagomraader: kvartal === null ? [] : navngivne.map(({ navn, refusion }) => ({ navn, tilDato: refusion })),
    ...(kvartal === null && {
      heleAaret: navngivne.map(({ navn, refusion, vedHoejereGraenser }) => ({
        navn,
        refusion,
        vedHoejereGraenser: vedHoejereGraenser ?? refusion,
      })),
    }),
    sagstal: { husstandePrTrin, udgift: iAlt.udgift, refusion: iAlt.refusion },
    bilag: { antalSager: sager, ark },
  };
}
