import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Argument, Satser, Satstabel } from "../../core";
import { SATSSIDE as T } from "../../tekster/satsside";
import { Beloebsfelt } from "../felter/Beloebsfelt";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg } from "../felter/Valgfelt";
import { fejlVed, fortolkBekraeft } from "./fortolk";
import { Formular } from "./Formular";
import { medNy, type Bekraeftkladde } from "./kladde";

const useStil = makeStyles({
  trin: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 6rem)", gap: "8px", alignItems: "start" },
});

const GRAENSER = ["graense1", "graense2", "graense3"] as const;
const SATSER = ["sats1", "sats2", "sats3"] as const;

interface Egenskaber {
  readonly kladde: Bekraeftkladde;
  readonly tabel: Satstabel;
  readonly ret: (kladde: Bekraeftkladde) => void;
  readonly gem: (raekke: Satser) => Promise<string | null>;
  readonly annuller: () => void;
}

/** Who vouches for a year's limits, when, from what; and the limits, to be held against the source one by one. */
export function Bekraeftformular({ kladde, tabel, ret, gem, annuller }: Egenskaber) {
  const stil = useStil();
  const fortolket = fortolkBekraeft(kladde, tabel);
  const hvem = kladde.maalgruppe === "alle" ? null : T.gruppe(kladde.maalgruppe);
  const fejl = (argument: Argument) => fejlVed(fortolket, argument);
  const erUvis = tabel.raekker.some(
    (et) => String(et.aar) === kladde.aar && et.maalgruppe === kladde.maalgruppe && et.status !== "bekraeftet",
  );
  return (
    <Formular
      titel={kladde.art === "tilfoej" ? T.tilfoej : T.bekraeft(Number(kladde.aar), hvem)}
      intro={kladde.art === "tilfoej" ? T.tilfoejIntro : T.bekraeftIntro}
      knap={T.gemBekraeft(kladde.aar)}
      gem={fortolket.ok ? () => gem(fortolket.vaerdi) : null}
      annuller={annuller}
    >
      {(visFejl) => (
        <>
          {erUvis && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{T.skoennet}</MessageBarBody>
            </MessageBar>
          )}
          {kladde.art === "tilfoej" && (
            <>
              <Tekstfelt
                navn={T.aar}
                vaerdi={kladde.aar}
                ret={(aar) => ret({ ...kladde, aar })}
                fejl={fejl("satsaar")}
                visFejl={visFejl}
                tal
              />
              <Listevalg
                navn={T.maalgruppe}
                valg={T.maalgrupper}
                vaerdi={kladde.maalgruppe}
                ret={(maalgruppe) => ret({ ...kladde, maalgruppe })}
              />
            </>
          )}
          {GRAENSER.map((graense, nr) => (
            <div key={graense} className={stil.trin}>
              <Beloebsfelt
                argument={graense}
                navn={T.graense(nr + 1)}
                vaerdi={kladde.graenser[nr]!}
                ret={(ny) => ret({ ...kladde, graenser: medNy(kladde.graenser, nr, ny) })}
                fejl={fejl(graense)}
                visFejl={visFejl}
              />
              <Tekstfelt
                navn={T.sats(nr + 1)}
                vaerdi={kladde.satser[nr]!}
                ret={(ny) => ret({ ...kladde, satser: medNy(kladde.satser, nr, ny) })}
                fejl={fejl(SATSER[nr]!)}
                visFejl={visFejl}
                tal
              />
            </div>
          ))}
          <Tekstfelt
            navn={T.hvem}
            vaerdi={kladde.hvem}
            ret={(ny) => ret({ ...kladde, hvem: ny })}
            fejl={fejl("bekraeftetAf")}
            visFejl={visFejl}
          />
          <Tekstfelt
            navn={T.dato}
            vaerdi={kladde.dato}
            ret={(dato) => ret({ ...kladde, dato })}
            fejl={fejl("bekraeftetDato")}
            visFejl={visFejl}
            hint={T.datoHint}
          />
          <Tekstfelt
            navn={T.kildefelt}
            vaerdi={kladde.kilde}
            ret={(kilde) => ret({ ...kladde, kilde })}
            fejl={fejl("satskilde")}
            visFejl={visFejl}
            hint={T.kildeHint}
          />
        </>
      )}
    </Formular>
  );
}
