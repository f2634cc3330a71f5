import type { CellePlan, WorkbookPlan } from "../../src/workbook/plan";

/** A plan to make a file from, and the plan whose values are to come out of it. */
export interface Forsoeg {
  readonly fil: WorkbookPlan;
  readonly ventet: WorkbookPlan;
}

type Ny = (celle: CellePlan, iDenAnden: CellePlan | undefined) => CellePlan["vaerdi"];

const medVaerdier = (plan: WorkbookPlan, ny: Ny, anden: WorkbookPlan = plan): WorkbookPlan => ({
  ...plan,
  ark: plan.ark.map((ark, nr) => {
    const sted = ({ raekke, kolonne }: CellePlan) => `${raekke},${kolonne}`;
    const andre = new Map(anden.ark[nr]!.celler.map((celle) => [sted(celle), celle]));
    return { ...ark, celler: ark.celler.map((celle) => ({ ...celle, vaerdi: ny(celle, andre.get(sted(celle))) })) };
  }),
});

export const uroert = (plan: WorkbookPlan): Forsoeg => ({ fil: plan, ventet: plan });

/** A wrong answer stored beside every formula. */
export const medForkerteSvar = (plan: WorkbookPlan): Forsoeg => ({
  fil: medVaerdier(plan, ({ formel, vaerdi }) =>
    formel === undefined ? vaerdi : typeof vaerdi === "number" ? vaerdi * 3 + 987.25 : "forkert",
  ),
  ventet: plan,
});

/** Somebody has typed the new plan's inputs into the old plan's file: the formulas must give the new plan's answers. */
export const medNyeInput = (gammel: WorkbookPlan, ny: WorkbookPlan): Forsoeg => {
  const erInput = ({ rolle }: CellePlan) => rolle === "input" || rolle === "inputTekst";
  return {
    fil: medVaerdier(gammel, (celle, anden) => (erInput(celle) ? anden!.vaerdi : celle.vaerdi), ny),
    ventet: medVaerdier(gammel, (celle, anden) => (erInput(celle) || celle.formel !== undefined ? anden!.vaerdi : celle.vaerdi), ny),
  };
};

/** Somebody has typed one value into the file, in the cell of that name; a formula that stood there is gone. */
export const medTastet = (plan: WorkbookPlan, navn: string, vaerdi: string | number): WorkbookPlan => ({
  ...plan,
  ark: plan.ark.map((ark) => {
    const felt = ark.navne.find((et) => et.navn === navn);
    if (felt === undefined) return ark;
    const celler = ark.celler.map((celle) => {
      if (celle.raekke !== felt.raekke || celle.kolonne !== felt.kolonne) return celle;
      const { formel: _, ...uden } = celle;
      return { ...uden, vaerdi };
    });
    return { ...ark, celler };
  }),
});

/** Many years beside one another in one file, each a copy of its own; charts and names take their time and are no cells. */
export const sammenIEnFil = (planer: readonly WorkbookPlan[]): WorkbookPlan => ({
  ...planer[0]!,
  ark: planer.flatMap(({ ark }) => ark.map((et) => ({ ...et, diagrammer: [], navne: [] }))),
});

export const antalFormler = (plan: WorkbookPlan): number =>
  plan.ark.flatMap(({ celler }) => celler).filter(({ formel }) => formel !== undefined).length;
