import { OPSLAG } from "../../tekster/opslag";
import type { Opslagstabel } from "../../workbook/ark/opslagstabel";
import { Tabelhoved } from "../felter/Tabelhoved";
import { useTabelstil } from "../felter/tabelstil";
import { skrivCelle } from "./laesevenlig";

interface Egenskaber {
  readonly tabel: Opslagstabel;
  readonly visSide: boolean;
}

/** Names with a number or two beside them. */
export function Taltabel({ tabel: { titel, hoved, raekker }, visSide }: Egenskaber) {
  const stil = useTabelstil();
  const navne = [...hoved.map(({ navn }) => navn), ...(visSide ? [OPSLAG.side] : [])];
  return (
    <table className={stil.tabel} aria-label={titel}>
      <Tabelhoved kolonner={navne} over={navne.map((_, nr) => (nr === 0 ? "navn" : "talhoved"))} />
      <tbody>
        {raekker.map(({ celler: [navn, ...tal], side, slags }) => (
          <tr key={navn} className={slags === "iAlt" ? stil.iAlt : undefined}>
            <th scope="row" className={stil.navn}>
              {navn}
            </th>
            {[...tal.map(skrivCelle), ...(visSide ? [side] : [])].map((tekst, nr) => (
              <td key={nr} className={stil.tal}>
                {tekst}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
