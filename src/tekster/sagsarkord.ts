import { arknavn } from "./ark";
import { genkendSagskolonne, samlSagskolonner } from "./sagskolonner";
import { forenkl } from "./status";

const ET_AAR = 2000;

/** How the names of our sheets about single cases begin. */
const VORE = [arknavn.sager(ET_AAR, 1), arknavn.bilag(ET_AAR, null, 1), arknavn.fraflytning(1)].map(
  (navn) => navn.split(String(ET_AAR))[0]!,
);

/** "Sager 2023", "Bilag 2023 2. kvartal (2)", "Fraflytning", but not "Sager pr. fagområde". */
export const erVoresSagsark = (navn: string): boolean =>
  VORE.some((begynder) => navn.startsWith(begynder) && /^(?:\d{4}(?!\d).*| ?(?:\(\d+\))?)$/u.test(navn.slice(begynder.length)));

const NR = "n(?:umme)?r|id";
const EN = "borger|barn|ung|person|klient|beboer|elev|patient|familie";
/** One case, citizen or household: what a row of a case list is called by. The plural is a count; "Person (s. 66)" has a source. */
const NOEGLE = new RegExp(
  `^(?:(?:enkelt)?sag(?:s?[ -]?(?:${NR}|navn|betegnelse))?|husstand(?:s?[ -]?(?:${NR}))?|(?:anbragt |anbragte |pleje)?(?:${EN})(?:en|et|s|ens|ets)?(?:[ -]?(?:${NR}|navn|initialer))?|cpr.*|personn(?:umme)?r|fødselsda(?:g|to)|initialer)\\.?(?: \\([^)]*(?:nr|nummer|id)\\.?\\))?$`,
  "u",
);
/** Suppliers and groups are called so too: one case, where something is told that only a case has. */
const MULIG_NOEGLE = new RegExp(
  `^(?:(?:for-?|efter-?|fulde )?navne?|modtagere?|løbe-?n(?:umme)?r|(?:anbragte )?(?:børn|unge|borgere|personer|beboere|elever))\\.?$`,
  "u",
);

export type Noegle = "sikker" | "mulig" | null;

export function sagsnoegle(overskrift: string): Noegle {
  const tekst = forenkl(overskrift);
  return NOEGLE.test(tekst) ? "sikker" : MULIG_NOEGLE.test(tekst) ? "mulig" : null;
}

/** Over numbers that stand for cases, and not for how much or how many. */
export const erNummernoegle = (overskrift: string): boolean =>
  new RegExp(`(?:${NR}|cpr|sag|fødsels\\p{L}+)\\.?\\)?$`, "u").test(forenkl(overskrift));

/** What a council decides on is a case too. */
export const erDagsorden = (overskrifter: readonly string[], navne: readonly string[]): boolean =>
  overskrifter.some((et) => /^(?:emne|projekt|titel|punkt|dagsorden|beslutning|indstilling|anlæg)/u.test(forenkl(et))) ||
  (overskrifter.some((et) => forenkl(et).startsWith("bevilling")) && navne.every((navn) => /\s\p{Ll}{2}/u.test(navn)));

/** Words over what is told about one case and not about a group of them. */
const OM_SAGEN =
  /^(?:gruppe|målgruppe|fylder 67|omfattet før 67|engangsudgift|paragraf|foranstaltning|tilbud|anbringelsessted|handlekommune|diagnose|alder|født)/u;
export const erOmSagen = (overskrift: string): boolean => OM_SAGEN.test(forenkl(overskrift));

/** The headings of a case list as the add-in reads it. */
export const erSagsliste = (overskrifter: readonly string[]): boolean => samlSagskolonner(overskrifter.map(genkendSagskolonne)).ok;
