import { aarsudgift, kronerAf, lykkedes, MAANEDER_PR_AAR, refusionMaaned } from "../../core";
import { ARGUMENTER } from "../../tekster/argumenter";
import { FORKLARING } from "../../tekster/forklaring";
import { MAANEDSFORKLARING, REFUSIONSFORKLARING } from "../../tekster/refusionsforklaring";
import { skrivKroner } from "../../tekster/tal";
import { Felt } from "../felt";
import { laesRefusionMaaned } from "../refusionMaaned";
import { medAfrunding, pladsI, regnestykke, UDEN, type Forklarer } from "./forklaring";
import { laestBeloeb } from "./laestBeloeb";
import { egetBeloeb } from "./refusion";
import { maanedsgrundlag, maanedslinjer } from "./satser";

export const forklarRefusionMaaned: Forklarer = ([udgifter, aar, engangsudgifter, satser], hvor) => {
  const kald = laesRefusionMaaned(udgifter, aar, engangsudgifter, satser);
  if (!kald.ok) return kald;
  const form = { raekker: kald.vaerdi.raekker, kolonner: 1 };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const raekke = kald.vaerdi.raekke(plads.vaerdi.raekke);
  if (!raekke.ok) return raekke;
  const { maaneder, engangsudgift, niveauer } = raekke.vaerdi;
  const aaretsSatser = kald.vaerdi.satser;
  const refusion = refusionMaaned(niveauer, aaretsSatser);
  const iAlt = aarsudgift(niveauer);
  const [maanedsfelt, engangsfelt] = [new Felt(udgifter, "maanedsudgifter"), new Felt(engangsudgifter, "engangsudgift")];
  const linjer = maanedslinjer(niveauer, aaretsSatser, MAANEDER_PR_AAR, (nr) =>
    MAANEDSFORKLARING.niveau(laestBeloeb(maaneder[nr]!, maanedsfelt.celle(plads.vaerdi.raekke, nr)), engangsudgift, niveauer[nr]!),
  );
  return lykkedes({
    ...UDEN,
    funktion: "REFUSION_MAANED",
    overskrift: REFUSIONSFORKLARING.efterMaaneder(aaretsSatser.aar),
    vaerdi: kronerAf(refusion),
    form,
    plads: plads.vaerdi,
    oplysninger: [
      { navn: ARGUMENTER.aar.navn, tekst: String(aaretsSatser.aar) },
      { navn: REFUSIONSFORKLARING.aaret, tekst: skrivKroner(iAlt) },
      ...(engangsudgift === 0
        ? []
        : [{ navn: MAANEDSFORKLARING.engangsudgift, tekst: laestBeloeb(engangsudgift, engangsfelt.celle(plads.vaerdi.raekke, 0)) }]),
    ],
    regnestykker: [
      regnestykke(MAANEDSFORKLARING.titel, medAfrunding(linjer, refusion, FORKLARING.afrundingTilOere), REFUSIONSFORKLARING.refusion),
    ],
    bemaerkninger: [egetBeloeb(iAlt, refusion), MAANEDSFORKLARING.aarsbasis],
    grundlag: maanedsgrundlag(aaretsSatser, kald.vaerdi.egneSatser),
  });
};
