import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { satstabelMed } from "../../core";
import { VIDEREFOEROPGAVE } from "../../tekster/viderefoeropgave";
import { VIDEREFOER as T } from "../../tekster/viderefoerside";
import { RUDE } from "../../tekster/rude";
import { Aarsvalg } from "../aarsmappe/Aarsvalg";
import { useAarsvalg } from "../aarsmappe/useAarsvalg";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Punkter } from "../felter/Punkter";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgaver";
import { useEgneSatser } from "../useEgneSatser";
import { Begynd } from "./Begynd";
import { Filgraenser } from "./Filgraenser";
import { Overblik } from "./Overblik";
import { viderefoer } from "./viderefoering";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** The next budget year from this one: chosen, looked over, and begun as the wizard's draft. */
export function Viderefoer({ vaert, version, hjem, kladde, erstatKladde }: Opgaveegenskaber) {
  const stil = useStil();
  const aarsvalg = useAarsvalg(vaert, kladde);
  const egne = useEgneSatser(vaert);
  const { valgt } = aarsvalg;
  const viderefoert = valgt === null ? null : viderefoer(valgt.mappe, version, satstabelMed(egne.egne));
  return (
    <div className={stil.side}>
      <Sideoverskrift>{VIDEREFOEROPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Aarsvalg {...aarsvalg} vaertsart={vaert.art} />
      {valgt !== null && viderefoert?.ok === false && (
        <>
          <Body1>{T.kanIkke(valgt.mappe.aar)}</Body1>
          <Punkter saetninger={viderefoert.fejl} />
        </>
      )}
      {valgt !== null && viderefoert?.ok === true && (
        <>
          <Filgraenser key={valgt.navn} filens={valgt.egneSatser} egne={egne} />
          <Fejlbesked tekst={egne.fejl ?? undefined} />
          <Overblik viderefoert={viderefoert} />
          <Begynd key={valgt.noegle} ny={viderefoert.kladde} stod={kladde} erstat={erstatKladde} />
        </>
      )}
      <Button appearance="subtle" className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
