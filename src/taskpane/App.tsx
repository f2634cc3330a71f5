import { FluentProvider, makeStyles, Text, Title3, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Kommando } from "../commands";
import { aarI, INDBYGGEDE_SATSER, SATSER_GENNEMGAAET } from "../core";
import { FOD, PRODUKT } from "../tekster/rude";
import { Hjaelp } from "./Hjaelp";
import { Hjem } from "./Hjem";
import type { Gemning, Vaert } from "./vaert/port";
import { useMoerkt } from "./useMoerkt";
import { laesGemt, skrivGemt, type Gemt } from "./wizard/gem";
import { fortolkBudgetaar } from "./wizard/fortolkFelter";
import { erTomKladde, type Kladde } from "./wizard/kladde";
import { Samler } from "./wizard/samler";
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

interface Egenskaber {
  readonly vaert: Vaert;
  readonly version: string;
  /** The ribbon's buttons, where there is a ribbon. */
  readonly lytEfterKommandoer: LytEfterKommandoer;
  /** The user's own press brought the pane: the button with the keyboard is gone, and the page's heading takes over. */
  readonly tagFokus: boolean;
}

export type LytEfterKommandoer = (udfoer: (kommando: Kommando) => void) => void;

export function App({ vaert, version, lytEfterKommandoer, tagFokus }: Egenskaber) {
  const [foerst] = useState(() => begyndelse(vaert));
  const [{ side, skiftet }, saetSted] = useState({ side: foerst.side, skiftet: tagFokus });
  const gaaTil = useCallback((ny: Gemt["side"]) => saetSted({ side: ny, skiftet: true }), []);
  const [tilstand, udfoer] = useReducer(reducer, foerst.wizard);
  const harKladde = useRef(false);
  useEffect(() => void (harKladde.current = !erTomKladde(tilstand.kladde)), [tilstand.kladde]);
  useEffect(() => {
    // With a draft, the home page asks first: it is never thrown away without a word.
    if (vaert.art === "excel")
      lytEfterKommandoer((kommando) => gaaTil(kommando === "hjaelp" ? "hjaelp" : harKladde.current ? "hjem" : "wizard"));
  }, [vaert, lytEfterKommandoer, gaaTil]);
  const gemning = useGem(vaert, skrivGemt({ side, wizard: tilstand }), skrivGemt(foerst));
  return (
    <FluentProvider theme={useMoerkt() ? webDarkTheme : webLightTheme}>
      <Ramme version={version} gemning={gemning} vaertsart={vaert.art}>
        {side === "hjaelp" && <Hjaelp hjem={() => gaaTil("hjem")} />}
        {side === "wizard" && <Wizard tilstand={tilstand} udfoer={udfoer} vaert={vaert} version={version} hjem={() => gaaTil("hjem")} />}
        {side === "hjem" && (
          <Hjem
            tagFokus={skiftet}
            kladdeaar={erTomKladde(tilstand.kladde) ? null : tilstand.kladde.aar}
            vaertsart={vaert.art}
            fortsaet={() => gaaTil("wizard")}
            naesteAar={aaretEfter(tilstand.kladde)}
            viderefoer={(aar) => {
              udfoer({ art: "viderefoer", aar });
              gaaTil("wizard");
            }}
            begyndForfra={() => {
              udfoer({ art: "begyndForfra" });
              gaaTil("wizard");
            }}
          />
        )}
      </Ramme>
    </FluentProvider>
  );
}

function aaretEfter(kladde: Kladde): number | null {
  const samler = new Samler();
  const aar = fortolkBudgetaar(kladde, samler);
  return samler.fejl.length === 0 ? aar + 1 : null;
}

/** Saves at every change; tells how it went. */
function useGem(vaert: Vaert, tekst: string, foerst: string): Gemning {
  const [gik, saetGik] = useState<Gemning>("gemt");
  const sidst = useRef(foerst);
  useEffect(() => {
    if (tekst === sidst.current) return;
    sidst.current = tekst;
    void vaert.gemKladde(tekst).then(saetGik);
  }, [vaert, tekst]);
  return gik;
}

function Ramme({
  version,
  gemning,
  vaertsart,
  children,
}: {
  readonly version: string;
  readonly gemning: Gemning;
  readonly vaertsart: Vaert["art"];
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
        {gemning !== "gemt" && (
          <Text block role="alert" weight="semibold">
            {gemning === "kanIkke" ? FOD.kanIkke[vaertsart] : FOD.andetSted}
          </Text>
        )}
        <Text size={200}>{FOD.linje(version, `${dag}.${maaned}.${aar}`, bekraeftede.at(-1)!)}</Text>
      </footer>
    </div>
  );
}
