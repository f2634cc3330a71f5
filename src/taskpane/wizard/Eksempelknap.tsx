import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { WIZARD as T } from "../../tekster/guide";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

/** Fills in the example: at once where nothing is typed, else after a word. */
export function Eksempelknap({ erTom, udfyld }: { readonly erTom: boolean; readonly udfyld: () => void }) {
  const stil = useStil();
  const [spoerger, saetSpoerger] = useState(false);
  if (!spoerger)
    return (
      <Button className={stil.knap} onClick={() => (erTom ? udfyld() : saetSpoerger(true))}>
        {T.udfyldEksempel}
      </Button>
    );
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{T.eksempelErstatter}</MessageBarBody>
      <MessageBarActions>
        <Button
          autoFocus
          onClick={() => {
            saetSpoerger(false);
            udfyld();
          }}
        >
          {T.brugEksempel}
        </Button>
        <Button onClick={() => saetSpoerger(false)}>{T.fortrydEksempel}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
