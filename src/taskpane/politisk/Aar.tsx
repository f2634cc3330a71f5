import { Body1, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { findCpr } from "../../tekster/cprfund";
import { POLITISK as T } from "../../tekster/politiskside";
import { daekketSagsfremstilling, tekstensArk } from "../../workbook/deling/daekketSagsfremstilling";
import { levendeArk, manglendeArk } from "../../workbook/deling/levendeArk";
import { standardark } from "../../workbook/deling/standardark";
import { lavUdgave } from "../../workbook/deling/udgave";
import type { Aarskilde } from "../aarsmappe/aarskilde";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg, Radiovalg } from "../felter/Valgfelt";
import type { Vaert } from "../vaert/port";
import type { Aaretsplan } from "./aaretsOpgave";
import { Andrearkvalg, Arkvalg, Fastebesked } from "./Arkvalg";
import { Del } from "./Del";
import { fundgrupper, udestaaende } from "./fundgrupper";
import type { Politiskkladde } from "./kladde";
import { Kontrol } from "./Kontrol";
import { Sagsfremstillingsknap } from "./Sagsfremstillingsknap";
import { useAndreArk } from "./useAndreArk";
import { Visning } from "./Visning";

const useStil = makeStyles({ aar: { display: "flex", flexDirection: "column", gap: "12px" } });

interface Egenskaber {
  readonly vaert: Vaert;
  readonly kilde: Aarskilde;
  readonly aaret: Extract<Aaretsplan, { ok: true }>;
  readonly kladde: Politiskkladde;
  readonly ret: (aendring: Partial<Politiskkladde>) => void;
}

/** One year's edition: chosen, checked, looked at, and shared. */
export function Aar({ vaert, kilde: { noegle, mappe }, aaret: { opgave, plan }, kladde, ret }: Egenskaber) {
  const stil = useStil();
  const { enhed, indhold, afsender, mindsteAntal } = kladde;
  const [godkendte, saetGodkendte] = useState<ReadonlySet<string>>(new Set());
  const navne = useMemo(() => plan.ark.map(({ navn }) => navn), [plan]);
  const andre = useAndreArk(vaert);
  const gemte = kladde.ark[noegle];
  const valgte = useMemo(() => {
    const fra = gemte === undefined ? standardark(opgave) : new Set(gemte);
    return new Set(navne.filter((navn) => fra.has(navn)));
  }, [gemte, opgave, navne]);
  const tekstark = tekstensArk(opgave);
  const uden = kladde.taellerIkke[noegle];
  const taellerIkke = useMemo(() => new Set(uden), [uden]);
  const udgave = useMemo(
    () =>
      lavUdgave(plan, {
        ark: valgte,
        enhed,
        indhold,
        afsender: "",
        andre: andre.ark,
        taellerIkke,
        tekstark,
        mindsteAntal: Number(mindsteAntal),
      }),
    [plan, valgte, enhed, indhold, andre.ark, taellerIkke, tekstark, mindsteAntal],
  );
  const vaelgFlere = (nye: readonly string[]) => ret({ ark: { ...kladde.ark, [noegle]: nye } });
  const vaelg = (navn: string, ja: boolean) => vaelgFlere(navne.filter((et) => (et === navn ? ja : valgte.has(et))));
  const retTaellerIkke = (navn: string, ja: boolean) =>
    ret({ taellerIkke: { ...kladde.taellerIkke, [noegle]: [...[...taellerIkke].filter((et) => et !== navn), ...(ja ? [navn] : [])] } });
  const godkend = (hvad: string, ja: boolean) =>
    saetGodkendte((foer) => new Set(ja ? [...foer, hvad] : [...foer].filter((et) => et !== hvad)));
  const levende = useMemo(() => levendeArk(plan.ark, valgte, new Set(udgave.daekkede)), [plan, valgte, udgave]);
  const mangler = manglendeArk(plan.ark, valgte);
  const tilSagen = useMemo(
    () => daekketSagsfremstilling(opgave, plan, udgave, { mindsteAntal: Number(mindsteAntal) }),
    [opgave, plan, udgave, mindsteAntal],
  );
  const afsenderHarCpr = findCpr(afsender).length > 0;
  const erLaest = !andre.henter && andre.fejl === null;
  const hindret = afsenderHarCpr || !erLaest || udestaaende(fundgrupper(udgave.fund), godkendte).length > 0;
  return (
    <div className={stil.aar}>
      <Arkvalg aar={mappe.aar} navne={navne} valgte={valgte} vaelg={vaelg} />
      <Andrearkvalg {...andre} />
      <Radiovalg navn={T.indhold} valg={T.indholdsvalg} vaerdi={indhold} ret={(nyt) => ret({ indhold: nyt })} />
      {indhold === "formler" && (
        <Fastebesked
          faste={navne.filter((navn) => valgte.has(navn) && !levende.has(navn))}
          mangler={mangler}
          tagMed={() => vaelgFlere(navne.filter((navn) => valgte.has(navn) || mangler.includes(navn)))}
        />
      )}
      <Listevalg navn={T.enhed} valg={T.enhedsvalg} vaerdi={enhed} ret={(ny) => ret({ enhed: ny })} />
      {enhed !== "kroner" && <Body1>{T.enhedNote}</Body1>}
      <Tekstfelt
        navn={T.afsender}
        vaerdi={afsender}
        ret={(ny) => ret({ afsender: ny })}
        hint={T.afsenderHint}
        {...(afsenderHarCpr && { fejl: T.afsenderCpr, visFejl: true })}
      />
      <Kontrol
        udgave={udgave}
        erLaest={erLaest}
        mindsteAntal={mindsteAntal}
        retMindsteAntal={(ny) => ret({ mindsteAntal: ny })}
        godkendte={godkendte}
        godkend={godkend}
        tagFra={(ark) => (andre.valgte.has(ark) ? andre.vaelg(ark, false) : vaelg(ark, false))}
        retTaellerIkke={retTaellerIkke}
      />
      <Visning plan={udgave.plan} />
      <Del key={afsender} vaert={vaert} udgave={udgave} afsender={afsender} mangler={hindret} />
      {tilSagen.ok && <Sagsfremstillingsknap udklip={tilSagen.vaerdi} harCpr={tilSagen.vaerdi.harCpr} mangler={hindret} />}
    </div>
  );
}
