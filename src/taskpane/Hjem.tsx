import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { HJEM as T } from "../tekster/rude";
import { Sideoverskrift } from "./felter/Sideoverskrift";
import type { Opgavenavn } from "./opgave";
import { opgaverne } from "./opgaver";
import type { Vaert } from "./vaert/port";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
  opgave: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});

interface Egenskaber {
  /** The draft's year as typed; null where there is no draft. */
  readonly kladdeaar: string | null;
  readonly fortsaet: () => void;
  readonly begyndForfra: () => void;
  readonly vaertsart: Vaert["art"];
  readonly aabn: (opgave: Opgavenavn) => void;
  /** false where nobody came here from another page. */
  readonly tagFokus: boolean;
}

/** A short list of what the user came for. */
export function Hjem({ kladdeaar, fortsaet, begyndForfra, vaertsart, aabn, tagFokus }: Egenskaber) {
  const stil = useStil();
  const [spoerger, saetSpoerger] = useState(false);
  return (
    <div className={stil.side}>
      <Body1>{T.intro}</Body1>
      <Sideoverskrift tagFokus={tagFokus}>{T.opgaver}</Sideoverskrift>
      {kladdeaar !== null && (
        <div className={stil.opgave}>
          <Button appearance="primary" onClick={fortsaet}>
            {T.fortsaet(kladdeaar.trim())}
          </Button>
          <Body1>{T.fortsaetTekst[vaertsart]}</Body1>
        </div>
      )}
      <div className={stil.opgave}>
        <Button
          appearance={kladdeaar === null ? "primary" : "secondary"}
          onClick={() => (kladdeaar === null ? begyndForfra() : saetSpoerger(true))}
        >
          {T.nytBudgetaar}
        </Button>
        <Body1>{T.nytBudgetaarTekst[vaertsart]}</Body1>
      </div>
      {opgaverne(vaertsart).map(([navn, { titel, tekst }]) => (
        <div key={navn} className={stil.opgave}>
          <Button onClick={() => aabn(navn)}>{titel}</Button>
          <Body1>{tekst}</Body1>
        </div>
      ))}
      {spoerger && kladdeaar !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.findesKladde(kladdeaar.trim())}</MessageBarBody>
          <MessageBarActions>
            <Button autoFocus onClick={begyndForfra}>
              {T.begyndForfra}
            </Button>
            <Button onClick={() => saetSpoerger(false)}>{T.behold}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
