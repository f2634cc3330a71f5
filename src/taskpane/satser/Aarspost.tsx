import { Badge, Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { andelAf, kronerAf, type Satser } from "../../core";
import { SATSSIDE as T } from "../../tekster/satsside";
import { skrivProcent, skrivTal } from "../../tekster/tal";

const useStil = makeStyles({
  post: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: "8px" },
  // Without colour too: what is not confirmed stands in a broken frame.
  uvis: { border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, padding: "7px" },
  hoved: { cursor: "pointer", minHeight: "24px" },
  aar: { fontWeight: tokens.fontWeightSemibold, marginRight: "8px" },
  indhold: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start", paddingTop: "8px" },
  tabel: { width: "100%", borderCollapse: "collapse" },
  titel: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  trin: { textAlign: "left", fontWeight: "inherit", padding: "2px 4px" },
  tal: { textAlign: "right", padding: "2px 4px", fontVariantNumeric: "tabular-nums", fontWeight: "inherit" },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Egenskaber {
  readonly aar: number;
  readonly raekker: readonly Satser[];
  readonly egne: readonly Satser[];
  readonly bekraeft: (raekke: Satser) => void;
  readonly fjern: (raekke: Satser) => void;
}

/** One year: its status in words, and inside its steps and sources. */
export function Aarspost({ aar, raekker, egne, bekraeft, fjern }: Egenskaber) {
  const stil = useStil();
  const erSikker = raekker.every(({ status }) => status === "bekraeftet");
  return (
    <details className={erSikker ? stil.post : stil.uvis}>
      <summary className={stil.hoved}>
        <span className={stil.aar}>{aar}</span>{" "}
        {raekker.map((raekke) => (
          <Maerke key={raekke.maalgruppe} raekke={raekke} />
        ))}
      </summary>
      <div className={stil.indhold}>
        {raekker.map((raekke) => (
          <Raekke key={raekke.maalgruppe} raekke={raekke} egen={egne.includes(raekke)} bekraeft={bekraeft} fjern={fjern} />
        ))}
      </div>
    </details>
  );
}

const hvemI = ({ maalgruppe }: Satser): string | null => (maalgruppe === "alle" ? null : T.gruppe(maalgruppe));

function Maerke({ raekke }: { readonly raekke: Satser }) {
  const hvem = hvemI(raekke);
  const tekst = T.maerke[raekke.status];
  return (
    <>
      <Badge
        appearance={raekke.status === "bekraeftet" ? "filled" : "outline"}
        color={raekke.status === "bekraeftet" ? "brand" : "important"}
        size="large"
      >
        {hvem === null ? tekst : `${hvem}: ${tekst.toLocaleLowerCase("da-DK")}`}
      </Badge>{" "}
    </>
  );
}

function Raekke({
  raekke,
  egen,
  bekraeft,
  fjern,
}: Omit<Egenskaber, "aar" | "raekker" | "egne"> & { readonly raekke: Satser; readonly egen: boolean }) {
  const stil = useStil();
  const { aar, trin, status, kilde } = raekke;
  const hvem = hvemI(raekke);
  return (
    <>
      <table className={stil.tabel}>
        <caption className={stil.titel}>
          {T.tabel(aar, hvem)}: {T.maerke[status].toLocaleLowerCase("da-DK")}
        </caption>
        <thead>
          <tr>
            {T.kolonner.map((navn, nr) => (
              <th key={navn} scope="col" className={nr === 0 ? stil.trin : stil.tal}>
                {navn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {trin.map(({ graense, sats }, nr) => (
            <tr key={nr}>
              <th scope="row" className={stil.trin}>
                {nr + 1}
              </th>
              <td className={stil.tal}>{skrivTal(kronerAf(graense))}</td>
              <td className={stil.tal}>{skrivProcent(andelAf(sats), sats % 100 === 0 ? 0 : 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Body1>{T.kilde(kilde)}</Body1>
      {egen && <Body1>{T.egen}</Body1>}
      <div className={stil.knapper}>
        <Button onClick={() => bekraeft(raekke)}>{status === "bekraeftet" ? T.ret(aar, hvem) : T.bekraeft(aar, hvem)}</Button>
        {egen && <Button onClick={() => fjern(raekke)}>{T.fjern(aar, hvem)}</Button>}
      </div>
      {egen && <Body1>{T.fjernHint}</Body1>}
    </>
  );
}
