import { kronerAf, type Oere, type Sagstal } from "../../core";
import { OPFOELGNING as T } from "../../tekster/opfoelgningsark";
import { STATUSTEKST } from "../../tekster/status";
import { input, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { VALIDERING } from "../validering";
import { opfoelgningsnavn as n } from "./opfoelgningsnavne";

/** One row for the whole list: Sager fills it in, and the summary tells it. */
export function sagstalblok({ dato, status, husstande, udgift, refusion }: Sagstal): Kilderaekke[] {
  const K = T.sagstalkolonner;
  const hoved: Kildecelle[] = [
    ...["", K.dato, K.status].map((navn) => tekst(navn, "kolonnehoved")),
    ...[...K.husstande, K.udgift, K.refusion].map((navn) => tekst(navn, "talhoved")),
  ];
  const beloeb = (navn: string, et: Oere | null): Kildecelle =>
    input(navn, et === null ? "" : kronerAf(et), "oere", VALIDERING.refusionsbeloeb);
  return [
    hoved.map((_, nr) => tekst(nr === 0 ? T.sagstal : "", "afsnit")),
    hoved,
    [
      tekst(T.husstande),
      input(n.sagsdato, dato),
      input(n.sagsstatus, status === null ? "" : STATUSTEKST[status], undefined, VALIDERING.sagsstatus),
      ...husstande.map((antal, trin) => input(n.husstande(trin), antal ?? "", "antal", VALIDERING.antalSager)),
      beloeb(n.sagsudgift, udgift),
      beloeb(n.sagsrefusion, refusion),
    ],
  ];
}
