import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { aaretsArk, filnavn } from "../../tekster/ark";
import { TRIN4 } from "../../tekster/guide";
import { SKRIV_OPFOELGNING as T } from "../../tekster/skrivopfoelgning";
import { SATSARK } from "../../tekster/satsark";
import { opremsning } from "../../tekster/tal";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import type { WorkbookPlan } from "../../workbook/plan";
import type { Aarskilde } from "../aarsmappe/aarskilde";
import { Arkskriver, type Skrevet } from "../skriv/Arkskriver";
import type { Vaert } from "../vaert/port";
import type { Aarsbillede } from "./billede";
import { Glemknap, Glemspoergsmaal } from "./Glemrettelser";
import type { Rettelse } from "./rettelser";

const useStil = makeStyles({ afsnit: { display: "flex", flexDirection: "column", gap: "12px" }, knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly kilde: Aarskilde;
  readonly hvor: "fil" | "kladde";
  readonly billede: Aarsbillede;
  readonly vaert: Vaert;
  /** false while a field has an error; says so at the fields. */
  readonly kanSkrives: () => boolean;
  /** Told what is in the file, or in the sheets that were made. */
  readonly skrevet: (skrevne: readonly Rettelse[], ark: string, hvordan: Skrevet) => void;
  readonly glem: (felter: readonly Rettelse[]) => void;
}

/** The year's whole workbook with what is filled in, where there is no sheet to write it in. */
export function Aarsfil({ kilde, hvor, billede, vaert, kanSkrives, skrevet, glem }: Egenskaber) {
  const stil = useStil();
  const side = useRef<HTMLDivElement>(null);
  const [spoerger, saetSpoerger] = useState(false);
  const { opgave, rettet } = billede;
  const { rettelser } = rettet;
  const stedet = kilde.fil === null ? T.enFil : T.filen(kilde.fil.navn);
  const efterladte = arkUdenfor(kilde);
  return (
    <div ref={side} className={stil.afsnit}>
      {rettelser.length > 0 && <Body1>{T.rettet(rettelser.length, stedet)}</Body1>}
      {rettelser.length === 0 && kilde.fil !== null && <Body1>{T.intet(stedet)}</Body1>}
      {billede.fejl.length > 0 ? (
        <Button className={stil.knap} onClick={kanSkrives}>
          {T.gaaTilFejl}
        </Button>
      ) : (
        <>
          {efterladte.length > 0 && <Body1>{T.foelgerIkkeMed(opremsning(efterladte))}</Body1>}
          <Arkskriver
            vaert={vaert}
            filnavn={filnavn(opgave.budgetaar.aar)}
            antalArk={TRIN4.ark(opgave.budgetaar.aar).length}
            planMedKopi={(kopi) => planen({ ...opgave, kopi })}
            {...(hvor === "fil" && { egneSatser: kilde.egneSatser })}
            skrevet={(ark, hvordan) => skrevet(rettelser, ark, hvordan)}
          />
        </>
      )}
      {rettelser.length > 0 && <Glemknap spoerg={() => saetSpoerger(true)} />}
      <Glemspoergsmaal
        hvor={hvor}
        spoerger={spoerger}
        svar={(jaGlem) => {
          // The question goes with its buttons: the keyboard returns to what is left.
          side.current?.querySelector("button")?.focus();
          saetSpoerger(false);
          if (jaGlem) glem(rettelser);
        }}
      />
    </div>
  );
}

/** The sheets of an opened file that a new one is made without. */
function arkUdenfor({ fil, mappe: { aar, kopi }, egneSatser }: Aarskilde): readonly string[] {
  const med = new Set([...aaretsArk(aar, kopi), ...(egneSatser.length > 0 ? [SATSARK.navn] : [])]);
  return (fil?.ark ?? []).filter((navn) => !med.has(navn));
}

/** The page has worked the year out already: it can be built. */
function planen(opgave: Budgetopgave): WorkbookPlan {
  const plan = byg(opgave);
  if (!plan.ok) throw new Error(plan.fejl.art);
  return plan.vaerdi;
}
