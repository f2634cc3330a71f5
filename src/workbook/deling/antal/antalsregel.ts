import {
  antalsart,
  harOrdetAntal,
  kanVaereAfdeling,
  sigerAntal,
  taellerAndet,
  titelsart,
  type Antalsart,
} from "../../../tekster/antalsord";
import { erBudgetaar, erIEnhed } from "../../../tekster/enhedsord";
import { erBeloebsord } from "../../../tekster/kolonneord";
import { erSumoverskrift } from "../../../tekster/sumord";
import type { Delbarcelle } from "../delbart";
import { erAar } from "../tabel/blokke";
import type { Omgivelser } from "../tabel/omgivelser";
import { harEnhedEllerDato, ordIFormatet, visesMedDecimaler } from "../tabel/talformat";

/**
 * Whether a number is a count, by the words around it. Those that its format shows with it decide; then a heading or a label that says so decides; otherwise a unit over
 * the table makes all of it amounts; otherwise it is a count where its heading, its label, the corner or a title names
 * people, cases or households. In doubt it is one.
 */
export function erAntal(celle: Delbarcelle, omgivelser: Omgivelser): boolean {
  if (typeof celle.vaerdi === "number" && harEnhedEllerDato(celle.talformat)) return false;
  const vistMed = typeof celle.vaerdi === "number" ? ordIFormatet(celle.talformat) : [];
  if (NAEVNER.includes(foerste(vistMed))) return true;
  const om = { ...omgivelser, raekke: [...vistMed, ...omgivelser.raekke] };
  const [k, r] = [foerste(om.kolonne), foersteIRaekken(om.raekke)];
  if (k === "andet") return false;
  if (k === "antal" && om.kolonne.some(sigerAntal)) return true;
  // A year with nothing over it is itself a heading.
  if (om.kolonne.length === 0 && erAar(celle)) return false;
  if (r === "antal" && om.raekke.some(sigerAntal)) return true;
  if (typeof celle.vaerdi === "number" && !Number.isInteger(celle.vaerdi)) return false;
  return k === "antalIAlt" || r === "antalIAlt" ? iBartAntal(om, r) : efterTabellen(celle, om, k, r);
}

/** 3 borgere, 3 unge: people, cases or households. */
const NAEVNER: readonly Antalsart[] = ["antal", "gruppe"];

/** "Antal" and no more is of what the table is about. */
const iBartAntal = (om: Omgivelser, r: Antalsart): boolean =>
  (r !== "andet" || om.raekke.every(kanVaereAntal)) && !om.titler.some(taellerAndet);

function efterTabellen({ talformat }: Delbarcelle, om: Omgivelser, k: Antalsart, r: Antalsart): boolean {
  const [h, t] = [foerste(om.hjoerne), foersteTitel(om.titler)];
  const titlensEnhed = om.titler.some(erIEnhed);
  const enhed = titlensEnhed || om.hjoerne.some(erBeloebshjoerne);
  // "Sager" in the corner may only say what the rows are.
  const hjoernetTaeller = om.hjoerne.some(harOrdetAntal) || (h === "antal" && !enhed);
  const taeller = hjoernetTaeller || t === "antal";
  const iBudget = enhed || om.kolonne.some(erBudgetaar);
  if (k === "antal" || r === "antal") return taeller || !iBudget;
  if (r === "andet" && (enhed || !taeller || !om.raekke.every(kanVaereAntal))) return false;
  if (visesMedDecimaler(talformat) || (enhed && !titlensEnhed)) return false;
  if (taeller) return !(enhed && [...om.kolonne.slice(0, 1), ...om.raekke.slice(0, 1)].some(erSumoverskrift));
  // Departments are called after their people: grouped thousands are then amounts.
  return [k, r, h].includes("gruppe") && t !== "andet" && !iBudget && !talformat.includes(",");
}

/** Whether the sum of counts may be one: "I alt" says itself nothing of what is added up. */
export function kanVaereSumAfAntal({ vaerdi, talformat }: Delbarcelle, om: Omgivelser): boolean {
  if (typeof vaerdi === "number" && (harEnhedEllerDato(talformat) || visesMedDecimaler(talformat) || !Number.isInteger(vaerdi)))
    return false;
  const arter = [foerste(om.kolonne), foersteIRaekken(om.raekke), foersteTitel(om.titler)];
  return !arter.includes("andet") && !om.hjoerne.some(erBeloebshjoerne);
}

/** The corner says what the table is in: an amount's word is enough there, "Takst pr. døgn". */
const erBeloebshjoerne = (hjoerne: string): boolean => !harOrdetAntal(hjoerne) && (erIEnhed(hjoerne) || erBeloebsord(hjoerne));

const kanVaereAntal = (overskrift: string): boolean => antalsart(overskrift) !== "andet" || kanVaereAfdeling(overskrift);

const foersteTitel = (titler: readonly string[]): Antalsart => titler.map(titelsart).find((art) => art !== null) ?? null;

/** What the first that says something says. */
const foerste = (overskrifter: readonly string[]): Antalsart => overskrifter.map(antalsart).find((art) => art !== null) ?? null;

/** Words in the middle of a row are what the table tells about it, "voksen": only the first may name a group that is counted. */
const foersteIRaekken = (overskrifter: readonly string[]): Antalsart =>
  overskrifter
    .map((tekst, nr) => (nr < overskrifter.length - 1 && antalsart(tekst) === "gruppe" ? null : antalsart(tekst)))
    .find((art) => art !== null) ?? null;
