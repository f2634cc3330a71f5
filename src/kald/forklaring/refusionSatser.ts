import { lykkedes } from "../../core";
import { ARGUMENTER } from "../../tekster/argumenter";
import { FORKLARING } from "../../tekster/forklaring";
import { graensetekst, SATSFORKLARING } from "../../tekster/refusionsforklaring";
import { SATSOVERSKRIFTER, satserTilTabel } from "../../tekster/satstabel";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { laesRefusionSatser } from "../refusionSatser";
import { pladsI, UDEN, type Forklarer } from "./forklaring";
import { graensegrundlag } from "./satser";

export const forklarRefusionSatser: Forklarer = ([aar], hvor) => {
  const raekker = laesRefusionSatser(aar);
  if (!raekker.ok) return raekker;
  const tabel = satserTilTabel(raekker.vaerdi);
  const form = { raekker: tabel.length, kolonner: SATSOVERSKRIFTER.length };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const faelles = {
    ...UDEN,
    funktion: "REFUSION_SATSER",
    vaerdi: tabel[plads.vaerdi.raekke]![plads.vaerdi.kolonne]!,
    form,
    plads: plads.vaerdi,
  } as const;
  const satser = raekker.vaerdi[plads.vaerdi.raekke - 1];
  if (satser === undefined) return lykkedes({ ...faelles, overskrift: SATSFORKLARING.overskrift, bemaerkninger: [FORKLARING.overskrift] });
  return lykkedes({
    ...faelles,
    overskrift: SATSFORKLARING.raekke(satser),
    oplysninger: [
      { navn: ARGUMENTER.aar.navn, tekst: String(satser.aar) },
      { navn: ARGUMENTER.maalgruppe.navn, tekst: MAALGRUPPETEKST[satser.maalgruppe] },
      { navn: SATSFORKLARING.graenser, tekst: graensetekst(satser) },
    ],
    bemaerkninger: [SATSFORKLARING.status[satser.status]],
    grundlag: [graensegrundlag(satser, false)],
  });
};
