import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { OPFOELGNINGSOPGAVE } from "../../tekster/opfoelgningsopgave";
import { OPFOELGNINGSSIDE as T } from "../../tekster/opfoelgningsrude";
import { RUDE } from "../../tekster/rude";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgaver";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** The budget year from its first quarter to its final statement. */
export function Opfoelgning({ hjem }: Opgaveegenskaber) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Sideoverskrift>{OPFOELGNINGSOPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Button className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
