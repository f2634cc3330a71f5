import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Status } from "../../core";
import { medStatus, SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { skrivKroner, skrivProcent } from "../../tekster/tal";
import type { Sagsresultat } from "./beregn";

const useStil = makeStyles({
  liste: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "4px", margin: 0 },
  navn: { color: tokens.colorNeutralForeground2 },
  tal: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  refusion: { ...typographyStyles.subtitle2 },
});

/** The list as a whole. */
export function Noegletal({ resultat: { sager, husstande, iAlt }, status }: { readonly resultat: Sagsresultat; readonly status: Status }) {
  const stil = useStil();
  const linjer = [
    [T.omfangNavn, T.omfang(sager, husstande.length)],
    [T.udgift, skrivKroner(iAlt.udgift)],
    [medStatus(T.refusion, status), skrivKroner(iAlt.refusion)],
    [medStatus(T.daekningsgrad, status), iAlt.daekningsgrad === null ? "–" : skrivProcent(iAlt.daekningsgrad)],
  ] as const;
  return (
    <dl className={stil.liste}>
      {linjer.map(([navn, tal], nr) => (
        <div key={navn} style={{ display: "contents" }}>
          <dt className={stil.navn}>{navn}</dt>
          <dd className={nr === 2 ? `${stil.tal} ${stil.refusion}` : stil.tal}>{tal}</dd>
        </div>
      ))}
    </dl>
  );
}
