import { Body1 } from "@fluentui/react-components";
import { OPSLAGSOPGAVE as T } from "../../tekster/opslagsopgave";
import { erTal, type Opslagstabel } from "../../workbook/ark/opslagstabel";
import { faellesSide, samlet } from "./laesevenlig";
import { Opslagskort } from "./Opslagskort";
import { Taltabel } from "./Taltabel";

/** Beside a name there is room for two numbers; a wider table is one card a row. */
const TALKOLONNER_HOEJST = 2;

/** One of the reference tables, in the width of the pane. */
export function Opslagsvisning({ tabel }: { readonly tabel: Opslagstabel }) {
  const [, ...resten] = tabel.hoved;
  const erSmal = resten.length <= TALKOLONNER_HOEJST && resten.every(erTal);
  const samletTabel = samlet(tabel);
  const side = faellesSide(samletTabel);
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
