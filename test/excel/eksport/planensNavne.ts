import { samlet, tegnAf } from "../beregning/formeltekst";
import { delAdresse } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { navnetsOmraade, synligtNavn } from "../mappe/navne";
import { fastAdresse } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";

/** The plan has sheet-scoped names of single cells; the workbook's names and names of ranges are written out. */
export const medPlanensNavne = (mappe: Projektmappe, ark: Ark, formel: string): string =>
  samlet(
    tegnAf(formel).map((tegn) => {
      const navn = tegn.art === "navn" ? synligtNavn(mappe, ark, tegn.tekst) : undefined;
      if (navn === undefined) return tegn;
      const omraade = navnetsOmraade(mappe, navn);
      const iPlanen = navn.ark !== null && omraade?.ark === navn.ark && omraade.raekker === 1 && omraade.kolonner === 1;
      if (iPlanen && (delAdresse(tegn.tekst).ark !== null || navn.ark === ark)) return tegn;
      return { ...tegn, tekst: omraade === null ? `(${navn.formel.slice(1)})` : fastAdresse(omraade) };
    }),
  );
