import { FORUDSAETNINGER } from "./ark";
import { BEVILLING } from "./bevilling";
import { OM_ARKENE } from "./dokumentation";
import { ENDELIG } from "./endeligark";
import { FOELSOMHED } from "./foelsomhedsark";
import { OPFOELGNING } from "./opfoelgningsark";
import { METODEN } from "./sammendrag";

/** What the shared edition's sheets say that the year's own do not. */
export const POLITISK_ARK = {
  filnavn: (aarets: string) => aarets.replace(/\.xlsx$/, ", politisk udgave.xlsx"),
  enhed: { tusind: "1.000 kr.", millioner: "mio. kr." },
  beloebI: { tusind: "Beløb i 1.000 kr.", millioner: "Beløb i mio. kr." },
  afrundet:
    "Beløbene er afrundet i visningen, så en sum kan afvige fra sine led. Cellerne har de nøjagtige beløb. Beløb i sætninger er i kr.",
  udtraek: "Udgaven er et udtræk af kommunens egen projektmappe; faste tal regnes kun om i den.",
  staarFast: (ark: string) =>
    ark === ""
      ? "Tallene på dette ark er faste værdier: de regnes ikke om."
      : `Tallene på dette ark er faste værdier, for de regnes ud fra ${ark}, som ikke er med eller selv står fast.`,
} as const;

/** Of the workbook's sheets, those that an edition has not got, and those that do not calculate in it, the former among them. */
export interface Uden {
  readonly mangler: readonly string[];
  readonly staarFast: readonly string[];
  /** Whether no formula at all is left. */
  readonly ingenFormler: boolean;
}

/**
 * Sentences that send the reader to a sheet which is not there, or is no longer filled in, by what stands instead; "" is
 * nothing.
 */
export const udgavensSaetninger = ({ mangler, staarFast, ingenFormler }: Uden): ReadonlyMap<string, string> =>
  new Map<string, string>([
    ...mangler.flatMap((ark): [string, string][] => [
      ...OMTALER.map((omtale): [string, string] => [omtale(ark), ""]),
      [BEVILLING.kontrol(ark), BEVILLING.kontrolAlene],
    ]),
    ...staarFast.flatMap((ark): [string, string][] => INDTASTNINGER.map((indtastning) => [indtastning(ark), ""])),
    ...(staarFast.length === 0 ? [] : [[OM_ARKENE.regnesOm, POLITISK_ARK.udtraek] as const]),
    ...(ingenFormler ? [[OM_ARKENE.formler, ""] as const] : []),
  ]);

/** Of a sheet that is somewhere in the workbook. */
const OMTALER = [OM_ARKENE.bevilling, OM_ARKENE.aconto, OM_ARKENE.endelig, OM_ARKENE.afstemning, OM_ARKENE.foelsomhed, METODEN.iMappen];
/** Of a sheet that is filled in, or whose helper cells go along. */
const INDTASTNINGER = [OM_ARKENE.budgettetsInput, OM_ARKENE.aaretsInput, OM_ARKENE.andenAnmodning, OM_ARKENE.mellemregning];

/** Sentences about filling in on a sheet where nothing can be, by what stands instead. */
export const fasteSaetninger = (ark: readonly string[]): ReadonlyMap<string, string> =>
  new Map<string, string>([
    [FORUDSAETNINGER.vejledning, "På dette ark er indtægter skrevet som positive tal i kr."],
    [FORUDSAETNINGER.visesINote, ""],
    [FORUDSAETNINGER.retningNote, ""],
    [OPFOELGNING.vejledning, "På dette ark er indtægter skrevet som positive tal i kr. Et tomt felt er ikke kendt, og 0 er nul."],
    [OPFOELGNING.anmodet, "Anmodet (kr.); et tomt felt er beløbet efter reglen"],
    ...ark.flatMap((navn): [string, string][] => [
      [BEVILLING.herfra(navn), ""],
      [FOELSOMHED.graensenote(navn), FOELSOMHED.graensenoteFast],
      [ENDELIG.kontrolKvartal(navn), ENDELIG.kontrolKvartalFast],
    ]),
  ]);

/** How Danish Excel writes a truth value. */
export const SANDHED = { true: "SAND", false: "FALSK" } as const;
