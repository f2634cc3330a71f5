import type { Sammendrag } from "../../core";
import { ACONTO } from "../../tekster/acontoark";
import { modelsaetning } from "../../tekster/modeller";
import { afvigelsessaetning, baeresaetning, forrigeAarsaetning } from "../../tekster/sammendragssaetninger";
import type { Sammendragstekst } from "../../tekster/sammendragstekst";
import { formel, ref } from "../formel";
import { FORMELSPROG, type Beloebsceller } from "../formelsprog";
import type { Kildecelle, Kilderaekke } from "../kilde";
import { oerenoegle, vistnoegle } from "../tvillinger/vistMedFortegn";
import { ARTER, vistModelnoegle } from "./modelforklaring";
import { FORRIGE_KENDT } from "./sammendragsafvigelse";
import { saetning } from "./sammendragsbudget";
import { FORDELT, KENDT, sammendragsnoegle as n, type Afvigelsesdel } from "./sammendragsnoegler";
import { vistIAlt } from "./sammendragstabel";

/** The models in force, one sentence each; as many lines as there are kinds of models. */
export const modellinjer = ({ fagomraader }: Sammendrag): Kilderaekke[] => {
  const iBrug = ARTER.filter((art) => fagomraader.some(({ model }) => model?.art === art));
  return ARTER.map((_, nr) => {
    const art = iBrug[nr];
    const vaerdi = art === undefined ? (nr === 0 ? ACONTO.ingenModel : "") : modelsaetning(art);
    return [saetning(`model.${nr}`, formel`${ref(vistModelnoegle(nr))}&""`, vaerdi)];
  });
};

/** This year's deviation, who carries it, and the year before's. */
export function afvigelseslinjer({ aar }: Sammendrag, tekster: Sammendragstekst): Kildecelle[] {
  const aarets = (hvad: Afvigelsesdel): Beloebsceller => ({ praecis: ref(n(`praecis.${hvad}`)), vist: vistIAlt(hvad) });
  const foer = (nr: number): Beloebsceller => ({
    praecis: ref(oerenoegle("forrigeAar", 0, nr)),
    vist: ref(vistnoegle("forrigeAar", 0, nr)),
  });
  const erKendt = formel`${KENDT}>0`;
  return [
    saetning(
      "afvigelse",
      afvigelsessaetning(FORMELSPROG, { aar, erKendt, erEndelig: formel`${KENDT}=2`, afvigelse: aarets("afvigelse") }),
      tekster.afvigelse,
    ),
    saetning(
      "baeres",
      baeresaetning(FORMELSPROG, {
        erKendt,
        erFordelt: formel`${FORDELT}=1`,
        tilFagomraadet: aarets("tilFagomraadet"),
        tilKommunekassen: aarets("tilKommunekassen"),
      }),
      tekster.baeres,
    ),
    saetning(
      "forrigeAar",
      forrigeAarsaetning(FORMELSPROG, {
        aar: aar - 1,
        erKendt: formel`${ref(FORRIGE_KENDT)}=1`,
        afvigelse: { praecis: ref(n("forrigeAfvigelse")), vist: formel`ROUND(${foer(0).vist}+${foer(1).vist},1)` },
        tilFagomraadet: foer(0),
        tilKommunekassen: foer(1),
      }),
      tekster.forrigeAar,
    ),
  ];
}
