import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { VIDEREFOER as T } from "../../tekster/viderefoerside";
import { erTomKladde, type Kladde } from "../wizard/kladde";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly ny: Kladde;
  /** The draft that would be replaced. */
  readonly stod: Kladde;
  /** How much of its year's follow-up is typed and in no file. */
  readonly ikkeHentet: number;
  readonly erstat: (ny: Kladde) => void;
  /** To where the file is made. */
  readonly opfoelgning: () => void;
}

/** Opens the wizard with the new draft; a draft that is there is only replaced after a yes. */
export function Begynd({ ny, stod, ikkeHentet, erstat, opfoelgning }: Egenskaber) {
  const stil = useStil();
  const [spoerger, saetSpoerger] = useState(false);
  return (
    <>
      <Button appearance="primary" className={stil.knap} onClick={() => (erTomKladde(stod) ? erstat(ny) : saetSpoerger(true))}>
        {T.begynd(Number(ny.aar))}
      </Button>
      {spoerger && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {T.kladdeErstattes(stod.aar.trim())} {ikkeHentet > 0 && T.ikkeHentet(ikkeHentet, stod.aar.trim())}
          </MessageBarBody>
          <MessageBarActions>
            {ikkeHentet > 0 && (
              <Button autoFocus onClick={opfoelgning}>
                {T.aabnOpfoelgning}
              </Button>
            )}
            <Button autoFocus={ikkeHentet === 0} onClick={() => erstat(ny)}>
              {T.jaBegynd}
            </Button>
            <Button onClick={() => saetSpoerger(false)}>{T.behold}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
