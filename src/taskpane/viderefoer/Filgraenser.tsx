import { Body1, Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { aarI, type Satser } from "../../core";
import { skrivAarraekke } from "../../tekster/tal";
import { VIDEREFOER as T } from "../../tekster/viderefoerside";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import type { EgneSatser } from "../useEgneSatser";
import { sammenhold } from "./filsatser";

const useStil = makeStyles({ afsnit: { display: "flex", flexDirection: "column", gap: "8px" }, knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly filens: readonly Satser[];
  readonly egne: EgneSatser;
}

/** Limits that somebody confirmed in a file: offered where they are unknown here, and never put in the place of others. */
export function Filgraenser({ filens, egne }: Egenskaber) {
  const stil = useStil();
  const [gem, saetGem] = useState<{ readonly fejl: string | null } | null>(null);
  const { nye, uenige } = sammenhold(filens, egne.egne);
  if (!egne.hentet || egne.fejl !== null || (nye.length === 0 && uenige.length === 0 && gem === null)) return null;
  const gemNye = async () => saetGem({ fejl: await egne.gem((foer) => [...foer, ...sammenhold(filens, foer).nye]) });
  return (
    <section aria-label={T.filensGraenser} className={stil.afsnit}>
      <Afsnit>{T.filensGraenser}</Afsnit>
      {nye.length > 0 && (
        <>
          <Body1>{T.mangler(skrivAarraekke(aarI(nye)))}</Body1>
          <Button className={stil.knap} onClick={() => void gemNye()}>
            {T.gemGraenser}
          </Button>
        </>
      )}
      {uenige.length > 0 && <Body1>{T.uenige(skrivAarraekke(aarI(uenige)))}</Body1>}
      <Fejlbesked tekst={gem?.fejl ?? undefined} />
      {gem?.fejl === null && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{T.gemt}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
