import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { OPSLAG } from "../../tekster/opslag";
import { OPSLAGSOPGAVE as T } from "../../tekster/opslagsopgave";
import { RUDE } from "../../tekster/rude";
import { opslagstabeller } from "../../workbook/ark/opslagstabeller";
import { bygOpslag } from "../../workbook/bygOpslag";
import { Afsnit } from "../felter/Afsnit";
import { Foldet } from "../felter/Foldet";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { Arkskriver } from "../skriv/Arkskriver";
import { Opslagsvisning } from "./Opslagsvisning";

const useStil = makeStyles({ side: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" } });

/** The report's reference tables to read here, or as a sheet. */
export function Opslag({ vaert, hjem }: Opgaveegenskaber) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Sideoverskrift>{T.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Body1>{OPSLAG.kilde}</Body1>
      <Body1>{OPSLAG.forbehold}</Body1>
      {opslagstabeller().map((tabel) => (
        <Foldet key={tabel.titel} navn={tabel.titel}>
          <Opslagsvisning tabel={tabel} />
        </Foldet>
      ))}
      <Afsnit>{T.tilArk}</Afsnit>
      <Arkskriver filnavn={OPSLAG.filnavn} antalArk={1} planMedKopi={bygOpslag} vaert={vaert} />
      <Button onClick={hjem}>{RUDE.hjem}</Button>
    </div>
  );
}
