import type { Deltafvigelse, Fagomraadeaar, Oere } from "../../core";
import { I_ALT } from "../../tekster/ark";
import { ENDELIG as T } from "../../tekster/endeligark";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { afvigelsesformler, kaldFordelAfvigelse, type Afvigelsestvilling } from "../tvillinger/fordelAfvigelse";
import { acontonoegle } from "./acontonoegler";
import { beloebscelle, iAltNaarAlleErKendt, signeret, sumNaarAlleErKendt } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { harModel, modelargument, modelcelle } from "./modelargument";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

type Fortegn = Budgetopgave["fortegn"];

/** The three parts of the deviation, each with who carries it. */
const DELE = ["iAaret", "efter", "samlet"] as const;
type Del = (typeof DELE)[number];
const HVEM = ["afvigelse", "tilFagomraadet", "tilKommunekassen"] as const satisfies (keyof Deltafvigelse)[];
type Hvem = (typeof HVEM)[number];
const KENDTE = ["budget", "korrigeret", "hjemtaget", "refusion"] as const;
type Kendt = (typeof KENDTE)[number];

const kendtnoegle = (hvad: Kendt, nr: number | "iAlt"): string => `endelig.${hvad}.${nr}`;
/** The key of a part's deviation, or of who carries it. */
export const delnoegle = (del: Del, hvem: Hvem, nr: number | "iAlt"): string => `endelig.${del}.${hvem}.${nr}`;
const statusnoegle = (nr: number): string => `endelig.status.${nr}`;

export const ENDELIGHOVED = "endelighoved";
export const ENDELIGKOLONNER = 2 + KENDTE.length + DELE.length * HVEM.length + 1;

export function endelighoved(aar: number): Kilderaekke {
  const K = T.kolonner;
  const tal = [K.budget, K.korrigeret, K.hjemtaget(aar), K.refusion];
  const dele = [K.iAaret(aar), K.efter(aar), K.samlet].flatMap((navn) => [navn, K.tilFagomraadet, K.tilKommunekassen]);
  return [
    tekst(K.fagomraade, "kolonnehoved", ENDELIGHOVED),
    tekst(K.model, "kolonnehoved"),
    ...[...tal, ...dele].map((navn) => tekst(navn, "talhoved")),
    tekst(K.status, "kolonnehoved"),
  ];
}

export function endeligraekke(aaret: Fagomraadeaar, nr: number, aar: number, fortegn: Fortegn): Kilderaekke {
  const { fagomraade } = aaret;
  const formler = kendtformler(nr);
  return [
    beregnet(`endelig.navn.${nr}`, formel`${ref(fagomraadenavn.navn(nr))}&""`, fagomraade.navn),
    modelcelle(`endelig.model.${nr}`, fagomraade, nr, aar),
    ...KENDTE.map((hvad) => beloebscelle(kendtnoegle(hvad, nr), formler[hvad], kendte(aaret)[hvad], fortegn)),
    ...DELE.flatMap((del) => delceller(del, aaret, nr, fortegn)),
    beregnet(statusnoegle(nr), statusformel(nr), status(aaret)),
  ];
}

export function endeligtotal(fulgt: readonly Fagomraadeaar[], fortegn: Fortegn): Kilderaekke {
  const sum = (noegle: (nr: number | "iAlt") => string, beloeb: (aaret: Fagomraadeaar) => Oere | null): Kildecelle =>
    beloebscelle(
      noegle("iAlt"),
      sumNaarAlleErKendt(noegle(0), noegle(fulgt.length - 1), fulgt.length),
      iAltNaarAlleErKendt(fulgt.map(beloeb)),
      fortegn,
      "total",
    );
  return [
    tekst(I_ALT, "totalTekst"),
    tekst("", "total"),
    ...KENDTE.map((hvad) =>
      sum(
        (nr) => kendtnoegle(hvad, nr),
        (aaret) => kendte(aaret)[hvad],
      ),
    ),
    ...DELE.flatMap((del) =>
      HVEM.map((hvem) =>
        sum(
          (nr) => delnoegle(del, hvem, nr),
          (aaret) => delt(aaret, del, hvem),
        ),
      ),
    ),
    tekst("", "total"),
  ];
}

/** In words, over the departments that are settled: the carriers are the deviation, and the parts are the whole. */
export function endeligkontrol(fulgt: readonly Fagomraadeaar[]): Kilderaekke {
  const sidste = fulgt.length - 1;
  const kolonne = (del: Del, hvem: Hvem) => omraade(delnoegle(del, hvem, 0), delnoegle(del, hvem, sidste));
  const statusser = omraade(statusnoegle(0), statusnoegle(sidste));
  const rester = DELE.map(
    (del) =>
      formel`ABS(ROUND(SUM(${kolonne(del, "tilFagomraadet")})+SUM(${kolonne(del, "tilKommunekassen")})-SUMIF(${statusser},${T.opgjort},${kolonne(del, "afvigelse")}),2))`,
  );
  const dele = formel`ABS(ROUND(SUM(${kolonne("iAaret", "afvigelse")})+SUM(${kolonne("efter", "afvigelse")})-SUM(${kolonne("samlet", "afvigelse")}),2))`;
  const rest = rester.reduce((a, b) => formel`${a}+${b}`, dele);
  return [
    tekst(T.kontrol, "note"),
    beregnet(
      "endelig.kontrol",
      formel`IF(COUNT(${kolonne("samlet", "afvigelse")})=0,${T.kontrolIntet},IF(${rest}=0,${T.kontrolOk},${T.kontrolAfviger}&FIXED(${rest},2)))`,
      fulgt.some(({ opfoelgning }) => opfoelgning.endelig !== null) ? T.kontrolOk : T.kontrolIntet,
      undefined,
      "note",
    ),
  ];
}

