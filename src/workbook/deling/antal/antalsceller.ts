import { antalIfoelge, erIkkeVist, erLille, hoejstIfoelge } from "../../../tekster/skrevetAntal";
import { erSumoverskrift } from "../../../tekster/sumord";
import { erAntal, kanVaereSumAfAntal } from "./antalsregel";
import type { Delbarcelle, Delbartark } from "../delbart";
import { omgivelserI, type Omgivelser } from "../tabel/omgivelser";

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
function erSumAfAntal(celle: Delbarcelle, om: Omgivelser, steder: ReadonlySet<string>): boolean {
  const { raekke, kolonne } = celle;
  const beside = (langs: "raekke" | "kolonne"): boolean =>
    [-1, 1].some((til) => steder.has(langs === "kolonne" ? sted(raekke, kolonne + til) : sted(raekke + til, kolonne)));
  return (
    kanVaereSumAfAntal(celle, om) &&
    ((om.kolonne.slice(0, 1).some(erSumoverskrift) && beside("kolonne")) ||
      (om.raekke.slice(0, 1).some(erSumoverskrift) && beside("raekke")))
  );
}

export const erLilleAntal = ({ antal }: Antalscelle, mindst: number): boolean => antal !== null && erLille(antal, mindst);

function laes(vaerdi: Delbarcelle["vaerdi"]): Pick<Antalscelle, "antal" | "hoejst"> | null {
  if (typeof vaerdi === "number") return vaerdi >= 0 ? { antal: vaerdi, hoejst: vaerdi } : null;
  if (typeof vaerdi === "boolean") return null;
  const tal = antalIfoelge(vaerdi);
  if (tal !== null) return { antal: tal, hoejst: tal };
  const hoejst = hoejstIfoelge(vaerdi);
  return hoejst !== null || erIkkeVist(vaerdi) ? { antal: null, hoejst: hoejst ?? Infinity } : null;
}
