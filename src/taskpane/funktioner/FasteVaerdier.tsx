import { Body1, Button, makeStyles, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Gruppe } from "../felter/Gruppe";
import { Punkter } from "../felter/Punkter";
import { aarsagAf } from "../vaert/aarsag";
import type { Arkkopi, Formelvalg, Kopiering } from "../vaert/funktionsbrug";
import { kanKopieres, valgteArk, type Funktionskladde } from "./kladde";
import { kopieretSvar } from "./svar";
import type { Fundet } from "./useFunktioner";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly fundet: Fundet;
  readonly optaget: boolean;
  readonly kladde: Funktionskladde;
  readonly gem: (kladde: Funktionskladde) => void;
  readonly kopier: (ark: readonly string[], hvilke: Formelvalg) => Promise<Kopiering>;
}

/** Sheets that can be sent to somebody without the add-in, beside those that still calculate. */
export function FasteVaerdier({ fundet: { ark }, optaget, kladde, gem, kopier }: Egenskaber) {
  const stil = useStil();
  const [forloeb, saetForloeb] = useState<Kopiering | "laves" | "ingenArk" | null>(null);
  const valgte = valgteArk(ark, kladde);
  const skjulte = ark.filter(({ skjult, steder }) => skjult && steder.length > 0).map(({ navn }) => navn);
  const vaelg = (navn: string, valgt: boolean) => {
    gem({ ...kladde, valgte: valgt ? [...valgte, navn] : valgte.filter((et) => et !== navn) });
    if (forloeb === "ingenArk") saetForloeb(null);
  };
  const udfoer = async () => {
    if (valgte.length === 0) return saetForloeb("ingenArk");
    saetForloeb("laves");
    saetForloeb(
      await kopier(valgte, kladde.alle ? "alle" : "vores").catch((fejl: unknown) => ({
        art: "mislykkedes" as const,
        aarsag: aarsagAf(fejl),
        tilbage: [],
      })),
    );
  };
  return (
    <>
      <Afsnit>{T.fasteVaerdier}</Afsnit>
      <Body1>{T.fasteVaerdierTekst}</Body1>
      <Gruppe navn={T.valg}>
        {ark
          .filter(({ skjult, forStort }) => !skjult && !forStort)
          .map((et) =>
            kanKopieres(et) ? (
              <Afkrydsning key={et.navn} navn={et.navn} valgt={valgte.includes(et.navn)} ret={(valgt) => vaelg(et.navn, valgt)} />
            ) : (
              <Body1 key={et.navn}>{T.beskyttetArk(et.navn)}</Body1>
            ),
          )}
        {skjulte.length > 0 && <Body1>{T.skjulte(skjulte)}</Body1>}
      </Gruppe>
      <Fejlbesked tekst={forloeb === "ingenArk" ? T.ingenArk : undefined} />
      <Afkrydsning navn={T.alle} hint={T.alleHint} valgt={kladde.alle} ret={(alle) => gem({ ...kladde, alle })} />
      <Button appearance="primary" className={stil.knap} disabledFocusable={optaget} onClick={() => void udfoer()}>
        {T.kopier(valgte.length)}
      </Button>
      <div role="status">
        {forloeb === "laves" && <ProgressBar aria-label={T.kopieres} />}
        {forloeb !== null && typeof forloeb === "object" && <Svar svar={forloeb} />}
      </div>
    </>
  );
}

function Svar({ svar }: { readonly svar: Kopiering }) {
  const saetninger = kopieretSvar(svar);
  return (
    <MessageBar intent={svar.art === "kopieret" ? (svar.kopier.some(harFejl) ? "warning" : "success") : "error"} layout="multiline">
      <MessageBarBody>{saetninger.length === 1 ? saetninger[0] : <Punkter saetninger={saetninger} />}</MessageBarBody>
    </MessageBar>
  );
}

const harFejl = ({ fejl }: Arkkopi): boolean => fejl.length > 0;
