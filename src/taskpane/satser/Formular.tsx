import { Body1, Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { SATSSIDE as T } from "../../tekster/satsside";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Egenskaber {
  readonly titel: string;
  readonly intro: string;
  readonly knap: string;
  /** null while a field has an error; answers why it could not be saved. */
  readonly gem: (() => Promise<string | null>) | null;
  readonly annuller: () => void;
  /** Whether all errors are to be shown, also of fields that were never left. */
  readonly children: (visFejl: boolean) => ReactNode;
}

/** A form that is saved as a whole: what is wrong stands beside its field, and the first of these gets the focus. */
export function Formular({ titel, intro, knap, gem, annuller, children }: Egenskaber) {
  const stil = useStil();
  const side = useRef<HTMLDivElement>(null);
  const [afvist, saetAfvist] = useState(0);
  const [forloeb, saetForloeb] = useState<"klar" | "gemmes" | { readonly fejl: string }>("klar");
  useEffect(() => {
    if (afvist > 0) side.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [afvist]);
  const proev = async () => {
    if (gem === null) return saetAfvist(afvist + 1);
    saetForloeb("gemmes");
    const fejl = await gem();
    if (fejl !== null) saetForloeb({ fejl });
  };
  return (
    <div className={stil.side} ref={side}>
      <Sideoverskrift>{titel}</Sideoverskrift>
      <Body1>{intro}</Body1>
      {children(afvist > 0)}
      {afvist > 0 && gem === null && <Fejlbesked tekst={T.retFelter} />}
      {typeof forloeb === "object" && <Fejlbesked tekst={forloeb.fejl} />}
      <div role="status">{forloeb === "gemmes" && <ProgressBar aria-label={T.gemmes} />}</div>
      <div className={stil.knapper}>
        <Button appearance="primary" disabledFocusable={forloeb === "gemmes"} onClick={() => void proev()}>
          {knap}
        </Button>
        <Button onClick={annuller}>{T.annuller}</Button>
      </div>
    </div>
  );
}
