import { kronerAf, type Oere, type Satser } from "../../core";
import { BRUG_I_OPFOELGNINGEN as T } from "../../tekster/brugIOpfoelgningen";
import { SAGSRESULTAT } from "../../tekster/sagsopgave";
import { skrivTal } from "../../tekster/tal";
import { Tabelhoved } from "../felter/Tabelhoved";
import { useTabelstil } from "../felter/tabelstil";
import type { Periodeopgoerelse } from "./periode";

/** Refund of the period by department; of the whole year also with higher limits. */
export function Periodetabel({
  opgoerelse: { kvartal, fagomraader, iAlt },
  satser: { aar, status },
}: {
  readonly opgoerelse: Periodeopgoerelse;
  readonly satser: Satser;
}) {
  const stil = useTabelstil();
  const heleAaret = kvartal === null;
  const hoejere = fagomraader.reduce((sum, et) => sum + (et.vedHoejereGraenser ?? 0), 0) as Oere;
  return (
    <table className={stil.tabel}>
      <caption className={stil.titel}>{T.tabel(aar, kvartal, status)}</caption>
      <Tabelhoved
        kolonner={[T.fagomraade, T.refusion, ...(heleAaret ? [T.vedHoejereGraenser] : [])]}
        over={["navn", "talhoved", "talhoved"]}
      />
      <tbody>
        {fagomraader.map(({ fagomraade, refusion, vedHoejereGraenser }) => (
          <tr key={fagomraade ?? ""}>
            <th scope="row" className={stil.navn}>
              {fagomraade ?? SAGSRESULTAT.udenFagomraade}
            </th>
            <td className={stil.tal}>{kroner(refusion)}</td>
            {vedHoejereGraenser !== null && <td className={stil.tal}>{kroner(vedHoejereGraenser)}</td>}
          </tr>
        ))}
      </tbody>
      <tbody className={stil.iAlt}>
        <tr>
          <th scope="row" className={stil.navn}>
            {SAGSRESULTAT.iAlt}
          </th>
          <td className={stil.tal}>{kroner(iAlt)}</td>
          {heleAaret && <td className={stil.tal}>{kroner(hoejere)}</td>}
        </tr>
      </tbody>
    </table>
  );
}

/** The unit stands in the heading. */
const kroner = (beloeb: Oere): string => skrivTal(kronerAf(beloeb), beloeb % 100 === 0 ? 0 : 2);
