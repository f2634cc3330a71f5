import { kronerAf, type Decimal, type UdgiftOgRefusion } from "../../core";
import { I_ALT, OK } from "../../tekster/ark";
import { SAGSARK as T } from "../../tekster/sagsark";
import { skrivKroner } from "../../tekster/tal";
import { formel, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kildediagram, type Kilderaekke } from "../kilde";
import { SAGSKOLONNE } from "../sagsceller";
import type { Sagsgrundlag } from "../sagsgrundlag";
import { TVILLINGENS_STOERSTE_REFUSION } from "../tvillinger/taeller";
import { forhold, heleListen, sagsnoegle as n, sumAf } from "./sagsnoegler";

const noegle = (hvad: string): string => `sagssum.${hvad}`;

const hoved = (...navne: readonly string[]): Kildecelle[] => navne.map((navn, nr) => tekst(navn, nr === 0 ? "kolonnehoved" : "talhoved"));

const grad = (daekningsgrad: Decimal | null): number | string => daekningsgrad?.toNumber() ?? "";

/** The whole list in five numbers, which follow the cells below, and a check in words. */
export function sumblok(grundlag: Sagsgrundlag): Kilderaekke[] {
  const { celler, oversigt, erSkoen } = grundlag;
  const antal = celler.length;
  const { udgift, refusion, daekningsgrad } = oversigt.iAlt;
  const rolle = erSkoen ? "skoen" : "beregnet";
  const sum = (
    hvad: string,
    kolonne: (nr: number) => string,
    beloeb: number,
    format: "antal" | "oere",
    r: Kildecelle["rolle"] = "beregnet",
  ) => beregnet(noegle(hvad), sumAf(heleListen(kolonne, antal)), beloeb, format, r);
  return [
    hoved(T.iAlt, T.tal),
    [tekst(T.sager), sum("sager", n.taeller, oversigt.sager.length, "antal")],
    [tekst(T.udgift), sum("udgift", n.udgift, kronerAf(udgift), "oere")],
    [tekst(T.refusion(erSkoen)), sum("refusion", n.refusion, kronerAf(refusion), "oere", rolle)],
    [
      tekst(T.daekningsgrad(erSkoen)),
      beregnet(noegle("grad"), forhold(noegle("refusion"), noegle("udgift")), grad(daekningsgrad), "procent", rolle),
    ],
    [tekst(T.kontrol), kontrol(grundlag)],
  ];
}

/** To the left, so that a sentence runs on over the empty cells beside it. */
function kontrol({ celler, oversigt, tal, erSkoen }: Sagsgrundlag): Kildecelle {
  const antal = celler.length;
  const mangler = formel`${antal}-${ref(noegle("sager"))}`;
  const talte = formel`IF(${mangler}=0,${OK},IF(${mangler}=1,${T.enHarFejl},${mangler}&${T.flereHarFejl}))`;
  const udeladt = antal - oversigt.sager.length;
  const vaerdi = udeladt === 0 ? OK : udeladt === 1 ? T.enHarFejl : `${udeladt}${T.flereHarFejl}`;
  if (tal === null) return beregnet("sagskontrol", talte, vaerdi, undefined, "note");
  const samlede = heleListen((nr) => `sag.liste.samlet.${nr}`, antal);
  const medGraense = formel`IF(MAX(${samlede})>=${TVILLINGENS_STOERSTE_REFUSION as number},${T.forStoreTal},${talte})`;
  return { ...beregnet("sagskontrol", medGraense, vaerdi, undefined, "note"), ...(!erSkoen && { iExcel: talte }) };
}

type Kolonne = "sager" | "udgift" | "refusion";

