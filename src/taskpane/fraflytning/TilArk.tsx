import { makeStyles } from "@fluentui/react-components";
import { fejltekst } from "../../tekster/fejl";
import { FRAFLYTNING } from "../../tekster/fraflytning";
import { ARKET as T } from "../../tekster/fraflytningsrude";
import { bygFraflytning } from "../../workbook/bygFraflytning";
import type { Fraflytningsopgave } from "../../workbook/fraflytningsopgave";
import type { WorkbookPlan } from "../../workbook/plan";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
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
  const afslag = forLang ? null : afslaaet({ ...opgave, kommune: navn, kopi: 1 });
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
      {afslag !== null && <Fejlbesked tekst={afslag} />}
      {!forLang && afslag === null && (
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

/** Why the sheet cannot be made, though the page above has the answer: its formulas reach less far than the core. */
function afslaaet(opgave: Fraflytningsopgave): string | null {
  const plan = bygFraflytning(opgave);
  return plan.ok ? null : fejltekst(plan.fejl);
}

/** What stands here can be made: afslaaet has no objection. */
function planen(opgave: Fraflytningsopgave): WorkbookPlan {
  const plan = bygFraflytning(opgave);
  if (!plan.ok) throw new Error(fejltekst(plan.fejl));
  return plan.vaerdi;
}
