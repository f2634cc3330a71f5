import { useState } from "react";
import { aarI, sammeRaekke, satstabelMed, type Satser as Satsraekke } from "../../core";
import { skrivDato } from "../../tekster/dato";
import { SATSSIDE as T } from "../../tekster/satsside";
import type { Opgaveegenskaber } from "../opgave";
import { useEgneSatser } from "../useEgneSatser";
import { Bekraeftformular } from "./Bekraeftformular";
import { Fremskrivformular } from "./Fremskrivformular";
import { bekraeftkladde, fremskrivkladde, laesSatskladde, tilfoejkladde, type Satskladde } from "./kladde";
import { Satsliste, type Besked } from "./Satsliste";

/** All limits with status and source; a year is confirmed, added or extrapolated in a form of its own. */
export function Satser({ vaert, gemt, gem, hjem }: Opgaveegenskaber) {
  const kladde = laesSatskladde(gemt);
  const egne = useEgneSatser(vaert);
  const [besked, saetBesked] = useState<Besked | null>(null);
  const tabel = satstabelMed(egne.egne);
  const naeste = aarI(tabel.raekker).at(-1)! + 1;
  const aabn = (ny: Satskladde) => {
    saetBesked(null);
    gem(ny);
  };
  const annuller = () => aabn(null);
  const udfoer = async (gik: string, aendring: (foer: readonly Satsraekke[]) => readonly Satsraekke[]): Promise<string | null> => {
    const fejl = await egne.gem(aendring);
    if (fejl !== null) return fejl;
    gem(null);
    saetBesked({ intent: "success", tekst: T.gemt[vaert.art](gik) });
    return null;
  };
  if (kladde?.art === "fremskriv")
    return (
      <Fremskrivformular
        kladde={kladde}
        tabel={tabel}
        ret={gem}
        annuller={annuller}
        gem={(raekker) => {
          const { aar } = raekker[0]!;
          return udfoer(T.fremskrevet(aar), (foer) => [...foer.filter((et) => et.aar !== aar), ...raekker]);
        }}
      />
    );
  if (kladde !== null)
    return (
      <Bekraeftformular
        kladde={kladde}
        tabel={tabel}
        ret={gem}
        annuller={annuller}
        gem={(raekke) => udfoer(T.bekraeftet(raekke.aar), (foer) => [...foer.filter((et) => !sammeRaekke(et, raekke)), raekke])}
      />
    );
  return (
    <Satsliste
      tabel={tabel}
      egne={egne}
      vaertsart={vaert.art}
      besked={besked}
      hjem={hjem}
      bekraeft={(raekke) => aabn(bekraeftkladde(raekke, skrivDato(new Date())))}
      tilfoej={() => aabn(tilfoejkladde(naeste, skrivDato(new Date())))}
      fremskriv={() => aabn(fremskrivkladde(naeste))}
      fjern={(raekke) =>
        void udfoer(T.fjernet(raekke.aar), (foer) => foer.filter((et) => !sammeRaekke(et, raekke))).then(
          (fejl) => fejl !== null && saetBesked({ intent: "error", tekst: fejl }),
        )
      }
    />
  );
}
