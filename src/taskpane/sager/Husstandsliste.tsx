import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { MAANEDER_PR_AAR, type Husstandsoversigt, type Status } from "../../core";
import { medStatus, SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { skrivKroner } from "../../tekster/tal";
import type { Sagsresultat } from "./beregn";
import type { Sagsnavne } from "./sagsnavne";

const AD_GANGEN = 20;

const useStil = makeStyles({
  liste: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  post: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "6px", overflowWrap: "anywhere" },
  sager: { margin: 0, paddingLeft: "20px" },
  knap: { alignSelf: "flex-start" },
});

interface Listen {
  readonly navne: Sagsnavne;
  readonly fagomraader: readonly (string | null)[];
  readonly resultat: Sagsresultat;
  readonly status: Status;
}

interface Egenskaber extends Listen {
  readonly navn: string;
  /** The households that are shown, in order. */
  readonly numre: readonly number[];
}

/** Some households at a time, with how many there are besides. */
export function Husstandsliste({ navn, numre, ...listen }: Egenskaber) {
  const stil = useStil();
  const [vist, saetVist] = useState(AD_GANGEN);
  const resten = numre.length - vist;
  return (
    <>
      <ul className={stil.liste} aria-label={navn}>
        {numre.slice(0, vist).map((nr) => (
          <Husstand key={nr} husstand={listen.resultat.husstande[nr]!} {...listen} />
        ))}
      </ul>
      {resten > 0 && (
        <>
          <Text role="status">{T.resten(resten)}</Text>
          <Button className={stil.knap} onClick={() => saetVist(vist + AD_GANGEN)}>
            {T.visFlere(Math.min(AD_GANGEN, resten))}
          </Button>
        </>
      )}
    </>
  );
}

function Husstand({ husstand, navne, fagomraader, resultat, status }: Listen & { readonly husstand: Husstandsoversigt }) {
  const stil = useStil();
  const { medlemmer, udgift, refusion } = husstand;
  const bemaerkninger = [
    T.forskel(husstand, status),
    husstand.paaTvaersAfFagomraader ? T.paaTvaers : undefined,
    medlemmer.some((nr) => erAfkortet(resultat, nr)) ? T.ikkeOmfattet : undefined,
  ].filter((tekst) => tekst !== undefined);
  return (
    <li className={stil.post}>
      <Text block weight="semibold">
        {navne.husstand(medlemmer)}
        {medlemmer.length === 1 && fagomraader[medlemmer[0]!] != null && ` (${fagomraader[medlemmer[0]!]})`}
      </Text>
      <Text block>
        {T.udgift}: {skrivKroner(udgift)}
      </Text>
      <Text block>
        {medStatus(T.refusion, status)}: {skrivKroner(refusion)}
      </Text>
      {bemaerkninger.map((tekst) => (
        <Text key={tekst} block size={200}>
          {tekst}
        </Text>
      ))}
      {medlemmer.length > 1 && <Medlemmer {...{ medlemmer, navne, fagomraader, resultat, status }} />}
    </li>
  );
}

function Medlemmer({ medlemmer, navne, fagomraader, resultat, status }: Listen & { readonly medlemmer: readonly number[] }) {
  const stil = useStil();
  const [aaben, saetAaben] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => saetAaben(currentTarget.open)}>
      <summary>{T.medlemmer(medlemmer.length)}</summary>
      {aaben && (
        <ul className={stil.sager}>
          {medlemmer.map((nr) => {
            const svar = resultat.svar[nr];
            const fagomraade = fagomraader[nr];
            return (
              <li key={nr}>
                {navne.sag(nr)}
                {fagomraade != null && ` (${fagomraade})`}: {svar?.ok === true && medStatus(skrivKroner(svar.vaerdi.refusion), status)}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}

function erAfkortet({ svar }: Sagsresultat, nr: number): boolean {
  const et = svar[nr];
  return et?.ok === true && et.vaerdi.maaneder < MAANEDER_PR_AAR;
}
