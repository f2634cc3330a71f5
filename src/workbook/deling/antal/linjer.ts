import { erDelAfOvenover, erSumoverskrift } from "../../../tekster/sumord";
import type { Antalscelle } from "./antalsceller";
import type { Delbartark } from "../delbart";
import { blokkene, raekkerneI } from "../tabel/blokke";
import { omgivelserI } from "../tabel/omgivelser";

/** Counts of one table along one axis, as a reader adds them up. */
export interface Linje {
  readonly led: readonly Led[];
}

export interface Led {
  readonly celle: Antalscelle;
  /** What it is called along the line: "I alt", "heraf trin 3". */
  readonly kaldtSum: boolean;
  readonly kaldtDel: boolean;
}

type Akse = "raekke" | "kolonne";

/** The lines of a sheet, down and across. */
export function linjerI(ark: Delbartark, celler: readonly Antalscelle[]): readonly Linje[] {
  const om = omgivelserI(ark);
  const erAfbrudt = afbrydelser(ark, celler);
  const linjer = (fast: Akse, langs: Akse): Linje[] => {
    const linjer: Led[][] = [];
    const ordnet = [...celler].sort((en, anden) => en.celle[fast] - anden.celle[fast] || en.celle[langs] - anden.celle[langs]);
    for (const celle of ordnet) {
      const navne = om(celle.celle)[langs === "raekke" ? "raekke" : "kolonne"];
      const led = { celle, kaldtSum: navne.slice(0, 1).some(erSumoverskrift), kaldtDel: navne.some(erDelAfOvenover) };
      const foer = linjer.at(-1)?.at(-1)?.celle.celle;
      if (foer !== undefined && foer[fast] === celle.celle[fast] && !erAfbrudt(foer, celle.celle)) linjer.at(-1)!.push(led);
      else linjer.push([led]);
    }
    return linjer.map((led) => ({ led }));
  };
  return [...linjer("kolonne", "raekke"), ...linjer("raekke", "kolonne")];
}

interface Plads {
  readonly raekke: number;
  readonly kolonne: number;
}

/** A line ends with its table, and where a word or another number stands; it goes on past what is empty, and "-". */
function afbrydelser(ark: Delbartark, celler: readonly Antalscelle[]): (fra: Plads, til: Plads) => boolean {
  const raekker = raekkerneI(ark);
  const antal = new Set(celler.map(({ celle }) => celle));
  const andre = new Set(ark.celler.filter((et) => !antal.has(et) && /[\p{L}\d]/u.test(String(et.vaerdi))).map(noegle));
  const blokke = blokkene(raekker).map(({ fra, til }) => ({
    til,
    kolonner: new Set(Array.from({ length: til - fra + 1 }, (_, nr) => raekker.get(fra + nr)!.map(({ kolonne }) => kolonne)).flat()),
  }));
  const blokAf = (raekke: number) => blokke.find(({ til }) => raekke <= til)!;
  return (fra, til) => {
    if (fra.raekke === til.raekke) {
      const { kolonner } = blokAf(fra.raekke);
      return mellem(fra.kolonne, til.kolonne).some(
        (kolonne) => !kolonner.has(kolonne) || andre.has(noegle({ raekke: fra.raekke, kolonne })),
      );
    }
    return mellem(fra.raekke, til.raekke).some((raekke) => !raekker.has(raekke) || andre.has(noegle({ raekke, kolonne: fra.kolonne })));
  };
}

const noegle = ({ raekke, kolonne }: Plads): string => `${raekke},${kolonne}`;

const mellem = (fra: number, til: number): number[] => Array.from({ length: til - fra - 1 }, (_, nr) => fra + 1 + nr);
