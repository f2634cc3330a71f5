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

/** One case, citizen or household: what a row of a case list is called by. The plural is a count; "Person (s. 66)" has a source. */
const NOEGLE =
  /^(?:(?:enkelt)?sag(?:s(?:-?(?:n(?:umme)?r|id|navn|betegnelse))?)?|husstand(?:s?-?(?:n(?:umme)?r|id))?|(?:borger|barn|person|klient|beboer|elev|patient|familie)(?:en|et|s|ens|ets)?(?:[ -]?(?:n(?:umme)?r|id|navn|initialer))?|cpr.*|personn(?:umme)?r|initialer)\.?(?: \([^)]*(?:nr|nummer|id)\.?\))?$/u;

export const erSagsnoegle = (overskrift: string): boolean => NOEGLE.test(forenkl(overskrift));

/** Words over what is told about one case and not about a group of them. */
const OM_SAGEN =
  /^(?:gruppe|målgruppe|fylder 67|omfattet før 67|engangsudgift|paragraf|foranstaltning|tilbud|anbringelsessted|handlekommune|diagnose|alder|født)/u;
export const erOmSagen = (overskrift: string): boolean => OM_SAGEN.test(forenkl(overskrift));

/** The headings of a case list as the add-in reads it. */
export const erSagsliste = (overskrifter: readonly string[]): boolean => samlSagskolonner(overskrifter.map(genkendSagskolonne)).ok;
