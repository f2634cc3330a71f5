import type { Maalgruppe } from "../../core";
import { OEKONOMIOPGAVE as T } from "../../tekster/fraflytningsrude";
import { Afkrydsning } from "../felter/Afkrydsning";
import { Afsnit } from "../felter/Afsnit";
import type { Feltegenskaber } from "./feltegenskaber";
import type { Oekonomifortolkning } from "./fortolkOekonomi";
import { Mangler } from "./Mangler";
import { Oekonomifelter } from "./Oekonomifelter";
import { Oekonomitabel } from "./Oekonomitabel";

interface Egenskaber extends Omit<Feltegenskaber, "fejl"> {
  readonly maalgruppe: Maalgruppe;
  /** null where it was not asked for. */
  readonly fortolkning: Oekonomifortolkning | null;
  /** Without the move's effect there is nothing to compare with. */
  readonly kanVises: boolean;
}

/** The case's whole economy, for whoever asks for it. */
export const Oekonomi = ({ kladde, ret, maalgruppe, fortolkning, kanVises }: Egenskaber) => (
  <>
    <Afsnit>{T.titel}</Afsnit>
    <Afkrydsning navn={T.vis} valgt={kladde.medOekonomi} ret={(medOekonomi) => ret({ medOekonomi })} />
    {fortolkning !== null && (
      <>
        <Oekonomifelter kladde={kladde} ret={ret} maalgruppe={maalgruppe} fejl={fortolkning.art === "fejl" ? fortolkning.fejl : []} />
        {fortolkning.art === "fejl" && <Mangler fejl={fortolkning.fejl} />}
        {fortolkning.art === "svar" && kanVises && <Oekonomitabel {...fortolkning} />}
      </>
    )}
  </>
);
