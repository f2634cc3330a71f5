import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Tabelhoved } from "./Tabelhoved";
import { useTabelstil } from "./tabelstil";

export interface Soejletal {
  readonly vaerdi: number;
  readonly tekst: string;
}

export interface Soejleraekke {
  readonly navn: string;
  /** As many as there are number columns. */
  readonly tal: readonly Soejletal[];
}

interface Egenskaber {
  readonly titel: string;
  /** The first is the names'. */
  readonly kolonner: readonly string[];
  readonly raekker: readonly Soejleraekke[];
  /** Totals, under a line. */
  readonly iAlt?: readonly Soejleraekke[];
}

const KONTRAST = "@media (forced-colors: active)";

const useStil = makeStyles({
  celle: { padding: "2px 4px 4px" },
  linje: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase100, lineHeight: "12px" },
  serie: { flex: "0 0 auto", minWidth: "4.5em" },
  bane: { position: "relative", flexGrow: 1, height: "8px" },
  akse: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [KONTRAST]: { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  soejle: { position: "absolute", top: "1px", bottom: "1px", boxSizing: "border-box", minWidth: "1px" },
  fyldt: { backgroundColor: tokens.colorCompoundBrandBackground, [KONTRAST]: { backgroundColor: "Highlight", forcedColorAdjust: "none" } },
  hul: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, [KONTRAST]: { border: "2px solid Highlight", forcedColorAdjust: "none" } },
});

/**
 * Numbers as a table whose rows carry bars from one common axis: to the left of it what is negative, to the right what is
 * positive. With several columns each bar has its column's name, and all but the last are hollow; colour says nothing.
 */
export function Soejletabel({ titel, kolonner, raekker, iAlt = [] }: Egenskaber) {
  const stil = useTabelstil();
  const vaerdier = [...raekker, ...iAlt].flatMap(({ tal }) => tal.map(({ vaerdi }) => vaerdi));
  const maal = { fra: Math.min(0, ...vaerdier), til: Math.max(0, ...vaerdier) };
  const [, ...serier] = kolonner;
  return (
    <table className={stil.tabel}>
      <caption className={stil.titel}>{titel}</caption>
      <Tabelhoved kolonner={kolonner} />
      {raekker.map((raekke) => (
        <tbody key={raekke.navn}>
          <Raekke raekke={raekke} maal={maal} serier={serier} />
        </tbody>
      ))}
      {iAlt.map((raekke) => (
        <tbody key={raekke.navn} className={stil.iAlt}>
          <Raekke raekke={raekke} maal={maal} serier={serier} />
        </tbody>
      ))}
    </table>
  );
}

interface Raekkeegenskaber {
  readonly raekke: Soejleraekke;
  readonly maal: Maal;
  readonly serier: readonly string[];
}

function Raekke({ raekke: { navn, tal }, maal, serier }: Raekkeegenskaber) {
  const tabel = useTabelstil();
  const stil = useStil();
  return (
    <>
      <tr>
        <th scope="row" className={tabel.navn}>
          {navn}
        </th>
        {tal.map(({ tekst }, nr) => (
          <td key={nr} className={tabel.tal}>
            {tekst}
          </td>
        ))}
      </tr>
      <tr aria-hidden="true">
        <td colSpan={tal.length + 1} className={stil.celle}>
          {tal.map(({ vaerdi }, nr) => (
            <div key={nr} className={stil.linje}>
              {serier.length > 1 && <span className={stil.serie}>{serier[nr]}</span>}
              <Soejle vaerdi={vaerdi} maal={maal} hul={nr < tal.length - 1} />
            </div>
          ))}
        </td>
      </tr>
    </>
  );
}

interface Maal {
  readonly fra: number;
  readonly til: number;
}

function Soejle({ vaerdi, maal: { fra, til }, hul }: { readonly vaerdi: number; readonly maal: Maal; readonly hul: boolean }) {
  const stil = useStil();
  const procent = (tal: number) => `${til === fra ? 0 : ((tal - fra) / (til - fra)) * 100}%`;
  return (
    <div className={stil.bane}>
      {vaerdi !== 0 && (
        <div
          className={mergeClasses(stil.soejle, hul ? stil.hul : stil.fyldt)}
          style={{ left: procent(Math.min(0, vaerdi)), width: procent(fra + Math.abs(vaerdi)) }}
        />
      )}
      <div className={stil.akse} style={{ left: procent(0) }} />
    </div>
  );
}
