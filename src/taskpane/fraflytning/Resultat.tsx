import { Body1, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import {
  FORBEHOLD,
  forudsaetningerFor,
  RAPPORTENS_STOERSTE_INDEKS,
  type Forudsaetning,
  type Fraflytning,
  type Fraflytningssvar,
} from "../../core";
import { FORUDSAETNINGSTEKST, FRAFLYTNING } from "../../tekster/fraflytning";
import { RESULTAT as T } from "../../tekster/fraflytningsrude";
import { skrivTal } from "../../tekster/tal";
import { bemaerkningOmIndeks } from "../../tekster/udligning";
import { Afsnit } from "../felter/Afsnit";
import { Punkter } from "../felter/Punkter";
import { Soejletabel } from "../felter/Soejletabel";
import { Forbehold } from "./Forbehold";
import { Parametre } from "./Parametre";
import { modtagersaetning, saetning } from "./saetninger";
import { soejle, virkningsraekker, virkningIAlt } from "./virkningsraekker";

const FORSINKELSER: readonly Forudsaetning[] = ["forsinkelse", "laengereForsinkelse", "ingenTidsplan"];

interface Egenskaber {
  readonly fraflytning: Fraflytning;
  readonly svar: Fraflytningssvar;
}

/** The effect in words and amount, its components, when it comes, what it rests on, and the receiver's mirror image. */
export function Resultat({ fraflytning, svar }: Egenskaber) {
  const forudsaetninger = forudsaetningerFor(fraflytning).filter((hvad) => ![...FORBEHOLD, ...FORSINKELSER].includes(hvad));
  return (
    <>
      <Text block weight="semibold" size={400} role="status">
        {saetning(svar)}
      </Text>
      <Forbehold />
      {svar.indeks.greaterThan(RAPPORTENS_STOERSTE_INDEKS) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{bemaerkningOmIndeks(skrivTal(svar.indeks), skrivTal(RAPPORTENS_STOERSTE_INDEKS))}</MessageBarBody>
        </MessageBar>
      )}
      <Soejletabel
        titel={T.tabel}
        kolonner={[T.komponent, T.kroner]}
        raekker={virkningsraekker(svar.virkning)}
        iAlt={[
          virkningIAlt(svar.virkning),
          ...(svar.tilbagegang === 0
            ? []
            : [soejle(FRAFLYTNING.tilbagegangsraekke, svar.tilbagegang), soejle(FRAFLYTNING.medTilbagegang, svar.iAlt)]),
        ]}
      />
      <Body1>{T.fortegn}</Body1>
      <Afsnit>{T.hvornaar}</Afsnit>
      <Punkter saetninger={ord(FORSINKELSER)} />
      <Afsnit>{T.forudsaetninger}</Afsnit>
      <Punkter saetninger={ord(forudsaetninger)} />
      <Parametre navn={T.parametre.afgiver} kommunetype={fraflytning.kommunetype} />
      <Afsnit>{FRAFLYTNING.modtager}</Afsnit>
      <Text weight="semibold">{modtagersaetning(svar.modtager)}</Text>
      <Soejletabel
        titel={T.modtagertabel}
        kolonner={[T.komponent, T.kroner]}
        raekker={virkningsraekker(svar.modtager)}
        iAlt={[virkningIAlt(svar.modtager)]}
      />
      {fraflytning.modtager !== null && <Parametre navn={T.parametre.modtager} kommunetype={fraflytning.modtager.kommunetype} />}
    </>
  );
}

const ord = (hvilke: readonly Forudsaetning[]): string[] => hvilke.map((hvad) => FORUDSAETNINGSTEKST[hvad]);
