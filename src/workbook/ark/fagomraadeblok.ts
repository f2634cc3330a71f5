import { kronerAf, laegSammen, type Fagomraade } from "../../core";
import { FORUDSAETNINGER as T, I_ALT, OK } from "../../tekster/ark";
import { modeltekst } from "../../tekster/modeller";
import { formel, omraade, ref } from "../formel";
import { beregnet, hoveder, input, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { VALIDERING } from "../validering";
import { summen } from "./inputblokke";

/** The names of a department's inputs; departments count from 0. */
export const fagomraadenavn = {
  navn: (nr: number) => `Fagomraade_${nr + 1}`,
  indtaegt: (nr: number) => `Indtaegt_2021_nr_${nr + 1}`,
  model: (nr: number) => `Model_${nr + 1}`,
  andel: (nr: number) => `Andel_${nr + 1}`,
  fra: (nr: number) => `Gaelder_fra_${nr + 1}`,
  til: (nr: number) => `Gaelder_til_${nr + 1}`,
  forvaltesUnder: (nr: number) => `Forvaltes_under_${nr + 1}`,
  udvalg: (nr: number) => `Udvalg_${nr + 1}`,
  kontotekst: (nr: number) => `Kontotekst_${nr + 1}`,
  afvigelseForrige: (nr: number) => `Afvigelse_aaret_foer_${nr + 1}`,
  tilFagomraadetForrige: (nr: number) => `Til_fagomraadet_aaret_foer_${nr + 1}`,
} as const;

export const FAGOMRAADEHOVED = "fagomraadehoved";
export const INDTAEGT_I_ALT = "indtaegtIAlt";
export const NOEGLEKONTROL = "noeglekontrol";

export function fagomraadeblok(fagomraader: readonly Fagomraade[]): Kilderaekke[] {
  const n = fagomraadenavn;
  const [foerste, sidste] = [n.indtaegt(0), n.indtaegt(fagomraader.length - 1)];
  const alle = omraade(foerste, sidste);
  return [
    [tekst(T.fagomraader, "afsnit"), tekst("", "afsnit"), tekst(T.noegleNote, "note")],
    hoveder(T.kolonner, FAGOMRAADEHOVED),
    ...fagomraader.map((et, nr): Kilderaekke => [
      input(n.navn(nr), et.navn),
      input(n.indtaegt(nr), kronerAf(et.indtaegt2021), "kroner", VALIDERING.indtaegt),
      input(n.model(nr), modeltekst(et.model), undefined, VALIDERING.model),
      input(n.andel(nr), et.model.art === "egenAndel" ? et.model.andel.toNumber() : "", "skrevetProcent", VALIDERING.andel),
      input(n.fra(nr), et.gaelderFra, "aar", VALIDERING.aar),
      input(n.til(nr), et.gaelderTil ?? "", "aar", VALIDERING.aar),
      forvaltesUnder(nr, et, fagomraader),
      input(n.udvalg(nr), et.udvalg),
      input(n.kontotekst(nr), et.kontotekst),
    ]),
    [
      tekst(I_ALT, "totalTekst"),
      beregnet(
        INDTAEGT_I_ALT,
        summen(foerste, sidste),
        kronerAf(laegSammen(fagomraader.map(({ indtaegt2021 }) => indtaegt2021))),
        "kroner",
        "total",
      ),
    ],
    [
      tekst(T.noeglekontrol),
      beregnet(
        NOEGLEKONTROL,
        formel`IF(COUNTA(${alle})<>COUNT(${alle}),${T.ikkeHele},IF(SUMPRODUCT(--(${alle}<0))+SUMPRODUCT(--(${alle}<>INT(${alle})))>0,${T.ikkeHele},IF(SUM(${alle})=0,${T.tomNoegle},${OK})))`,
        OK,
        undefined,
        "kontrol",
      ),
    ],
  ];
}

/** Points at the host's name, so that it follows when the name is edited; the user may type another over it. */
function forvaltesUnder(nr: number, { forvaltesUnder: vaert }: Fagomraade, fagomraader: readonly Fagomraade[]): Kildecelle {
  const celle = input(fagomraadenavn.forvaltesUnder(nr), vaert ?? "");
  const vaertsnr = fagomraader.findIndex(({ navn }) => navn === vaert);
  return vaertsnr === -1 ? celle : { ...celle, formel: formel`${ref(fagomraadenavn.navn(vaertsnr))}&""` };
}
