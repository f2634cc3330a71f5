import { Body1, makeStyles } from "@fluentui/react-components";
import { kronerAf, type EndeligOpgoerelse, type Model, type Oere } from "../../core";
import { modeltekst } from "../../tekster/modeller";
import { ENDELIGRUDE as T } from "../../tekster/endeligrude";
import { skrivTal } from "../../tekster/tal";
import { Tabelhoved } from "../felter/Tabelhoved";
import { useTabelstil } from "../felter/tabelstil";

const useStil = makeStyles({ heraf: { paddingLeft: "16px" } });

interface Egenskaber {
  readonly aar: number;
  readonly navn: string;
  readonly model: Model;
  readonly opgoerelse: EndeligOpgoerelse;
}

/** A department's final statement, line by line. */
export function Opgoerelsestabel({ aar, navn, model, opgoerelse }: Egenskaber) {
  const stil = { ...useTabelstil(), ...useStil() };
  const { budget, hjemtaget, endelig, efterregulering, samlet } = opgoerelse;
  const linjer: readonly (readonly [string, Oere, boolean?])[] = [
    [T.poster.budget, budget],
    [T.poster.hjemtaget(aar), hjemtaget],
    [T.poster.endelig, endelig],
    [T.poster.efterregulering(aar), efterregulering],
    [T.poster.samlet, samlet.afvigelse],
    [`${T.poster.tilFagomraadet} (${modeltekst(model)})`, samlet.tilFagomraadet, true],
    [T.poster.tilKommunekassen, samlet.tilKommunekassen, true],
  ];
  return (
    <>
      <table className={stil.tabel}>
        <caption className={stil.titel}>{T.tabel(navn)}</caption>
        <Tabelhoved kolonner={[T.post, T.beloeb]} />
        <tbody>
          {linjer.map(([post, beloeb, erDel]) => (
            <tr key={post}>
              <th scope="row" className={stil.navn}>
                <span className={erDel === true ? stil.heraf : undefined}>{post}</span>
              </th>
              <td className={stil.tal}>{skrivTal(kronerAf(beloeb), beloeb % 100 === 0 ? 0 : 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Body1>{T.fortegn}</Body1>
    </>
  );
}
