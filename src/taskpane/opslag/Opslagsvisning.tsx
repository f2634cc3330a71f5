import { Body1 } from "@fluentui/react-components";
import { OPSLAGSOPGAVE as T } from "../../tekster/opslagsopgave";
import { erTal, type Opslagstabel } from "../../workbook/ark/opslagstabel";
import { faellesSide, samlet } from "./laesevenlig";
import { Opslagskort } from "./Opslagskort";
import { Taltabel } from "./Taltabel";

/** Beside a name there is room for two columns with headings of short words; a wider table is one card a row. */
const KOLONNER_HOEJST = 2;
const ORDLAENGDE_HOEJST = 12;

/** One of the reference tables, in the width of the pane. */
export function Opslagsvisning({ tabel }: { readonly tabel: Opslagstabel }) {
  const [, ...resten] = tabel.hoved;
  const samletTabel = samlet(tabel);
  const side = faellesSide(samletTabel);
  const kolonner = resten.length + (side === null ? 1 : 0);
  const erSmal = kolonner <= KOLONNER_HOEJST && resten.every((kolonne) => erTal(kolonne) && harKorteOrd(kolonne.navn));
  return (
    <>
      {erSmal ? <Taltabel tabel={samletTabel} visSide={side === null} /> : <Opslagskort tabel={samletTabel} visSide={side === null} />}
      {tabel.noter.map((note) => (
        <Body1 key={note}>{note}</Body1>
      ))}
      {side !== null && side !== "" && <Body1>{T.side(side)}</Body1>}
    </>
  );
}

const harKorteOrd = (navn: string): boolean => navn.split(/\s+/).every((ord) => ord.length <= ORDLAENGDE_HOEJST);
