import { BILAG } from "../../tekster/bilag";
import type { Bilagssag } from "../../workbook/bilagsopgave";
import type { Periodeopgoerelse } from "./periode";
import { celletekst } from "./sagsnavne";
import type { Fase } from "./tilstand";

/** The rows of the dated copy: case numbers, and households by running numbers, since what they are called stays in the list. */
export function bilagsliste(
  { liste: { celler, blok }, kolonner, laest }: Extract<Fase, { art: "resultat" }>,
  { svar }: Periodeopgoerelse,
): Bilagssag[] {
  const sagskolonne = kolonner.indexOf("sag");
  const loebenumre = new Map<string | number, number>();
  const loebenummer = (husstand: string | number): number => {
    const kendt = loebenumre.get(husstand) ?? loebenumre.size + 1;
    loebenumre.set(husstand, kendt);
    return kendt;
  };
  return svar.flatMap((etSvar, nr): Bilagssag[] => {
    const raekke = laest.raekker[nr] ?? null;
    if (etSvar === null || raekke === null) return [];
    const sag = celletekst(celler[blok.overskriftsraekker + nr]?.[sagskolonne] ?? null);
    return [
      {
        sag: sag === "" ? BILAG.udenNavn(blok.overskriftsraekker + nr + 1) : sag,
        fagomraade: laest.fagomraader[nr] ?? null,
        gruppe: raekke.gruppe,
        // A row's own number is no text, so a household that is its own never meets one with a name.
        husstand: raekke.gruppe === null ? null : loebenummer(raekke.gruppe === "voksen" ? nr : (raekke.husstand ?? nr)),
        svar: etSvar,
      },
    ];
  });
}
