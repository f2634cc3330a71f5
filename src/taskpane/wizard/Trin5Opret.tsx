import { Body1, Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { filnavn } from "../../tekster/ark";
import { TRIN5 as T } from "../../tekster/pane";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import type { Vaert } from "../vaert/port";

type Forloeb = { readonly art: "klar" | "laves" | "hentet" } | { readonly art: "mislykkedes"; readonly hvorfor: string };

export function Trin5Opret({ opgave, vaert }: { readonly opgave: Budgetopgave; readonly vaert: Vaert }) {
  const [forloeb, saetForloeb] = useState<Forloeb>({ art: "klar" });
  const fil = filnavn(opgave.budgetaar.aar);
  const hent = async () => {
    saetForloeb({ art: "laves" });
    try {
      const plan = byg(opgave);
      if (!plan.ok) throw new Error(plan.fejl.art); // fortolk has built it already: an opgave can be built.
      await vaert.skriv(plan.vaerdi);
      saetForloeb({ art: "hentet" });
    } catch (fejl) {
      saetForloeb({ art: "mislykkedes", hvorfor: fejl instanceof Error ? fejl.message : String(fejl) });
    }
  };
  return (
    <>
      <Body1>{T.klar(fil)}</Body1>
      <Button appearance="primary" disabledFocusable={forloeb.art === "laves"} onClick={() => void hent()}>
        {T.hent}
      </Button>
      <div role="status">
        {forloeb.art === "laves" && <ProgressBar aria-label={T.laves} />}
        {forloeb.art === "hentet" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{T.hentet(fil)}</MessageBarBody>
          </MessageBar>
        )}
        {forloeb.art === "mislykkedes" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{T.mislykkedes(forloeb.hvorfor)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
