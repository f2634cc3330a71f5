import { Body1, Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { KONTROL_FOER_DELING } from "../../tekster/fundside";
import { SAGSFREMSTILLING_KOPI as T } from "../../tekster/politiskside";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { kopier, type Udklip } from "../vaert/udklipsholder";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" }, felt: { minWidth: 0, "& > textarea": { minWidth: 0 } } });

interface Egenskaber {
  readonly udklip: Udklip;
  /** Whether something in the text looks like a CPR number. */
  readonly harCpr: boolean;
  /** Whether findings are still in the way. */
  readonly mangler: boolean;
}

/** The summary as text for a case to the council, on the clipboard; where that is closed, in a field to copy from. */
export function Sagsfremstillingsknap({ udklip, harCpr, mangler }: Egenskaber) {
  const stil = useStil();
  const [gik, saetGik] = useState<boolean | null>(null);
  return (
    <>
      <Afsnit>{T.titel}</Afsnit>
      <Body1>{T.intro}</Body1>
      {harCpr && <Fejlbesked tekst={T.cpr} />}
      {mangler && !harCpr && <Body1>{KONTROL_FOER_DELING.foerst}</Body1>}
      <Button className={stil.knap} disabledFocusable={mangler || harCpr} onClick={() => void kopier(udklip).then(saetGik)}>
        {T.knap}
      </Button>
      <div role="status">
        {gik === true && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{T.kopieret}</MessageBarBody>
          </MessageBar>
        )}
        {gik === false && <Body1>{T.ikkeKopieret}</Body1>}
      </div>
      {gik === false && (
        <Field label={T.felt}>
          <Textarea
            className={stil.felt}
            rows={12}
            resize="vertical"
            readOnly
            value={udklip.tekst}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </>
  );
}
