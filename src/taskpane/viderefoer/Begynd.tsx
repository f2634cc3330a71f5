import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { VIDEREFOER as T } from "../../tekster/viderefoerside";
import { erTomKladde, type Kladde } from "../wizard/kladde";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly ny: Kladde;
  /** The draft that would be replaced. */
  readonly stod: Kladde;
  readonly erstat: (ny: Kladde) => void;
}

/** Opens the wizard with the new draft; a draft that is there is only replaced after a yes. */
export function Begynd({ ny, stod, erstat }: Egenskaber) {
  const stil = useStil();
  const [spoerger, saetSpoerger] = useState(false);
  return (
    <>
      <Button appearance="primary" className={stil.knap} onClick={() => (erTomKladde(stod) ? erstat(ny) : saetSpoerger(true))}>
        {T.begynd(Number(ny.aar))}
      </Button>
      {spoerger && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.kladdeErstattes(stod.aar.trim())}</MessageBarBody>
          <MessageBarActions>
            <Button autoFocus onClick={() => erstat(ny)}>
              {T.jaBegynd}
            </Button>
            <Button onClick={() => saetSpoerger(false)}>{T.behold}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
