import { Body1 } from "@fluentui/react-components";
import { BESKATNINGSGRUNDLAG, RAPPORTENS_KOMMUNETYPE, UDGIFTSBEHOV, type Kommunetype } from "../../core";
import { KOMMUNER as T, TOMT_FELT } from "../../tekster/fraflytningsrude";
import { BEHOVSTEKST, GRUNDLAGSTEKST } from "../../tekster/kommunetyper";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Gruppe } from "../felter/Gruppe";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Radiovalg } from "../felter/Valgfelt";
import { fejlVed, type Feltegenskaber } from "./feltegenskaber";
import { aldersgruppeAf } from "./kladde";
import { laestProcent } from "./laestProcent";

/** The municipality that the citizen leaves, and the one that receives. */
export function Kommunefelter({ kladde, fejl, ret }: Feltegenskaber) {
  return (
    <>
      <Gruppe navn={T.afgiver}>
        <Typefelter type={kladde.kommunetype} ret={(kommunetype) => ret({ kommunetype })} />
        <Afkrydsning
          navn={T.tilbagegang}
          valgt={kladde.befolkningstilbagegang}
          ret={(befolkningstilbagegang) => ret({ befolkningstilbagegang })}
          hint={T.tilbagegangHint}
          fejl={fejlVed(fejl, "befolkningstilbagegang")}
        />
      </Gruppe>
      <Gruppe navn={T.modtager}>
        <Radiovalg navn={T.modtagervalg} valg={T.modtagere} vaerdi={kladde.modtager} ret={(modtager) => ret({ modtager })} />
        {kladde.modtager === "anden" && (
          <>
            <Typefelter type={kladde.modtagertype} ret={(modtagertype) => ret({ modtagertype })} />
            {aldersgruppeAf(kladde) === "voksen" && (
              <Tekstfelt
                navn={T.modtagersProcent}
                vaerdi={kladde.modtagersProcent}
                ret={(modtagersProcent) => ret({ modtagersProcent })}
                fejl={fejlVed(fejl, "modtager.udskrivningsprocent")}
                hint={laestProcent(kladde.modtagersProcent) ?? TOMT_FELT.somAfgiver}
                tal
              />
            )}
          </>
        )}
      </Gruppe>
    </>
  );
}

const GRUNDLAGSVALG = valg(BESKATNINGSGRUNDLAG, GRUNDLAGSTEKST, T.grundlagene, RAPPORTENS_KOMMUNETYPE.beskatningsgrundlag);
const BEHOVSVALG = valg(UDGIFTSBEHOV, BEHOVSTEKST, T.behovene, RAPPORTENS_KOMMUNETYPE.udgiftsbehov);

function Typefelter({ type, ret }: { readonly type: Kommunetype; readonly ret: (type: Kommunetype) => void }) {
  const somRapporten =
    type.beskatningsgrundlag === RAPPORTENS_KOMMUNETYPE.beskatningsgrundlag && type.udgiftsbehov === RAPPORTENS_KOMMUNETYPE.udgiftsbehov;
  return (
    <>
      <Radiovalg
        navn={T.grundlag}
        valg={GRUNDLAGSVALG}
        vaerdi={type.beskatningsgrundlag}
        ret={(beskatningsgrundlag) => ret({ ...type, beskatningsgrundlag })}
      />
      <Radiovalg navn={T.behov} valg={BEHOVSVALG} vaerdi={type.udgiftsbehov} ret={(udgiftsbehov) => ret({ ...type, udgiftsbehov })} />
      {!somRapporten && <Body1>{T.erAfledt}</Body1>}
    </>
  );
}

/** Each choice with what it means, and whether the report itself calculates with it. */
function valg<N extends string>(
  noegler: readonly N[],
  navne: Readonly<Record<N, string>>,
  forklaringer: Readonly<Record<N, string>>,
  rapportens: N,
): Readonly<Record<N, string>> {
  return Object.fromEntries(
    noegler.map((noegle) => [noegle, T.type(navne[noegle], forklaringer[noegle], noegle === rapportens ? T.somRapporten : T.afledt)]),
  ) as Record<N, string>;
}
