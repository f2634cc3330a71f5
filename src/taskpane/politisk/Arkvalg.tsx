import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { arknavn } from "../../tekster/ark";
import { POLITISK as T } from "../../tekster/politiskside";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Gruppe } from "../felter/Gruppe";
import type { AndreArk } from "./useAndreArk";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly aar: number;
  readonly navne: readonly string[];
  readonly valgte: ReadonlySet<string>;
  readonly vaelg: (navn: string, ja: boolean) => void;
}

/** The year's sheets; what speaks for or against one stands beside it. */
export function Arkvalg({ aar, navne, valgte, vaelg }: Egenskaber) {
  const hints = new Map(HINTS.map((hvad) => [arknavn[hvad](aar, 1), T.arkhint[hvad]]));
  return (
    <Gruppe navn={T.ark}>
      {navne.map((navn) => {
        const hint = hints.get(navn);
        return (
          <Afkrydsning
            key={navn}
            navn={navn}
            valgt={valgte.has(navn)}
            ret={(ja) => vaelg(navn, ja)}
            {...(hint !== undefined && { hint })}
          />
        );
      })}
    </Gruppe>
  );
}

const HINTS = ["forudsaetninger", "opfoelgning", "afstemning", "foelsomhed"] as const satisfies readonly (keyof typeof T.arkhint)[];

/** The workbook's other sheets, where there is a workbook: never chosen from the start. */
export function Andrearkvalg({ navne, valgte, vaelg, henter, fejl, hentIgen }: AndreArk) {
  const stil = useStil();
  return (
    <>
      {navne !== null && navne.length > 0 && (
        <Gruppe navn={T.andre}>
          <Body1>{T.andreNote}</Body1>
          {navne.map((navn) => (
            <Afkrydsning key={navn} navn={navn} valgt={valgte.has(navn)} ret={(ja) => vaelg(navn, ja)} />
          ))}
          <Button size="small" className={stil.knap} onClick={hentIgen}>
            {T.laesIgen}
          </Button>
        </Gruppe>
      )}
      {henter && <Spinner size="tiny" label={T.andreHenter} />}
      <Fejlbesked tekst={fejl ?? undefined} />
    </>
  );
}

interface Faste {
  readonly faste: readonly string[];
  readonly mangler: readonly string[];
  readonly tagMed: () => void;
}

/** Sheets that were to calculate and cannot, and the way to let them. */
export function Fastebesked({ faste, mangler, tagMed }: Faste) {
  return faste.length === 0 ? null : (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{T.staarFast(faste, mangler.length > 0)}</MessageBarBody>
      {mangler.length > 0 && (
        <MessageBarActions>
          <Button onClick={tagMed}>{T.tagMed(mangler)}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
