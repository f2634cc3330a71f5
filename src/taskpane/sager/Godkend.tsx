import { Body1, Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useState } from "react";
import { fejltekst } from "../../tekster/fejl";
import { FREMDRIFT, GODKEND as T } from "../../tekster/sagsopgave";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Faseoverskrift } from "./Faseoverskrift";
import { Fejlliste } from "./Fejlliste";
import { Fremdrift } from "./Fremdrift";
import { Kolonner } from "./Kolonner";
import { Proeve } from "./Proeve";
import type { Fase } from "./tilstand";
import type { Sagslistestyring } from "./useSagsliste";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "8px" },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Egenskaber {
  readonly fase: Extract<Fase, { art: "godkend" }>;
  readonly styring: Sagslistestyring;
  readonly beregn: () => void;
}

/** The list as it was understood, before it is used. */
export function Godkend({ fase: { liste, kolonner, laesning }, styring, beregn }: Egenskaber) {
  const stil = useStil();
  const [forsoegt, saetForsoegt] = useState(false);
  const laest = laesning.art === "laest" ? laesning.laest : null;
  const hindring = laesning.art === "kolonnefejl" ? T.retFoerst : laest?.sager === 0 ? T.ingenSager : undefined;
  return (
    <section className={stil.side} aria-label={T.overskrift}>
      <Faseoverskrift>{T.overskrift}</Faseoverskrift>
      <div role="status">{laest !== null && <Body1>{T.fundet(laest.sager, liste.blok.overskriftsraekker)}</Body1>}</div>
      {laesning.art === "kolonnefejl" && <Fejlbesked tekst={fejltekst(laesning.fejl)} />}
      {laesning.art === "laeser" && <Fremdrift tekst={FREMDRIFT.laeser} andel={laesning.andel} annuller={styring.annuller} />}
      {laest !== null && laest.fejl.length > 0 && <Fejlliste tekst={T.raekkefejl(laest.fejl.length)} fejl={laest.fejl} />}
      {laest !== null && laest.gentagne.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.gentagne(laest.gentagne)}</MessageBarBody>
        </MessageBar>
      )}
      <Afsnit>{T.kolonner}</Afsnit>
      <Text>{T.kolonnerHint}</Text>
      <Kolonner liste={liste} kolonner={kolonner} vaelg={styring.vaelg} />
      <Proeve liste={liste} kolonner={kolonner} />
      <Fejlbesked tekst={forsoegt ? hindring : undefined} />
      <div className={stil.knapper}>
        <Button
          appearance="primary"
          disabledFocusable={laesning.art === "laeser"}
          onClick={() => (hindring === undefined ? beregn() : saetForsoegt(true))}
        >
          {T.beregn(laest?.sager ?? 0)}
        </Button>
        <Button onClick={styring.andenListe}>{T.andenListe}</Button>
      </div>
    </section>
  );
}
