import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { RUDE } from "../../tekster/rude";
import { VISBEREGNING as T } from "../../tekster/visberegning";
import { VISBEREGNINGSOPGAVE } from "../../tekster/visberegningsopgave";
import { Afsnit } from "../felter/Afsnit";
import { Foldet } from "../felter/Foldet";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { Celleafsnit } from "./Celleafsnit";
import { laesKladde } from "./kladde";
import { Proeve } from "./Proeve";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** How a number came about: the selected cell's where there is a workbook, and that of typed numbers. */
export function VisBeregning({ vaert: { art, hentValgtCelle, hentOmraader }, gemt, gem, hjem }: Opgaveegenskaber) {
  const stil = useStil();
  const proeve = <Proeve kladde={laesKladde(gemt)} gem={gem} />;
  const harCeller = hentValgtCelle !== undefined && hentOmraader !== undefined;
  return (
    <div className={stil.side}>
      <Sideoverskrift>{VISBEREGNINGSOPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro[art]}</Body1>
      {harCeller && <Celleafsnit hentValgtCelle={hentValgtCelle} hentOmraader={hentOmraader} />}
      {harCeller ? (
        <Foldet navn={T.proev}>{proeve}</Foldet>
      ) : (
        <>
          <Afsnit>{T.proev}</Afsnit>
          {proeve}
        </>
      )}
      <Button className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
