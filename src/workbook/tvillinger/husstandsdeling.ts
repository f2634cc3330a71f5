import { formel, omraade, ref, type Formel } from "../formel";
import { hele, iHusstanden, type Sagsformler } from "./sagsraekker";
import type { Sagstal } from "./sagstal";

/** The steps of the long division, in the order of their columns. */
export interface Delingstal {
  readonly t1: number;
  readonly q1: number;
  readonly t2: number;
  readonly q2: number;
  readonly t3: number;
  readonly q3: number;
  readonly rest: number;
  readonly hele: number;
  readonly plads: number;
}

/**
 * A household's refund R shared by cost w of W, in whole øre by største brøks metode: R · w / W by long division in
 * thousands, since the product passes 2^53. Exact while R < 10^9 (TVILLINGENS_STOERSTE_REFUSION) and W ≤ 9·10^11.
 */
export function delingsformler(f: Sagsformler, nr: number): Record<keyof Delingstal, Formel> {
  const her = (hvad: keyof Delingstal | keyof Sagstal) => ref(f.noegle(hvad, nr));
  const [R, w, W] = [her("atDele"), her("udgift"), her("samletUdgift")];
  const cifre = [formel`INT(${R}/10^6)`, formel`(INT(${R}/1000)-1000*INT(${R}/10^6))`, formel`(${R}-1000*INT(${R}/1000))`] as const;
  // A quotient that was rounded up to the next whole number shows as more than its dividend.
  const kvotient = (t: keyof Delingstal): Formel => formel`IF(${W}=0,0,INT(${her(t)}/${W})-(${her(t)}<INT(${her(t)}/${W})*${W}))`;
  const naeste = (t: keyof Delingstal, q: keyof Delingstal, ciffer: Formel): Formel =>
    formel`(${her(t)}-${her(q)}*${W})*1000+${ciffer}*${w}`;
  return {
    t1: formel`${cifre[0]}*${w}`,
    q1: kvotient("t1"),
    t2: naeste("t1", "q1", cifre[1]),
    q2: kvotient("t2"),
    t3: naeste("t2", "q2", cifre[2]),
    q3: kvotient("t3"),
    // Excel calls a last subtraction 0 when the two agree to 15 digits; inside brackets it is not the last.
    rest: formel`(${her("t3")}-${her("q3")}*${W})`,
    hele: formel`${her("q1")}*10^6+${her("q2")}*1000+${her("q3")}`,
    plads: plads(f, nr),
  };
}

/** By the remainder among the household, ties by position. */
function plads(f: Sagsformler, nr: number): Formel {
  const hertil = (hvad: string) => omraade(f.noegle(hvad, 0), f.noegle(hvad, nr));
  const [rest, husstand] = [ref(f.noegle("rest", nr)), ref(f.noegle("foerste", nr))];
  const stoerre = formel`SUMPRODUCT((${hele(f, "foerste")}=${husstand})*(${hele(f, "rest")}>${rest}))`;
  const lige = formel`SUMPRODUCT((${hertil("foerste")}=${husstand})*(${hertil("rest")}=${rest}))`;
  return formel`IF(${ref(f.noegle("antal", nr))}=1,1,${stoerre}+${lige})`;
}

/** The case's own refund in kroner: its whole øre, and one more for the first in rank. */
export function andel(f: Sagsformler, nr: number): Formel {
  const tilbage = formel`${ref(f.noegle("atDele", nr))}-${iHusstanden(f, nr, hele(f, "hele"))}`;
  const alene = formel`${ref(f.noegle("atDele", nr))}/100`;
  const delt = formel`(${ref(f.noegle("hele", nr))}+(${ref(f.noegle("plads", nr))}<=${tilbage}))/100`;
  return formel`IF(${ref(f.noegle("antal", nr))}=1,${alene},${delt})`;
}

export function delingstal(tal: readonly Sagstal[]): Delingstal[] {
  const delt = tal.map(divider);
  const iHusstand = new Map<number, number[]>();
  tal.forEach(({ foerste }, nr) => {
    const kendt = iHusstand.get(foerste);
    if (kendt === undefined) iHusstand.set(foerste, [nr]);
    else kendt.push(nr);
  });
  return delt.map((et, nr) => {
    const husstanden = iHusstand.get(tal[nr]!.foerste)!;
    const foran = husstanden.filter((anden) => delt[anden]!.rest > et.rest || (delt[anden]!.rest === et.rest && anden <= nr));
    return { ...et, plads: foran.length };
  });
}

/** All below 2^52, so quotients of doubles round down to the right whole number. */
function divider({ atDele: R, udgift: w, samletUdgift: W }: Sagstal): Omit<Delingstal, "plads"> {
  const kvotient = (t: number): number => (W === 0 ? 0 : Math.floor(t / W));
  const t1 = Math.floor(R / 1e6) * w;
  const q1 = kvotient(t1);
  const t2 = (t1 - q1 * W) * 1000 + (Math.floor(R / 1000) % 1000) * w;
  const q2 = kvotient(t2);
  const t3 = (t2 - q2 * W) * 1000 + (R % 1000) * w;
  const q3 = kvotient(t3);
  return { t1, q1, t2, q2, t3, q3, rest: t3 - q3 * W, hele: q1 * 1e6 + q2 * 1000 + q3 };
}
