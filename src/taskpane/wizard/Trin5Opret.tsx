import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { filnavn } from "../../tekster/ark";
import { TRIN5 } from "../../tekster/guide";
import { OPRET } from "../../tekster/skrivning";
import { opremsning } from "../../tekster/tal";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import type { WorkbookPlan } from "../../workbook/plan";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Skrivning, Vaert } from "../vaert/port";
import { ledigKopi } from "./ledigKopi";

type Forloeb =
  | { readonly art: "klar" }
  | { readonly art: "laves" }
  | Exclude<Skrivning, { art: "skrevet" }>
  | { readonly art: "skrevet"; readonly vist: string };

export function Trin5Opret({ opgave, vaert }: { readonly opgave: Budgetopgave; readonly vaert: Vaert }) {
  const [forloeb, saetForloeb] = useState<Forloeb>({ art: "klar" });
  const fil = filnavn(opgave.budgetaar.aar);
  const tekster =
    vaert.art === "browser"
      ? { knap: TRIN5.hent, klar: TRIN5.klar(fil), laves: TRIN5.laves, skrevet: () => TRIN5.hentet(fil) }
      : { knap: OPRET.opret, klar: OPRET.klar, laves: OPRET.laves, skrevet: OPRET.skrevet };
  const udfoer = async (arbejde: () => Promise<{ plan: WorkbookPlan; skrivning: Skrivning }>) => {
    saetForloeb({ art: "laves" });
    const { plan, skrivning } = await arbejde();
    saetForloeb(skrivning.art === "skrevet" ? { art: "skrevet", vist: plan.aktivt } : skrivning);
  };
  const opret = (plan: WorkbookPlan) => udfoer(async () => ({ plan, skrivning: await vaert.skriv(plan) }));
  const opdater = (plan: WorkbookPlan) => udfoer(async () => ({ plan, skrivning: await vaert.opdater(plan) }));
  const nyKopi = () =>
    udfoer(async () => {
      const plan = planAf(ledigKopi(opgave, await vaert.arknavne()));
      return { plan, skrivning: await vaert.skriv(plan) };
    });
  return (
    <>
      <Body1>{tekster.klar}</Body1>
      <Button appearance="primary" disabledFocusable={forloeb.art === "laves"} onClick={() => void opret(planAf(opgave))}>
        {tekster.knap}
      </Button>
      <div role="status">
        {forloeb.art === "laves" && <ProgressBar aria-label={tekster.laves} />}
        {forloeb.art === "skrevet" && <Besked intent="success" tekst={tekster.skrevet(forloeb.vist)} />}
        {forloeb.art === "findes" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {OPRET.findes(opremsning(forloeb.ark))} {forloeb.kanOpdateres ? OPRET.kanOpdateres : OPRET.kanIkkeOpdateres}
            </MessageBarBody>
            <MessageBarActions>
              <Button autoFocus onClick={() => void nyKopi()}>
                {OPRET.nyKopi}
              </Button>
              {forloeb.kanOpdateres && <Button onClick={() => void opdater(planAf(opgave))}>{OPRET.opdater}</Button>}
              <Button onClick={() => saetForloeb({ art: "klar" })}>{OPRET.annuller}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {forloeb.art === "mislykkedes" && (
          <Besked intent="error" tekst={`${aarsagstekst(forloeb.aarsag)} ${efterladt(vaert, forloeb.tilbage)}`} />
        )}
      </div>
    </>
  );
}

/** fortolk has built it already: an opgave can be built. */
function planAf(opgave: Budgetopgave): WorkbookPlan {
  const plan = byg(opgave);
  if (!plan.ok) throw new Error(plan.fejl.art);
  return plan.vaerdi;
}

const Besked = ({ intent, tekst }: { readonly intent: "success" | "error"; readonly tekst: string }) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>{tekst}</MessageBarBody>
  </MessageBar>
);

function efterladt({ art }: Vaert, tilbage: readonly string[]): string {
  if (art === "browser") return TRIN5.gemt;
  return tilbage.length === 0 ? OPRET.intetTilbage : OPRET.tilbage(opremsning(tilbage));
}
