import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { KONTROL_FOER_DELING } from "../../tekster/fundside";
import { POLITISK as T } from "../../tekster/politiskside";
import { urenhedstekst } from "../../tekster/urenhed";
import type { Udgave } from "../../workbook/deling/udgave";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Punkter } from "../felter/Punkter";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Vaert } from "../vaert/port";
import { useDeling, type Delingsforloeb } from "./useDeling";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly vaert: Vaert;
  readonly udgave: Udgave;
  readonly afsender: string;
  /** Whether findings are still in the way. */
  readonly mangler: boolean;
}

/** The last step: nothing leaves before the findings are dealt with, and nothing unclean ever. */
export function Del({ vaert, udgave, afsender, mangler }: Egenskaber) {
  const stil = useStil();
  const { plan, urenheder } = udgave;
  const { forloeb, del } = useDeling(vaert, udgave);
  const hindret = mangler || urenheder.length > 0 || plan.ark.length === 0;
  const fra = afsender.trim();
  return (
    <>
      <Afsnit>{T.del}</Afsnit>
      {plan.ark.length === 0 && <Body1>{T.ingenArk}</Body1>}
      {mangler && <Body1>{KONTROL_FOER_DELING.foerst}</Body1>}
      {urenheder.length > 0 && (
        <>
          <Fejlbesked tekst={T.urent} />
          <Punkter saetninger={[...new Set(urenheder.map(urenhedstekst))]} />
        </>
      )}
      {!hindret && <Body1>{T.klar[vaert.art]}</Body1>}
      <Button
        appearance="primary"
        className={stil.knap}
        disabledFocusable={hindret || forloeb.art === "laves"}
        onClick={() => void del(fra === "" ? plan : { ...plan, afsender: fra })}
      >
        {T.knap[vaert.art]}
      </Button>
      <div role="status">
        <Svar forloeb={forloeb} hent={(fil) => vaert.hentXlsx(fil.navn, fil.bytes)} />
      </div>
    </>
  );
}

interface Svaregenskaber {
  readonly forloeb: Delingsforloeb;
  readonly hent: (fil: Extract<Delingsforloeb, { art: "afvist" }>["fil"]) => void;
}

function Svar({ forloeb, hent }: Svaregenskaber) {
  switch (forloeb.art) {
    case "klar":
      return null;
    case "laves":
      return <ProgressBar aria-label={T.laves} />;
    case "aabnet":
      return <Besked intent="success" tekst={T.aabnet} />;
    case "hentet":
      return <Besked intent="success" tekst={T.hentet(forloeb.fil.navn)} />;
    case "afvist":
      return (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.afvist(aarsagstekst(forloeb.aarsag), forloeb.fil.navn)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => hent(forloeb.fil)}>{T.hentFilen}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    case "mislykkedes":
      return <Besked intent="error" tekst={T.mislykkedes(aarsagstekst(forloeb.aarsag))} />;
  }
}

const Besked = ({ intent, tekst }: { readonly intent: "success" | "error"; readonly tekst: string }) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>{tekst}</MessageBarBody>
  </MessageBar>
);
