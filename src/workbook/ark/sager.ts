import { MAANEDER_PR_AAR } from "../../core";
import { arknavn, ORDNING } from "../../tekster/ark";
import { SAGSARK as T } from "../../tekster/sagsark";
import { kunIFil, tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Sagsgrundlag } from "../sagsgrundlag";
import { SAGSTVILLINGENS_RAEKKER } from "../tvillinger/sagstal";
import { advarselsblok, deltblok, husstandsblok } from "./husstandsblokke";
import { sagsnoegle } from "./sagsnoegler";
import { fagomraadeblok, fagomraadediagram, sumblok } from "./sagsoverblik";
import { sagstabel } from "./sagsraekker";
import { satsblok } from "./satsblok";

/** The year's case list with its refund: the overview above it, and what is told of households below it. */
export function sager(grundlag: Sagsgrundlag): Arkkilde {
  const { opgave, liste, tal, oversigt, erSkoen } = grundlag;
  const { aar, kommune, kopi, satser } = opgave;
  const vaerdier = tekst(T.vaerdier(SAGSTVILLINGENS_RAEKKER), "eksempel");
  const raekker: Kilderaekke[] = [
    [tekst(T.titel(aar), "overskrift")],
    [tekst([kommune, ORDNING].filter(Boolean).join(": "), "undertitel")],
    [tekst(T.forklaring, "undertitel")],
    [tekst(T.netto, "undertitel")],
    ...(erSkoen ? [[tekst(T.skoen, "eksempel")]] : []),
    ...(tal === null ? [[erSkoen ? vaerdier : kunIFil(vaerdier)]] : []),
    TOM_RAEKKE,
    ...satsblok(T.graenser(aar), [satser], "", (hvad, nr) => sagsnoegle[hvad](nr)),
    TOM_RAEKKE,
    ...sumblok(grundlag),
    TOM_RAEKKE,
    [tekst(T.fagomraader, "afsnit")],
    ...fagomraadeblok(grundlag),
    TOM_RAEKKE,
    [tekst(T.sagerne, "afsnit")],
    ...sagstabel(grundlag),
    TOM_RAEKKE,
    [tekst(T.daSkrevet, "note")],
    ...husstandsblok(grundlag),
    TOM_RAEKKE,
    ...advarselsblok(grundlag),
    ...deltblok(grundlag),
  ];
  const maaneder = liste.niveauer === MAANEDER_PR_AAR ? new Array<number>(MAANEDER_PR_AAR).fill(11) : [15];
  const bredder = [34, 16, 16, 20, 17, 15, 15, ...maaneder, 15, 34];
  return {
    navn: arknavn.sager(aar, kopi),
    kolonnebredder: [...bredder, 3, 11, 15, 15],
    raekker,
    frysTilOgMed: null,
    sidehoved: [kommune, T.titel(aar)].filter(Boolean).join(": "),
    udskrevneKolonner: bredder.length,
    gentag: sagsnoegle.hoved,
    // Where every row has an error there is nothing to draw.
    ...(oversigt.fagomraader.length > 0 && { diagram: fagomraadediagram(grundlag) }),
  };
}
