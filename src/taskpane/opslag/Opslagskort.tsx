import { makeStyles, tokens } from "@fluentui/react-components";
import { OPSLAGSOPGAVE as T } from "../../tekster/opslagsopgave";
import type { Opslagskolonne, Opslagsraekke, Opslagstabel } from "../../workbook/ark/opslagstabel";
import { skrivCelle } from "./laesevenlig";

const useStil = makeStyles({
  liste: { margin: 0 },
  navn: { marginTop: "8px", fontWeight: tokens.fontWeightSemibold },
  gruppe: { marginTop: "16px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  felt: { margin: 0, overflowWrap: "anywhere" },
});

interface Egenskaber {
  readonly tabel: Opslagstabel;
  readonly visSide: boolean;
}

/** A wide table as one card a row: its name, and the other columns below by their headings. */
export function Opslagskort({ tabel: { hoved, raekker }, visSide }: Egenskaber) {
  const stil = useStil();
  return (
    <>
      {grupper(raekker).map(({ navn, raekker: gruppens }) => (
        <div key={navn}>
          {navn !== "" && <p className={stil.gruppe}>{navn}</p>}
          <dl className={stil.liste}>
            {gruppens.map(({ celler: [navnet = "", ...resten], side }, nr) => (
              <div key={nr}>
                <dt className={stil.navn}>{visSide && side !== "" ? T.medSide(skrivCelle(navnet), side) : navnet}</dt>
                {resten.map((celle, kolonne) => (
                  <dd key={kolonne} className={stil.felt}>
                    {felt(hoved[kolonne + 1]!, skrivCelle(celle))}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}

/** A sentence needs no heading. */
const felt = ({ navn, art }: Opslagskolonne, vaerdi: string): string => (art === "linje" ? vaerdi : T.felt(navn, vaerdi));

interface Gruppe {
  readonly navn: string;
  readonly raekker: Opslagsraekke[];
}

/** The rows under the heading that they stand below; those before any heading have none. */
function grupper(raekker: readonly Opslagsraekke[]): Gruppe[] {
  const alle: Gruppe[] = [];
  for (const raekke of raekker) {
    if (raekke.slags === "gruppe") alle.push({ navn: String(raekke.celler[0]), raekker: [] });
    else if (alle.length === 0) alle.push({ navn: "", raekker: [raekke] });
    else alle.at(-1)!.raekker.push(raekke);
  }
  return alle;
}
