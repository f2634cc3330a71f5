import { kronerAf, NUL_OERE, REFUSIONSAENDRINGER, type Oere, type Sammendrag } from "../../core";
import { ENDELIG } from "../../tekster/endeligark";
import { FOELSOMHED } from "../../tekster/foelsomhedsark";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, type Kildecelle } from "../kilde";
import type { Visningstvilling } from "../tvillinger/vistMedFortegn";
import { statusnoegle } from "./endelignoegler";
import { fagomraadenavn } from "./fagomraadeblok";
import { grundlagsnoegle, virkningsnoegle, type Virkning } from "./foelsomhedsnoegler";
import { fortegnsfaktor } from "./inputblokke";
import { modelargument } from "./modelargument";
import { FORDELT, KENDT, sammendragsnoegle as n, type Afvigelsesdel } from "./sammendragsnoegler";

/** Where the sensitivity's sheet has the refund as it is. */
const UAENDRET = REFUSIONSAENDRINGER.indexOf(0);
const VIRKNING = {
  afvigelse: "afvigelse",
  tilFagomraadet: "aaretsFagomraade",
  tilKommunekassen: "aaretsKommunekasse",
} as const satisfies Record<Afvigelsesdel, Virkning>;

const kendt = ({ afvigelse }: Sammendrag): number => (afvigelse === null ? 0 : afvigelse.art === "forventet" ? 1 : 2);

/** Whether the year's deviation is known, and whether it can be shared. */
export function kendtceller(data: Sammendrag): {
  readonly kendt: Kildecelle;
  readonly fordelt: Kildecelle;
  readonly udenModel: Kildecelle;
} {
  const sidste = data.fagomraader.length - 1;
  const arter = omraade(grundlagsnoegle("art", 0), grundlagsnoegle("art", sidste));
  const statusser = omraade(statusnoegle(0), statusnoegle(sidste));
  // Settled, or only without a model: then the deviation is final, and nobody's yet.
  const afsluttet = formel`SUMPRODUCT((${statusser}=${ENDELIG.opgjort})+(${statusser}=${SKAL_BESLUTTES}))`;
  const uden = data.fagomraader.filter(({ model }) => model === null).length;
  const celle = (noegle: string, f: Formel, vaerdi: number): Kildecelle => beregnet(noegle, f, vaerdi, "tal", "mellemregning");
  return {
    kendt: celle(
      KENDT.noegle,
      formel`IF(${afsluttet}=${sidste + 1},2,IF(SUMPRODUCT(--(${arter}=${FOELSOMHED.grundlagsord.budget}))=0,1,0))`,
      kendt(data),
    ),
    udenModel: celle(n("udenModel"), formel`SUMPRODUCT(--(${omraade(modelargument(0), modelargument(sidste))}=${SKAL_BESLUTTES}))`, uden),
    fordelt: celle(FORDELT.noegle, formel`IF(${ref(n("udenModel"))}=0,1,0)`, uden === 0 ? 1 : 0),
  };
}

const foelsom = (hvad: Afvigelsesdel, nr: number): Formel =>
  formel`${fortegnsfaktor}*${ref(virkningsnoegle(VIRKNING[hvad], UAENDRET, nr))}`;

/** Each part of the deviation in whole kroner and øre, over all departments. */
export function praecisceller(data: Sammendrag): Readonly<Record<Afvigelsesdel, Kildecelle>> {
  const { afvigelse } = data;
  const sidste = data.fagomraader.length - 1;
  const vaerdier: Readonly<Record<Afvigelsesdel, Oere>> = {
    afvigelse: afvigelse?.afvigelse.praecis ?? NUL_OERE,
    tilFagomraadet: afvigelse?.baeres?.tilFagomraadet.praecis ?? NUL_OERE,
    tilKommunekassen: afvigelse?.baeres?.tilKommunekassen.praecis ?? NUL_OERE,
  };
  const celle = (hvad: Afvigelsesdel): Kildecelle => {
    const alle = omraade(virkningsnoegle(VIRKNING[hvad], UAENDRET, 0), virkningsnoegle(VIRKNING[hvad], UAENDRET, sidste));
    const sum = formel`${fortegnsfaktor}*ROUND(SUM(${alle}),2)`;
    const naar = hvad === "afvigelse" ? formel`${KENDT}=0` : formel`OR(${KENDT}=0,${FORDELT}=0)`;
    return beregnet(n(`praecis.${hvad}`), formel`IF(${naar},0,${sum})`, kronerAf(vaerdier[hvad]), "oere", "mellemregning");
  };
  return { afvigelse: celle("afvigelse"), tilFagomraadet: celle("tilFagomraadet"), tilKommunekassen: celle("tilKommunekassen") };
}

