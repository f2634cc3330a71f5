import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { TRIN2 as T } from "../../tekster/guide";
import { Fejlbesked } from "../felter/Fejlbesked";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Markering } from "../vaert/port";
import { laesMarkering, type Indsat } from "./indsat";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly hent: () => Promise<Markering>;
  readonly forstaaet: (indsat: Indsat) => void;
}

/** Takes the selected cells of the sheet; what was understood is shown before it is used. */
export function Markeringsknap({ hent, forstaaet }: Egenskaber) {
  const stil = useStil();
  const [fejl, saetFejl] = useState<string | undefined>();
  const laes = async () => {
    const markering = await hent();
    if (markering.art === "mislykkedes") return saetFejl(aarsagstekst(markering.aarsag));
    const indsat = laesMarkering(markering.celler);
    if (indsat.raekker.length === 0) return saetFejl(T.tomMarkering);
    saetFejl(undefined);
    forstaaet(indsat);
  };
  return (
    <>
      <Button className={stil.knap} onClick={() => void laes()}>
        {T.hentMarkering}
      </Button>
      <Fejlbesked tekst={fejl} />
    </>
  );
}
