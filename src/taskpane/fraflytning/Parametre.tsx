import { parametreFor, type Kommunetype, type Parameter, type Parameternavn } from "../../core";
import { RESULTAT as T } from "../../tekster/fraflytningsrude";
import { PARAMETERSTATUSTEKST, PARAMETERTEKST } from "../../tekster/parametertabel";
import { skrivProcent, skrivTal } from "../../tekster/tal";
import { Foldet } from "../felter/Foldet";
import { Tabelhoved } from "../felter/Tabelhoved";
import { useTabelstil } from "../felter/tabelstil";

/** Every number that the calculation takes as given, and how far each can be trusted. */
export function Parametre({ navn, kommunetype }: { readonly navn: string; readonly kommunetype: Kommunetype }) {
  const stil = useTabelstil();
  const parametre = Object.entries(parametreFor(kommunetype)) as [Parameternavn, Parameter][];
  return (
    <Foldet navn={navn}>
      <table className={stil.tabel}>
        <Tabelhoved kolonner={[T.parameter, T.vaerdi, T.status]} over={["navn", "tal", "ord"]} />
        <tbody>
          {parametre.map(([noegle, parameter]) => (
            <tr key={noegle}>
              <th scope="row" className={stil.navn}>
                {PARAMETERTEKST[noegle]}. {parameter.kilde}
              </th>
              <td className={stil.tal}>{skrivParameter(parameter)}</td>
              <td className={stil.ord}>{PARAMETERSTATUSTEKST[parameter.status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Foldet>
  );
}

/** Shown to øre; the factors have at most three decimals. */
function skrivParameter({ vaerdi, enhed }: Parameter): string {
  if (enhed === "andel") return skrivProcent(vaerdi, 2);
  return enhed === "kr" ? `${skrivTal(vaerdi, 2)} kr.` : skrivTal(vaerdi);
}
