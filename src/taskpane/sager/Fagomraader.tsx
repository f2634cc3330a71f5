import { makeStyles, tokens } from "@fluentui/react-components";
import { kronerAf, type Fagomraadeoversigt, type Oere, type Status } from "../../core";
import { medStatus, SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { skrivProcent, skrivTal } from "../../tekster/tal";
import type { Sagsresultat } from "./beregn";

const useStil = makeStyles({
  tabel: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  titel: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, padding: "8px 0 4px" },
  navn: {
    textAlign: "left",
    padding: "6px 0 0",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  hoved: {
    textAlign: "right",
    padding: "0 0 0 8px",
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    overflowWrap: "normal",
  },
  tal: { textAlign: "right", padding: "0 0 0 8px", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  soejle: {
    height: "6px",
    margin: "2px 0 4px",
    borderRadius: "3px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  iAlt: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

/** Refund by department, the largest first; the bars show what the numbers beside them say. */
export function Fagomraader({
  resultat: { fagomraader, iAlt, sager },
  status,
}: {
  readonly resultat: Sagsresultat;
  readonly status: Status;
}) {
  const stil = useStil();
  const ordnet = [...fagomraader].sort((a, b) => b.refusion - a.refusion);
  const stoerst = Math.max(1, ...ordnet.map(({ refusion }) => refusion));
  const kolonner = [T.sager, T.iKroner(T.udgift), medStatus(T.iKroner(T.refusion), status), medStatus(T.daekningsgrad, status)];
  return (
    <table className={stil.tabel}>
      <caption className={stil.titel}>{medStatus(T.fagomraader, status)}</caption>
      <thead>
        <tr>
          {kolonner.map((navn) => (
            <th key={navn} scope="col" className={stil.hoved}>
              {navn}
            </th>
          ))}
        </tr>
      </thead>
      {ordnet.map((et) => (
        <tbody key={et.fagomraade ?? ""}>
          <tr>
            <th scope="rowgroup" colSpan={kolonner.length} className={stil.navn}>
              {et.fagomraade ?? T.udenFagomraade}
            </th>
          </tr>
          <Tal et={et} />
          <tr aria-hidden="true">
            <td colSpan={kolonner.length}>
              <div className={stil.soejle} style={{ width: `${(et.refusion / stoerst) * 100}%` }} />
            </td>
          </tr>
        </tbody>
      ))}
      <tbody className={stil.iAlt}>
        <tr>
          <th scope="rowgroup" colSpan={kolonner.length} className={stil.navn}>
            {T.iAlt}
          </th>
        </tr>
        <Tal et={{ ...iAlt, sager, fagomraade: null }} />
      </tbody>
    </table>
  );
}

function Tal({ et: { sager, udgift, refusion, daekningsgrad } }: { readonly et: Fagomraadeoversigt }) {
  const stil = useStil();
  return (
    <tr>
      <td className={stil.tal}>{skrivTal(sager)}</td>
      <td className={stil.tal}>{kroner(udgift)}</td>
      <td className={stil.tal}>{kroner(refusion)}</td>
      <td className={stil.tal}>{daekningsgrad === null ? "–" : skrivProcent(daekningsgrad)}</td>
    </tr>
  );
}

/** The unit stands in the heading. */
const kroner = (beloeb: Oere): string => skrivTal(kronerAf(beloeb), beloeb % 100 === 0 ? 0 : 2);
