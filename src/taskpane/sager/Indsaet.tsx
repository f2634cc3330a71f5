import { Button, Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { fejltekst } from "../../tekster/fejl";
import { FREMDRIFT, INDSAET as T } from "../../tekster/sagsopgave";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Vaert } from "../vaert/port";
import type { Besked } from "./tilstand";
import type { Sagslistestyring } from "./useSagsliste";

const useStil = makeStyles({
  felt: { minWidth: 0, "& > textarea": { minWidth: 0 } },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Egenskaber {
  readonly besked: Besked | null;
  readonly styring: Sagslistestyring;
  readonly hentMarkering: Vaert["hentMarkering"];
}

/** Where the list comes from: the clipboard, the selected cells, or a few rows typed by hand. */
export function Indsaet({ besked, styring, hentMarkering }: Egenskaber) {
  const stil = useStil();
  const [skrevet, saetSkrevet] = useState("");
  const [fejl, saetFejl] = useState<string | undefined>();
  const [henter, saetHenter] = useState(false);
  const hent = async (fraArket: NonNullable<Vaert["hentMarkering"]>) => {
    saetHenter(true);
    const markering = await fraArket();
    saetHenter(false);
    if (markering.art === "mislykkedes") return saetFejl(aarsagstekst(markering.aarsag));
    if (markering.celler.length === 0) return saetFejl(T.tomMarkering);
    styring.indlaesCeller(markering.celler);
  };
  return (
    <>
      <Afsnit>{T.overskrift}</Afsnit>
      {besked?.art === "fejl" && <Fejlbesked tekst={`${fejltekst(besked.fejl)} ${T.intetBeholdt}`} />}
      {besked?.art === "afbrudt" && <Text role="status">{T.afbrudt}</Text>}
      <Fejlbesked tekst={fejl} />
      <Field label={T.felt} hint={`${T.hint} ${T.vist}`}>
        <Textarea
          className={stil.felt}
          rows={4}
          value={skrevet}
          onChange={(_, { value }) => saetSkrevet(value)}
          onPaste={(haendelse) => {
            const tekst = haendelse.clipboardData.getData("text/plain");
            if (tekst.trim() === "") return;
            // Ten megabytes in a text field would stop the pane: the text goes straight to the reader.
            haendelse.preventDefault();
            styring.indlaesTekst(tekst);
          }}
        />
      </Field>
      <div className={stil.knapper}>
        <Button onClick={() => (skrevet.trim() === "" ? saetFejl(T.tom) : styring.indlaesTekst(skrevet))}>{T.laes}</Button>
        {hentMarkering !== undefined && (
          <Button disabledFocusable={henter} onClick={() => void hent(hentMarkering)}>
            {T.markering}
          </Button>
        )}
      </div>
      <div role="status">{henter && FREMDRIFT.henter}</div>
    </>
  );
}
