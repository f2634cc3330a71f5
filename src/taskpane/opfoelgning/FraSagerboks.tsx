import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { FRA_SAGER as T } from "../../tekster/opfoelgningsrude";
import { STATUSTEKST } from "../../tekster/status";
import { opremsning } from "../../tekster/tal";
import { Afsnit } from "../felter/Afsnit";
import { Punkter } from "../felter/Punkter";
import type { Aarsbillede } from "./billede";
import { hentTekst } from "./felter";
import { heltFeltnavn } from "./feltnavn";
import { sagsforslag, type FraSager, type Udfyldning } from "./fraSager";

const useStil = makeStyles({ knapper: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface Egenskaber {
  readonly fraSager: FraSager;
  readonly billede: Aarsbillede;
  readonly brug: (udfyldes: readonly Udfyldning[]) => void;
  readonly brugIkke: () => void;
}

/** What Sager has counted: shown in full before any field is filled. */
export function FraSagerboks({ fraSager, billede, brug, brugIkke }: Egenskaber) {
  const stil = useStil();
  const { udfyldes, ukendte, uden } = sagsforslag(fraSager, billede.fagomraader);
  const linjer = udfyldes.map(({ felt, navn, vist }) => T.linje(heltFeltnavn(felt, navn), vist, hentTekst(billede.kladde, felt).trim()));
  return (
    <section aria-label={T.titel}>
      <Afsnit>{T.titel}</Afsnit>
      <Body1 block>{udfyldes.length === 0 ? T.intet : T.udfyldes}</Body1>
      {udfyldes.length > 0 && <Punkter saetninger={linjer} />}
      {fraSager.status !== null && fraSager.status !== "bekraeftet" && (
        <Body1 block>{T.ikkeBekraeftet(fraSager.aar, STATUSTEKST[fraSager.status])}</Body1>
      )}
      {ukendte.length > 0 && <Body1 block>{T.ukendte(opremsning(ukendte))}</Body1>}
      {udfyldes.length > 0 && uden.length > 0 && <Body1 block>{T.uden(opremsning(uden))}</Body1>}
      <div className={stil.knapper}>
        {udfyldes.length > 0 && <Button onClick={() => brug(udfyldes)}>{T.hent(fraSager.aar, fraSager.kvartal, fraSager.dato)}</Button>}
        <Button appearance="subtle" onClick={brugIkke}>
          {T.brugIkke}
        </Button>
      </div>
    </section>
  );
}
