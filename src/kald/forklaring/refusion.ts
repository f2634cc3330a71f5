import { kronerAf, lykkedes, oere, type Oere, type Satser } from "../../core";
import { ARGUMENTER } from "../../tekster/argumenter";
import { FORKLARING } from "../../tekster/forklaring";
import { REFUSIONSFORKLARING } from "../../tekster/refusionsforklaring";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { skrivKroner } from "../../tekster/tal";
import { laesRefusion, laesUdgift } from "../refusion";
import { medAfrunding, pladsI, regnestykke, UDEN, type Forklarer, type Oplysning, type Regnestykke } from "./forklaring";
import { laestBeloeb } from "./laestBeloeb";
import { aarsgrundlag, bjaelke, trinlinjer } from "./satser";

export const forklarRefusion: Forklarer = ([udgift, aar, maalgruppe, satser], hvor) => {
  const kald = laesRefusion(udgift, aar, maalgruppe, satser);
  if (!kald.ok) return kald;
  const { udgifter, regelVed, egneSatser } = kald.vaerdi;
  const plads = pladsI(udgifter.form, hvor);
  if (!plads.ok) return plads;
  const regel = regelVed(plads.vaerdi.raekke, plads.vaerdi.kolonne);
  if (!regel.ok) return regel;
  const beloeb = laesUdgift(udgifter, plads.vaerdi.raekke, plads.vaerdi.kolonne);
  if (!beloeb.ok) return beloeb;
  const refusion = regel.vaerdi.refusionAf(beloeb.vaerdi);
  return lykkedes({
    ...UDEN,
    funktion: "REFUSION",
    overskrift: REFUSIONSFORKLARING.overskrift(beloeb.vaerdi, regel.vaerdi.satser.aar),
    vaerdi: kronerAf(refusion),
    form: udgifter.form,
    plads: plads.vaerdi,
    oplysninger: aarsoplysninger(
      laestBeloeb(beloeb.vaerdi, udgifter.celle(plads.vaerdi.raekke, plads.vaerdi.kolonne)),
      regel.vaerdi.satser,
    ),
    regnestykker: [aarsregnestykke(beloeb.vaerdi, regel.vaerdi.satser, refusion)],
    bjaelke: bjaelke(beloeb.vaerdi, regel.vaerdi.satser),
    bemaerkninger: [egetBeloeb(beloeb.vaerdi, refusion), REFUSIONSFORKLARING.jaevn],
    grundlag: aarsgrundlag(regel.vaerdi.satser, egneSatser),
  });
};

export const aarsoplysninger = (udgift: string, { aar, maalgruppe }: Satser): readonly Oplysning[] => [
  { navn: REFUSIONSFORKLARING.aaret, tekst: udgift },
  { navn: ARGUMENTER.aar.navn, tekst: String(aar) },
  ...(maalgruppe === "alle" ? [] : [{ navn: ARGUMENTER.maalgruppe.navn, tekst: MAALGRUPPETEKST[maalgruppe] }]),
];

export const aarsregnestykke = (udgift: Oere, satser: Satser, refusion: Oere): Regnestykke =>
  regnestykke(
    REFUSIONSFORKLARING.trinene,
    medAfrunding(trinlinjer(udgift, satser), refusion, FORKLARING.afrundingTilOere),
    REFUSIONSFORKLARING.refusion,
  );

export const egetBeloeb = (udgift: Oere, refusion: Oere): string => REFUSIONSFORKLARING.kommunensEgen(skrivKroner(oere(udgift - refusion)));
