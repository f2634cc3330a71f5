import { makeStyles, tokens } from "@fluentui/react-components";
import type { Linje, Regnestykke } from "../../kald/forklaring/forklaring";
import { useTabelstil } from "../felter/tabelstil";

const useStil = makeStyles({
  udregning: { display: "block", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, paddingLeft: "8px" },
});

/** Lines that sum to the last one, each with how its amount comes out. */
export function Regnestykketabel({ regnestykke: { titel, linjer, sum } }: { readonly regnestykke: Regnestykke }) {
  const stil = useTabelstil();
  return (
    <table className={stil.tabel}>
      <caption className={stil.titel}>{titel}</caption>
      <tbody>
        {linjer.map((linje, nr) => (
          <Raekke key={nr} linje={linje} />
        ))}
      </tbody>
      <tfoot>
        <Raekke linje={sum} />
      </tfoot>
    </table>
  );
}

function Raekke({ linje: { art, tekst, udregning, vist } }: { readonly linje: Linje }) {
  const tabel = useTabelstil();
  const stil = useStil();
  return (
    <tr className={art === "sum" ? tabel.iAlt : undefined}>
      <th scope="row" className={tabel.navn}>
        {tekst}
        {udregning.map((udregnet, nr) => (
          <span key={nr} className={stil.udregning}>
            {udregnet}
          </span>
        ))}
      </th>
      <td className={tabel.tal}>{vist}</td>
    </tr>
  );
}
