import type { Sammendrag } from "../../core";
import { SAMMENDRAG as T } from "../../tekster/sammendrag";
import { kunIFil, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { hovedceller } from "../tvillinger/fordelBudget";
import { tilbagecelle, visningsceller, type Visningstvilling } from "../tvillinger/vistMedFortegn";
import { trincelle, type Bevillingsblok } from "./bevillingsblokke";
import { afvigelsestvilling, forrigeAar, kendtceller, praecisceller } from "./sammendragsafvigelse";
import { SAMMENDRAGSARK } from "./sammendragsnoegler";

/** How many rows the helper cells above the table take. */
export const HJAELPERAEKKER = 9;

/**
 * Row by row what the sheet's sentences and roundings rest on: labels and numbers in four columns, and beside them the
 * roundings of the budget's lines and of the year before.
 */
export function hjaelpetop(data: Sammendrag, blok: Bevillingsblok, opbygning: Visningstvilling | null): Kilderaekke[] {
  const H = T.hjaelp;
  const { enheder, rest } = hovedceller(blok.tvilling, blok.tal);
  const { kendt, fordelt, udenModel } = kendtceller(data);
  const praecis = praecisceller(data);
  const foer = forrigeAar(data);
  const par: (readonly [Kildecelle, Kildecelle])[] = [
    linje(H.trin, trincelle("millioner", SAMMENDRAGSARK)),
    linje(H.beloeb, blok.beloeb),
    linje(H.faktor, blok.faktor),
    kunIFilen(linje(H.enheder, enheder)),
    kunIFilen(linje(H.underEnhed, rest)),
    linje(H.kendt, kendt),
    linje(H.udenModel, udenModel),
    linje(H.fordelt, fordelt),
    linje(H.afvigelse, praecis.afvigelse),
    linje(H.tilFagomraadet, praecis.tilFagomraadet),
    linje(H.tilKommunekassen, praecis.tilKommunekassen),
    linje(`${H.afvigelse}: ${H.tilbage}`, tilbagecelle(afvigelsestvilling(data))),
    linje(H.forrigeKendt, foer.kendt),
    linje(`${H.forrigeAar[0]}: ${H.afvigelse}`, foer.afvigelse),
    linje(`${H.forrigeAar[0]}: ${H.tilbage}`, tilbagecelle(foer.tvilling)),
    ...(opbygning === null ? [] : [linje(`${T.budget}: ${H.tilbage}`, tilbagecelle(opbygning))]),
  ];
  const visninger: Kilderaekke[] = [
    [tekst("", "mellemregning"), ...H.visning.map((navn) => tekst(navn, "mellemregning"))],
    ...(opbygning === null ? H.opbygning.map(() => []) : viste(H.opbygning, opbygning)),
    ...viste(H.forrigeAar, foer.tvilling),
  ];
  return [
    [tekst(T.mellemregning, "afsnit")],
    ...Array.from({ length: HJAELPERAEKKER - 1 }, (_, nr): Kilderaekke => [
      ...(par[nr] ?? TOMT_PAR),
      ...(par[nr + HJAELPERAEKKER - 1] ?? TOMT_PAR),
      ...(visninger[nr] ?? []),
    ]),
  ];
}

const TOMT_PAR = [null, null] as const;

const linje = (navn: string, celle: Kildecelle): readonly [Kildecelle, Kildecelle] => [tekst(navn, "mellemregning"), celle];

const kunIFilen = ([navn, celle]: readonly [Kildecelle, Kildecelle]) => [kunIFil(navn), kunIFil(celle)] as const;

const viste = (navne: readonly string[], tvilling: Visningstvilling): Kilderaekke[] => {
  const celler = visningsceller(tvilling);
  return navne.map((navn, nr) => [tekst(navn, "mellemregning"), ...celler(0, nr)]);
};
