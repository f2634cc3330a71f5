import { Body1, Button, makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { udenCpr } from "../../tekster/cprfund";
import { fundtekst, KONTROL_FOER_DELING as T } from "../../tekster/fundside";
import type { Udgave } from "../../workbook/deling/udgave";
import { opremsning } from "../../tekster/tal";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Afsnit } from "../felter/Afsnit";
import { Gruppe } from "../felter/Gruppe";
import { Punkter } from "../felter/Punkter";
import { Listevalg } from "../felter/Valgfelt";
import { fundgrupper, udestaaende, type Fundgruppe } from "./fundgrupper";
import type { Mindsteantal } from "./kladde";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" }, gruppe: { overflowWrap: "anywhere" } });

/** A list of that length is looked at in the sheet. */
const VIST_HOEJST = 10;

interface Egenskaber {
  readonly udgave: Udgave;
  readonly mindsteAntal: Mindsteantal;
  readonly retMindsteAntal: (antal: Mindsteantal) => void;
  readonly godkendte: ReadonlySet<string>;
  readonly godkend: (noegle: string, ja: boolean) => void;
  readonly tagFra: (ark: string) => void;
}

/** What the check found in what would leave, each with its place and what to do about it. */
export function Kontrol({ udgave, mindsteAntal, retMindsteAntal, godkendte, godkend, tagFra }: Egenskaber) {
  const grupper = fundgrupper(udgave.fund);
  const tilbage = udestaaende(grupper, godkendte).reduce((antal, { fund }) => antal + fund.length, 0);
  return (
    <>
      <Afsnit>{T.titel}</Afsnit>
      <Body1>{T.intro}</Body1>
      <Listevalg navn={T.mindsteAntal} valg={T.mindsteAntalValg} vaerdi={mindsteAntal} ret={retMindsteAntal} />
      {udgave.daekkede.length > 0 && <Body1>{T.daekket(opremsning(udgave.daekkede), Number(mindsteAntal))}</Body1>}
      <div role="status">
        <MessageBar intent={tilbage === 0 ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{tilbage > 0 ? T.tilbage(tilbage) : grupper.length === 0 ? T.intet : T.klaret}</MessageBarBody>
        </MessageBar>
      </div>
      {grupper.map((gruppe) => (
        <Fundene
          key={`${gruppe.art} ${gruppe.ark}`}
          gruppe={gruppe}
          godkendt={godkendte.has(gruppe.noegle)}
          godkend={(ja) => godkend(gruppe.noegle, ja)}
          tagFra={() => tagFra(gruppe.ark)}
        />
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
}

function Fundene({ gruppe: { art, ark, fund }, godkendt, godkend, tagFra }: Gruppeegenskaber) {
  const stil = useStil();
  const navn = udenCpr(ark);
  const linjer = [...new Set(fund.map(fundtekst))];
  const vist = linjer.length > VIST_HOEJST ? [...linjer.slice(0, VIST_HOEJST), T.flere(linjer.length - VIST_HOEJST)] : linjer;
  return (
    <Gruppe navn={T.overskrift[art](navn)}>
      <div className={stil.gruppe}>
        <Punkter saetninger={vist} />
      </div>
      <Body1>{T.hvadNu[art]}</Body1>
      <Button className={stil.knap} onClick={tagFra}>
        {T.tagFra(navn)}
      </Button>
      {art !== "cpr" && <Afkrydsning navn={T.godkend[art](navn)} valgt={godkendt} ret={godkend} />}
    </Gruppe>
  );
}
