import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { NUL_OERE, satstabelMed } from "../../core";
import { FRAFLYTNINGSOPGAVE } from "../../tekster/fraflytningsopgave";
import { INTRO, RESULTAT } from "../../tekster/fraflytningsrude";
import { RUDE } from "../../tekster/rude";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { useEgneSatser } from "../useEgneSatser";
import { Borgerfelter } from "./Borgerfelter";
import { fortolk } from "./fortolk";
import { fortolkOekonomi } from "./fortolkOekonomi";
import { aldersgruppeAf, type Kladde } from "./kladde";
import { Kommunefelter } from "./Kommunefelter";
import { laesKladde } from "./laesKladde";
import { Mangler } from "./Mangler";
import { Oekonomi } from "./Oekonomi";
import { Reformen } from "./Reformen";
import { Resultat } from "./Resultat";
import { TilArk } from "./TilArk";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** What a municipality loses in equalisation and tax when one citizen moves, and the case's whole economy. */
export function Fraflytning({ gemt, gem, vaert, hjem }: Opgaveegenskaber) {
  const stil = useStil();
  const kladde = laesKladde(gemt);
  const ret = (aendring: Partial<Kladde>) => gem({ ...kladde, ...aendring });
  return (
    <div className={stil.side}>
      <Sideoverskrift>{FRAFLYTNINGSOPGAVE.titel}</Sideoverskrift>
      <Body1>{INTRO}</Body1>
      <Indhold kladde={kladde} ret={ret} vaert={vaert} />
      <Button className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}

type Indholdsegenskaber = { readonly kladde: Kladde; readonly ret: (aendring: Partial<Kladde>) => void } & Pick<Opgaveegenskaber, "vaert">;

/** The fields stay while they are filled in; only what they give comes and goes. */
function Indhold({ kladde, ret, vaert }: Indholdsegenskaber) {
  const { egne, fejl: satsfejl } = useEgneSatser(vaert);
  const gruppe = aldersgruppeAf(kladde);
  const fortolkning = fortolk(kladde);
  const felter = { kladde, ret, fejl: fortolkning.art === "fejl" ? fortolkning.fejl : [] };
  if (gruppe === null || gruppe === "aeldre") return <Borgerfelter {...felter} />;
  const udligning = fortolkning.art === "svar" ? fortolkning.svar.iAlt : NUL_OERE;
  const oekonomi = kladde.medOekonomi ? fortolkOekonomi(kladde, { maalgruppe: gruppe, udligning }, satstabelMed(egne)) : null;
  return (
    <>
      <Borgerfelter {...felter} />
      <Kommunefelter {...felter} />
      <Afsnit>{RESULTAT.titel}</Afsnit>
      {fortolkning.art === "fejl" && <Mangler fejl={fortolkning.fejl} />}
      {fortolkning.art === "svar" && <Resultat {...fortolkning} />}
      <Reformen />
      {kladde.medOekonomi && <Fejlbesked tekst={satsfejl ?? undefined} />}
      <Oekonomi kladde={kladde} ret={ret} maalgruppe={gruppe} fortolkning={oekonomi} kanVises={fortolkning.art === "svar"} />
      {fortolkning.art === "svar" && oekonomi?.art !== "fejl" && (
        <TilArk
          opgave={{ fraflytning: fortolkning.fraflytning, oekonomi: oekonomi?.sag ?? null }}
          kommune={kladde.kommune}
          retKommune={(kommune) => ret({ kommune })}
          vaert={vaert}
        />
      )}
    </>
  );
}
