import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { aarI, satserForAar, type Satser, type Satstabel } from "../../core";
import { RUDE } from "../../tekster/rude";
import { SATSER } from "../../tekster/satsopgave";
import { SATSSIDE as T } from "../../tekster/satsside";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { EgneSatser } from "../useEgneSatser";
import type { Vaert } from "../vaert/port";
import { Aarspost } from "./Aarspost";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  liste: { display: "flex", flexDirection: "column", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export interface Besked {
  readonly intent: "success" | "error";
  readonly tekst: string;
}

interface Egenskaber {
  readonly tabel: Satstabel;
  readonly egne: EgneSatser;
  readonly vaertsart: Vaert["art"];
  readonly besked: Besked | null;
  readonly hjem: () => void;
  readonly bekraeft: (raekke: Satser) => void;
  readonly tilfoej: () => void;
  readonly fremskriv: () => void;
  readonly fjern: (raekke: Satser) => void;
}

/** The years, newest first. */
export function Satsliste({ tabel, egne, vaertsart, besked, hjem, bekraeft, tilfoej, fremskriv, fjern }: Egenskaber) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Sideoverskrift>{SATSER.titel}</Sideoverskrift>
      <div role="status">
        {besked !== null && (
          <MessageBar intent={besked.intent} layout="multiline">
            <MessageBarBody>{besked.tekst}</MessageBarBody>
          </MessageBar>
        )}
        {!egne.hentet && <Spinner label={T.hentes} />}
      </div>
      {egne.fejl !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{egne.fejl}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void egne.hent()}>{T.laesIgen}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Body1>{T.intro}</Body1>
      <Body1>{T.hvor[vaertsart]}</Body1>
      <div className={stil.knapper}>
        <Button onClick={tilfoej}>{T.tilfoej}</Button>
        <Button onClick={fremskriv}>{T.fremskriv}</Button>
      </div>
      {egne.hentet && (
        <ul className={stil.liste} aria-label={T.aarene}>
          {aarI(tabel.raekker)
            .reverse()
            .map((aar) => (
              <li key={aar}>
                <Aarspost aar={aar} raekker={satserForAar(tabel, aar)} egne={egne.egne} bekraeft={bekraeft} fjern={fjern} />
              </li>
            ))}
        </ul>
      )}
      <Button onClick={hjem} style={{ alignSelf: "flex-start" }}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
