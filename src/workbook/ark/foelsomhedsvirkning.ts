import type { Fagomraadeaar, Foelsomhed, Foelsomhedstal, Oere } from "../../core";
import { FORDELING, OK } from "../../tekster/ark";
import { FOELSOMHED as T } from "../../tekster/foelsomhedsark";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { iOere } from "../tvillinger/taeller";
import { beloebscelle, sumNaarAlleErKendt } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { grundlagsnoegle, VIRKNINGER, virkningsnoegle as n, type Virkning } from "./foelsomhedsnoegler";
import { harModel, modelargument } from "./modelargument";
import { udfaldsformler, udfaldsvaerdi } from "./modeludfald";

export const VIRKNINGSHOVED = "foelsomhed.hoved";
type Fortegn = Budgetopgave["fortegn"];

/** Change by change, one row a department and its total: what the year's models and each of the models alone would do. */
export function virkningsblok(aendringer: readonly Foelsomhed[], fulgt: readonly Fagomraadeaar[], fortegn: Fortegn): Kilderaekke[] {
  const K = T.virkningskolonner;
  return [
    [
      tekst(T.fagomraade, "kolonnehoved", VIRKNINGSHOVED),
      tekst(K.aendring, "kolonnehoved"),
      ...VIRKNINGER.map((hvad) => tekst(K[hvad], "talhoved")),
    ],
    ...aendringer.flatMap((et, tilfaelde) => [
      ...et.fagomraader.map((tal, nr) => fagomraaderaekke(et.aendring, tal, fulgt[nr]!, tilfaelde, nr, fortegn)),
      totalraekke(et, tilfaelde, fortegn),
    ]),
    [tekst(T.kontrol, "note"), kontrol(aendringer.length)],
  ];
}

function fagomraaderaekke(
  aendring: number,
  tal: Foelsomhedstal,
  { fagomraade, model }: Fagomraadeaar,
  tilfaelde: number,
  nr: number,
  fortegn: Fortegn,
): Kilderaekke {
  const formler = virkningsformler(aendring, tilfaelde, nr);
  return [
    beregnet(n("navn", tilfaelde, nr), formel`${ref(fagomraadenavn.navn(nr))}&""`, fagomraade.navn),
    tekst(T.aendring(aendring), "beregnetTekst"),
    ...VIRKNINGER.map((hvad) => {
      const celle = beloebscelle(n(hvad, tilfaelde, nr), formler[hvad], vaerdi(tal, hvad), fortegn);
      return hvad === "aaretsFagomraade" && model === null ? { ...celle, vaerdi: SKAL_BESLUTTES } : celle;
    }),
  ];
}

function totalraekke({ aendring, fagomraader, iAlt }: Foelsomhed, tilfaelde: number, fortegn: Fortegn): Kilderaekke {
  const antal = fagomraader.length;
  return [
    tekst(T.iAlt(T.aendring(aendring)), "totalTekst"),
    tekst("", "total"),
    ...VIRKNINGER.map((hvad) =>
      beloebscelle(
        n(hvad, tilfaelde, "iAlt"),
        sumNaarAlleErKendt(n(hvad, tilfaelde, 0), n(hvad, tilfaelde, antal - 1), antal),
        vaerdi(iAlt, hvad),
        fortegn,
        "total",
      ),
    ),
  ];
}

const vaerdi = (tal: Foelsomhedstal, hvad: Virkning): Oere | null => (hvad === "refusion" ? tal.refusion : udfaldsvaerdi(tal, hvad));

const virkningsformler = (aendring: number, tilfaelde: number, nr: number): Readonly<Record<Virkning, Formel>> => ({
  refusion: formel`ROUND(${iOere(ref(grundlagsnoegle("refusion", nr)))}*${100 + aendring}/100,0)/100`,
  ...udfaldsformler({
    budget: ref(grundlagsnoegle("budget", nr)),
    faktisk: ref(n("refusion", tilfaelde, nr)),
    model: ref(modelargument(nr)),
    afvigelse: ref(n("afvigelse", tilfaelde, nr)),
    harModel: harModel(nr),
    udenModel: SKAL_BESLUTTES,
  }),
});

/** In words: every total's parts are together its deviation; under the year's models where all of them are decided. */
function kontrol(antal: number): Kildecelle {
  const led = Array.from({ length: antal }, (_, tilfaelde) => {
    const celle = (hvad: Virkning) => ref(n(hvad, tilfaelde, "iAlt"));
    const afvigelse = celle("afvigelse");
    const under = (fagomraade: Virkning, kommunekasse: Virkning): Formel =>
      formel`ABS(ROUND(N(${celle(fagomraade)})+N(${celle(kommunekasse)})-${afvigelse},2))`;
    return formel`IF(${celle("aaretsFagomraade")}="",0,${under("aaretsFagomraade", "aaretsKommunekasse")})+${under("delingFagomraade", "delingKommunekasse")}`;
  });
  const forskel = formel`ROUND(${led.reduce((sum, et) => formel`${sum}+${et}`)},2)`;
  return beregnet(
    "foelsomhed.kontrol",
    formel`IF(${forskel}=0,${OK},${FORDELING.afvigerMed}&FIXED(${forskel},2))`,
    OK,
    undefined,
    "kontrol",
  );
}
