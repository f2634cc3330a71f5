import { Body1, Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { VISBEREGNING as T } from "../../tekster/visberegning";

const useStil = makeStyles({
  kopier: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  felt: { width: "100%" },
});

/** Copies a text; where the browser or Excel does not let it, the text is shown and selected. */
export function Kopier({ tekst }: { readonly tekst: string }) {
  const stil = useStil();
  // What was copied, and how it went: another text has not been copied yet.
  const [gik, saetGik] = useState<{ readonly tekst: string; readonly kopieret: boolean } | null>(null);
  const ramme = useRef<HTMLDivElement>(null);
  const svar = gik?.tekst === tekst ? gik : null;
  const kanIkke = svar?.kopieret === false;
  useEffect(() => {
    if (kanIkke) ramme.current?.querySelector("textarea")?.select();
  }, [kanIkke]);
  return (
    <div className={stil.kopier} ref={ramme}>
      <Button onClick={() => void kopier(tekst).then((kopieret) => saetGik({ tekst, kopieret }))}>{T.kopier}</Button>
      <div role="status">{svar !== null && <Body1>{svar.kopieret ? T.kopieret : T.kanIkkeKopiere}</Body1>}</div>
      {kanIkke && (
        <Field className={stil.felt} label={T.tekst}>
          <Textarea rows={8} readOnly value={tekst} />
        </Field>
      )}
    </div>
  );
}

/** The clipboard is missing without https, and Excel's frame may withhold the right to it. */
async function kopier(tekst: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return false;
  }
}
