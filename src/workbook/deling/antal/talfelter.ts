import type { SkrevetTal } from "../../../tekster/skrevetTal";
import type { Delbarcelle, Delbartark } from "../delbart";
import { talI } from "./forhold";
import { blokkene, raekkerneI } from "../tabel/blokke";

/** A cell with a number. */
export interface Talfelt {
  readonly celle: Delbarcelle;
  /** Where it is a count; null for other numbers. */
  readonly antal: number | null;
  readonly skrevet: SkrevetTal | null;
}

export type Akse = "raekke" | "kolonne";

/** The numbers of a sheet, found from each other. */
export interface Talfelter {
  readonly felter: readonly Talfelt[];
  /** Those in the same row, or over and under it in its table. */
  readonly paaLinje: (felt: Talfelt, akse: Akse) => readonly Talfelt[];
  /** Those of them from one number to another, both included; only the counts, where asked for. */
  readonly imellem: (felt: Talfelt, akse: Akse, spaend: readonly [number, number], kunAntal: boolean) => readonly Talfelt[];
  readonly stoersteAntal: (felt: Talfelt, akse: Akse) => Talfelt;
  /** The one in the row of the first and the column of the second, or the other way round. */
  readonly iKrydset: (linje: Talfelt, felt: Talfelt, akse: Akse) => Talfelt | undefined;
}

/** @param antallet what a cell counts, if anything */
export function talfelterI(ark: Delbartark, antallet: (celle: Delbarcelle) => number | undefined): Talfelter {
  const tabelAf = new Map(
    blokkene(raekkerneI(ark)).flatMap(({ fra, til }) => Array.from({ length: til - fra + 1 }, (_, nr) => [fra + nr, fra] as const)),
  );
  const felter = ark.celler.flatMap((celle): Talfelt[] => {
    const antal = antallet(celle) ?? null;
    const skrevet = antal === null ? talI(celle.vaerdi, celle.talformat) : null;
    return antal === null && skrevet === null ? [] : [{ celle, antal, skrevet }];
  });
  const plads = ({ raekke, kolonne }: Pick<Delbarcelle, Akse>): string => `${raekke},${kolonne}`;
  const paaPlads = new Map(felter.map((felt) => [plads(felt.celle), felt]));
  const linje = ({ celle }: Talfelt, akse: Akse): string =>
    akse === "raekke" ? `r${celle.raekke}` : `k${celle.kolonne} ${tabelAf.get(celle.raekke)}`;
  const linjer = new Map<string, Talfelt[]>();
  for (const felt of felter) {
    for (const akse of ["raekke", "kolonne"] as const) {
      const foer = linjer.get(linje(felt, akse));
      if (foer === undefined) linjer.set(linje(felt, akse), [felt]);
      else foer.push(felt);
    }
  }
  const ordnet = new Map<string, readonly Talfelt[]>();
  const iOrden = (noegle: string, kunAntal: boolean): readonly Talfelt[] => {
    const foer = ordnet.get(`${noegle}${kunAntal}`);
    const ny =
      foer ??
      linjer
        .get(noegle)!
        .filter(({ antal }) => !kunAntal || antal !== null)
        .sort((en, anden) => tallet(en) - tallet(anden));
    ordnet.set(`${noegle}${kunAntal}`, ny);
    return ny;
  };
  return {
    felter,
    paaLinje: (felt, akse) => linjer.get(linje(felt, akse))!,
    stoersteAntal: (felt, akse) => iOrden(linje(felt, akse), true).at(-1) ?? felt,
    imellem: (felt, akse, [lav, hoej], kunAntal) => {
      const felterne = iOrden(linje(felt, akse), kunAntal);
      const fra = foersteFra(felterne, lav);
      let til = fra;
      while (til < felterne.length && tallet(felterne[til]!) <= hoej) til += 1;
      return felterne.slice(fra, til);
    },
    iKrydset: (langs, felt, akse) =>
      paaPlads.get(
        akse === "raekke"
          ? plads({ raekke: langs.celle.raekke, kolonne: felt.celle.kolonne })
          : plads({ raekke: felt.celle.raekke, kolonne: langs.celle.kolonne }),
      ),
  };
}

export const tallet = ({ antal, skrevet }: Talfelt): number => antal ?? skrevet?.tal ?? NaN;

/** Where in the ordered ones those from a number on begin. */
function foersteFra(ordnede: readonly Talfelt[], lav: number): number {
  let [fra, til] = [0, ordnede.length];
  while (fra < til) {
    const midt = Math.floor((fra + til) / 2);
    if (tallet(ordnede[midt]!) < lav) fra = midt + 1;
    else til = midt;
  }
  return fra;
}
