import { kronerAf, type Kvartalsopgoerelse, type Oere } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { skrivTal } from "../../tekster/tal";
import { formel, ref, type Formel } from "../formel";
import { acontonoegle as n } from "./acontonoegler";
import { fortegnsfaktor } from "./inputblokke";

/** In words, whatever the sign: a request that pays back, corrects earlier ones, or was sent with another amount. */
export function bemaerkningsformel(nr: number, kvartal: number): Formel {
  const B = T.bemaerkninger;
  const svar = ref(n.svar(nr, kvartal));
  const anmodet = ref(n.anmodet(nr, kvartal));
  const efterReglen = ref(n.efterReglen(nr, kvartal));
  const sendt = ref(n.anmodetArgument(nr, kvartal));
  const rettelse = ref(n.rettelse(nr, kvartal));
  const retter = formel`IF(${rettelse}=0,"",${B.foran}&FIXED(ABS(${rettelse}),2)&IF(${fortegnsfaktor}*${rettelse}<0,${B.forMeget},${B.forLidt})&" ")`;
  return formel`TRIM(IF(ISERROR(${svar}),${`${B.hul} `},"")&IF(${fortegnsfaktor}*N(${anmodet})<0,${`${B.tilbagebetaling} `},"")&${retter}&IF(AND(${sendt}<>"",${efterReglen}<>"",ROUND(N(${sendt})-N(${efterReglen}),2)<>0),${B.andet},""))`;
}

/** @param sendt what was filled in as requested */
export function bemaerkning({ anmodet, efterReglen, rettelse }: Kvartalsopgoerelse, sendt: Oere | null): string {
  const B = T.bemaerkninger;
  return [
    ...((anmodet ?? 0) < 0 ? [B.tilbagebetaling] : []),
    ...(rettelse === 0 ? [] : [B.foran + skrivTal(Math.abs(kronerAf(rettelse)), 2) + (rettelse < 0 ? B.forMeget : B.forLidt)]),
    ...(sendt !== null && efterReglen !== null && sendt !== efterReglen ? [B.andet] : []),
  ].join(" ");
}
