import { Body1, Text } from "@fluentui/react-components";
import {
  kronerAf,
  oekonomiforudsaetninger,
  PLACERINGER,
  udgiftIOere,
  type Oekonomisvar,
  type Oere,
  type Placeringssvar,
  type Satser,
} from "../../core";
import { OEKONOMI, OEKONOMIFORUDSAETNINGSTEKST } from "../../tekster/fraflytning";
import { OEKONOMIOPGAVE as T } from "../../tekster/fraflytningsrude";
import { STATUSTEKST } from "../../tekster/status";
import { skrivTal } from "../../tekster/tal";
import type { Sagsoekonomi } from "../../workbook/fraflytningsopgave";
import { Punkter } from "../felter/Punkter";
import { Tabelhoved } from "../felter/Tabelhoved";
import { useTabelstil } from "../felter/tabelstil";
import { Forbehold } from "./Forbehold";
import { forskelssaetning } from "./saetninger";

interface Egenskaber {
  readonly sag: Sagsoekonomi;
  readonly svar: Oekonomisvar;
}

/** The two placements side by side, with the limits' status and the caveat. */
export function Oekonomitabel({ sag, svar }: Egenskaber) {
  const stil = useTabelstil();
  const satser = satserI(svar);
  return (
    <>
      <Text block weight="semibold" size={400} role="status">
        {forskelssaetning(svar)}
      </Text>
      <Forbehold />
      <table className={stil.tabel}>
        <caption className={stil.titel}>{OEKONOMI.titel}</caption>
        <Tabelhoved kolonner={[T.post, ...PLACERINGER.map((hvor) => T.kort[hvor])]} />
        <tbody>
          {poster(sag.aar).map(({ navn, tekst, total }) => (
            <tr key={navn} className={total ? stil.iAlt : undefined}>
              <th scope="row" className={stil.navn}>
                {navn}
              </th>
              {PLACERINGER.map((hvor) => (
                <td key={hvor} className={stil.tal}>
                  {tekst(svar[hvor])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {satser !== null && <Body1>{T.status(satser.aar, STATUSTEKST[satser.status], satser.kilde)}</Body1>}
      <Punkter saetninger={oekonomiforudsaetninger(sag).map((hvad) => OEKONOMIFORUDSAETNINGSTEKST[hvad])} />
    </>
  );
}

interface Post {
  readonly navn: string;
  readonly tekst: (svar: Placeringssvar) => string;
  readonly total?: true;
}

/** The same lines as the sheet has. */
const poster = (aar: number): readonly Post[] => [
  { navn: OEKONOMI.udgift, tekst: ({ udgift }) => kr(udgiftIOere(udgift)) },
  { navn: OEKONOMI.grundlag, tekst: ({ udgift }) => T.udgiftensArt[udgift.art] },
  { navn: OEKONOMI.egenbetaling, tekst: ({ egenbetaling }) => kr(egenbetaling) },
  { navn: OEKONOMI.modtaget, tekst: ({ modtagetRefusion }) => kr(modtagetRefusion) },
  {
    navn: OEKONOMI.statsrefusion(aar),
    tekst: ({ statsrefusion }) => (statsrefusion.art === "beregnet" ? kr(statsrefusion.beloeb) : OEKONOMI.ingenRefusion),
  },
  { navn: OEKONOMI.betalt, tekst: ({ betaltRefusion }) => kr(betaltRefusion) },
  { navn: OEKONOMI.netto, tekst: ({ nettoudgift }) => kr(nettoudgift), total: true },
  { navn: OEKONOMI.tab, tekst: ({ udligning }) => kr((0 - udligning) as Oere) },
  { navn: OEKONOMI.iAlt, tekst: ({ iAlt }) => kr(iAlt), total: true },
];

const kr = (beloeb: Oere): string => skrivTal(kronerAf(beloeb), beloeb % 100 === 0 ? 0 : 2);

/** The limits that a refund was computed by; the same for both placements. */
function satserI(svar: Oekonomisvar): Satser | null {
  const beregnet = PLACERINGER.map((hvor) => svar[hvor].statsrefusion).find((et) => et.art === "beregnet");
  return beregnet === undefined ? null : beregnet.satser;
}
