import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sammeRaekke, satstabelMed } from "../../core";
import { RUDE, SAGER_PAA_FORSIDEN } from "../../tekster/rude";
import { FREMDRIFT, SAGSOPGAVE as T } from "../../tekster/sagsopgave";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { useEgneSatser } from "../useEgneSatser";
import { Aarsfelt } from "./Aarsfelt";
import { findAarssatser } from "./aarssatser";
import { BrugIOpfoelgningen } from "./BrugIOpfoelgningen";
import { Fremdrift } from "./Fremdrift";
import { laesGemt, type Sagskladde } from "./gem";
import { Godkend } from "./Godkend";
import { Indsaet } from "./Indsaet";
import { kanOpgoeres } from "./periode";
import { Resultat } from "./Resultat";
import { Sagsark } from "./Sagsark";
import { useSagsliste } from "./useSagsliste";

const useStil = makeStyles({ side: { display: "flex", flexDirection: "column", gap: "12px" }, hjem: { alignSelf: "flex-start" } });

/** From a case list to the year's refund. Only the year is kept; the list is gone when the page is left. */
export function Sager({ vaert, gemt, gem, giv, hjem }: Opgaveegenskaber) {
  const stil = useStil();
  const [{ aar }, saetKladde] = useState(() => laesGemt(gemt));
  const [visFejl, saetVisFejl] = useState(false);
  const styring = useSagsliste();
  const { fase } = styring;
  const { egne, fejl: satsfejl } = useEgneSatser(vaert);
  const satser = findAarssatser(satstabelMed(egne), aar);
  const ret = (kladde: Sagskladde) => {
    saetKladde(kladde);
    gem(kladde);
  };
  return (
    <div className={stil.side}>
      <Sideoverskrift>{SAGER_PAA_FORSIDEN.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Fejlbesked tekst={satsfejl ?? undefined} />
      {(fase.art === "indsaet" || fase.art === "godkend") && (
        <Aarsfelt aar={aar} satser={satser} visFejl={visFejl} ret={(nyt) => ret({ aar: nyt })} />
      )}
      {fase.art === "indsaet" && <Indsaet besked={fase.besked} styring={styring} hentMarkering={vaert.hentMarkering} />}
      {fase.art === "indlaeser" && <Fremdrift tekst={FREMDRIFT.indlaeser} andel={fase.andel} annuller={styring.annuller} />}
      {fase.art === "godkend" && (
        <Godkend fase={fase} styring={styring} beregn={() => (satser.ok ? styring.beregn(satser.vaerdi) : saetVisFejl(true))} />
      )}
      {fase.art === "beregner" && <Fremdrift tekst={FREMDRIFT.beregner} andel={fase.andel} annuller={styring.annuller} />}
      {fase.art === "resultat" && (
        <Resultat fase={fase} styring={styring}>
          <Sagsark fase={fase} egenTabel={egne.some((egen) => sammeRaekke(egen, fase.satser))} vaert={vaert} />
          {kanOpgoeres(fase) && <BrugIOpfoelgningen fase={fase} vaert={vaert} giv={giv} />}
        </Resultat>
      )}
      <Button className={stil.hjem} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
