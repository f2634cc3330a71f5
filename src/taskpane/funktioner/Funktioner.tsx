import { Body1, Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { FUNKTIONSOPGAVE } from "../../tekster/funktionsopgave";
import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { RUDE } from "../../tekster/rude";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Funktionsbrug } from "../vaert/funktionsbrug";
import { FasteVaerdier } from "./FasteVaerdier";
import { Genindsaet } from "./Genindsaet";
import { laesKladde } from "./kladde";
import { Stedliste } from "./Stedliste";
import { useFunktioner } from "./useFunktioner";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** Our functions in the open workbook: where they are, their repair, and copies of sheets without them. */
export function Funktioner({ vaert: { funktionsbrug }, gemt, gem, hjem }: Opgaveegenskaber) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Sideoverskrift>{FUNKTIONSOPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      {funktionsbrug !== undefined && <Mappen brug={funktionsbrug} gemt={gemt} gem={gem} />}
      <Button appearance="subtle" className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}

type Egenskaber = Pick<Opgaveegenskaber, "gemt" | "gem"> & { readonly brug: Funktionsbrug };

function Mappen({ brug, gemt, gem }: Egenskaber) {
  const stil = useStil();
  const { fundet, henter, mislykket, hent } = useFunktioner(brug);
  const [arbejder, saetArbejder] = useState(false);
  const optaget = henter || arbejder;
  const udfoer = async <S,>(arbejde: () => Promise<S>): Promise<S> => {
    saetArbejder(true);
    try {
      return await arbejde();
    } finally {
      saetArbejder(false);
      await hent();
    }
  };
  return (
    <>
      <Afsnit>{T.hvor}</Afsnit>
      <div role="status">{henter && fundet === null && <ProgressBar aria-label={T.laeses} />}</div>
      <Fejlbesked tekst={mislykket === null ? undefined : aarsagstekst(mislykket.aarsag)} />
      {fundet !== null && <Stedliste fundet={fundet} vaelg={brug.vaelgCelle} />}
      <Button className={stil.knap} disabledFocusable={optaget} onClick={() => void hent()}>
        {T.laesIgen}
      </Button>
      {fundet !== null && (
        <>
          <Genindsaet fundet={fundet} optaget={optaget} genindsaet={() => udfoer(() => brug.genindsaet())} />
          <FasteVaerdier
            fundet={fundet}
            optaget={optaget}
            kladde={laesKladde(gemt)}
            gem={gem}
            kopier={(ark, hvilke) => udfoer(() => brug.fasteVaerdier(ark, hvilke))}
          />
        </>
      )}
    </>
  );
}
