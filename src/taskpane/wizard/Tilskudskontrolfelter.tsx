import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Afsnit } from "../felter/Afsnit";
import { symmetriafvigelse, type Indtaegtsbudget } from "../../core";
import { TRIN1 as T } from "../../tekster/guide";
import { skrivKroner } from "../../tekster/tal";
import { Beloebsfelt } from "../felter/Beloebsfelt";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg } from "../felter/Valgfelt";
import { fortolkTilskud } from "./fortolkFelter";
import { Samler } from "./samler";
import { fejlVed, type Trinegenskaber } from "./trinegenskaber";

/** The memo's symmetry as a check that is never added; a difference asks for a note, and does not stop anybody. */
export function Tilskudskontrolfelter({
  kladde,
  fortolkning,
  visFejl,
  udfoer,
  budget,
}: Trinegenskaber & { readonly budget: Indtaegtsbudget }) {
  const samler = new Samler();
  const tilskud = fortolkTilskud(kladde, samler);
  const afvigelse = tilskud === null || samler.fejl.length > 0 ? null : symmetriafvigelse(budget, tilskud);
  return (
    <>
      <Afsnit>{T.kontrol}</Afsnit>
      <Listevalg
        navn={T.retning}
        valg={T.retninger}
        vaerdi={kladde.tilskudRetning}
        ret={(tilskudRetning) => udfoer({ art: "ret", aendring: { tilskudRetning } })}
      />
      <Beloebsfelt
        navn={T.aendringTilskud}
        argument="aendringTilskud"
        forklaring={T.aendringTilskudHint}
        vaerdi={kladde.aendringTilskud}
        ret={(aendringTilskud) => udfoer({ art: "ret", aendring: { aendringTilskud } })}
        fejl={fejlVed(fortolkning, "aendringTilskud")}
        visFejl={visFejl}
      />
      {afvigelse === 0 && (
        <MessageBar intent="success">
          <MessageBarBody>{T.stemmer}</MessageBarBody>
        </MessageBar>
      )}
      {afvigelse !== null && afvigelse !== 0 && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{T.stemmerIkke(skrivKroner(afvigelse))}</MessageBarBody>
          </MessageBar>
          <Tekstfelt
            navn={T.forklaring}
            vaerdi={kladde.tilskudNote}
            fejl={fejlVed(fortolkning, "tilskudNote")}
            visFejl={visFejl}
            ret={(tilskudNote) => udfoer({ art: "ret", aendring: { tilskudNote } })}
          />
        </>
      )}
    </>
  );
}
