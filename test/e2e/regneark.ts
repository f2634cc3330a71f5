import type { Projektmappe, Vaerdi } from "../miljoe/ods";

export interface Fordelingsark {
  /** Department and amount of the budget year, in the sheet's order. */
  readonly dele: readonly (readonly [Vaerdi, Vaerdi])[];
  readonly iAlt: Vaerdi;
  /** The control's words for the budget year and the estimate years. */
  readonly kontrol: readonly Vaerdi[];
}

const AARENE = 4;

/** The table of the sheet "Fordeling" as LibreOffice calculated it, found by its headings. */
export function fordelingsark(mappe: Projektmappe, aar: number): Fordelingsark {
  const raekker = mappe.get(`Fordeling ${aar}`) ?? [];
  const nr = (navn: string) => raekker.findIndex(([foerste]) => foerste === navn);
  const [hoved, iAlt, kontrol] = [nr("Fagområde"), nr("I alt"), nr("Kontrol")];
  const kolonne = raekker[hoved]?.indexOf(`B-${aar}`) ?? -1;
  if (kolonne < 0 || iAlt < 0 || kontrol < 0) throw new Error(`No table in Fordeling ${aar}: ${JSON.stringify(raekker)}`);
  return {
    dele: raekker.slice(hoved + 1, iAlt).map((raekke) => [raekke[0] ?? null, udenMinusNul(raekke[kolonne])]),
    iAlt: udenMinusNul(raekker[iAlt]![kolonne]),
    kontrol: raekker[kontrol]!.slice(kolonne, kolonne + AARENE),
  };
}

/** LibreOffice stores -1 times 0 as -0, and shows it as 0. */
const udenMinusNul = (vaerdi: Vaerdi = null): Vaerdi => (typeof vaerdi === "number" ? vaerdi + 0 : vaerdi);

/** Every cell that shows an error value, with its sheet. */
export const fejlceller = (mappe: Projektmappe): string[] =>
  [...mappe].flatMap(([ark, raekker]) =>
    raekker.flat().flatMap((celle) => (typeof celle === "object" && celle !== null ? [`${ark}: ${celle.fejl}`] : [])),
  );
