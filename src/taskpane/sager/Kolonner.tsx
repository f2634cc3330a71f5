import { Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { GODKEND as T, KOLONNEVALG } from "../../tekster/sagsopgave";
import type { Kolonnevalg } from "../../tekster/sagsblok";
import type { Sagsliste } from "./indlaes";

/** Never wider than its place, however long the heading. */
const useStil = makeStyles({
  liste: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))", gap: "8px" },
  felt: { minWidth: 0, "& > label": { overflowWrap: "anywhere" } },
  valg: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
});

interface Egenskaber {
  readonly liste: Sagsliste;
  readonly kolonner: readonly Kolonnevalg[];
  readonly vaelg: (kolonne: number, valg: Kolonnevalg) => void;
}

/** What each column was taken as, to be corrected; those that are passed over are named. */
export function Kolonner({ liste: { blok }, kolonner, vaelg }: Egenskaber) {
  const stil = useStil();
  const navn = (nr: number) => T.kolonne(nr + 1, blok.overskrifter[nr] ?? "");
  const oversprungne = kolonner.flatMap((valg, nr) => (valg === null ? [navn(nr)] : []));
  return (
    <>
      <div className={stil.liste}>
        {kolonner.map((valg, nr) => (
          <Field key={nr} className={stil.felt} label={navn(nr)}>
            <Select className={stil.valg} value={String(valg)} onChange={(_, { value }) => vaelg(nr, valgAf(value))}>
              {KOLONNEVALG.map(([mulighed, tekst]) => (
                <option key={tekst} value={String(mulighed)}>
                  {tekst}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      {oversprungne.length > 0 && <Text>{T.sprungetOver(oversprungne)}</Text>}
    </>
  );
}

const valgAf = (vaerdi: string): Kolonnevalg => KOLONNEVALG.find(([valg]) => String(valg) === vaerdi)![0];
