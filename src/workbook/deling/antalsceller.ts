import {
  antalIfoelge,
  antalsart,
  erIkkeVist,
  erLille,
  erSumoverskrift,
  hoejstIfoelge,
  kanVaereAfdeling,
  titelsart,
  type Antalsart,
} from "../../tekster/antalsord";
import { erBeloebsord } from "../../tekster/kolonneord";
import type { Delbarcelle, Delbartark } from "./delbart";
import { omgivelserI, type Omgivelser } from "./omgivelser";
import { harEnhedEllerDato, visesMedDecimaler } from "./talformat";

/** A cell with a count of people, cases or households, or with words in its place. */
export interface Antalscelle {
  readonly celle: Delbarcelle;
  /** null where it is not told. */
  readonly antal: number | null;
  /** The most that it may be by its own words; Infinity where it says nothing. */
  readonly hoejst: number;
}

export function antalscellerI(ark: Delbartark): readonly Antalscelle[] {
  const om = omgivelserI(ark);
  const laeste = ark.celler.flatMap((celle): Antalscelle[] => {
    const laest = laes(celle.vaerdi);
    return laest !== null && celle.erAntal !== false ? [{ celle, ...laest }] : [];
  });
  const antal = new Set(laeste.filter(({ celle }) => celle.erAntal ?? erAntal(celle, om(celle))));
  const steder = new Set([...antal].map(({ celle }) => sted(celle.raekke, celle.kolonne)));
  // In reading order, so that the sum of the sums comes after them.
  for (const et of laeste) {
    if (antal.has(et) || !erSumAfAntal(et.celle, om(et.celle), steder)) continue;
    antal.add(et);
    steder.add(sted(et.celle.raekke, et.celle.kolonne));
  }
  return laeste.filter((et) => antal.has(et));
}

const sted = (raekke: number, kolonne: number): string => `${raekke},${kolonne}`;

/** "I alt" says itself nothing of what is added up: the counts beside it do. */
function erSumAfAntal({ raekke, kolonne, talformat, vaerdi }: Delbarcelle, om: Omgivelser, steder: ReadonlySet<string>): boolean {
  if (typeof vaerdi === "number" && (harEnhedEllerDato(talformat) || visesMedDecimaler(talformat))) return false;
  if ([foerste(om.kolonne), foersteIRaekken(om.raekke), foersteTitel(om.titler)].includes("andet") || erBeloebsord(om.hjoerne))
    return false;
  const beside = (langs: "raekke" | "kolonne"): boolean =>
    [-1, 1].some((til) => steder.has(langs === "kolonne" ? sted(raekke, kolonne + til) : sted(raekke + til, kolonne)));
  return (
    (om.kolonne.slice(0, 1).some(erSumoverskrift) && beside("kolonne")) || (om.raekke.slice(0, 1).some(erSumoverskrift) && beside("raekke"))
  );
}

export const erLilleAntal = ({ antal }: Antalscelle, mindst: number): boolean => antal !== null && erLille(antal, mindst);

function laes(vaerdi: Delbarcelle["vaerdi"]): Pick<Antalscelle, "antal" | "hoejst"> | null {
  if (typeof vaerdi === "number") return Number.isInteger(vaerdi) && vaerdi >= 0 ? { antal: vaerdi, hoejst: vaerdi } : null;
  if (typeof vaerdi === "boolean") return null;
  const tal = antalIfoelge(vaerdi);
  if (tal !== null) return { antal: tal, hoejst: tal };
  const hoejst = hoejstIfoelge(vaerdi);
  return hoejst !== null || erIkkeVist(vaerdi) ? { antal: null, hoejst: hoejst ?? Infinity } : null;
}

/**
 * The column's heading says what a number is; then the row's label; then what stands above the table. An amount, a
 * share or a place in a list is no count, whatever else says.
 */
function erAntal({ talformat, vaerdi }: Delbarcelle, { kolonne, raekke, titler, hjoerne }: Omgivelser): boolean {
  if (typeof vaerdi === "number" && harEnhedEllerDato(talformat)) return false;
  const [k, r, t] = [foerste(kolonne), foersteIRaekken(raekke), foersteTitel(titler)];
  if (k === "antal") return true;
  if (k === "andet") return false;
  if (r === "antal") return true;
  // A year with nothing over it is itself a heading.
  if (kolonne.length === 0 && typeof vaerdi === "number" && vaerdi >= 1900 && vaerdi <= 2100) return false;
  const blandet = titler.some(erBeloebsord);
  const taeller = k === "antalIAlt" || (t === "antal" && !blandet);
  if (r === "andet" && !(taeller && raekke.every((tekst) => antalsart(tekst) !== "andet" || kanVaereAfdeling(tekst)))) return false;
  if (visesMedDecimaler(talformat) || erBeloebsord(hjoerne)) return false;
  if (k === "antalIAlt" || r === "antalIAlt") return t !== "andet";
  if (t === "antal") return !(blandet && [...kolonne.slice(0, 1), ...raekke.slice(0, 1)].some(erSumoverskrift));
  // Departments are called after their people: grouped thousands are then amounts.
  return (k === "gruppe" || r === "gruppe") && t !== "andet" && !talformat.includes(",");
}

const foersteTitel = (titler: readonly string[]): Antalsart => titler.map(titelsart).find((art) => art !== null) ?? null;

/** What the first that says something says. */
const foerste = (overskrifter: readonly string[]): Antalsart => overskrifter.map(antalsart).find((art) => art !== null) ?? null;

/** Words in the middle of a row are what the table tells about it, "voksen": only the first may name a group that is counted. */
const foersteIRaekken = (overskrifter: readonly string[]): Antalsart =>
  overskrifter
    .map((tekst, nr) => (nr < overskrifter.length - 1 && antalsart(tekst) === "gruppe" ? null : antalsart(tekst)))
    .find((art) => art !== null) ?? null;
