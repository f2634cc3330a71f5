import { Body1, Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { posteringer } from "../../core";
import { ENDELIGRUDE as T } from "../../tekster/endeligrude";
import { POSTERINGER, posteringscsv } from "../../tekster/posteringer";
import { Afsnit } from "../felter/Afsnit";
import type { Vaert } from "../vaert/port";
import type { Aarsbillede } from "./billede";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" }, csv: { "& > textarea": { fontFamily: "monospace" } } });

/** The entries for the financial system: a file where files can be fetched, else a text to copy. */
export function Posteringer({ billede, vaert }: { readonly billede: Aarsbillede; readonly vaert: Vaert }) {
  const stil = useStil();
  const [hentet, saetHentet] = useState(false);
  const { aar, fagomraader, opgave, fejl } = billede;
  const linjer = posteringer(aar, fagomraader);
  const csv = posteringscsv(linjer, opgave.budgetaar.fagomraader, aar);
  const fil = POSTERINGER.filnavn(aar);
  const opgjorte = fagomraader.filter(({ endelig }) => endelig !== null).length;
  // A field that cannot be read counts as empty: what follows from it is nothing to book.
  if (fejl.length > 0)
    return (
      <>
        <Afsnit>{T.posteringer}</Afsnit>
        <Body1>{T.retFoerPosteringer}</Body1>
      </>
    );
  return (
    <>
      <Afsnit>{T.posteringer}</Afsnit>
      <Body1>{linjer.length === 0 ? T.ingenPosteringer : T.posteringstal(linjer.length)}</Body1>
      {linjer.length > 0 && opgjorte < fagomraader.length && <Body1>{T.kunOpgjorte(opgjorte, fagomraader.length)}</Body1>}
      {linjer.length > 0 && vaert.hentTekstfil !== undefined && (
        <Button
          className={stil.knap}
          onClick={() => {
            vaert.hentTekstfil?.(fil, csv);
            saetHentet(true);
          }}
        >
          {T.hentCsv}
        </Button>
      )}
      {linjer.length > 0 && vaert.hentTekstfil === undefined && (
        <Field label={T.csvFelt} hint={T.csvHint}>
          <Textarea
            className={stil.csv}
            readOnly
            rows={6}
            value={csv.replace(/^\ufeff/, "")}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Field>
      )}
      <div role="status">{hentet && <Body1>{T.csvHentet(fil)}</Body1>}</div>
    </>
  );
}
