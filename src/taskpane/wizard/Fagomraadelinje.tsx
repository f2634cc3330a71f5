import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { TRIN2 as T } from "../../tekster/guide";
import { Tekstfelt } from "../felter/Tekstfelt";
import { KrydsIkon } from "../felter/KrydsIkon";
import type { Fagomraadekladde } from "./kladde";
import { fejlVed, type Trinegenskaber } from "./trinegenskaber";

const useStil = makeStyles({
  linje: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 8.5rem) auto",
    gap: "4px",
    alignItems: "start",
    marginBottom: "8px",
  },
  fjern: { minWidth: "32px", paddingInline: "4px", alignSelf: "start" },
  foerste: { marginTop: "28px" },
});

interface Egenskaber extends Omit<Trinegenskaber, "kladde" | "vaert"> {
  readonly raekke: Fagomraadekladde;
  /** From 1; the first row carries the visible labels. */
  readonly nr: number;
  readonly fjern: () => void;
}

/** One department's name and income. */
export function Fagomraadelinje({ raekke: { id, navn, indtaegt }, nr, fortolkning, visFejl, udfoer, fjern }: Egenskaber) {
  const stil = useStil();
  const felt = (hvad: "navn" | "indtaegt") => ({
    ret: (vaerdi: string) => udfoer({ art: "retFagomraade", id, aendring: { [hvad]: vaerdi } }),
    fejl: fejlVed(fortolkning, `fagomraade.${id}.${hvad}`),
    visFejl,
    skjultNavn: nr > 1,
  });
  return (
    <div role="group" aria-label={T.raekke(nr)} className={stil.linje}>
      <Tekstfelt navn={T.fagomraade} vaerdi={navn} {...felt("navn")} />
      <Tekstfelt navn={T.indtaegt} vaerdi={indtaegt} tal {...felt("indtaegt")} />
      <Button
        appearance="subtle"
        className={mergeClasses(stil.fjern, nr === 1 && stil.foerste)}
        icon={<KrydsIkon />}
        aria-label={T.fjern(navn.trim() || T.raekke(nr))}
        onClick={fjern}
      />
    </div>
  );
}
