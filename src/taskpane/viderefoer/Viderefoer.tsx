import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { satstabelMed } from "../../core";
import { VIDEREFOEROPGAVE } from "../../tekster/viderefoeropgave";
import { VIDEREFOER as T } from "../../tekster/viderefoerside";
import { RUDE } from "../../tekster/rude";
import { Aarsvalg } from "../aarsmappe/Aarsvalg";
import { kilderIKladden } from "../aarsmappe/aarskilde";
import { useAarsvalg } from "../aarsmappe/useAarsvalg";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Punkter } from "../felter/Punkter";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import { laesTilstand } from "../opfoelgning/tilstand";
import type { Opgaveegenskaber } from "../opgave";
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
export function Viderefoer({ vaert, version, hjem, aabn, gemtAf, kladde, kladdenr, erstatKladde }: Opgaveegenskaber) {
  const stil = useStil();
  const aarsvalg = useAarsvalg(vaert, { kladde, nr: kladdenr });
  const egne = useEgneSatser(vaert);
  const { valgt } = aarsvalg;
  const { rettelser } = laesTilstand(gemtAf("opfoelgning"));
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
          <Begynd
            key={valgt.noegle}
            ny={viderefoert.kladde}
            stod={kladde}
            ikkeHentet={kilderIKladden({ kladde, nr: kladdenr }).flatMap((et) => rettelser[et.noegle] ?? []).length}
            erstat={erstatKladde}
            opfoelgning={() => aabn("opfoelgning")}
          />
        </>
      )}
      <Button appearance="subtle" className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
