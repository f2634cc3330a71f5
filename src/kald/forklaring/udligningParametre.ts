import { lykkedes, parametreFor, type Parameternavn } from "../../core";
import { FORKLARING } from "../../tekster/forklaring";
import { PARAMETEROVERSKRIFTER, PARAMETERTEKST, parametreTilTabel } from "../../tekster/parametertabel";
import { UDLIGNINGSFORKLARING } from "../../tekster/udligningsforklaring";
import { laesUdligningParametre } from "../udligningParametre";
import { pladsI, UDEN, type Forklarer } from "./forklaring";
import { grundlagAf } from "./parametergrundlag";

/** As parametreTilTabel has them. */
const NAVNE = Object.keys(PARAMETERTEKST) as readonly Parameternavn[];

export const forklarUdligningParametre: Forklarer = ([beskatningsgrundlag, udgiftsbehov], hvor) => {
  const type = laesUdligningParametre(beskatningsgrundlag, udgiftsbehov);
  if (!type.ok) return type;
  const parametre = parametreFor(type.vaerdi);
  const tabel = parametreTilTabel(parametre);
  const form = { raekker: tabel.length, kolonner: PARAMETEROVERSKRIFTER.length };
  const plads = pladsI(form, hvor);
  if (!plads.ok) return plads;
  const { raekke, kolonne } = plads.vaerdi;
  const navn = NAVNE[raekke - 1];
  const kommunetype = UDLIGNINGSFORKLARING.kommunetype(type.vaerdi);
  return lykkedes({
    ...UDEN,
    funktion: "UDLIGNING_PARAMETRE",
    overskrift: navn === undefined ? UDLIGNINGSFORKLARING.parametre : PARAMETERTEKST[navn],
    vaerdi: tabel[raekke]![kolonne]!,
    form,
    plads: plads.vaerdi,
    bemaerkninger: navn === undefined ? [kommunetype, FORKLARING.overskrift] : [kommunetype],
    grundlag: navn === undefined ? [] : [grundlagAf(navn, parametre[navn])],
  });
};
