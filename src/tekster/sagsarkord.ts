import { arknavn } from "./ark";
import { genkendSagskolonne, samlSagskolonner } from "./sagskolonner";
import { forenkl } from "./status";

/** What a sheet of ours with one row per case is called, without its year and number. */
const VORE = [arknavn.sager(0, 1), arknavn.bilag(0, null, 1)].map((navn) => navn.slice(0, navn.indexOf("0")));

/** "Sager 2023", "Sager 2023 (2)", "Bilag 2023 2. kvartal". */
export const erVoresSagsark = (navn: string): boolean =>
  VORE.some((begynder) => navn.startsWith(begynder) && /^\d{4}\b/u.test(navn.slice(begynder.length)));

/** One case, citizen or household: what a row of a case list is called by. Plural is a count. */
const NOEGLE =
  /^(?:(?:enkelt)?sag(?:s(?:-?(?:n(?:umme)?r|id|navn|betegnelse))?)?|husstand(?:s?-?(?:n(?:umme)?r|id))?|(?:borger|barn|person|klient|beboer|elev|patient|familie)(?:en|et|s|ens|ets)?(?:[ -]?(?:n(?:umme)?r|id|navn|initialer))?|cpr.*|personn(?:umme)?r|initialer)\.?(?: \(.*\))?$/u;

export const erSagsnoegle = (overskrift: string): boolean => NOEGLE.test(forenkl(overskrift));

/** Words over what is told about one case and not about a group of them. */
const OM_SAGEN =
  /^(?:gruppe|målgruppe|fylder 67|omfattet før 67|engangsudgift|paragraf|foranstaltning|tilbud|anbringelsessted|handlekommune|diagnose|alder|født)/u;
export const erOmSagen = (overskrift: string): boolean => OM_SAGEN.test(forenkl(overskrift));

/** The headings of a case list as the add-in reads it. */
export const erSagsliste = (overskrifter: readonly string[]): boolean => samlSagskolonner(overskrifter.map(genkendSagskolonne)).ok;
