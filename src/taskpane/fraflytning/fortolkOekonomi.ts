import {
  findSatser,
  NUL_OERE,
  samletOekonomi,
  type Maalgruppe,
  type Oekonomisvar,
  type Oere,
  type Placering,
  type Placeringsoekonomi,
  type Resultat,
  type Satstabel,
  type Sted,
} from "../../core";
import { laesAar, laesIkkeNegativtBeloeb } from "../../tekster/laes";
import type { Sagsoekonomi } from "../../workbook/fraflytningsopgave";
import { indsatsAf, type Kladde } from "./kladde";
import { Samler, udfyldt, type Feltfejl } from "./samler";

export type Oekonomifortolkning =
  | { readonly art: "fejl"; readonly fejl: readonly Feltfejl[] }
  | { readonly art: "svar"; readonly sag: Sagsoekonomi; readonly svar: Oekonomisvar };

/** The move that the case's placement outside the municipality is. */
export interface Flytning {
  readonly maalgruppe: Maalgruppe;
  /** Øre; negative is a loss. */
  readonly udligning: Oere;
}

/** The typed case as two placements side by side, or every error with its field. */
export function fortolkOekonomi(kladde: Kladde, flytning: Flytning, satser: Satstabel): Oekonomifortolkning {
  const samler = new Samler();
  const placering = (hvor: Placering) => fortolkPlacering(kladde, hvor, flytning.maalgruppe, samler);
  const sag: Sagsoekonomi = {
    aar: samler.tag("aar", laesSatsaar(kladde, flytning.maalgruppe, satser), 0),
    satser,
    placeringer: { inde: placering("inde"), ude: placering("ude") },
  };
  if (samler.fejl.length > 0) return { art: "fejl", fejl: samler.fejl };
  const svar = samletOekonomi({ ...sag, ...flytning });
  if (svar.ok) return { art: "svar", sag, svar: svar.vaerdi };
  const felt = svar.fejl.art === "indtaegterOverUdgift" ? `${svar.fejl.placering}.udgift` : "aar";
  return { art: "fejl", fejl: [{ felt, fejl: svar.fejl }] };
}

/** A year whose limits can be used, said at once; averages alone ask for no limits. */
function laesSatsaar({ aar, placeringer: { inde, ude } }: Kladde, maalgruppe: Maalgruppe, satser: Satstabel): Resultat<number> {
  const sted: Sted = { argument: "aar" };
  const laest = laesAar(aar, sted);
  if (!laest.ok || (inde.udgiftsart !== "egen" && ude.udgiftsart !== "egen")) return laest;
  const fundet = findSatser(satser, laest.vaerdi, maalgruppe, sted);
  return fundet.ok ? laest : fundet;
}

function fortolkPlacering({ placeringer }: Kladde, hvor: Placering, maalgruppe: Maalgruppe, samler: Samler): Placeringsoekonomi {
  const placering = placeringer[hvor];
  const beloeb = (felt: "udgift" | "egenbetaling" | "modtagetRefusion" | "betaltRefusion", ellers?: Oere): Oere => {
    const laest = udfyldt(placering[felt], felt, (tekst) => laesIkkeNegativtBeloeb(tekst, { argument: felt }), ellers);
    return samler.tag(`${hvor}.${felt}`, laest, NUL_OERE);
  };
  return {
    udgift:
      placering.udgiftsart === "egen"
        ? { art: "egen", beloeb: beloeb("udgift") }
        : { art: "landsgennemsnit", indsats: indsatsAf(placering, maalgruppe) },
    egenbetaling: beloeb("egenbetaling", NUL_OERE),
    modtagetRefusion: beloeb("modtagetRefusion", NUL_OERE),
    betaltRefusion: beloeb("betaltRefusion", NUL_OERE),
  };
}
