import { Button, FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { START as T } from "../tekster/rude";
import { App, type LytEfterKommandoer } from "./App";
import { useMoerkt } from "./useMoerkt";
import { browser } from "./vaert/browser";
import type { Vaert } from "./vaert/port";
import { findVaert } from "./vaert/start";

/** Waits for the host; where Excel does not answer, it says so and lets the user try again or go on without. */
export function Start({ version, lytEfterKommandoer }: { readonly version: string; readonly lytEfterKommandoer: LytEfterKommandoer }) {
  const [vaert, saetVaert] = useState<Vaert | "svarerIkke" | null>(null);
  const [forsoeg, saetForsoeg] = useState(1);
  const moerkt = useMoerkt();
  useEffect(() => {
    let gaelder = true;
    void findVaert().then((fundet) => gaelder && saetVaert(fundet));
    return () => void (gaelder = false);
  }, [forsoeg]);
  if (vaert !== null && vaert !== "svarerIkke") return <App vaert={vaert} version={version} lytEfterKommandoer={lytEfterKommandoer} />;
  return (
    <FluentProvider theme={moerkt ? webDarkTheme : webLightTheme}>
      {vaert === null ? (
        <Spinner />
      ) : (
        <main style={{ padding: "16px" }}>
          <h1>{T.svarerIkke}</h1>
          <p>{T.svarerIkkeTekst}</p>
          <Button
            appearance="primary"
            onClick={() => {
              saetVaert(null);
              saetForsoeg(forsoeg + 1);
            }}
          >
            {T.proevIgen}
          </Button>{" "}
          <Button onClick={() => saetVaert(browser)}>{T.udenExcel}</Button>
        </main>
      )}
    </FluentProvider>
  );
}
