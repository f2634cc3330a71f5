import { Body1, Button, Field, makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { AARSVALG as T } from "../../tekster/aarsvalg";
import { opremsning } from "../../tekster/tal";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Radiovalg } from "../felter/Valgfelt";
import type { Vaert } from "../vaert/port";
import { aaret } from "./aarskilde";
import type { Aarsvalgstilstand } from "./useAarsvalg";

const useStil = makeStyles({
  valg: { display: "flex", flexDirection: "column", gap: "12px", overflowWrap: "anywhere" },
  knap: { alignSelf: "flex-start" },
  fil: { font: "inherit", maxWidth: "100%" },
});

interface Egenskaber extends Aarsvalgstilstand {
  readonly vaertsart: Vaert["art"];
}

/** The one way to pick a budget year: the workbook's, a file's, or the wizard's draft. */
export function Aarsvalg({ kilder, valgt, vaelg, henter, fejl, hent, fil, filfejl, aabn, vaertsart }: Egenskaber) {
  const stil = useStil();
  const navne = Object.fromEntries(kilder.map(({ noegle, navn }) => [noegle, navn])) as Record<string, string>;
  return (
    <div className={stil.valg}>
      {vaertsart === "excel" && henter && <Spinner label={T.henter} size="tiny" />}
      <Fejlbesked tekst={fejl ?? undefined} />
      {kilder.length > 0 && <Radiovalg navn={T.vaelg} valg={navne} vaerdi={valgt?.noegle ?? null} ret={vaelg} />}
      {vaertsart === "excel" && !henter && (
        <>
          {fejl === null && !kilder.some(({ hvor }) => hvor === "mappe") && <Body1>{T.ingen}</Body1>}
          <Button size="small" className={stil.knap} onClick={() => void hent()}>
            {T.laesIgen}
          </Button>
        </>
      )}
      <Field label={T.fil} hint={T.filHint}>
        {(feltets) => (
          <input
            {...feltets}
            type="file"
            accept=".xlsx"
            className={stil.fil}
            onChange={({ currentTarget }) => {
              const [valgtFil] = currentTarget.files ?? [];
              if (valgtFil !== undefined) void aabn(valgtFil);
            }}
            // The same file can be opened again once it has been changed.
            onClick={({ currentTarget }) => void (currentTarget.value = "")}
          />
        )}
      </Field>
      {filfejl !== null && <Fejlbesked tekst={T.iFilfejl(filfejl.navn, filfejl.fejl)} />}
      {fil !== null && <Body1 role="status">{T.fundet(fil.navn, opremsning(fil.kilder.map(({ mappe }) => aaret(mappe))))}</Body1>}
      {valgt !== null && valgt.mappe.ulaest.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.ulaest(opremsning(valgt.mappe.ulaest.map(({ navn, stod }) => T.ulaestFelt(navn, stod))))}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
