import { Button, makeStyles, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { afvigerFraAarsformlen } from "../../core";
import { medStatus, SAGSOPGAVE, SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { Afsnit } from "../felter/Afsnit";
import { Fagomraader } from "./Fagomraader";
import { Faseoverskrift } from "./Faseoverskrift";
import { Fejlliste } from "./Fejlliste";
import { Husstandsliste } from "./Husstandsliste";
import { Noegletal } from "./Noegletal";
import { sagsnavne } from "./sagsnavne";
import type { Fase } from "./tilstand";
import { Trintabel } from "./Trintabel";
import type { Sagslistestyring } from "./useSagsliste";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "8px" },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Egenskaber {
  readonly fase: Extract<Fase, { art: "resultat" }>;
  readonly styring: Sagslistestyring;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** The refund of the list, from the whole to the single household. */
export function Resultat({ fase, styring, children }: Egenskaber) {
  const stil = useStil();
  const { liste, kolonner, laest, resultat, satser } = fase;
  const { husstande, efterRefusion, fejl } = resultat;
  const navne = useMemo(() => sagsnavne(liste, kolonner), [liste, kolonner]);
  const afvigende = useMemo(() => efterRefusion.filter((nr) => afvigerFraAarsformlen(husstande[nr]!)), [efterRefusion, husstande]);
  const paaTvaers = useMemo(() => efterRefusion.filter((nr) => husstande[nr]!.paaTvaersAfFagomraader), [efterRefusion, husstande]);
  const status = (tekst: string) => medStatus(tekst, satser.status);
  const listen = { navne, fagomraader: laest.fagomraader, resultat, status: satser.status };
  return (
    <section className={stil.side} aria-label={status(T.overskrift(satser.aar))}>
      <Faseoverskrift>{status(T.overskrift(satser.aar))}</Faseoverskrift>
      {satser.status !== "bekraeftet" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{SAGSOPGAVE.skoen(satser.aar)}</MessageBarBody>
        </MessageBar>
      )}
      {fejl.length > 0 && <Fejlliste tekst={T.fejlTekst(fejl.length)} fejl={fejl} />}
      <Noegletal resultat={resultat} status={satser.status} />
      <Text>{T.metode}</Text>
      {kolonner.includes("udgift") && <Text>{T.jaevn}</Text>}
      <Text>{SAGSOPGAVE.kilde(satser)}</Text>
      {kolonner.includes("fagomraade") && <Fagomraader resultat={resultat} status={satser.status} />}
      <Trintabel husstandePrTrin={resultat.husstandePrTrin} satser={satser} />
      {afvigende.length > 0 && (
        <>
          <Afsnit>{status(T.aarsformel)}</Afsnit>
          <Text>{T.aarsformelTekst(afvigende.length)}</Text>
          <Husstandsliste navn={status(T.aarsformel)} numre={afvigende} {...listen} />
        </>
      )}
      {paaTvaers.length > 0 && (
        <>
          <Afsnit>{T.tvaers}</Afsnit>
          <Text>{T.tvaersTekst(paaTvaers.length)}</Text>
          <Husstandsliste navn={T.tvaers} numre={paaTvaers} {...listen} />
        </>
      )}
      <Afsnit>{status(T.liste)}</Afsnit>
      <Husstandsliste navn={status(T.liste)} numre={efterRefusion} {...listen} />
      {children}
      <div className={stil.knapper}>
        <Button onClick={styring.ret}>{T.ret}</Button>
        <Button onClick={styring.andenListe}>{T.andenListe}</Button>
      </div>
    </section>
  );
}
