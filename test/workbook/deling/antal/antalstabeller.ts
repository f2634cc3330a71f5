import fc from "fast-check";
import type { CellePlan, SheetPlan, WorkbookPlan } from "../../../../src/workbook/plan";
import type { Talformat } from "../../../../src/workbook/tema";

export const celle = (raekke: number, kolonne: number, vaerdi: string | number, andet: Partial<CellePlan> = {}): CellePlan => ({
  raekke,
  kolonne,
  vaerdi,
  rolle: "beregnet",
  ...andet,
});

export const antal = (raekke: number, kolonne: number, vaerdi: number, formel?: string): CellePlan =>
  celle(raekke, kolonne, vaerdi, { format: "antal", ...(formel !== undefined && { formel }) });

export const tal = (raekke: number, kolonne: number, vaerdi: number, format: Talformat, formel?: string): CellePlan =>
  celle(raekke, kolonne, vaerdi, { format, ...(formel !== undefined && { formel }) });

export const arkplan = (navn: string, celler: readonly CellePlan[], andet: Partial<SheetPlan> = {}): SheetPlan => ({
  navn,
  kolonnebredder: [],
  raekkehoejder: [],
  celler,
  navne: [],
  tabeller: [],
  diagrammer: [],
  frys: { raekker: 0, kolonner: 0 },
  udskrift: {
    papir: "liggende",
    sidehoved: "",
    gentagRaekker: null,
    omraade: { fraRaekke: 0, fraKolonne: 0, tilRaekke: 0, tilKolonne: 0 },
  },
  ...andet,
});

export const mappe = (...ark: readonly SheetPlan[]): WorkbookPlan => ({ filnavn: "x.xlsx", titel: "x", ark, aktivt: ark[0]!.navn });

/** What the table's reader knows: each sum of cells, "ark!raekke,kolonne". */
export interface Kendt {
  readonly plan: WorkbookPlan;
  readonly summer: readonly (readonly [sum: string, ...dele: string[]])[];
  /** Cells with one and the same count. */
  readonly ens: readonly (readonly [string, string])[];
}

const sted = (ark: string, raekke: number, kolonne: number): string => `${ark}!${raekke},${kolonne}`;
const sum = (tallene: readonly number[]): number => tallene.reduce((a, b) => a + b, 0);

/** A table of departments down and steps out, with both kinds of sums, and the same sums again in a second sheet. */
export function krydstabel(tallene: readonly (readonly number[])[], igen: "intet" | "iAlt" | "raekker", medFormler: boolean): Kendt {
  const [raekker, kolonner] = [tallene.length, tallene[0]!.length];
  const bogstav = (kolonne: number): string => String.fromCharCode(65 + kolonne);
  const raekkesum = tallene.map(sum);
  const kolonnesum = Array.from({ length: kolonner }, (_, k) => sum(tallene.map((raekke) => raekke[k]!)));
  const formel = (tekst: string): string | undefined => (medFormler ? tekst : undefined);
  const ialt = sum(raekkesum);
  const A = arkplan("A", [
    celle(0, 0, "Antal sager efter trin"),
    ...["Fagområde", ...kolonnesum.map((_, k) => `Trin ${k + 1}`), "I alt"].map((tekst, k) => celle(1, k, tekst)),
    ...tallene.flatMap((raekke, r) => [
      celle(r + 2, 0, `Område ${bogstav(r)}`),
      ...raekke.map((et, k) => antal(r + 2, k + 1, et)),
      antal(r + 2, kolonner + 1, raekkesum[r]!, formel(`SUM(B${r + 3}:${bogstav(kolonner)}${r + 3})`)),
    ]),
    celle(raekker + 2, 0, "I alt"),
    ...[...kolonnesum, ialt].map((et, k) =>
      antal(raekker + 2, k + 1, et, formel(`SUM(${bogstav(k + 1)}$3:${bogstav(k + 1)}$${raekker + 2})`)),
    ),
  ]);
  const B = arkplan("B", [
    ...(igen === "raekker" ? raekkesum.flatMap((et, r) => [celle(r + 1, 0, `Område ${bogstav(r)}`), antal(r + 1, 1, et)]) : []),
    ...(igen === "iAlt" ? [celle(1, 0, "Sager i alt"), antal(1, 1, ialt, formel(`'A'!$${bogstav(kolonner + 1)}$${raekker + 3}`))] : []),
    celle(0, 0, "Fagområde"),
    celle(0, 1, "Antal sager"),
  ]);
  const raekkenr = Array.from({ length: raekker + 1 }, (_, nr) => nr + 2);
  const kolonnenr = Array.from({ length: kolonner + 1 }, (_, nr) => nr + 1);
  return {
    plan: mappe(A, B),
    summer: [
      ...raekkenr.map((r): [string, ...string[]] => [sted("A", r, kolonner + 1), ...kolonnenr.slice(0, -1).map((k) => sted("A", r, k))]),
      ...kolonnenr.map((k): [string, ...string[]] => [sted("A", raekker + 2, k), ...raekkenr.slice(0, -1).map((r) => sted("A", r, k))]),
    ],
    ens:
      igen === "raekker"
        ? raekkesum.map((_, r): [string, string] => [sted("A", r + 2, kolonner + 1), sted("B", r + 1, 1)])
        : igen === "iAlt"
          ? [[sted("A", raekker + 2, kolonner + 1), sted("B", 1, 1)]]
          : [],
  };
}

