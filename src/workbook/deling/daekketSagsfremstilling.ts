import { lykkedes, type Resultat } from "../../core";
import { arknavn } from "../../tekster/ark";
import type { Budgetopgave } from "../opgave";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { sagsfremstilling, type Sagsfremstilling } from "../sagsfremstilling";
import { harFaaHusstande } from "./antal/faaHusstande";
import { kontroller, type Kontrolvalg } from "./kontrol";
import type { Udgave } from "./udgave";

export interface DaekketSagsfremstilling extends Sagsfremstilling {
  /** Whether something in it looks like a CPR number: then it is not to be copied. */
  readonly harCpr: boolean;
}

/** The sheet that the text's counts stand in, in cells of their own. */
export const tekstensArk = ({ budgetaar, kopi }: Budgetopgave): string => arknavn.sammendrag(budgetaar.aar, kopi);

/**
 * The text for a case with small counts hidden just as in the edition that is shared, the case list's and those in
 * names that somebody typed: what one of them hides, the other must not give back.
 *
 * @param udgave with tekstensArk as the edition has covered it
 */
export function daekketSagsfremstilling(
  opgave: Budgetopgave,
  plan: WorkbookPlan,
  { tekstark, daekTekst }: Pick<Udgave, "tekstark" | "daekTekst">,
  valg: Kontrolvalg,
): Resultat<DaekketSagsfremstilling> {
  const ark = plan.ark.find(({ navn }) => navn === tekstensArk(opgave));
  const husstande = ark === undefined || tekstark === null ? [] : antallene(ark, tekstark);
  const tekst = sagsfremstilling(opgave, {
    husstande,
    harFaaHusstande: harFaaHusstande(opgave.opfoelgning.sagstal.husstande, valg),
    daekTekst,
  });
  return tekst.ok ? lykkedes({ ...tekst.vaerdi, harCpr: harCpr(tekst.vaerdi.tekst, valg) }) : tekst;
}

/** What the counts are shown as, from the left; none where they are not known. */
const antallene = ({ celler }: SheetPlan, daekket: SheetPlan): readonly string[] =>
  celler.flatMap((celle, nr) => (celle.format === "antal" && celle.rolle !== "mellemregning" ? [String(daekket.celler[nr]!.vaerdi)] : []));

const harCpr = (tekst: string, valg: Kontrolvalg): boolean => {
  const celler = tekst.split("\n").map((vaerdi, raekke) => ({ raekke, kolonne: 0, vaerdi, talformat: "General" }));
  return kontroller({ ark: [{ navn: "", celler, navne: [], lister: [], diagramtitler: [], noter: [] }] }, valg).some(
    ({ art }) => art === "cpr",
  );
};