/** Cases, cost and refund of each department, which follow the cells below. */
export function fagomraadeblok({ celler, oversigt, erSkoen }: Sagsgrundlag): Kilderaekke[] {
  const { fagomraader, iAlt } = oversigt;
  const kolonnen = heleListen((nr) => n.celle(nr, SAGSKOLONNE.fagomraade), celler.length);
  const linje = (nr: number | "iAlt", navn: Kildecelle, tal: UdgiftOgRefusion & { sager: number; daekningsgrad: Decimal | null }) => {
    const skoen = erSkoen ? "skoen" : "beregnet";
    const rolle = (egen: "skoen" | "beregnet"): Kildecelle["rolle"] => (nr === "iAlt" ? "total" : egen);
    const celle = (hvad: Kolonne, vaerdi: number): Kildecelle =>
      beregnet(
        omraadenoegle(hvad, nr),
        nr === "iAlt" ? sumAf(heleListen((et) => omraadenoegle(hvad, et), fagomraader.length)) : iOmraadet(hvad, nr),
        vaerdi,
        hvad === "sager" ? "antal" : "oere",
        rolle(hvad === "refusion" ? skoen : "beregnet"),
      );
    const graden = forhold(omraadenoegle("refusion", nr), omraadenoegle("udgift", nr));
    return [
      navn,
      celle("sager", tal.sager),
      celle("udgift", kronerAf(tal.udgift)),
      celle("refusion", kronerAf(tal.refusion)),
      beregnet(`sagsomraade.grad.${nr}`, graden, grad(tal.daekningsgrad), "procent", rolle(skoen)),
    ];
  };
  const iOmraadet = (hvad: Kolonne, nr: number): Formel => {
    const taellested = { sager: n.taeller, udgift: n.udgift, refusion: n.refusion }[hvad];
    // SUMIF would read a name like "=A" or "Børn*" as a condition; comparing is exact.
    const er = fagomraader[nr]!.fagomraade === null ? formel`${kolonnen}=""` : formel`${kolonnen}=${ref(navnenoegle(nr))}`;
    return formel`ROUND(SUMPRODUCT((${er})*${heleListen(taellested, celler.length)}),2)`;
  };
  if (fagomraader.length === 0) return [];
  return [
    hoved(T.fagomraade, T.sager, T.udgift, T.refusion(erSkoen), T.daekningsgrad(erSkoen)),
    ...fagomraader.map((et, nr) => linje(nr, tekst(et.fagomraade ?? T.udenFagomraade, "ledetekst", navnenoegle(nr)), et)),
    linje("iAlt", tekst(I_ALT, "totalTekst", FAGOMRAADER_I_ALT), { ...iAlt, sager: oversigt.sager.length }),
  ];
}

const omraadenoegle = (hvad: Kolonne, nr: number | string): string => `sagsomraade.${hvad}.${nr}`;
const navnenoegle = (nr: number): string => `sagsomraade.navn.${nr}`;
const FAGOMRAADER_I_ALT = "sagsomraade.navn.iAlt";

const NAEVNT_HOEJST = 10;

export function fagomraadediagram({ opgave: { aar }, oversigt: { fagomraader }, erSkoen }: Sagsgrundlag): Kildediagram {
  const dele = fagomraader.map(({ fagomraade, refusion }) => `${fagomraade ?? T.udenFagomraade} ${skrivKroner(refusion)}`);
  const naevnt = dele.length <= NAEVNT_HOEJST ? dele : [...dele.slice(0, NAEVNT_HOEJST), T.ogMere(dele.length - NAEVNT_HOEJST)];
  return {
    titel: T.diagramtitel(aar, erSkoen),
    alternativTekst: T.alternativ(aar, erSkoen, naevnt),
    linje: T.diagramlinje,
    akse: T.akse,
    kategorier: [navnenoegle(0), navnenoegle(fagomraader.length - 1)],
    vaerdier: [omraadenoegle("refusion", 0), omraadenoegle("refusion", fagomraader.length - 1)],
    efter: FAGOMRAADER_I_ALT,
    raekker: 15,
    bredde: 1000,
  };
}