/** Mostly small ones, since they are what it is about. */
export const etAntal = fc.oneof({ weight: 3, arbitrary: fc.nat(6) }, { weight: 2, arbitrary: fc.integer({ min: 5, max: 14 }) });

export const krydstabeller: fc.Arbitrary<Kendt> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([r, k]) => fc.array(fc.array(etAntal, { minLength: k, maxLength: k }), { minLength: r, maxLength: r }))
  .chain((tallene) => fc.tuple(fc.constant(tallene), fc.constantFrom("intet" as const, "iAlt" as const, "raekker" as const), fc.boolean()))
  .map((argumenter) => krydstabel(...argumenter));

/**
 * Every hidden cell's possible numbers, by going through the whole numbers that fit with all that is shown and all that
 * is known, one by one. Slow and simple on purpose; a cell that has two is not looked at further.
 */
export function muligeTal(
  { plan, summer, ens }: Kendt,
  vist: WorkbookPlan,
  mindsteAntal: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const rod = (et: string): string => ens.find(([, kopi]) => kopi === et)?.[0] ?? et;
  const alle = new Map<string, readonly [lav: number, hoej: number]>();
  // Words for nothing at all stand for 5 or more, unless they had to stand for fewer somewhere.
  const ordForLille = plan.ark.some((ark, nr) =>
    ark.celler.some(
      (et, plads) => et.format === "antal" && Number(et.vaerdi) < mindsteAntal && vist.ark[nr]!.celler[plads]!.vaerdi === "ikke vist",
    ),
  );
  const mindst = ordForLille ? 1 : mindsteAntal;
  plan.ark.forEach((ark, nr) =>
    ark.celler.forEach((cellen, plads) => {
      if (cellen.format !== "antal") return;
      const vaerdi = vist.ark[nr]!.celler[plads]!.vaerdi;
      const noegle = rod(sted(ark.navn, cellen.raekke, cellen.kolonne));
      const [lav, hoej] =
        typeof vaerdi === "number"
          ? [vaerdi, vaerdi]
          : vaerdi === `under ${mindsteAntal}`
            ? [1, mindsteAntal - 1]
            : [mindst, Number(cellen.vaerdi) + 12];
      const [foerLav, foerHoej] = alle.get(noegle) ?? [0, Infinity];
      alle.set(noegle, [Math.max(lav, foerLav), Math.min(hoej, foerHoej)]);
    }),
  );
  const ligninger = summer.map(([s, ...dele]) => ({ s: rod(s), dele: dele.map(rod) }));
  const skjulte = [...alle].filter(([, [lav, hoej]]) => lav < hoej).map(([noegle]) => noegle);
  const fundne = new Map(skjulte.map((noegle) => [noegle, new Set<number>()]));
  for (const maal of skjulte) {
    const [lav, hoej] = alle.get(maal)!;
    for (let tal = lav; tal <= hoej && fundne.get(maal)!.size < 2; tal += 1) {
      const kendte = new Map([...alle].flatMap(([noegle, [l, h]]) => (l === h ? [[noegle, l] as const] : [])));
      kendte.set(maal, tal);
      const loesning = loes(kendte, skjulte, alle, ligninger);
      if (loesning !== null) for (const noegle of skjulte) fundne.get(noegle)!.add(loesning.get(noegle)!);
    }
  }
  return fundne;
}

interface Ligning {
  readonly s: string;
  readonly dele: readonly string[];
}

/** The count with the fewest numbers left is tried first: those that the sums leave it. */
function loes(
  kendte: ReadonlyMap<string, number>,
  skjulte: readonly string[],
  alle: ReadonlyMap<string, readonly [number, number]>,
  ligninger: readonly Ligning[],
): ReadonlyMap<string, number> | null {
  const graenser = (noegle: string): readonly [number, number] => {
    const kendt = kendte.get(noegle);
    return kendt === undefined ? alle.get(noegle)! : [kendt, kendt];
  };
  const tilbage = new Map(skjulte.map((noegle) => [noegle, graenser(noegle)]));
  for (const { s, dele } of ligninger) {
    const [lave, hoeje] = [0, 1].map((ende) => dele.map((del) => graenser(del)[ende]!)) as [number[], number[]];
    const [lav, hoej] = graenser(s);
    if (sum(lave) > hoej || sum(hoeje) < lav) return null;
    const indsnaevr = (noegle: string, l: number, h: number): void => {
      const foer = tilbage.get(noegle);
      if (foer !== undefined) tilbage.set(noegle, [Math.max(foer[0], l), Math.min(foer[1], h)]);
    };
    indsnaevr(s, sum(lave), sum(hoeje));
    dele.forEach((del, nr) => indsnaevr(del, lav - sum(hoeje) + hoeje[nr]!, hoej - sum(lave) + lave[nr]!));
  }
  const [naeste] = [...tilbage].filter(([noegle]) => !kendte.has(noegle)).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]));
  if (naeste === undefined) return kendte;
  const [noegle, [lav, hoej]] = naeste;
  for (let tal = lav; tal <= hoej; tal += 1) {
    const loesning = loes(new Map([...kendte, [noegle, tal]]), skjulte, alle, ligninger);
    if (loesning !== null) return loesning;
  }
  return null;
}
