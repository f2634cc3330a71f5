import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { OVERTAG as T } from "../../tekster/skrivopfoelgning";
import { opremsning } from "../../tekster/tal";
import { Afsnit } from "../felter/Afsnit";
import { Punkter } from "../felter/Punkter";
import { heltFeltnavn } from "./feltnavn";
import type { Ventende } from "./hvor";
import { laegOvertagelse } from "./overtagelse";
import type { Rettelse, Stand } from "./rettelser";

const useStil = makeStyles({ knapper: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface Egenskaber {
  readonly ventende: Ventende;
  /** The year as it stands on the page, with what is typed for it. */
  readonly stand: Stand;
  /** These are taken over; all that were shown are answered. */
  readonly svar: (tages: readonly Rettelse[], besvarede: readonly Rettelse[]) => void;
}

/** What was typed for another file or draft of the year: shown in full, and never taken without a yes. */
export function Overtag({ ventende: { sted, navn, rettelser }, stand, svar }: Egenskaber) {
  const stil = useStil();
  const { enige, uenige, hjemloese } = laegOvertagelse(stand, rettelser);
  const alle = [...enige, ...uenige];
  const besvarede = rettelser.filter((et) => alle.length === 0 || !hjemloese.includes(et));
  const linjer = [
    ...enige.map(({ felt, fagomraade, nu, staar }) => T.enig(heltFeltnavn(felt, fagomraade), nu, staar)),
    ...uenige.map(({ felt, fagomraade, staar, foer, nu }) => T.uenig(heltFeltnavn(felt, fagomraade), staar, foer, nu)),
  ];
  // An old file says nothing of what is nowhere to be put.
  if (alle.length === 0 && sted.hvad === "hentet") return null;
  return (
    <section aria-label={T.titel}>
      <Afsnit>{T.titel}</Afsnit>
      <Body1 block>{sted.hvad === "hentet" ? T.hentet : T.rettelser(navn)}</Body1>
      {alle.length > 0 && <Punkter saetninger={linjer} />}
      {alle.length === 0 && hjemloese.length < rettelser.length && <Body1 block>{T.staarHer}</Body1>}
      {hjemloese.length > 0 && <Body1 block>{T.hjemloese(opremsning([...new Set(hjemloese.map((et) => et.fagomraade ?? ""))]))}</Body1>}
      <div className={stil.knapper}>
        {alle.length > 0 && <Button onClick={() => svar(alle, besvarede)}>{uenige.length > 0 ? T.tagMine : T.tag}</Button>}
        {uenige.length > 0 && <Button onClick={() => svar(enige, besvarede)}>{T.behold}</Button>}
        {uenige.length === 0 && (
          <Button appearance="subtle" onClick={() => svar([], besvarede)}>
            {T.glem}
          </Button>
        )}
      </div>
    </section>
  );
}
