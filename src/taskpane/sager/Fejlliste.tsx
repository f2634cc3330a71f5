import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fejltekst } from "../../tekster/fejl";
import { GODKEND as T } from "../../tekster/sagsopgave";
import type { Raekkefejl } from "./laesRaekker";

const VIST = 20;

const useStil = makeStyles({
  liste: { margin: 0, paddingLeft: "20px", maxHeight: "260px", overflowY: "auto", overflowWrap: "anywhere" },
});

/** The first broken rows with what is wrong, and how many there are besides. */
export function Fejlliste({ tekst, fejl }: { readonly tekst: string; readonly fejl: readonly Raekkefejl[] }) {
  const stil = useStil();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{tekst}</MessageBarBody>
      </MessageBar>
      <ul className={stil.liste} tabIndex={0} aria-label={tekst}>
        {fejl.slice(0, VIST).map(({ raekke, fejl: grund }) => (
          <li key={raekke}>{"sted" in grund ? fejltekst(grund) : `${T.raekke(raekke)}: ${fejltekst(grund)}`}</li>
        ))}
        {fejl.length > VIST && <li>{T.flereFejl(fejl.length - VIST)}</li>}
      </ul>
    </>
  );
}
