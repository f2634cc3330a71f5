import { broek, lykkedes, oere, refusionAar, refusionTrinvis, type Oere, type Satser, type Trinvirkning } from "../../core";
import { REFUSIONSFORKLARING, TRINFORKLARING, trintekst } from "../../tekster/refusionsforklaring";
import { TRINOVERSKRIFTER, trinTilTabel } from "../../tekster/trintabel";
import { Felt } from "../felt";
import { laesRefusionTrin } from "../refusionTrin";
import { linje, medAfrunding, pladsI, regnestykke, UDEN, type Forklarer, type Regnestykke } from "./forklaring";
import { laestBeloeb } from "./laestBeloeb";
import { aarsoplysninger, aarsregnestykke, egetBeloeb } from "./refusion";
import { aarsgrundlag, bjaelke, eksakteTrin, trinudregning } from "./satser";

const UDGIFTSKOLONNE = TRINOVERSKRIFTER.indexOf("udgift i trinnet");

export const forklarRefusionTrin: Forklarer = ([udgift, aar, maalgruppe, satser], hvor) => {
  const kald = laesRefusionTrin(udgift, aar, maalgruppe, satser);
  if (!kald.ok) return kald;
  const { udgift: aarets, satser: aaretsSatser, egneSatser } = kald.vaerdi;
  const trin = refusionTrinvis(aarets, aaretsSatser);
  const tabel = trinTilTabel(trin);
  const form = { raekker: tabel.length, kolonner: TRINOVERSKRIFTER.length };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const { raekke, kolonne } = plads.vaerdi;
  const omUdgiften = kolonne === UDGIFTSKOLONNE;
  const iTrinnet = trin[raekke - 1];
  const refusion = refusionAar(aarets, aaretsSatser);
  return lykkedes({
    ...UDEN,
    funktion: "REFUSION_TRIN",
    overskrift: iTrinnet
      ? TRINFORKLARING.trin(raekke - 1, trintekst(iTrinnet.fra, iTrinnet.til))
      : REFUSIONSFORKLARING.overskrift(aarets, aaretsSatser.aar),
    vaerdi: tabel[raekke]![kolonne]!,
    form,
    plads: plads.vaerdi,
    oplysninger: aarsoplysninger(laestBeloeb(aarets, new Felt(udgift, "udgift").celle(0, 0)), aaretsSatser),
    regnestykker: iTrinnet
      ? [udgiftITrinnet(aarets, iTrinnet), ...(omUdgiften ? [] : [refusionAfTrinnet(aarets, aaretsSatser, raekke - 1)])]
      : [omUdgiften ? udgiftIAlt(trin) : aarsregnestykke(aarets, aaretsSatser, refusion)],
    bjaelke: bjaelke(aarets, aaretsSatser),
    bemaerkninger: [egetBeloeb(aarets, refusion), REFUSIONSFORKLARING.jaevn],
    grundlag: aarsgrundlag(aaretsSatser, egneSatser),
  });
};

function udgiftITrinnet(udgift: Oere, { fra, til }: Trinvirkning): Regnestykke {
  const op = oere(til === null ? udgift : Math.min(udgift, til));
  const ned = oere(Math.min(udgift, fra));
  const linjer = [
    linje(til === null ? REFUSIONSFORKLARING.aaret : TRINFORKLARING.op, op),
    ...(fra === 0 ? [] : [linje(TRINFORKLARING.ned, broek(-ned))]),
  ];
  return regnestykke(TRINFORKLARING.udgiftITrinnet, linjer, TRINFORKLARING.udgiftITrinnet);
}

const udgiftIAlt = (trin: readonly Trinvirkning[]): Regnestykke =>
  regnestykke(
    TRINFORKLARING.udgiftITrinnet,
    trin.map(({ fra, til, udgift }) => linje(trintekst(fra, til), udgift)),
    REFUSIONSFORKLARING.aaret,
  );

/** The steps of the table are rounded so that they sum to the refund, which one step by itself may show. */
function refusionAfTrinnet(udgift: Oere, satser: Satser, nr: number): Regnestykke {
  const trin = eksakteTrin(udgift, satser)[nr]!;
  const linjer = [linje(trintekst(trin.fra, trin.til), trin.eksakt, [trinudregning(trin)])];
  return regnestykke(
    TRINFORKLARING.refusionAfTrinnet,
    medAfrunding(linjer, trin.refusion, TRINFORKLARING.afrunding),
    TRINFORKLARING.refusionAfTrinnet,
  );
}