const kendte = ({ budget, opfoelgning, aconto }: Fagomraadeaar): Readonly<Record<Kendt, Oere | null>> => ({
  budget,
  korrigeret: (budget + (opfoelgning.budgetaendring ?? 0)) as Oere,
  hjemtaget: aconto.hjemtaget,
  refusion: opfoelgning.endelig,
});

const kendtformler = (nr: number): Readonly<Record<Kendt, Formel>> => ({
  budget: formel`${ref(acontonoegle.budget(nr))}`,
  korrigeret: formel`${ref(acontonoegle.korrigeret(nr))}`,
  hjemtaget: formel`${ref(acontonoegle.hjemtaget(nr))}`,
  refusion: signeret(opfoelgningsnavn.endelig(nr)),
});

/** Each deviation is known with the final refund; who carries it only where a model is decided. */
function delt({ endelig, opfoelgning, budget, aconto }: Fagomraadeaar, del: Del, hvem: Hvem): Oere | null {
  if (opfoelgning.endelig === null) return null;
  if (endelig !== null) return endelig[del === "efter" ? "aaretEfter" : del][hvem];
  if (hvem !== "afvigelse") return null;
  const [fra, til] = {
    iAaret: [budget, aconto.hjemtaget],
    efter: [aconto.hjemtaget, opfoelgning.endelig],
    samlet: [budget, opfoelgning.endelig],
  }[del] as [Oere, Oere];
  return (til - fra) as Oere;
}

/** In the open workbook one call spills over the deviation and its two carriers. */
function delceller(del: Del, aaret: Fagomraadeaar, nr: number, fortegn: Fortegn): Kildecelle[] {
  const formler = delformler(del, nr);
  const celler = HVEM.map((hvem) => beloebscelle(delnoegle(del, hvem, nr), formler[hvem], delt(aaret, del, hvem), fortegn));
  if (del === "efter") return celler;
  const kald = hvisKendt(
    nr,
    formel`IF(${harModel(nr)},${kaldFordelAfvigelse(tvillingen(del, nr))},${tvillingsformler(del, nr).afvigelse})`,
  );
  return celler.map((celle, plads) => ({ ...celle, iExcel: plads === 0 ? kald : ("spild" as const) }));
}

function delformler(del: Del, nr: number): Readonly<Record<Hvem, Formel>> {
  if (del === "efter") {
    const forskel = (hvem: Hvem): Formel => formel`ROUND(${ref(delnoegle("samlet", hvem, nr))}-${ref(delnoegle("iAaret", hvem, nr))},2)`;
    return {
      afvigelse: hvisKendt(nr, formel`ROUND(${ref(kendtnoegle("refusion", nr))}-${ref(kendtnoegle("hjemtaget", nr))},2)`),
      tilFagomraadet: hvisOpgjort(nr, forskel("tilFagomraadet")),
      tilKommunekassen: hvisOpgjort(nr, forskel("tilKommunekassen")),
    };
  }
  const formler = tvillingsformler(del, nr);
  return {
    afvigelse: hvisKendt(nr, formler.afvigelse),
    tilFagomraadet: hvisOpgjort(nr, formler.tilFagomraadet),
    tilKommunekassen: hvisOpgjort(nr, formler.tilKommunekassen),
  };
}

const tvillingen = (del: "iAaret" | "samlet", nr: number): Afvigelsestvilling => ({
  budget: ref(kendtnoegle("budget", nr)),
  faktisk: ref(kendtnoegle(del === "iAaret" ? "hjemtaget" : "refusion", nr)),
  model: ref(modelargument(nr)),
});

const tvillingsformler = (del: "iAaret" | "samlet", nr: number) => afvigelsesformler(tvillingen(del, nr));

const hvisKendt = (nr: number, f: Formel): Formel => formel`IF(${ref(kendtnoegle("refusion", nr))}="","",${f})`;

const hvisOpgjort = (nr: number, f: Formel): Formel => formel`IF(${ref(statusnoegle(nr))}=${T.opgjort},${f},"")`;

const statusformel = (nr: number): Formel =>
  formel`IF(${ref(kendtnoegle("refusion", nr))}="",${T.ikkeOpgjort},IF(${harModel(nr)},${T.opgjort},${SKAL_BESLUTTES}))`;

const status = ({ opfoelgning, model }: Fagomraadeaar): string =>
  opfoelgning.endelig === null ? T.ikkeOpgjort : model === null ? SKAL_BESLUTTES : T.opgjort;
