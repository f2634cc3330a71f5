import fc from "fast-check";
import type { CellePlan, WorkbookPlan } from "../../../../src/workbook/plan";
import { antal, arkplan, celle, etAntal, mappe, type Kendt } from "./antalstabeller";

/** A workbook whose counts are known by their words alone, beside the same with its counts marked for whoever judges. */
export interface Ordtabel {
  readonly navn: string;
  readonly raa: WorkbookPlan;
  readonly kendt: Kendt;
}

type Felt = string | number;
type Sted = readonly [ark: "A" | "B", raekke: number, kolonne: number];

const sted = ([ark, raekke, kolonne]: Sted): string => `${ark}!${raekke},${kolonne}`;
const sum = (tallene: readonly number[]): number => tallene.reduce((a, b) => a + b, 0);

/** A sentence with a count in it; a judge sees the count. */
const SAETNING = /^Kommunen havde (?<antal>.+) sager i 2023\.$/u;
const saetning = (vaerdi: number): string => `Kommunen havde ${vaerdi} sager i 2023.`;

function ordtabel(navn: string, ark: { A: Felt[][]; B?: Felt[][] }, summer: readonly (readonly [Sted, ...Sted[]])[]): Ordtabel {
  const celler = (raekker: Felt[][], lav: (raekke: number, kolonne: number, felt: Felt) => CellePlan): CellePlan[] =>
    raekker.flatMap((felter, raekke) => felter.flatMap((felt, kolonne) => (felt === "" ? [] : [lav(raekke, kolonne, felt)])));
  const plan = (lav: (raekke: number, kolonne: number, felt: Felt) => CellePlan): WorkbookPlan =>
    mappe(...Object.entries(ark).map(([arknavn, raekker]) => arkplan(arknavn, celler(raekker, lav))));
  return {
    navn,
    raa: plan((raekke, kolonne, felt) => celle(raekke, kolonne, felt)),
    kendt: {
      plan: plan((raekke, kolonne, felt) => {
        const sagt = typeof felt === "string" ? SAETNING.exec(felt)?.groups!["antal"] : undefined;
        return typeof felt === "number" || sagt !== undefined ? antal(raekke, kolonne, Number(sagt ?? felt)) : celle(raekke, kolonne, felt);
      }),
      summer: summer.map((et) => et.map(sted) as [string, ...string[]]),
      ens: [],
    },
  };
}

/** What was covered, as the judge reads it: the number that is left in a sentence, or the words that are there for it. */
export const laest = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  ark: plan.ark.map((ark) => ({
    ...ark,
    celler: ark.celler.map((et) => {
      const sagt = typeof et.vaerdi === "string" ? SAETNING.exec(et.vaerdi)?.groups!["antal"] : undefined;
      return sagt === undefined ? et : { ...et, vaerdi: /^\d/u.test(sagt) ? Number(sagt) : sagt === "et antal" ? "ikke vist" : sagt };
    }),
  })),
});

const OMRAADER = ["Socialområdet", "Omsorgsområdet", "Familieområdet", "Ældreområdet"];
const kolonne = (tallene: readonly number[], nr: number, fra = 1): Sted[] => tallene.map((_, raekke) => ["A", raekke + fra, nr]);

const FORMER: readonly ((tallene: readonly number[], andre: readonly number[]) => Ordtabel)[] = [
  (tallene, andre) =>
    ordtabel(
      "hjørnet tæller, årene er tekst, og totalerne står i et andet ark og i en sætning",
      {
        A: [["Antal sager", "2022", "2023"], ...tallene.map((et, nr) => [OMRAADER[nr]!, et, andre[nr]!])],
        B: [["Nøgletal", "Antal"], ["Randers Kommune", sum(tallene)], ["Noter"], [saetning(sum(andre.slice(0, tallene.length)))]],
      },
      [
        [["B", 1, 1], ...kolonne(tallene, 1)],
        [["B", 3, 0], ...kolonne(tallene, 2)],
      ],
    ),
  (tallene) =>
    ordtabel(
      "summen står sidst uden ordet og igen efter en tom række",
      {
        A: [
          ["Fagområde", "Antal sager"],
          ...tallene.map((et, nr) => [OMRAADER[nr]!, et]),
          ["Byen", sum(tallene)],
          [],
          ["I alt", sum(tallene)],
        ],
      },
      [
        [["A", tallene.length + 1, 1], ...kolonne(tallene, 1)],
        [["A", tallene.length + 3, 1], ...kolonne(tallene, 1)],
      ],
    ),
  (tallene) =>
    ordtabel(
      "summen står øverst uden ordet",
      { A: [["Fagområde", "Antal sager"], ["Sager", sum(tallene)], ...tallene.map((et, nr) => [OMRAADER[nr]!, et])] },
      [[["A", 1, 1], ...kolonne(tallene, 1, 2)]],
    ),
  (tallene, andre) => {
    const [foerste = 0, ...resten] = tallene;
    const dele = [foerste, andre[0]!];
    return ordtabel(
      "den første er delt op i heraf-rækker",
      {
        A: [
          ["", "Antal sager"],
          [OMRAADER[0]!, sum(dele)],
          ["heraf trin 3", dele[0]!],
          ["heraf øvrige", dele[1]!],
          ...resten.map((et, nr) => [OMRAADER[nr + 1]!, et]),
          ["I alt", sum(dele) + sum(resten)],
        ],
      },
      [
        [
          ["A", 1, 1],
          ["A", 2, 1],
          ["A", 3, 1],
        ],
        [["A", resten.length + 4, 1], ["A", 1, 1], ...kolonne(resten, 1, 4)],
      ],
    );
  },
  (tallene, andre) => {
    const to = andre.slice(0, 2);
    return ordtabel(
      "tabellen har delsummer, der hedder samlet sidst",
      {
        A: [
          ["", "Antal borgere"],
          ...tallene.map((et, nr) => [`Hold ${nr}`, et]),
          ["Hold samlet", sum(tallene)],
          ...to.map((et, nr) => [`Bo ${nr}`, et]),
          ["Bo samlet", sum(to)],
          ["Samlet", sum(tallene) + sum(to)],
        ],
      },
      [
        [["A", tallene.length + 1, 1], ...kolonne(tallene, 1)],
        [["A", tallene.length + 4, 1], ...kolonne(to, 1, tallene.length + 2)],
        [
          ["A", tallene.length + 5, 1],
          ["A", tallene.length + 1, 1],
          ["A", tallene.length + 4, 1],
        ],
      ],
    );
  },
];

export const ordtabeller: fc.Arbitrary<Ordtabel> = fc
  .tuple(fc.constantFrom(...FORMER), fc.array(etAntal, { minLength: 2, maxLength: 4 }), fc.array(etAntal, { minLength: 4, maxLength: 4 }))
  .map(([form, tallene, andre]) => form(tallene, andre));
