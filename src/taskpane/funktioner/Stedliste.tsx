import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Foldet } from "../felter/Foldet";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Funktionsark, Funktionsbrug, Funktionssted } from "../vaert/funktionsbrug";
import { celleadresse } from "./steder";
import type { Fundet } from "./useFunktioner";

const useStil = makeStyles({
  liste: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  sted: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  formel: { flexBasis: "100%", overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  fejl: { fontWeight: tokens.fontWeightSemibold },
  knap: { alignSelf: "flex-start" },
});

/** So many cells of a sheet at a time: a workbook may have thousands. */
const VISES_AD_GANGEN = 50;

interface Egenskaber {
  readonly fundet: Fundet;
  readonly vaelg: Funktionsbrug["vaelgCelle"];
}

/** The cells that use our functions, sheet by sheet; a cell that is chosen is shown in Excel. */
export function Stedliste({ fundet: { ark, navne }, vaelg }: Egenskaber) {
  const [svar, saetSvar] = useState<{ readonly valgt?: string; readonly fejl?: string }>({});
  const brugte = ark.filter(({ steder }) => steder.length > 0);
  const alle = brugte.flatMap(({ steder }) => steder);
  const medFejl = antalFejl(alle);
  const forStore = ark.filter(({ forStort }) => forStort).map(({ navn }) => navn);
  const gaaTil = async (sted: Funktionssted) => {
    const aarsag = await vaelg(sted);
    const celle = celleadresse(sted);
    saetSvar(aarsag === null ? { valgt: T.valgt(celle, sted.ark) } : { fejl: T.kanIkkeVises(celle, aarsagstekst(aarsag)) });
  };
  return (
    <>
      <Body1>
        {alle.length === 0 ? T.ingen : T.brug(alle.length, brugte.length)}
        {medFejl > 0 && ` ${T.fejl(medFejl)}`}
      </Body1>
      {forStore.length > 0 && <Body1>{T.forStore(forStore)}</Body1>}
      {navne.length > 0 && <Body1>{T.navne(navne)}</Body1>}
      {brugte.map((et) => (
        <Foldet key={et.navn} navn={T.arket(et.navn, et.steder.length, antalFejl(et.steder), et.skjult)} aaben={brugte.length === 1}>
          <Arket ark={et} gaaTil={(sted) => void gaaTil(sted)} />
        </Foldet>
      ))}
      <div role="status">{svar.valgt}</div>
      <Fejlbesked tekst={svar.fejl} />
    </>
  );
}

const antalFejl = (steder: readonly Funktionssted[]): number => steder.filter(({ fejl }) => fejl !== null).length;

function Arket({ ark: { navn, skjult, steder }, gaaTil }: { readonly ark: Funktionsark; readonly gaaTil: (sted: Funktionssted) => void }) {
  const stil = useStil();
  const [antal, saetAntal] = useState(VISES_AD_GANGEN);
  const flere = Math.min(VISES_AD_GANGEN, steder.length - antal);
  return (
    <>
      <ul className={stil.liste}>
        {steder.slice(0, antal).map((sted) => (
          <li key={celleadresse(sted)} className={stil.sted}>
            {skjult ? (
              <strong>{celleadresse(sted)}</strong>
            ) : (
              <Button size="small" aria-label={T.gaaTil(celleadresse(sted), navn)} onClick={() => gaaTil(sted)}>
                {celleadresse(sted)}
              </Button>
            )}
            {sted.fejl === null ? <span>{T.viser(sted.vist)}</span> : <span className={stil.fejl}>{T.viserFejl(sted.fejl)}</span>}
            <code className={stil.formel}>{sted.formel}</code>
          </li>
        ))}
      </ul>
      {flere > 0 && (
        <Button className={stil.knap} onClick={() => saetAntal(antal + VISES_AD_GANGEN)}>
          {T.flere(flere)}
        </Button>
      )}
    </>
  );
}
