import { Body1, makeStyles } from "@fluentui/react-components";
import { udenCpr } from "../../tekster/cprfund";
import { KONTROL_FOER_DELING as T } from "../../tekster/fundside";
import type { EgetArk, Skjultcelle } from "../../workbook/deling/egetArk";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Punkter } from "../felter/Punkter";
import { celletekst } from "./celletekst";
import { medRest } from "./fundlinjer";

const useStil = makeStyles({ liste: { overflowWrap: "anywhere" } });

interface Egenskaber {
  readonly ark: EgetArk;
  readonly ret: (taellerIkke: boolean) => void;
}

/** What was covered in one of the user's own sheets, and the way to say that it counts nobody. */
export function Skjult({ ark: { navn, skjult, taellerIkke }, ret }: Egenskaber) {
  const stil = useStil();
  if (skjult.length === 0 && !taellerIkke) return null;
  return (
    <>
      <Body1>{taellerIkke ? T.intetSkjult : T.skjult}</Body1>
      {skjult.length > 0 && (
        <div className={stil.liste}>
          <Punkter saetninger={medRest(skjult.map(linje))} />
        </div>
      )}
      <Afkrydsning navn={T.taellerIkke(udenCpr(navn))} valgt={taellerIkke} ret={ret} />
    </>
  );
}

const linje = ({ celle, foer, efter }: Skjultcelle): string => T.skjultCelle(celle, udenCpr(celletekst(foer)), udenCpr(celletekst(efter)));
