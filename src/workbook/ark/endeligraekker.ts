import { KVARTALER_PR_AAR, type Fagomraadeaar, type Oere } from "../../core";
import { I_ALT } from "../../tekster/ark";
import { ENDELIG as T } from "../../tekster/endeligark";
import { SKAL_BESLUTTES } from "../../tekster/opfoelgningsark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { acontonoegle } from "./acontonoegler";
import { beloebscelle, iAltNaarAlleErKendt, signeret, sumNaarAlleErKendt } from "./beloebsceller";
import { delceller, delt } from "./endeligdele";
import { DELE, delnoegle, HVEM, KENDTE, kendtnoegle, statusnoegle, type Del, type Hvem, type Kendt } from "./endelignoegler";
import { fagomraadenavn } from "./fagomraadeblok";
import { harModel, modelcelle } from "./modelargument";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

type Fortegn = Budgetopgave["fortegn"];

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

/**
 * In words, over the departments that are settled: the carriers are the deviation, and the parts are the whole. First
 * whether one lacks a quarter, whose totals are then not there.
 */
/** @param aconto the sheet where a missing quarter is seen */
export function endeligkontrol(fulgt: readonly Fagomraadeaar[], aconto: string): Kilderaekke {
  const kvartalMangler = T.kontrolKvartal(aconto);
  const sidste = fulgt.length - 1;
  const kolonne = (del: Del, hvem: Hvem) => omraade(delnoegle(del, hvem, 0), delnoegle(del, hvem, sidste));
  const statusser = omraade(statusnoegle(0), statusnoegle(sidste));
  const rester = DELE.map(
    (del) =>
      formel`ABS(ROUND(SUM(${kolonne(del, "tilFagomraadet")})+SUM(${kolonne(del, "tilKommunekassen")})-SUMIF(${statusser},${T.opgjort},${kolonne(del, "afvigelse")}),2))`,
  );
  const dele = formel`ABS(ROUND(SUM(${kolonne("iAaret", "afvigelse")})+SUM(${kolonne("efter", "afvigelse")})-SUM(${kolonne("samlet", "afvigelse")}),2))`;
  const mangler = formel`COUNTIF(${statusser},${T.kvartalMangler})`;
  const rest = rester.reduce((a, b) => formel`${a}+${b}`, dele);
  return [
    tekst(T.kontrol, "note"),
    beregnet(
      "endelig.kontrol",
      formel`IF(COUNT(${kolonne("samlet", "afvigelse")})=0,${T.kontrolIntet},IF(${mangler}>0,${kvartalMangler},IF(${rest}=0,${T.kontrolOk},${T.kontrolAfviger}&FIXED(${rest},2))))`,
      kontrolsvar(fulgt, kvartalMangler),
      undefined,
      "note",
    ),
  ];
}

function kontrolsvar(fulgt: readonly Fagomraadeaar[], kvartalMangler: string): string {
  const kendte = fulgt.filter(({ opfoelgning }) => opfoelgning.endelig !== null);
  if (kendte.length === 0) return T.kontrolIntet;
  return kendte.every(({ aconto }) => aconto.erHeleAaret) ? T.kontrolOk : kvartalMangler;
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

const statusformel = (nr: number): Formel =>
  formel`IF(${ref(kendtnoegle("refusion", nr))}="",${T.ikkeOpgjort},IF(COUNT(${anmodningerne(nr)})<${KVARTALER_PR_AAR},${T.kvartalMangler},IF(${harModel(nr)},${T.opgjort},${SKAL_BESLUTTES})))`;

const anmodningerne = (nr: number) => omraade(acontonoegle.anmodet(nr, 0), acontonoegle.anmodet(nr, KVARTALER_PR_AAR - 1));

function status({ opfoelgning, aconto, model }: Fagomraadeaar): string {
  if (opfoelgning.endelig === null) return T.ikkeOpgjort;
  if (!aconto.erHeleAaret) return T.kvartalMangler;
  return model === null ? SKAL_BESLUTTES : T.opgjort;
}
