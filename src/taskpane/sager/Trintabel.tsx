import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Satser } from "../../core";
import { medStatus, SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { skrivTal } from "../../tekster/tal";

const useStil = makeStyles({
  tabel: { width: "100%", borderCollapse: "collapse" },
  titel: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "8px 0 4px" },
  navn: { textAlign: "left", padding: "2px 0", fontWeight: tokens.fontWeightRegular },
  tal: { textAlign: "right", padding: "2px 0", fontVariantNumeric: "tabular-nums" },
});

/** How many households reached each step, by the month with the highest cost. */
export function Trintabel({ husstandePrTrin, satser }: { readonly husstandePrTrin: readonly number[]; readonly satser: Satser }) {
  const stil = useStil();
  return (
    <>
      <table className={stil.tabel}>
        <caption className={stil.titel}>{medStatus(T.trin, satser.status)}</caption>
        <thead>
          <tr>
            <th scope="col" className={stil.navn}>
              {T.trinkolonne}
            </th>
            <th scope="col" className={stil.tal}>
              {T.husstande}
            </th>
          </tr>
        </thead>
        <tbody>
          {husstandePrTrin.map((hvor, nr) => (
            <tr key={nr}>
              <th scope="row" className={stil.navn}>
                {nr === 0 ? T.underTrin : T.trinNavn(nr, satser.trin[nr - 1]!)}
              </th>
              <td className={stil.tal}>{skrivTal(hvor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>{T.maanedsgraense}</Text>
    </>
  );
}
