import { Badge, Button, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type Dispatch } from "react";
import { FELT, TRIN4, WIZARD as T } from "../../tekster/guide";
import { satstabelMed } from "../../core";
import { useEgneSatser } from "../useEgneSatser";
import type { Vaert } from "../vaert/port";
import { Eksempelknap } from "./Eksempelknap";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import { fortolk } from "./fortolk";
import { erTomKladde } from "./kladde";
import { ANTAL_TRIN, type Handling, type Trin, type Wizardtilstand } from "./tilstand";
import { Trin1Budget } from "./Trin1Budget";
import { Trin2Noegle } from "./Trin2Noegle";
import { Trin3Model } from "./Trin3Model";
import { Trin4Gennemse } from "./Trin4Gennemse";
import { Trin5Opret } from "./Trin5Opret";
import { Trinliste } from "./Trinliste";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Egenskaber {
  readonly tilstand: Wizardtilstand;
  readonly udfoer: Dispatch<Handling>;
  readonly vaert: Vaert;
  readonly version: string;
  readonly hjem: () => void;
}

const TRINKOMPONENTER = { 1: Trin1Budget, 2: Trin2Noegle, 3: Trin3Model, 4: Trin4Gennemse } as const;

export function Wizard({ tilstand: { trin: valgt, kladde, visAlleFejl }, udfoer, vaert, version, hjem }: Egenskaber) {
  const stil = useStil();
  const side = useRef<HTMLDivElement>(null);
  const [afvist, saetAfvist] = useState(0);
  const { egne, fejl: satsfejl } = useEgneSatser(vaert, valgt);
  const fortolkning = useMemo(() => fortolk(kladde, version, satstabelMed(egne)), [kladde, version, egne]);
  // A step cannot be shown before those that it builds on hold: a draft saved by another version may say otherwise.
  const foersteMedFejl = fortolkning.ok ? ANTAL_TRIN : Math.min(...fortolkning.fejl.map(({ trin }) => trin));
  const trin = Math.min(valgt, foersteMedFejl) as Trin;
  const antalFejl = fortolkning.ok ? 0 : fortolkning.fejl.filter((et) => et.trin === trin).length;

  useEffect(() => {
    if (afvist > 0) side.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [afvist]);

  const naeste = () => {
    if (antalFejl === 0) return udfoer({ art: "gaaTil", trin: (trin + 1) as Trin });
    udfoer({ art: "visAlleFejl" });
    saetAfvist((antal) => antal + 1);
  };
  const Trinkomponent = trin === 5 ? null : TRINKOMPONENTER[trin];
  return (
    <div className={stil.side} ref={side}>
      <Trinliste trin={trin} />
      <Sideoverskrift key={trin}>{T.trin[trin - 1]}</Sideoverskrift>
      <Text size={200}>{T.trinNr(trin, ANTAL_TRIN)}</Text>
      {kladde.erEksempel && (
        <Badge appearance="tint" color="warning" size="large">
          {FELT.eksempel}
        </Badge>
      )}
      {trin === 1 && <Eksempelknap erTom={erTomKladde(kladde)} udfyld={() => udfoer({ art: "udfyldEksempel" })} />}
      {Trinkomponent !== null && (
        <Trinkomponent kladde={kladde} fortolkning={fortolkning} visFejl={visAlleFejl} udfoer={udfoer} vaert={vaert} />
      )}
      {trin === 5 && fortolkning.ok && <Trin5Opret opgave={fortolkning.opgave} vaert={vaert} />}
      {trin >= 4 && satsfejl !== null && <Fejlbesked tekst={`${satsfejl} ${TRIN4.indbyggedeSatser}`} />}
      {visAlleFejl && antalFejl > 0 && <Fejlbesked tekst={T.retFoerst(antalFejl)} />}
      <div className={stil.knapper}>
        {trin > 1 && <Button onClick={() => udfoer({ art: "gaaTil", trin: (trin - 1) as Trin })}>{T.tilbage}</Button>}
        {trin < ANTAL_TRIN && (
          <Button appearance="primary" onClick={naeste}>
            {T.naeste}
          </Button>
        )}
        <Button appearance="subtle" onClick={hjem}>
          {T.hjem}
        </Button>
      </div>
    </div>
  );
}
