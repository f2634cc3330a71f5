import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { kronerAf, type Aarsskifte } from "../../core";
import { TRIN4 } from "../../tekster/guide";
import { skrivTal } from "../../tekster/tal";
import { aendres, foelgerMed, modelvarsel, skalBesluttes, VIDEREFOER as T } from "../../tekster/viderefoerside";
import { Afsnit } from "../felter/Afsnit";
import { Punkter } from "../felter/Punkter";
import { Tabelhoved } from "../felter/Tabelhoved";
import { useTabelstil } from "../felter/tabelstil";
import { prisniveauAf } from "../wizard/kladde";
import type { Viderefoering } from "./viderefoering";

interface Egenskaber {
  readonly viderefoert: Extract<Viderefoering, { ok: true }>;
}

/** What comes along, what changes, and what is to be decided. */
export function Overblik({ viderefoert: { skifte, kladde, prisniveau } }: Egenskaber) {
  const varsel = modelvarsel(skifte);
  const indeks = kladde.indeks.flatMap((et, nr) => (et.trim() === "" ? [] : [`${skifte.til + nr + 1}: ${et.trim()}`]));
  const erOpgjort = kladde.fagomraader.some((et) => et.afvigelseForrige !== "");
  const medbragt = {
    kommune: kladde.kommune.trim(),
    enhed: TRIN4.enheder[kladde.enhed],
    fortegn: TRIN4.fortegnsvalg[kladde.fortegn],
    indeks,
  };
  return (
    <>
      {varsel !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {varsel.saetning}
            <Punkter saetninger={varsel.punkter} />
          </MessageBarBody>
        </MessageBar>
      )}
      <section aria-label={T.skalBesluttes}>
        <Afsnit>{T.skalBesluttes}</Afsnit>
        <Punkter saetninger={skalBesluttes(skifte, prisniveau)} />
      </section>
      <section aria-label={T.aendres}>
        <Afsnit>{T.aendres}</Afsnit>
        <Punkter saetninger={aendres(skifte, { foer: prisniveau, nu: prisniveauAf(kladde) }, erOpgjort)} />
        <Skiftetabel skifte={skifte} />
      </section>
      <section aria-label={T.foelgerMed}>
        <Afsnit>{T.foelgerMed}</Afsnit>
        <Punkter saetninger={foelgerMed(skifte, medbragt)} />
      </section>
    </>
  );
}

/** The budget and the next year's estimate, department by department. */
function Skiftetabel({ skifte }: { readonly skifte: Aarsskifte }) {
  const stil = useTabelstil();
  const { fra, til, fagomraader } = skifte;
  const raekker = [...fagomraader.map((et) => ({ ...et, navn: et.fagomraade.navn })), { ...skifte, navn: T.iAlt }];
  return (
    <table className={stil.tabel}>
      <caption className={stil.titel}>{T.tabel(fra, til)}</caption>
      <Tabelhoved kolonner={[T.budget(fra), T.overslag(til), T.aendring]} over={["talhoved", "talhoved", "talhoved"]} />
      {/* A narrow pane has no room for a name beside three amounts. */}
      {raekker.map(({ navn, budget, overslag, aendring }, nr) => (
        <tbody key={nr} className={nr === fagomraader.length ? stil.iAlt : undefined}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={stil.navn}>
              {navn}
            </th>
          </tr>
          <tr>
            {[budget, overslag, aendring].map((beloeb, kolonne) => (
              <td key={kolonne} className={stil.tal}>
                {skrivTal(kronerAf(beloeb))}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
