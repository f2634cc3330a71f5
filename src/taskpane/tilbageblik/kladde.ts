import { TILBAGEBLIKSSIDE } from "../../tekster/tilbagebliksside";
import { erTomRaekke, type Kladde } from "../wizard/kladde";

export type Ordningsvalg = keyof typeof TILBAGEBLIKSSIDE.ordninger;

/** The page's fields exactly as typed. */
export interface Tilbageblikskladde {
  readonly kommune: string;
  readonly fra: string;
  readonly til: string;
  /** One a line. */
  readonly fagomraader: string;
  readonly ordning: Ordningsvalg;
}

/** The years that the memo speaks of. */
const [FRA, TIL] = ["2018", "2023"];

/** What was kept, field by field; what was never typed is taken from the budget's draft. */
export function laesKladde(gemt: unknown, budget: Kladde): Tilbageblikskladde {
  const k = typeof gemt === "object" && gemt !== null ? (gemt as Readonly<Record<string, unknown>>) : {};
  const tekstI = (felt: string, ellers: string): string => {
    const vaerdi = k[felt];
    return typeof vaerdi === "string" ? vaerdi : ellers;
  };
  const ordning = k["ordning"];
  return {
    kommune: tekstI("kommune", budget.kommune),
    fra: tekstI("fra", FRA),
    til: tekstI("til", TIL),
    fagomraader: tekstI("fagomraader", navnene(budget)),
    ordning: typeof ordning === "string" && Object.hasOwn(TILBAGEBLIKSSIDE.ordninger, ordning) ? (ordning as Ordningsvalg) : "vaelges",
  };
}

const navnene = ({ fagomraader }: Kladde): string =>
  fagomraader
    .filter((et) => !erTomRaekke(et))
    .map(({ navn }) => navn.trim())
    .join("\n");
