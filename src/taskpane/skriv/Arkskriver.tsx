import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Satser } from "../../core";
import { HENT, OPDATER, OPRET } from "../../tekster/skrivning";
import { opremsning } from "../../tekster/tal";
import type { WorkbookPlan } from "../../workbook/plan";
import { aarsagAf } from "../vaert/aarsag";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Skrivning, Vaert } from "../vaert/port";
import { ledigPlan } from "./ledigPlan";

type Arbejde = "opret" | "opdater";

type Forloeb =
  | { readonly art: "klar" }
  | { readonly art: "laves"; readonly arbejde: Arbejde }
  | (Exclude<Skrivning, { art: "skrevet" }> & { readonly arbejde: Arbejde })
  | { readonly art: "skrevet"; readonly arbejde: Arbejde; readonly vist: string };

interface Egenskaber {
  readonly filnavn: string;
  readonly antalArk: number;
  /** 1 is the plan as it is; a higher number is a copy beside sheets that have its names. Built only when asked for. */
  readonly planMedKopi: (kopi: number) => WorkbookPlan;
  readonly vaert: Vaert;
  /** What the button says, where there is another like it on the page. */
  readonly knap?: string;
  /** The limits that a file takes along; left out, those that are kept here. */
  readonly egneSatser?: readonly Satser[];
  /** Told the name of the sheet that is shown, once it is there. */
  readonly skrevet?: (ark: string, hvordan: Skrevet) => void;
}

export interface Skrevet {
  /** An update leaves alone what stands in the input cells. */
  readonly arbejde: Arbejde;
  /** Where it became a file. */
  readonly fil: Uint8Array | null;
}

/** Carries a plan out: sheets in the open workbook, or a file. Where the names are taken it asks; nothing is lost. */
export function Arkskriver({ filnavn, antalArk, planMedKopi, vaert, knap: knaptekst, egneSatser, skrevet }: Egenskaber) {
  const [forloeb, saetForloeb] = useState<Forloeb>({ art: "klar" });
  const knap = useRef<HTMLDivElement>(null);
  const tekster = teksterFor(vaert, filnavn, antalArk);
  const udfoer = async (arbejde: Arbejde, vaelgPlan: () => Promise<WorkbookPlan> | WorkbookPlan) => {
    saetForloeb({ art: "laves", arbejde });
    try {
      const plan = await vaelgPlan();
      const skrivning = await (arbejde === "opret" ? vaert.skriv(plan, egneSatser) : vaert.opdater(plan));
      if (skrivning.art === "skrevet") skrevet?.(plan.aktivt, { arbejde, fil: skrivning.fil ?? null });
      saetForloeb(skrivning.art === "skrevet" ? { art: "skrevet", arbejde, vist: plan.aktivt } : { ...skrivning, arbejde });
    } catch (fejl) {
      saetForloeb({ art: "mislykkedes", arbejde, aarsag: aarsagAf(fejl), tilbage: [] });
    }
  };
  // The question goes with its buttons: the keyboard returns to where it came from.
  const besvar = (svar: () => void) => {
    knap.current?.querySelector("button")?.focus();
    svar();
  };
  const nyKopi = () => void udfoer("opret", async () => ledigPlan(planMedKopi, await vaert.arknavne()));
  return (
    <>
      <Body1>{tekster.klar}</Body1>
      <div ref={knap}>
        <Button appearance="primary" disabledFocusable={forloeb.art === "laves"} onClick={() => void udfoer("opret", () => planMedKopi(1))}>
          {knaptekst ?? tekster.knap}
        </Button>
      </div>
      <div role="status">
        {forloeb.art === "laves" && <ProgressBar aria-label={tekster.laves(forloeb.arbejde)} />}
        {forloeb.art === "skrevet" && <Besked intent="success" tekst={tekster.skrevet(forloeb.arbejde, forloeb.vist)} />}
        {forloeb.art === "findes" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {OPRET.findes(opremsning(forloeb.ark))}{" "}
              {forloeb.kanOpdateres ? OPRET.kanOpdateres : OPRET.kanIkkeOpdateres(forloeb.ark.length)}
            </MessageBarBody>
            <MessageBarActions>
              <Button autoFocus onClick={() => besvar(nyKopi)}>
                {OPRET.nyKopi}
              </Button>
              {forloeb.kanOpdateres && (
                <Button onClick={() => besvar(() => void udfoer("opdater", () => planMedKopi(1)))}>{OPRET.opdater}</Button>
              )}
              <Button onClick={() => besvar(() => saetForloeb({ art: "klar" }))}>{OPRET.annuller}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        {forloeb.art === "mislykkedes" && (
          <Besked intent="error" tekst={`${aarsagstekst(forloeb.aarsag)} ${tekster.efterladt(forloeb.arbejde, forloeb.tilbage)}`} />
        )}
      </div>
    </>
  );
}

const Besked = ({ intent, tekst }: { readonly intent: "success" | "error"; readonly tekst: string }) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>{tekst}</MessageBarBody>
  </MessageBar>
);

/** The same events in the words of a file or of sheets. */
function teksterFor({ art }: Vaert, filnavn: string, antal: number) {
  if (art === "browser")
    return {
      knap: HENT.hent,
      klar: HENT.klar(filnavn),
      laves: () => HENT.laves,
      skrevet: () => HENT.hentet(filnavn),
      efterladt: () => HENT.gemt,
    };
  const ord = { opret: OPRET, opdater: OPDATER };
  return {
    knap: OPRET.opret(antal),
    klar: OPRET.klar(antal),
    laves: (arbejde: Arbejde) => ord[arbejde].laves(antal),
    skrevet: (arbejde: Arbejde, vist: string) => ord[arbejde].skrevet(antal, vist),
    efterladt: (arbejde: Arbejde, tilbage: readonly string[]) =>
      tilbage.length === 0 ? ord[arbejde].intetTilbage : ord[arbejde].tilbage(opremsning(tilbage)),
  };
}
