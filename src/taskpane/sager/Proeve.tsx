import { makeStyles, tokens } from "@fluentui/react-components";
import type { Celle } from "../../tekster/laes";
import type { Kolonnevalg } from "../../tekster/sagsblok";
import { GODKEND as T, kolonnetekst } from "../../tekster/sagsopgave";
import { skrivTal } from "../../tekster/tal";
import type { Sagsliste } from "./indlaes";
import { celletekst } from "./sagsnavne";

const RAEKKER = 3;

const useStil = makeStyles({
  ramme: { overflowX: "auto", maxWidth: "100%" },
  tabel: { borderCollapse: "collapse" },
  titel: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 0" },
  celle: {
    padding: "2px 8px 2px 0",
    textAlign: "left",
    whiteSpace: "nowrap",
    maxWidth: "160px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The first rows under the names that the columns were given; columns that are passed over are not shown. */
export function Proeve({ liste: { celler, blok }, kolonner }: { readonly liste: Sagsliste; readonly kolonner: readonly Kolonnevalg[] }) {
  const stil = useStil();
  const taget = kolonner.flatMap((valg, nr) => (valg === null ? [] : [{ nr, valg, navn: kolonnetekst(valg) }]));
  const raekker = celler.slice(blok.overskriftsraekker, blok.overskriftsraekker + RAEKKER);
  if (taget.length === 0) return null;
  const titel = T.proeve(raekker.length);
  return (
    <div className={stil.ramme} tabIndex={0} role="region" aria-label={titel}>
      <table className={stil.tabel}>
        <caption className={stil.titel}>{titel}</caption>
        <thead>
          <tr>
            {taget.map(({ nr, navn }) => (
              <th key={nr} scope="col" className={stil.celle}>
                {navn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raekker.map((raekke, plads) => (
            <tr key={plads}>
              {taget.map(({ nr, valg }) => (
                <td key={nr} className={stil.celle}>
                  {visning(raekke[nr] ?? null, valg)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const erBeloeb = (valg: Kolonnevalg): boolean => typeof valg === "number" || valg === "udgift" || valg === "engangsudgift";

const visning = (celle: Celle, valg: Kolonnevalg): string =>
  typeof celle === "number" && erBeloeb(valg) ? skrivTal(celle) : celletekst(celle) || "–";
