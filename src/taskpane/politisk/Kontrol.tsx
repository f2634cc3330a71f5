import { Body1, Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { udenCpr } from "../../tekster/cprfund";
import { KONTROL_FOER_DELING as T } from "../../tekster/fundside";
import { opremsning } from "../../tekster/tal";
import type { Udgave } from "../../workbook/deling/udgave";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Afsnit } from "../felter/Afsnit";
import { Gruppe } from "../felter/Gruppe";
import { Punkter } from "../felter/Punkter";
import { Listevalg } from "../felter/Valgfelt";
import { fundgrupper, kanGodkendes, udestaaende, type Fundgruppe } from "./fundgrupper";
import { fundlinjer } from "./fundlinjer";
import type { Mindsteantal } from "./kladde";
import { Skjult } from "./Skjult";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" }, gruppe: { overflowWrap: "anywhere" } });

interface Egenskaber {
  readonly udgave: Udgave;
  /** Whether all the sheets that were chosen could be read. */
  readonly erLaest: boolean;
  readonly mindsteAntal: Mindsteantal;
  readonly retMindsteAntal: (antal: Mindsteantal) => void;
  readonly godkendte: ReadonlySet<string>;
  readonly godkend: (noegle: string, ja: boolean) => void;
  readonly tagFra: (ark: string) => void;
  /** Whether anything in one of the user's own sheets counts somebody. */
  readonly retTaellerIkke: (ark: string, ja: boolean) => void;
}

/** What the check found in what would leave, each with its place and what to do about it. */
export function Kontrol({ udgave, erLaest, mindsteAntal, retMindsteAntal, godkendte, godkend, tagFra, retTaellerIkke }: Egenskaber) {
  const grupper = fundgrupper(udgave.fund);
  const tilbage = udestaaende(grupper, godkendte).length;
  const besked = erLaest ? (grupper.length === 0 ? T.intet : T.klaret) : T.ikkeLaest;
  const egne = new Map(udgave.egne.map((ark) => [ark.navn, ark]));
  return (
    <>
      <Afsnit>{T.titel}</Afsnit>
      <Body1>{T.intro}</Body1>
      <Listevalg navn={T.mindsteAntal} valg={T.mindsteAntalValg} vaerdi={mindsteAntal} ret={retMindsteAntal} />
      {udgave.daekkede.length > 0 && <Body1>{T.daekket(opremsning(udgave.daekkede), Number(mindsteAntal))}</Body1>}
      <div role="status">
        <MessageBar intent={tilbage === 0 && erLaest ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{tilbage > 0 ? T.tilbage(tilbage) : besked}</MessageBarBody>
        </MessageBar>
      </div>
      {grupper.map((gruppe) => (
        <Fundene
          key={`${gruppe.art} ${gruppe.ark}`}
          gruppe={gruppe}
          godkendt={godkendte.has(gruppe.noegle)}
          godkend={(ja) => godkend(gruppe.noegle, ja)}
          tagFra={() => tagFra(gruppe.ark)}
        >
          {gruppe.art === "egetArk" && <Skjult ark={egne.get(gruppe.ark)!} ret={(ja) => retTaellerIkke(gruppe.ark, ja)} />}
        </Fundene>
      ))}
      <Body1>{T.ikkeSet}</Body1>
    </>
  );
}

interface Gruppeegenskaber {
  readonly gruppe: Fundgruppe;
  readonly godkendt: boolean;
  readonly godkend: (ja: boolean) => void;
  readonly tagFra: () => void;
  readonly children: ReactNode;
}

function Fundene({ gruppe, godkendt, godkend, tagFra, children }: Gruppeegenskaber) {
  const stil = useStil();
  const { art, ark, fund } = gruppe;
  const navn = udenCpr(ark);
  const linjer = fundlinjer(gruppe);
  return (
    <Gruppe navn={T.overskrift[art](navn)}>
      {linjer.length > 0 && (
        <div className={stil.gruppe}>
          <Punkter saetninger={linjer} />
        </div>
      )}
      {children}
      <Body1>{T.hvadNu[art]}</Body1>
      <Button className={stil.knap} onClick={tagFra}>
        {T.tagFra(navn)}
      </Button>
      {kanGodkendes(art) && <Afkrydsning navn={T.godkend[art](navn, fund.length)} valgt={godkendt} ret={godkend} />}
    </Gruppe>
  );
}
