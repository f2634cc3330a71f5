import type { Fagomraadeaar } from "../../core";
import { arknavn } from "../../tekster/ark";
import { ENDELIG as T } from "../../tekster/endeligark";
import { POSTERINGER } from "../../tekster/posteringer";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";
import { endelighoved, ENDELIGKOLONNER, endeligkontrol, endeligraekke, endeligtotal } from "./endeligraekker";
import { POSTERINGSHOVED, posteringshjaelpehoved, posteringshoved, posteringskontrol, posteringsraekker } from "./posteringsblok";

const MELLEMRUM = 1;
/** Room for nine digits and øre; the treasury's columns have the longer word above them. */
const DELT = [13.3, 13.3, 14.8];
const BELOEBSBREDDER = [13.3, 13.3, 13.3, 13.3, ...DELT, ...DELT, ...DELT];

/**
 * The final statement of 31 May of the year after: what was budgeted, requested and refunded, who carries each part of
 * the deviation, and the posteringer that follow. The posteringer stand last: theirs is the heading that is repeated in print.
 */
export function endeligOpgoerelse(opgave: Budgetopgave, fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { budgetaar, fortegn } = opgave;
  const { aar } = budgetaar;
  const titel = T.titel(aar);
  const posteringer = posteringsraekker(fulgt, aar);
  const raekker: Kilderaekke[] = [
    ...arkhoved(opgave, titel, [tekst(T.beloebI, "undertitel", "endelig.enhed"), fortegnslinje(opgave, "endelig.fortegn")]),
    endelighoved(aar),
    ...fulgt.map((aaret, nr) => endeligraekke(aaret, nr, aar, fortegn)),
    endeligtotal(fulgt, fortegn),
    endeligkontrol(fulgt, arknavn.aconto(aar, opgave.kopi)),
    ...T.noter.map((note) => [tekst(note, "note")]),
    TOM_RAEKKE,
    ved(afsnit(POSTERINGER.overskrift), [tekst(T.mellemregning, "afsnit")]),
    posteringskontrol(fulgt, posteringer.length),
    ved(posteringshoved(), posteringshjaelpehoved()),
    ...posteringer.map(([tabel, hjaelp]) => ved(tabel, hjaelp)),
  ];
  return {
    navn: arknavn.endeligOpgoerelse(aar, opgave.kopi),
    kolonnebredder: [26, 16, ...BELOEBSBREDDER, 14, 3, 16, 12, 10, 10, 14],
    raekker,
    frysTilOgMed: null,
    enhedslinje: "endelig.enhed",
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: ENDELIGKOLONNER,
    gentag: POSTERINGSHOVED,
  };
}

/** Table cells, and helper cells in the columns beyond the printed ones. */
const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke => [
  ...Array.from({ length: ENDELIGKOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null),
  ...hjaelp,
];

const afsnit = (navn: string): Kilderaekke => [
  tekst(navn, "afsnit"),
  ...Array.from({ length: ENDELIGKOLONNER - 1 }, () => tekst("", "afsnit")),
];
