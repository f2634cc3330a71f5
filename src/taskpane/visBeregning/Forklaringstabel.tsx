import { makeStyles } from "@fluentui/react-components";
import type { Forklaringstabel as Tabel } from "../../kald/forklaring/forklaring";
import { VISBEREGNING as T } from "../../tekster/visberegning";
import { Punkter } from "../felter/Punkter";

const useStil = makeStyles({ liste: { margin: 0, paddingLeft: "20px" } });

/**
 * A part of what is shared after the other, each column by its name: seven columns of amounts have no room beside each
 * other in a pane.
 */
export function Forklaringstabel({ tabel: { kolonner, raekker, valgt } }: { readonly tabel: Tabel }) {
  const stil = useStil();
  return (
    <ul className={stil.liste}>
      {raekker.map((raekke, nr) => (
        <li key={nr} {...(nr === valgt && { "aria-current": true })}>
          {T.tabelraekke(kolonner[0] ?? "", raekke[0] ?? "", nr === valgt)}
          <Punkter saetninger={raekke.slice(1).flatMap((celle, k) => (celle === "" ? [] : [T.oplysning(kolonner[k + 1] ?? "", celle)]))} />
        </li>
      ))}
    </ul>
  );
}
