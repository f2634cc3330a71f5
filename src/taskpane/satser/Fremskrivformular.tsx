import { Text } from "@fluentui/react-components";
import { kronerAf, satserForAar, type Argument, type Satser, type Satstabel } from "../../core";
import { SATSSIDE as T } from "../../tekster/satsside";
import { STATUSTEKST } from "../../tekster/status";
import { opremsning, skrivTal } from "../../tekster/tal";
import { Tekstfelt } from "../felter/Tekstfelt";
import { fejlVed, fortolkFremskriv } from "./fortolk";
import { Formular } from "./Formular";
import type { Fremskrivkladde } from "./kladde";

interface Egenskaber {
  readonly kladde: Fremskrivkladde;
  readonly tabel: Satstabel;
  readonly ret: (kladde: Fremskrivkladde) => void;
  readonly gem: (raekker: readonly Satser[]) => Promise<string | null>;
  readonly annuller: () => void;
}

/** A year from the year before by a percentage; what would come of it is shown before it is saved. */
export function Fremskrivformular({ kladde, tabel, ret, gem, annuller }: Egenskaber) {
  const fortolket = fortolkFremskriv(kladde, tabel);
  const fejl = (argument: Argument) => fejlVed(fortolket, argument);
  const [grundlag] = satserForAar(tabel, Number(kladde.aar) - 1);
  return (
    <Formular
      titel={T.fremskrivTitel}
      intro={T.fremskrivIntro}
      knap={T.gemFremskriv(kladde.aar)}
      gem={fortolket.ok ? () => gem(fortolket.vaerdi) : null}
      annuller={annuller}
    >
      {(visFejl) => (
        <>
          <Tekstfelt
            navn={T.aar}
            vaerdi={kladde.aar}
            ret={(aar) => ret({ ...kladde, aar })}
            fejl={fejl("satsaar")}
            visFejl={visFejl}
            hint={grundlag && T.grundlag(grundlag.aar, STATUSTEKST[grundlag.status])}
            tal
          />
          <Tekstfelt
            navn={T.procent}
            vaerdi={kladde.procent}
            ret={(procent) => ret({ ...kladde, procent })}
            fejl={fejl("satsreguleringsprocent")}
            visFejl={visFejl}
            hint={T.procentHint}
            tal
          />
          <div role="status">{fortolket.ok && fortolket.vaerdi.map((raekke) => <Resultat key={raekke.maalgruppe} raekke={raekke} />)}</div>
        </>
      )}
    </Formular>
  );
}

const Resultat = ({ raekke: { aar, maalgruppe, trin } }: { readonly raekke: Satser }) => (
  <Text block weight="semibold">
    {maalgruppe === "alle" ? "" : `${T.gruppe(maalgruppe)}: `}
    {T.resultat(aar, opremsning(trin.map(({ graense }) => `${skrivTal(kronerAf(graense))} kr.`)))}
  </Text>
);