/** Where a model is yet to be decided, the first column has the whole deviation and the second nothing. */
export function afvigelsestvilling({ fagomraader }: Sammendrag): Visningstvilling {
  const dele = fagomraader.map(({ afvigelse }) => {
    const baeres = afvigelse?.baeres;
    return {
      foerste: baeres?.tilFagomraadet.praecis ?? afvigelse?.afvigelse.praecis ?? NUL_OERE,
      anden: baeres?.tilKommunekassen.praecis ?? NUL_OERE,
    };
  });
  return {
    id: "afvigelse",
    kolonner: [
      dele.map(({ foerste }, nr) => ({
        kroner: formel`IF(${KENDT}=0,0,IF(${FORDELT}=1,${foelsom("tilFagomraadet", nr)},${foelsom("afvigelse", nr)}))`,
        vaerdi: foerste,
      })),
      dele.map(({ anden }, nr) => ({
        kroner: formel`IF(OR(${KENDT}=0,${FORDELT}=0),0,${foelsom("tilKommunekassen", nr)})`,
        vaerdi: anden,
      })),
    ],
  };
}

export const FORRIGE_KENDT = n("forrigeKendt");

/** The year before: whether it is filled in, and what the departments and the treasury carried. */
export function forrigeAar({ fagomraader, forrigeAar: aaret }: Sammendrag): {
  readonly kendt: Kildecelle;
  readonly afvigelse: Kildecelle;
  readonly tvilling: Visningstvilling;
} {
  const sidste = fagomraader.length - 1;
  const alle = omraade(fagomraadenavn.afvigelseForrige(0), fagomraadenavn.tilFagomraadetForrige(sidste));
  const kolonne = (navn: (nr: number) => string): Formel => formel`SUM(${omraade(navn(0), navn(sidste))})`;
  const naarKendt = (f: Formel): Formel => formel`IF(${ref(FORRIGE_KENDT)}=0,0,ROUND(${f},2))`;
  const [iAlt, deres] = [kolonne(fagomraadenavn.afvigelseForrige), kolonne(fagomraadenavn.tilFagomraadetForrige)];
  return {
    kendt: beregnet(
      FORRIGE_KENDT,
      formel`IF(COUNT(${alle})=${2 * fagomraader.length},1,0)`,
      aaret === null ? 0 : 1,
      "tal",
      "mellemregning",
    ),
    afvigelse: beregnet(n("forrigeAfvigelse"), naarKendt(iAlt), kronerAf(aaret?.afvigelse.praecis ?? NUL_OERE), "oere", "mellemregning"),
    tvilling: {
      id: "forrigeAar",
      kolonner: [
        [
          { kroner: naarKendt(deres), vaerdi: aaret?.baeres?.tilFagomraadet.praecis ?? NUL_OERE },
          { kroner: naarKendt(formel`${iAlt}-${deres}`), vaerdi: aaret?.baeres?.tilKommunekassen.praecis ?? NUL_OERE },
        ],
      ],
    },
  };
}

/** What a cell of the table shows, in mio. kr. with the sheets' sign; "" where it is not known. */
export const delvaerdi = (data: Sammendrag, nr: number | "iAlt", hvad: Afvigelsesdel): Oere | null => {
  const et = nr === "iAlt" ? data.afvigelse : data.fagomraader[nr]!.afvigelse;
  if (et === null) return null;
  return hvad === "afvigelse" ? et.afvigelse.vist : (et.baeres?.[hvad].vist ?? null);
};
