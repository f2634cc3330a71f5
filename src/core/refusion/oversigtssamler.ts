import { NUL_OERE, oere, type Oere } from "../penge/oere";
import type { Satser } from "../satser/typer";
import { daekningsgrad, type Fagomraadeoversigt, type Husstandsoversigt, type Sagsoversigt, type UdgiftOgRefusion } from "./sagsoversigt";

/** An overview without its cases. */
export type Samletoversigt = Omit<Sagsoversigt, "sager">;

/** Puts the overviews of a list's parts together, for lists that are too long to be counted in one go. */
export interface Oversigtssamler {
  /** @param numre each of the part's cases' number in the whole list. No household may lie in two parts. */
  tilfoej(del: Sagsoversigt, numre: readonly number[]): void;
  /** Households and departments stand in the order of the parts. */
  samlet(): Samletoversigt;
}

export function oversigtssamler({ trin }: Satser): Oversigtssamler {
  const husstande: Husstandsoversigt[] = [];
  const fagomraader = new Map<string | null, Omit<Fagomraadeoversigt, "daekningsgrad">>();
  const husstandePrTrin = [0, ...trin.map(() => 0)];
  let iAlt: UdgiftOgRefusion = { udgift: NUL_OERE, refusion: NUL_OERE };
  return {
    tilfoej(del, numre) {
      for (const husstand of del.husstande) {
        husstande.push({ ...husstand, medlemmer: husstand.medlemmer.map((nr) => numre[nr]!) });
        husstandePrTrin[husstand.hoejesteTrin]! += 1;
      }
      for (const { fagomraade, sager, udgift, refusion } of del.fagomraader) {
        const foer = fagomraader.get(fagomraade);
        fagomraader.set(fagomraade, { fagomraade, sager: sager + (foer?.sager ?? 0), ...plus({ udgift, refusion }, foer) });
      }
      iAlt = plus(iAlt, del.iAlt);
    },
    samlet: () => ({
      husstande,
      husstandePrTrin,
      fagomraader: [...fagomraader.values()].map((et) => ({ ...et, daekningsgrad: daekningsgrad(et) })),
      iAlt: { ...iAlt, daekningsgrad: daekningsgrad(iAlt) },
    }),
  };
}

const plus = (en: UdgiftOgRefusion, anden: UdgiftOgRefusion | undefined): UdgiftOgRefusion =>
  anden === undefined ? en : { udgift: sum(en.udgift, anden.udgift), refusion: sum(en.refusion, anden.refusion) };

const sum = (en: Oere, anden: Oere): Oere => oere(en + anden);
