import { kronerAf, oere, STOERSTE_INDEKS, STOERSTE_OERE, type Oere } from "../core";
import { ARGUMENTER } from "../tekster/argumenter";
import { FORUDSAETNINGER as T } from "../tekster/ark";
import { JA_NEJ } from "../tekster/jaNej";
import { BEHOVSTEKST, GRUNDLAGSTEKST } from "../tekster/kommunetyper";
import { MODELTEKST } from "../tekster/modeller";
import { OPFOELGNINGSVEJLEDNING } from "../tekster/opfoelgningsark";
import { MAALGRUPPETEKST, STATUSTEKST } from "../tekster/status";
import type { ValideringPlan } from "./plan";
import { REFUSIONSTVILLINGENS_GRAENSE } from "./tvillinger/refusion";
import { UDLIGNINGSTVILLINGENS_INDKOMST } from "./tvillinger/udligning";

const STOERSTE_KR = kronerAf(STOERSTE_OERE);

/** The largest amount of kroner below it. */
const naesten = (graense: Oere): number => kronerAf(oere(graense - 1));

const liste = (valg: Readonly<Record<string, string>>, vejledning: string): ValideringPlan => ({
  art: "liste",
  valg: Object.values(valg),
  vejledning,
});

const tal = (fra: number, til: number, heltal: boolean, vejledning: string): ValideringPlan => ({
  art: "tal",
  fra,
  til,
  heltal,
  vejledning,
});

/** What each kind of input cell takes, in the words that the pane uses for the same field. */
export const VALIDERING = {
  beloeb: tal(-STOERSTE_KR, STOERSTE_KR, false, ARGUMENTER.beloeb.accepteret),
  indtaegt: tal(0, STOERSTE_KR, true, ARGUMENTER.indtaegt2021.accepteret),
  tilskud: tal(0, STOERSTE_KR, false, ARGUMENTER.aendringTilskud.accepteret),
  enhed: tal(0.01, STOERSTE_KR, false, ARGUMENTER.afrunding.accepteret),
  andel: tal(0, 1, false, ARGUMENTER.egenAndel.accepteret),
  indeks: tal(-1, 1, false, ARGUMENTER.overslagsindeks.accepteret),
  aar: tal(1900, 9999, true, ARGUMENTER.aar.accepteret),
  model: liste(MODELTEKST, T.vaelgModel),
  retning: liste(T.retninger, T.retningNote),
  fortegn: liste(T.fortegnsvalg, T.fortegnNote),
  maalgruppe: liste({ barn: MAALGRUPPETEKST.barn, voksen: MAALGRUPPETEKST.voksen }, ARGUMENTER.maalgruppe.accepteret),
  indeksvaerdi: tal(0, STOERSTE_INDEKS, false, ARGUMENTER.indeksvaerdi.accepteret),
  indkomst: tal(0, naesten(UDLIGNINGSTVILLINGENS_INDKOMST), false, ARGUMENTER.indkomst.accepteret),
  udskrivningsprocent: tal(0, 0.9999, false, ARGUMENTER.udskrivningsprocent.accepteret),
  beskatningsgrundlag: liste(GRUNDLAGSTEKST, ARGUMENTER.beskatningsgrundlag.accepteret),
  udgiftsbehov: liste(BEHOVSTEKST, ARGUMENTER.udgiftsbehov.accepteret),
  jaNej: liste(JA_NEJ, ARGUMENTER.befolkningstilbagegang.accepteret),
  parameterKr: tal(-10_000_000, 10_000_000, false, ARGUMENTER.beloeb.accepteret),
  parameterAndel: tal(0, 1, false, ARGUMENTER.udskrivningsprocent.accepteret),
  udgift: tal(0, naesten(REFUSIONSTVILLINGENS_GRAENSE), false, ARGUMENTER.udgift.accepteret),
  aarsbeloeb: tal(0, STOERSTE_KR, false, ARGUMENTER.egenbetaling.accepteret),
  tilDato: tal(0, STOERSTE_KR, false, OPFOELGNINGSVEJLEDNING.tilDato),
  anmodet: tal(-STOERSTE_KR, STOERSTE_KR, false, OPFOELGNINGSVEJLEDNING.anmodet),
  modtaget: tal(-STOERSTE_KR, STOERSTE_KR, false, OPFOELGNINGSVEJLEDNING.modtaget),
  opfoelgningsbeloeb: tal(-STOERSTE_KR, STOERSTE_KR, false, OPFOELGNINGSVEJLEDNING.beloeb),
  refusionsbeloeb: tal(0, STOERSTE_KR, false, OPFOELGNINGSVEJLEDNING.refusion),
  storAfvigelse: tal(0.01, STOERSTE_KR, false, OPFOELGNINGSVEJLEDNING.storAfvigelse),
  sagsstatus: liste(STATUSTEKST, OPFOELGNINGSVEJLEDNING.sagsstatus),
  antalSager: tal(0, 1_000_000, true, OPFOELGNINGSVEJLEDNING.antalSager),
} as const satisfies Record<string, ValideringPlan>;
