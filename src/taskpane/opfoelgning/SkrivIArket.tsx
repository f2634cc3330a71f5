import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { arknavn } from "../../tekster/ark";
import { SKRIV_OPFOELGNING as T } from "../../tekster/skrivopfoelgning";
import { opremsning } from "../../tekster/tal";
import type { Aarsmappe } from "../aarsmappe/aarsmappe";
import { Punkter } from "../felter/Punkter";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Vaert } from "../vaert/port";
import { heltFeltnavn } from "./feltnavn";
import { Glemknap, Glemspoergsmaal } from "./Glemrettelser";
import type { Rettelse } from "./rettelser";
import { useIndskrivning, type Forloeb } from "./useIndskrivning";

const useStil = makeStyles({ knapper: { display: "flex", flexWrap: "wrap", gap: "8px" } });

interface Egenskaber {
  readonly vaert: Vaert;
  readonly mappe: Aarsmappe;
  readonly rettelser: readonly Rettelse[];
  /** false while a field has an error; says so at the fields. */
  readonly kanSkrives: () => boolean;
  readonly skrevet: (skrevne: readonly Rettelse[]) => Promise<void>;
  readonly glem: (felter: readonly Rettelse[]) => void;
}

/** From the pane into the year's input cells: only what was changed here, and never over what was changed there without asking. */
export function SkrivIArket({ vaert, mappe, rettelser, kanSkrives, skrevet, glem }: Egenskaber) {
  const stil = useStil();
  const knap = useRef<HTMLDivElement>(null);
  const [spoerger, saetSpoerger] = useState(false);
  const { forloeb, skriv, nulstil } = useIndskrivning(vaert, mappe, rettelser, skrevet);
  const ark = arknavn.opfoelgning(mappe.aar, mappe.kopi);
  // The question goes with its buttons: the keyboard returns to where it came from.
  const besvar = (svar: () => void) => {
    knap.current?.querySelector("button")?.focus();
    svar();
  };
  return (
    <>
      <Body1>{rettelser.length === 0 ? T.intet(ark) : T.rettet(rettelser.length, ark)}</Body1>
      <div ref={knap} className={stil.knapper}>
        <Button
          appearance="primary"
          disabledFocusable={rettelser.length === 0 || forloeb.art === "skriver"}
          onClick={() => void (kanSkrives() && skriv(false))}
        >
          {T.knap}
        </Button>
        {rettelser.length > 0 && forloeb.art !== "skriver" && (
          <Glemknap
            spoerg={() => {
              nulstil();
              saetSpoerger(true);
            }}
          />
        )}
      </div>
      <Glemspoergsmaal
        hvor="mappe"
        spoerger={spoerger}
        svar={(jaGlem) =>
          besvar(() => {
            saetSpoerger(false);
            if (jaGlem) glem(rettelser);
          })
        }
      />
      <div role="status">
        {forloeb.art === "skriver" && <ProgressBar aria-label={T.skriver} />}
        {forloeb.art === "skrevet" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{T.skrevet(forloeb.antal, ark)}</MessageBarBody>
          </MessageBar>
        )}
        {forloeb.art === "uenige" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {T.uenige}
              <Punkter saetninger={forloeb.felter.map((et) => T.uenighed(heltFeltnavn(et.felt, et.fagomraade), et.iArket, et.nu))} />
            </MessageBarBody>
            <MessageBarActions>
              <Button autoFocus onClick={() => besvar(() => void skriv(true))}>
                {T.skrivMine}
              </Button>
              <Button
                onClick={() =>
                  besvar(() => {
                    glem(forloeb.felter);
                    nulstil();
                  })
                }
              >
                {T.beholdArkets}
              </Button>
              <Button onClick={() => besvar(nulstil)}>{T.annuller}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <Fejl forloeb={forloeb} />
      </div>
    </>
  );
}

function Fejl({ forloeb }: { readonly forloeb: Forloeb }) {
  const tekst = fejlsaetning(forloeb);
  return tekst === null ? null : (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{tekst}</MessageBarBody>
    </MessageBar>
  );
}

function fejlsaetning(forloeb: Forloeb): string | null {
  switch (forloeb.art) {
    case "vaek":
      return T.vaek;
    case "mangler":
      return T.mangler(opremsning(forloeb.navne));
    case "mislykkedes":
      return `${aarsagstekst(forloeb.aarsag)} ${forloeb.tilbage.length === 0 ? T.intetTilbage : T.tilbage(opremsning(forloeb.tilbage))}`;
    default:
      return null;
  }
}
