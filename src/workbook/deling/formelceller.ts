/** Cells that a formula refers to, on one sheet. Rows and columns from 0, both ends included. */
export interface Celleomraade {
  readonly ark: string;
  readonly fraRaekke: number;
  readonly fraKolonne: number;
  readonly tilRaekke: number;
  readonly tilKolonne: number;
}

/** Words in quotes, which are no references; a sheet's name where it stands; one cell or two. Not LOG10( and not Budget_2023. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])(?:'(?<citeret>(?:[^']|'')*)'!|(?<ark>[\p{L}_][\p{L}\p{N}_.]*)!)?\$?(?<k1>[A-Z]{1,3})\$?(?<r1>\d{1,7})(?::\$?(?<k2>[A-Z]{1,3})\$?(?<r2>\d{1,7}))?(?![\p{L}\p{N}_(.!])/gu;

/** What a formula in English A1 refers to; without a sheet's name, its own. */
export const cellerIFormel = (formel: string, egetArk: string): readonly Celleomraade[] =>
  [...formel.matchAll(REFERENCE)].flatMap(({ groups = {} }): Celleomraade[] => {
    const { citeret, ark, k1, r1, k2 = k1, r2 = r1 } = groups;
    if (k1 === undefined) return [];
    return [
      {
        ark: citeret?.replace(/''/gu, "'") ?? ark ?? egetArk,
        fraRaekke: Number(r1) - 1,
        fraKolonne: kolonnenummer(k1),
        tilRaekke: Number(r2) - 1,
        tilKolonne: kolonnenummer(k2!),
      },
    ];
  });

const kolonnenummer = (navn: string): number => [...navn].reduce((nr, tegn) => nr * 26 + tegn.charCodeAt(0) - 64, 0) - 1;

export const ligger = (
  { ark, fraRaekke, fraKolonne, tilRaekke, tilKolonne }: Celleomraade,
  plads: { readonly ark: string; readonly raekke: number; readonly kolonne: number },
): boolean =>
  ark === plads.ark && plads.raekke >= fraRaekke && plads.raekke <= tilRaekke && plads.kolonne >= fraKolonne && plads.kolonne <= tilKolonne;
