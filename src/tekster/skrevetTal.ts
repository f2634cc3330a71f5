/** A number as people write it. */
export interface SkrevetTal {
  readonly tal: number;
  /** How far from it what was rounded to it may be. */
  readonly indtil: number;
  /** Figures that tell something: 2.000.000 has one, and may be anything's by chance; 2.166.667 has seven. */
  readonly betydende: number;
  readonly iProcent: boolean;
}

const TAL = /^([+\u2212-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?: ?(%|pct\.?|procent|kr\.?))?$/u;

/** "-1.234,5", "7,5 %", "2.000 kr."; null where it is something else. */
export function skrevetTal(tekst: string): SkrevetTal | null {
  const [, fortegn, hele, decimaler = "", enhed = ""] = TAL.exec(tekst.trim().replace(/[\u00a0\u202f]/gu, " ")) ?? [];
  if (hele === undefined) return null;
  const cifre = hele.replace(/\./gu, "");
  const stoerrelse = Number(`${cifre}.${decimaler}`);
  return {
    tal: fortegn === "" || fortegn === "+" ? stoerrelse : -stoerrelse,
    indtil: decimaler === "" ? afrundetHeltal(cifre, stoerrelse) : 0.5 * 10 ** -decimaler.length,
    betydende: (cifre + decimaler).replace(/^0+/u, "").replace(decimaler === "" ? /0+$/u : "", "").length,
    iProcent: /^(?:%|p)/u.test(enhed),
  };
}

/** To thousands, say, but not so far that another amount would do as well. */
const afrundetHeltal = (cifre: string, stoerrelse: number): number =>
  Math.max(0.5, Math.min(0.5 * 10 ** /0*$/u.exec(cifre)![0].length, 0.005 * stoerrelse));
