import { Body1, Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { celletekst, type Celleforklaring } from "../../kald/celle/celleforklaring";
import type { Kaldforklaring } from "../../kald/celle/kaldforklaring";
import { CELLEN, VISBEREGNING as T } from "../../tekster/visberegning";
import { Fejlbesked } from "../felter/Fejlbesked";
import { aarsagstekst } from "../vaert/aarsagstekst";
import { forklarDenMarkerede, type Cellevaert } from "./forklarDenMarkerede";
import { Forklaringsvisning } from "./Forklaringsvisning";
import { Kopier } from "./Kopier";

const useStil = makeStyles({
  afsnit: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  knap: { alignSelf: "flex-start" },
});

type Visning =
  | { readonly art: "intet" }
  | { readonly art: "henter" }
  | { readonly art: "fejl"; readonly tekst: string }
  | { readonly art: "vist"; readonly celle: Celleforklaring };

/** The active cell, read when the user asks: what is shown is never another cell's than the one that is named. */
export function Celleafsnit(vaert: Cellevaert) {
  const stil = useStil();
  const [visning, saetVisning] = useState<Visning>({ art: "intet" });
  const nr = useRef(0);
  const vis = async () => {
    const mit = ++nr.current;
    saetVisning({ art: "henter" });
    const svar = await forklarDenMarkerede(vaert);
    // Asked again meanwhile: the later answer stands.
    if (mit !== nr.current) return;
    saetVisning(svar.art === "forklaret" ? { art: "vist", celle: svar.celle } : { art: "fejl", tekst: aarsagstekst(svar.aarsag) });
  };
  return (
    <div className={stil.afsnit}>
      <Button className={stil.knap} appearance="primary" onClick={() => void vis()}>
        {T.vis}
      </Button>
      <div role="status">
        {visning.art === "henter" && <Spinner size="tiny" label={T.henter} />}
        {visning.art === "vist" && <Text weight="semibold">{visning.celle.overskrift}</Text>}
      </div>
      <Fejlbesked tekst={visning.art === "fejl" ? visning.tekst : undefined} />
      {visning.art === "vist" && <Cellen celle={visning.celle} />}
    </div>
  );
}

function Cellen({ celle }: { readonly celle: Celleforklaring }) {
  return (
    <>
      {celle.saetninger.map((saetning) => (
        <Body1 key={saetning}>{saetning}</Body1>
      ))}
      {celle.kald.map((kald, nr) => (
        <Kaldet key={nr} kald={kald} />
      ))}
      {celle.kald.length > 0 && <Kopier tekst={celletekst(celle)} />}
    </>
  );
}

const Kaldet = ({ kald: { kald, saetninger, forklaringer } }: { readonly kald: Kaldforklaring }) => (
  <>
    <Text weight="semibold" font="monospace">
      {CELLEN.kaldet(kald)}
    </Text>
    {saetninger.map((saetning) => (
      <Body1 key={saetning}>{saetning}</Body1>
    ))}
    {forklaringer.map((forklaring, nr) => (
      <Forklaringsvisning key={nr} forklaring={forklaring} />
    ))}
  </>
);
