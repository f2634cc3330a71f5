import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { satstabelMed } from "../../core";
import { POLITISK_OPGAVE } from "../../tekster/politiskopgave";
import { POLITISK as T } from "../../tekster/politiskside";
import { RUDE } from "../../tekster/rude";
import type { Aarskilde } from "../aarsmappe/aarskilde";
import { Aarsvalg } from "../aarsmappe/Aarsvalg";
import { useAarsvalg } from "../aarsmappe/useAarsvalg";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { useEgneSatser } from "../useEgneSatser";
import { Aar } from "./Aar";
import { aaretsPlan } from "./aaretsOpgave";
import { laesKladde, type Politiskkladde } from "./kladde";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** The year's sheets for people outside the house. */
export function Politisk({ vaert, version, gemt, gem, hjem, kladde: budget, kladdenr }: Opgaveegenskaber) {
  const stil = useStil();
  const kladde = useMemo(() => laesKladde(gemt), [gemt]);
  // In Excel it is the sheets that are shared; a draft has none yet.
  const aarsvalg = useAarsvalg(vaert, vaert.art === "browser" ? { kladde: budget, nr: kladdenr } : null);
  return (
    <div className={stil.side}>
      <Sideoverskrift>{POLITISK_OPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Aarsvalg {...aarsvalg} vaertsart={vaert.art} />
      {aarsvalg.valgt !== null && (
        <Valgtaar
          key={aarsvalg.valgt.noegle}
          kilde={aarsvalg.valgt}
          vaert={vaert}
          version={version}
          kladde={kladde}
          ret={(aendring) => gem({ ...kladde, ...aendring })}
        />
      )}
      <Button appearance="subtle" className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}

interface Aarsegenskaber extends Pick<Opgaveegenskaber, "vaert" | "version"> {
  readonly kilde: Aarskilde;
  readonly kladde: Politiskkladde;
  readonly ret: (aendring: Partial<Politiskkladde>) => void;
}

/** What stands in the way of building the year's sheets, or the edition. */
function Valgtaar({ kilde, version, ...resten }: Aarsegenskaber) {
  const { hvor, egneSatser } = kilde;
  const { egne } = useEgneSatser(resten.vaert);
  const satser = useMemo(() => satstabelMed(hvor === "fil" ? egneSatser : egne), [hvor, egneSatser, egne]);
  const aaret = useMemo(() => aaretsPlan(kilde, version, satser), [kilde, version, satser]);
  return aaret.ok ? (
    <>
      <Body1>{T.fraFelterne}</Body1>
      <Aar kilde={kilde} aaret={aaret} {...resten} />
    </>
  ) : (
    <Fejlbesked tekst={T.kanIkkeLaeses(aaret.fejl)} />
  );
}
