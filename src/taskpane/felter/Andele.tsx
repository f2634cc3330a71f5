import { makeStyles, tokens } from "@fluentui/react-components";
import { skrivProcent } from "../../tekster/tal";
import { Tabelhoved } from "./Tabelhoved";
import { useTabelstil } from "./tabelstil";

export interface Andelsraekke {
  readonly navn: string;
  /** From 0 to 1. */
  readonly andel: number;
  readonly tekst?: string;
}

interface Egenskaber {
  readonly titel: string;
  readonly kolonner: readonly [navn: string, andel: string] | readonly [navn: string, andel: string, tekst: string];
  readonly raekker: readonly Andelsraekke[];
  readonly iAlt?: Andelsraekke;
}

const useStil = makeStyles({
  soejlecelle: { padding: "0 4px 4px" },
  soejle: {
    height: "6px",
    borderRadius: "3px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Shares as a table whose rows carry a bar; the numbers say all that the bars say. */
export function Andele({ titel, kolonner, raekker, iAlt }: Egenskaber) {
  const stil = { ...useTabelstil(), ...useStil() };
  return (
    <table className={stil.tabel}>
      <caption className={stil.titel}>{titel}</caption>
      <Tabelhoved kolonner={kolonner} />
      {raekker.map((raekke, nr) => (
        <tbody key={nr}>
          <Talraekke raekke={raekke} />
          <tr aria-hidden="true">
            <td colSpan={kolonner.length} className={stil.soejlecelle}>
              <div className={stil.soejle} style={{ width: `${raekke.andel * 100}%` }} />
            </td>
          </tr>
        </tbody>
      ))}
      {iAlt !== undefined && (
        <tfoot>
          <Talraekke raekke={iAlt} sidste />
        </tfoot>
      )}
    </table>
  );
}

function Talraekke({ raekke: { navn, andel, tekst }, sidste = false }: { readonly raekke: Andelsraekke; readonly sidste?: boolean }) {
  const stil = useTabelstil();
  return (
    <tr className={sidste ? stil.iAlt : undefined}>
      <th scope="row" className={stil.navn}>
        {navn}
      </th>
      <td className={stil.tal}>{skrivProcent(andel)}</td>
      {tekst !== undefined && <td className={stil.tal}>{tekst}</td>}
    </tr>
  );
}
