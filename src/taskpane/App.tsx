import { FluentProvider, Spinner, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { Kommando } from "../commands";
import { RUDE } from "../tekster/rude";
import { Hjaelp } from "./Hjaelp";
import { Hjem } from "./Hjem";
import { erOpgave, OPGAVER } from "./opgaver";
import { Ramme } from "./Ramme";
import { useGem } from "./useGem";
import { useMoerkt } from "./useMoerkt";
import type { Vaert } from "./vaert/port";
import { laesGemt, skrivGemt, type Gemt } from "./wizard/gem";
import { erTomKladde } from "./wizard/kladde";
import { reducer, START } from "./wizard/tilstand";

/** Fetched when it is opened, as every task: what the home page does not need waits. */
const Wizard = lazy(async () => ({ default: (await import("./wizard/Wizard")).Wizard }));

/** Shown from the start: what was saved, or the empty beginning. */
const begyndelse = (vaert: Vaert): Gemt => laesGemt(vaert.hentKladde()) ?? { side: "hjem", wizard: START, opgaver: {} };

interface Egenskaber {
  readonly vaert: Vaert;
  readonly version: string;
  /** The ribbon's buttons, where there is a ribbon. */
  readonly lytEfterKommandoer: LytEfterKommandoer;
  /** Whether the user came here from another screen. */
  readonly tagFokus: boolean;
}

export type LytEfterKommandoer = (udfoer: (kommando: Kommando) => void) => void;

export function App({ vaert, version, lytEfterKommandoer, tagFokus }: Egenskaber) {
  const [foerst] = useState(() => begyndelse(vaert));
  const [{ side, skiftet }, saetSted] = useState({ side: foerst.side, skiftet: tagFokus });
  const gaaTil = useCallback((ny: Gemt["side"]) => saetSted({ side: ny, skiftet: true }), []);
  const [tilstand, udfoer] = useReducer(reducer, foerst.wizard);
  const [opgaver, saetOpgaver] = useState(foerst.opgaver);
  const harKladde = useRef(false);
  useEffect(() => void (harKladde.current = !erTomKladde(tilstand.kladde)), [tilstand.kladde]);
  useEffect(() => {
    const sider: Readonly<Record<Kommando, () => Gemt["side"]>> = {
      // With a draft, the home page asks first: it is never thrown away without a word.
      nytBudgetaar: () => (harKladde.current ? "hjem" : "wizard"),
      politiskUdgave: () => "politisk",
      hjaelp: () => "hjaelp",
    };
    if (vaert.art === "excel") lytEfterKommandoer((kommando) => gaaTil(sider[kommando]()));
  }, [vaert, lytEfterKommandoer, gaaTil]);
  const gemning = useGem(vaert, skrivGemt({ side, wizard: tilstand, opgaver }), skrivGemt(foerst));
  const hjem = () => gaaTil("hjem");
  const Opgaveside = erOpgave(side) ? OPGAVER[side].Side : null;
  return (
    <FluentProvider theme={useMoerkt() ? webDarkTheme : webLightTheme}>
      <Ramme version={version} gemning={gemning} vaertsart={vaert.art}>
        {side === "hjaelp" && <Hjaelp hjem={hjem} />}
        <Suspense fallback={<Spinner label={RUDE.hentes} />}>
          {side === "wizard" && <Wizard tilstand={tilstand} udfoer={udfoer} vaert={vaert} version={version} hjem={hjem} />}
          {Opgaveside !== null && (
            <Opgaveside
              vaert={vaert}
              version={version}
              gemt={opgaver[side]}
              gem={(kladde) => saetOpgaver((foer) => ({ ...foer, [side]: kladde }))}
              giv={(opgave, del) => saetOpgaver((foer) => ({ ...foer, [opgave]: { ...objekt(foer[opgave]), ...del } }))}
              gemtAf={(opgave) => opgaver[opgave]}
              hjem={hjem}
              aabn={gaaTil}
              kladde={tilstand.kladde}
              kladdenr={tilstand.nr}
              erstatKladde={(kladde) => {
                udfoer({ art: "erstat", kladde });
                gaaTil("wizard");
              }}
            />
          )}
        </Suspense>
        {side === "hjem" && (
          <Hjem
            tagFokus={skiftet}
            kladdeaar={erTomKladde(tilstand.kladde) ? null : tilstand.kladde.aar}
            vaertsart={vaert.art}
            fortsaet={() => gaaTil("wizard")}
            begyndForfra={() => {
              udfoer({ art: "begyndForfra" });
              gaaTil("wizard");
            }}
            aabn={gaaTil}
          />
        )}
      </Ramme>
    </FluentProvider>
  );
}

/** What a task kept, as far as something can be put beside it. */
const objekt = (gemt: unknown): object => (typeof gemt === "object" && gemt !== null ? gemt : {});
