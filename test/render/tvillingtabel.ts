/** How the native formulas of one function are shown to give the core's numbers. */
export interface Tvillingproeve {
  /** Random cases that are calculated by LibreOffice, every stored answer wrong, in the file below. */
  readonly tilfaelde: number;
  readonly fil: string;
  /** Within these the twin is exact: what the twin's own file states. */
  readonly graense: string;
  /** The test that shows what the plan does beyond them, by its file and words that are found there; null where nothing is beyond. */
  readonly udenfor: readonly [fil: string, ord: string] | null;
}

const SAGER = ["test/workbook/sagsark.test.ts", "står tallene som værdier i filen, og den siger det"] as const;
const FRAFLYTNING = ["test/workbook/fraflytningsark.test.ts", "som arkets formler ikke kan regne eksakt"] as const;

/** Every function of the add-in whose answer is calculated; one case of REFUSION_SAGER is a whole list. */
export const TVILLINGER = {
  REFUSION: {
    tilfaelde: 2_500,
    fil: "test/render/refusionstvilling.test.ts",
    graense: "a refund below 1 mia. kr.",
    udenfor: FRAFLYTNING,
  },
  REFUSION_TRIN: {
    tilfaelde: 2_000,
    fil: "test/render/refusionstvilling.test.ts",
    graense: "a refund below 10 mio. kr.; no sheet has it",
    udenfor: null,
  },
  REFUSION_MAANED: {
    tilfaelde: 2_000,
    fil: "test/render/refusionstvilling.test.ts",
    graense: "a refund below 10 mio. kr.; in the sheets a part of REFUSION_SAGER",
    udenfor: SAGER,
  },
  REFUSION_SAGER: {
    tilfaelde: 2_100,
    fil: "test/render/refusionstvilling.test.ts",
    graense: "2.000 rows, a household's refund below 10 mio. kr., and what the core refuses in words that the formulas know",
    udenfor: SAGER,
  },
  UDLIGNING_VIRKNING: {
    tilfaelde: 2_100,
    fil: "test/render/udligningstvilling.test.ts",
    graense: "an income below 10 mio. kr., percentages and index values of four decimals",
    udenfor: FRAFLYTNING,
  },
  UDLIGNING_TAB: {
    tilfaelde: 2_100,
    fil: "test/render/udligningstvilling.test.ts",
    graense: "as UDLIGNING_VIRKNING: it is the sum of the components with the opposite sign",
    udenfor: FRAFLYTNING,
  },
  FORDEL_BUDGET: {
    tilfaelde: 2_460,
    fil: "test/render/tvilling.test.ts",
    graense: "units · weight below 9·10^15; the long division is in the sheets a part of REFUSION_SAGER, and judged there",
    udenfor: ["test/workbook/byg.test.ts", "som arkets formler ikke kunne regne præcist"],
  },
  FORDEL_AFVIGELSE: {
    tilfaelde: 2_200,
    fil: "test/render/opfoelgningstvilling.test.ts",
    graense: "shares of seven decimals",
    udenfor: ["test/workbook/byg.test.ts", "en egen andel, der er finere, end arkets formler kan dele efter"],
  },
  ACONTO_REFUSION: {
    tilfaelde: 2_000,
    fil: "test/render/opfoelgningstvilling.test.ts",
    graense: "every amount that the core takes",
    udenfor: null,
  },
} as const satisfies Readonly<Record<string, Tvillingproeve>>;

/** These answer with tables of constants: a sheet has the constants themselves, and its test compares them with the core's. */
export const KONSTANTER = {
  REFUSION_SATSER: ["test/render/satsark.test.ts", "LibreOffice åbner det og læser de samme rækker"],
  UDLIGNING_PARAMETRE: ["test/render/fraflytning.test.ts", "rettes en parameter, følger begge kommuner"],
} as const satisfies Readonly<Record<string, readonly [fil: string, ord: string]>>;
