import { FluentProvider, makeStyles, Text, Title3, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useReducer, useState } from "react";
import { aarI, INDBYGGEDE_SATSER, SATSER_GENNEMGAAET } from "../core";
import { FOD, PRODUKT } from "../tekster/pane";
import { Hjem } from "./Hjem";
import type { Vaert } from "./vaert/port";
import { useMoerkt } from "./useMoerkt";
import { laesGemt, skrivGemt, type Gemt } from "./wizard/gem";
import { erTomKladde } from "./wizard/kladde";
import { reducer, START } from "./wizard/tilstand";
import { Wizard } from "./wizard/Wizard";

const useStil = makeStyles({
  ramme: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    padding: "12px 16px",
    gap: "12px",
    overflowWrap: "anywhere",
  },
  indhold: { flexGrow: 1, maxWidth: "640px", width: "100%" },
});

/** Shown from the start: what was saved, or the empty beginning. */
const begyndelse = (vaert: Vaert): Gemt => laesGemt(vaert.hentKladde()) ?? { side: "hjem", wizard: START };

export function App({ vaert, version }: { readonly vaert: Vaert; readonly version: string }) {
  const [foerst] = useState(() => begyndelse(vaert));
  const [side, saetSide] = useState(foerst.side);
  const [tilstand, udfoer] = useReducer(reducer, foerst.wizard);
  const gemt = useGem(vaert, { side, wizard: tilstand });
  return (
    <FluentProvider theme={useMoerkt() ? webDarkTheme : webLightTheme}>
      <Ramme version={version} kanGemme={gemt}>
        {side === "hjem" ? (
          <Hjem
            kladdeaar={erTomKladde(tilstand.kladde) ? null : tilstand.kladde.aar}
            fortsaet={() => saetSide("wizard")}
            begyndForfra={() => {
              udfoer({ art: "begyndForfra" });
              saetSide("wizard");
            }}
          />
        ) : (
          <Wizard tilstand={tilstand} udfoer={udfoer} vaert={vaert} version={version} hjem={() => saetSide("hjem")} />
        )}
      </Ramme>
    </FluentProvider>
  );
}

/** Saves at every change; tells whether the host could. */
function useGem(vaert: Vaert, { side, wizard }: Gemt): boolean {
  const [kunne, saetKunne] = useState(true);
  const tekst = skrivGemt({ side, wizard });
  useEffect(() => {
    void vaert.gemKladde(tekst).then(saetKunne);
  }, [vaert, tekst]);
  return kunne;
}

function Ramme({
  version,
  kanGemme,
  children,
}: {
  readonly version: string;
  readonly kanGemme: boolean;
  readonly children: React.ReactNode;
}) {
  const stil = useStil();
  const bekraeftede = aarI(INDBYGGEDE_SATSER.raekker.filter(({ status }) => status === "bekraeftet"));
  const [aar, maaned, dag] = SATSER_GENNEMGAAET.split("-");
  return (
    <div className={stil.ramme}>
      <header>
        <Title3 as="h1">{PRODUKT}</Title3>
      </header>
      <main className={stil.indhold}>{children}</main>
      <footer>
        {!kanGemme && (
          <Text block role="alert" weight="semibold">
            {FOD.kanIkkeGemme}
          </Text>
        )}
        <Text size={200}>{FOD.linje(version, `${dag}.${maaned}.${aar}`, bekraeftede.at(-1)!)}</Text>
      </footer>
    </div>
  );
}
