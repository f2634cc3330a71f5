import { Body1, Button, makeStyles, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { Afsnit } from "../felter/Afsnit";
import { Punkter } from "../felter/Punkter";
import { aarsagAf } from "../vaert/aarsag";
import type { Genindsaettelse } from "../vaert/funktionsbrug";
import { genindsatSvar } from "./svar";
import type { Fundet } from "./useFunktioner";

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

interface Egenskaber {
  readonly fundet: Fundet;
  readonly optaget: boolean;
  readonly genindsaet: () => Promise<Genindsaettelse>;
}

/** Enters the formulas again that Excel did not know when the workbook was opened, and says how it went. */
export function Genindsaet({ fundet: { ark }, optaget, genindsaet }: Egenskaber) {
  const stil = useStil();
  const [forloeb, saetForloeb] = useState<Genindsaettelse | "laves" | null>(null);
  const antal = ark.flatMap(({ steder }) => steder).filter(({ ukendt }) => ukendt).length;
  const udfoer = async () => {
    saetForloeb("laves");
    saetForloeb(await genindsaet().catch((fejl: unknown) => ({ art: "mislykkedes" as const, aarsag: aarsagAf(fejl) })));
  };
  return (
    <>
      <Afsnit>{T.genindsaet}</Afsnit>
      <Body1>{T.genindsaetTekst}</Body1>
      <Body1>{antal === 0 ? T.ingenUkendte : T.ukendte(antal)}</Body1>
      <Button className={stil.knap} disabledFocusable={optaget || antal === 0} onClick={() => void udfoer()}>
        {T.genindsaet}
      </Button>
      <div role="status">
        {forloeb === "laves" && <ProgressBar aria-label={T.genindsaettes} />}
        {forloeb !== null && forloeb !== "laves" && <Svar svar={forloeb} />}
      </div>
    </>
  );
}

function Svar({ svar }: { readonly svar: Genindsaettelse }) {
  const saetninger = genindsatSvar(svar);
  const godt = svar.art === "genindsat" && svar.fejler.length === 0 && svar.beskyttede.length === 0;
  return (
    <MessageBar intent={svar.art === "mislykkedes" ? "error" : godt ? "success" : "warning"} layout="multiline">
      <MessageBarBody>{saetninger.length === 1 ? saetninger[0] : <Punkter saetninger={saetninger} />}</MessageBarBody>
    </MessageBar>
  );
}
