import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { INDBYGGEDE_SATSER } from "../../core";
import { RUDE } from "../../tekster/rude";
import { SATSER as T } from "../../tekster/satsopgave";
import { STATUSTEKST } from "../../tekster/status";
import type { Opgaveegenskaber } from "../opgaver";
import { Opgavehoved } from "../felter/Opgavehoved";

const useStil = makeStyles({ side: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" } });

/** All limits with status and source. */
export function Satser({ hjem }: Opgaveegenskaber) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Opgavehoved titel={T.titel} />
      <Body1>{T.intro}</Body1>
      <ul>
        {INDBYGGEDE_SATSER.raekker.map(({ aar, maalgruppe, status, kilde }) => (
          <li key={`${aar} ${maalgruppe}`}>
            {aar}: {STATUSTEKST[status]}. {kilde}
          </li>
        ))}
      </ul>
      <Button onClick={hjem}>{RUDE.hjem}</Button>
    </div>
  );
}
