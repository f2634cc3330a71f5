import type { Sammendrag } from "../../core";
import { ACONTO } from "../../tekster/acontoark";
import { afvigelsessaetning, baeresaetning, forrigeAarsaetning, forrigeAarsBaeresaetning } from "../../tekster/afvigelsessaetninger";
import { modelsaetning } from "../../tekster/modeller";
import type { Sammendragstekst } from "../../tekster/sammendragstekst";
import { formel, ref, type Formel } from "../formel";
import { FORMELSPROG, type Beloebsceller } from "../formelsprog";
import type { Kildecelle, Kilderaekke } from "../kilde";
import { oerenoegle, vistnoegle } from "../tvillinger/vistMedFortegn";
import { ANDELSSAETNING } from "./egneAndele";
import { ANTAL_MODELLER, ARTER, modellinje } from "./modelforklaring";
import { FORRIGE_KENDT } from "./sammendragsafvigelse";
import { saetning } from "./sammendragsbudget";
import { FORDELT, KENDT, sammendragsnoegle as n, type Afvigelsesdel } from "./sammendragsnoegler";
import { vistIAlt } from "./sammendragstabel";

/** The models in force, one sentence each and at most one a department; right after the last of them their own shares. */
export const modellinjer = ({ fagomraader }: Sammendrag, { andele }: Sammendragstekst): Kilderaekke[] => {
  const iBrug = ARTER.filter((art) => fagomraader.some(({ model }) => model?.art === art));
  const vaerdier = iBrug.length === 0 ? [ACONTO.ingenModel] : [...iBrug.map(modelsaetning), andele];
  const efter = (nr: number): Formel => formel`IF(${ANTAL_MODELLER}=${nr},${ref(ANDELSSAETNING)},"")`;
  const hoejst = ARTER.slice(0, fagomraader.length);
  const formler = [...hoejst.map((_, nr) => modellinje(0, nr, nr === 0 ? formel`${ACONTO.ingenModel}` : efter(nr))), efter(hoejst.length)];
  return formler.map((f, nr) => [saetning(`model.${nr}`, f, vaerdier[nr] ?? "")]);
};

/** This year's deviation, who carries it, and the year before's. */
export function afvigelseslinjer({ aar, fagomraader }: Sammendrag, tekster: Sammendragstekst): Kildecelle[] {
  const antal = fagomraader.length;
  const aarets = (hvad: Afvigelsesdel): Beloebsceller => ({ praecis: ref(n(`praecis.${hvad}`)), vist: vistIAlt(hvad) });
  const foer = (nr: number): Beloebsceller => ({
    praecis: ref(oerenoegle("forrigeAar", 0, nr)),
    vist: ref(vistnoegle("forrigeAar", 0, nr)),
  });
  const erKendt = formel`${KENDT}>0`;
  const forrige = {
    antal,
    erKendt: formel`${ref(FORRIGE_KENDT)}=1`,
    afvigelse: { praecis: ref(n("forrigeAfvigelse")), vist: formel`ROUND(${foer(0).vist}+${foer(1).vist},1)` },
    tilFagomraadet: foer(0),
    tilKommunekassen: foer(1),
  };
  return [
    saetning(
      "afvigelse",
      afvigelsessaetning(FORMELSPROG, { antal, aar, erKendt, erEndelig: formel`${KENDT}=2`, afvigelse: aarets("afvigelse") }),
      tekster.afvigelse,
    ),
    saetning(
      "baeres",
      baeresaetning(FORMELSPROG, {
        antal,
        erKendt,
        erFordelt: formel`${FORDELT}=1`,
        afvigelse: aarets("afvigelse"),
        tilFagomraadet: aarets("tilFagomraadet"),
        tilKommunekassen: aarets("tilKommunekassen"),
      }),
      tekster.baeres,
    ),
    saetning("forrigeAar", forrigeAarsaetning(FORMELSPROG, { aar: aar - 1, ...forrige }), tekster.forrigeAar),
    saetning("forrigeBaeres", forrigeAarsBaeresaetning(FORMELSPROG, forrige), tekster.forrigeBaeres),
  ];
}
