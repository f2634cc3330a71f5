import { Body1, Button, FluentProvider, makeStyles, Spinner, Title3, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PRODUKT, START as T } from "../tekster/rude";
import { App, type LytEfterKommandoer } from "./App";
import { Sideoverskrift } from "./felter/Sideoverskrift";
import { useMoerkt } from "./useMoerkt";
import { browser } from "./vaert/browser";
import type { Vaert } from "./vaert/port";
import { findVaert } from "./vaert/start";

const useStil = makeStyles({
  ramme: { minHeight: "100vh", boxSizing: "border-box", padding: "12px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  side: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start", maxWidth: "640px" },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Waits for the host; where Excel does not answer, it says so and lets the user try again or go on without. */
export function Start({ version, lytEfterKommandoer }: { readonly version: string; readonly lytEfterKommandoer: LytEfterKommandoer }) {
  const [vaert, saetVaert] = useState<Vaert | "svarerIkke" | null>(null);
  const [forsoeg, saetForsoeg] = useState(1);
  const [harSpurgt, saetHarSpurgt] = useState(false);
  const stil = useStil();
  const tema = useMoerkt() ? webDarkTheme : webLightTheme;
  useEffect(() => {
    let gaelder = true;
    void findVaert().then((fundet) => {
      if (!gaelder) return;
      saetVaert(fundet);
      if (fundet === "svarerIkke") saetHarSpurgt(true);
    });
    return () => void (gaelder = false);
  }, [forsoeg]);
  if (vaert !== null && vaert !== "svarerIkke")
    return <App vaert={vaert} version={version} lytEfterKommandoer={lytEfterKommandoer} tagFokus={harSpurgt} />;
  const proevIgen = () => {
    saetVaert(null);
    saetForsoeg(forsoeg + 1);
  };
  return (
    <FluentProvider theme={tema}>
      <div className={stil.ramme}>
        <header>
          <Title3 as="h1">{PRODUKT}</Title3>
        </header>
        <main className={stil.side}>
          {vaert === null ? (
            <Spinner label={T.venter} size="small" />
          ) : (
            <>
              <Sideoverskrift>{T.svarerIkke}</Sideoverskrift>
              <Body1>{T.svarerIkkeTekst}</Body1>
              <Body1>{T.udenExcelTekst}</Body1>
              <div className={stil.knapper}>
                <Button appearance="primary" onClick={proevIgen}>
                  {T.proevIgen}
                </Button>
                <Button onClick={() => saetVaert(browser)}>{T.udenExcel}</Button>
              </div>
            </>
          )}
        </main>
      </div>
    </FluentProvider>
  );
}
