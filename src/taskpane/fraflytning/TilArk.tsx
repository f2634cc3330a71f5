import { makeStyles } from "@fluentui/react-components";
import { fejltekst } from "../../tekster/fejl";
import { FRAFLYTNING } from "../../tekster/fraflytning";
import { ARKET as T } from "../../tekster/fraflytningsrude";
import { bygFraflytning } from "../../workbook/bygFraflytning";
import type { Fraflytningsopgave } from "../../workbook/fraflytningsopgave";
import type { WorkbookPlan } from "../../workbook/plan";
import { Afsnit } from "../felter/Afsnit";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Arkskriver } from "../skriv/Arkskriver";
import type { Vaert } from "../vaert/port";

const useStil = makeStyles({ skriver: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" } });

interface Egenskaber {
  readonly opgave: Omit<Fraflytningsopgave, "kopi" | "kommune">;
  readonly kommune: string;
  readonly retKommune: (kommune: string) => void;
  readonly vaert: Vaert;
}

/** A page header takes only so much. */
const LAENGSTE_NAVN = 120;

/** The answer as a sheet, in the open workbook or in a file. */
export function TilArk({ opgave, kommune, retKommune, vaert }: Egenskaber) {
  const stil = useStil();
  const navn = kommune.trim();
  const forLang = navn.length > LAENGSTE_NAVN;
  return (
    <>
      <Afsnit>{T.titel}</Afsnit>
      <Tekstfelt
        navn={T.kommune}
        vaerdi={kommune}
        ret={retKommune}
        fejl={forLang ? fejltekst({ art: "forLang", sted: { argument: "kommune" }, hoejst: LAENGSTE_NAVN }) : undefined}
        visFejl
        hint={T.kommuneHint}
      />
      {!forLang && (
        <div className={stil.skriver}>
          <Arkskriver
            filnavn={FRAFLYTNING.filnavn}
            antalArk={1}
            planMedKopi={(kopi) => planen({ ...opgave, kommune: navn, kopi })}
            vaert={vaert}
          />
        </div>
      )}
    </>
  );
}

/** What stands here has been calculated already, on the page above. */
function planen(opgave: Fraflytningsopgave): WorkbookPlan {
  const plan = bygFraflytning(opgave);
  if (!plan.ok) throw new Error(fejltekst(plan.fejl));
  return plan.vaerdi;
}
