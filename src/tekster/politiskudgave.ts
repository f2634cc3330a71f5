import { FORUDSAETNINGER } from "./ark";
import { BEVILLING } from "./bevilling";
import { guleFelter } from "./dokumentation";
import { OPFOELGNING } from "./opfoelgningsark";

/** What the shared edition's sheets say that the year's own do not. */
export const POLITISK_ARK = {
  filnavn: (aarets: string) => aarets.replace(/\.xlsx$/, ", politisk udgave.xlsx"),
  enhed: { tusind: "1.000 kr.", millioner: "mio. kr." },
  beloebI: { tusind: "Beløb i 1.000 kr.", millioner: "Beløb i mio. kr." },
  afrundet:
    "Beløbene er afrundet i visningen, så en sum kan afvige fra sine led. Cellerne har de nøjagtige beløb. Beløb i sætninger er i kr.",
  udtraek:
    "Denne udgave er et udtræk af kommunens egen projektmappe. Ikke alle ark, der nævnes her, behøver være med, og faste tal regnes kun om i kommunens egen.",
  staarFast: (ark: string) =>
    ark === ""
      ? "Tallene på dette ark er faste værdier: de regnes ikke om."
      : `Tallene på dette ark er faste værdier, for de regnes ud fra ${ark}, som ikke er med eller selv står fast.`,
} as const;

/** Sentences about filling in, by what stands instead where nothing can be filled in; "" is nothing. */
export const fasteSaetninger = (ark: readonly string[]): ReadonlyMap<string, string> =>
  new Map<string, string>([
    [FORUDSAETNINGER.vejledning, "På dette ark er indtægter skrevet som positive tal i kr."],
    [FORUDSAETNINGER.visesINote, ""],
    [FORUDSAETNINGER.retningNote, ""],
    [OPFOELGNING.vejledning, "På dette ark er indtægter skrevet som positive tal i kr. Et tomt felt er ikke kendt, og 0 er nul."],
    [OPFOELGNING.anmodet, "Anmodet (kr.); et tomt felt er beløbet efter reglen"],
    ...ark.map((navn): [string, string] => [BEVILLING.herfra(navn), ""]),
    ...aarene(ark).map((aar): [string, string] => [guleFelter(aar), POLITISK_ARK.udtraek]),
  ]);

const aarene = (ark: readonly string[]): readonly number[] => [
  ...new Set(ark.flatMap((navn) => (/ (\d{4})/.exec(navn) ?? []).slice(1).map(Number))),
];

/** How Danish Excel writes a truth value. */
export const SANDHED = { true: "SAND", false: "FALSK" } as const;
