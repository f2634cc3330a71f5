import { useEffect, useReducer, useRef, useState } from "react";
import { mislykkedes, type Resultat, type Satser } from "../../core";
import type { Kolonnevalg } from "../../tekster/sagsblok";
import { beregn } from "./beregn";
import { browserensUr, udfoerIBidder, type Arbejde } from "./bidder";
import { indlaesCeller, indlaesTekst, type Celler, type Sagsliste } from "./indlaes";
import { laesRaekker, sagskolonnerAf } from "./laesRaekker";
import { reducer, START } from "./tilstand";

/** The list and the long work on it, one at a time; whatever begins anew or leaves the page cuts the work off. */
export function useSagsliste() {
  const [fase, udfoer] = useReducer(reducer, START);
  const [, kast] = useState<never>();
  const igang = useRef<AbortController>(undefined);
  useEffect(() => () => igang.current?.abort(), []);

  const begynd = (): AbortSignal => {
    igang.current?.abort();
    igang.current = new AbortController();
    return igang.current.signal;
  };
  async function arbejd<T>(arbejde: Arbejde<T>, faerdig: (svar: T) => void, afbryd = begynd()): Promise<void> {
    let vist = 0;
    const vis = (andel: number) => {
      // Drawn for each percent, and not for each slice.
      if (andel - vist < 0.01) return;
      vist = andel;
      udfoer({ art: "fremdrift", andel });
    };
    try {
      const svar = await udfoerIBidder(arbejde, { ur: browserensUr, afbryd, vis });
      if (svar !== undefined && !afbryd.aborted) faerdig(svar);
    } catch (fejl) {
      // A bug is shown by the page that shows bugs, and not by a bar that stands still.
      kast(() => {
        throw fejl;
      });
    }
  }

  const laes = (liste: Sagsliste, kolonner: readonly Kolonnevalg[]): void => {
    const samlet = sagskolonnerAf(kolonner);
    const afbryd = begynd();
    if (samlet.ok) void arbejd(laesRaekker(liste, kolonner, samlet.vaerdi), (laest) => udfoer({ art: "laest", laest }), afbryd);
  };
  const indlaest = (liste: Resultat<Sagsliste>): void => {
    if (!liste.ok) return udfoer({ art: "afvis", fejl: liste.fejl });
    udfoer({ art: "vis", liste: liste.vaerdi });
    laes(liste.vaerdi, liste.vaerdi.blok.kolonner);
  };

  return {
    fase,
    indlaesTekst(tekst: string): void {
      if (tekst.trim() === "") return udfoer({ art: "afvis", fejl: tomListe.fejl });
      udfoer({ art: "indlaes" });
      void arbejd(indlaesTekst(tekst), indlaest);
    },
    indlaesCeller(celler: Celler): void {
      udfoer({ art: "indlaes" });
      void arbejd(indlaesCeller(celler), indlaest);
    },
    vaelg(kolonne: number, valg: Kolonnevalg): void {
      if (fase.art !== "godkend") return;
      const handling = { art: "vaelg", kolonne, valg } as const;
      udfoer(handling);
      const efter = reducer(fase, handling);
      if (efter.art === "godkend") laes(efter.liste, efter.kolonner);
    },
    beregn(satser: Satser): void {
      if (fase.art !== "godkend" || fase.laesning.art !== "laest") return;
      udfoer({ art: "beregn" });
      const { overskriftsraekker } = fase.liste.blok;
      void arbejd(beregn(fase.laesning.laest, overskriftsraekker + 1, satser), (resultat) => udfoer({ art: "beregnet", satser, resultat }));
    },
    ret: () => udfoer({ art: "ret" }),
    annuller(): void {
      igang.current?.abort();
      udfoer({ art: "annuller" });
    },
    andenListe(): void {
      igang.current?.abort();
      udfoer({ art: "andenListe" });
    },
  };
}

export type Sagslistestyring = ReturnType<typeof useSagsliste>;

const tomListe = mislykkedes({ art: "mangler", sted: { argument: "sager" } });
