import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { EKSEMPEL_VOKSEN, heleKroner, PERSONER, RAPPORTENS_PERSONER } from "../../core";
import { PERSONTEKST } from "../../tekster/fraflytning";
import { BORGER as T, TOMT_FELT } from "../../tekster/fraflytningsrude";
import { skrivKroner, skrivProcent, skrivTal } from "../../tekster/tal";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Beloebsfelt } from "../felter/Beloebsfelt";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Radiovalg } from "../felter/Valgfelt";
import { fejlVed, type Feltegenskaber } from "./feltegenskaber";
import { aldersgruppeAf, type Hvem } from "./kladde";
import { laestProcent } from "./laestProcent";

const PERSONVALG = {
  ...(Object.fromEntries(
    PERSONER.map((person) => [person, `${PERSONTEKST[person]} ${T.indeksI(skrivTal(RAPPORTENS_PERSONER[person].indeks))}`]),
  ) as Record<Exclude<Hvem, "egen">, string>),
  egen: T.egen,
};

/** Who moves: one of the report's persons in words, or another with an index value of one's own. */
export function Borgerfelter({ kladde, fejl, ret }: Feltegenskaber) {
  const gruppe = aldersgruppeAf(kladde);
  return (
    <>
      <Radiovalg navn={T.hvem} valg={PERSONVALG} vaerdi={kladde.hvem} ret={(hvem) => ret({ hvem })} />
      {kladde.hvem === "egen" && (
        <Radiovalg navn={T.gruppe} valg={T.grupper} vaerdi={kladde.gruppe} ret={(valgt) => ret({ gruppe: valgt })} />
      )}
      {gruppe === "aeldre" && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{T.aeldre}</MessageBarBody>
        </MessageBar>
      )}
      {kladde.hvem === "egen" && gruppe !== "aeldre" && (
        <Tekstfelt
          navn={T.indeks}
          vaerdi={kladde.indeksvaerdi}
          ret={(indeksvaerdi) => ret({ indeksvaerdi })}
          fejl={fejlVed(fejl, "indeksvaerdi")}
          hint={T.indeksHint}
          tal
        />
      )}
      {gruppe === "voksen" && (
        <>
          <Beloebsfelt
            navn={T.indkomst}
            argument="indkomst"
            vaerdi={kladde.indkomst}
            ret={(indkomst) => ret({ indkomst })}
            fejl={fejlVed(fejl, "indkomst")}
            forklaring={TOMT_FELT.eksempel(skrivKroner(heleKroner(EKSEMPEL_VOKSEN.indkomstKr)))}
            smaa
          />
          <Tekstfelt
            navn={T.procent}
            vaerdi={kladde.udskrivningsprocent}
            ret={(udskrivningsprocent) => ret({ udskrivningsprocent })}
            fejl={fejlVed(fejl, "udskrivningsprocent")}
            hint={laestProcent(kladde.udskrivningsprocent) ?? TOMT_FELT.eksempel(skrivProcent(EKSEMPEL_VOKSEN.udskrivningsprocent, 0))}
            tal
          />
        </>
      )}
      {gruppe !== null && gruppe !== "aeldre" && (
        <Afkrydsning navn={T.psykiatrisk} valgt={kladde.psykiatrisk} ret={(psykiatrisk) => ret({ psykiatrisk })} hint={T.psykiatriskHint} />
      )}
    </>
  );
}
