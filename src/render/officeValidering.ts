import type { CellePlan } from "../workbook/plan";

export const harValidering = ({ validering }: CellePlan): boolean => validering !== undefined;

/** What may be written in an input cell, with a word about it when the cell is chosen. */
export function saetValidering(side: Excel.Worksheet, { raekke, kolonne, validering }: CellePlan): void {
  if (validering === undefined) return;
  const { dataValidation } = side.getCell(raekke, kolonne);
  dataValidation.rule =
    validering.art === "liste"
      ? { list: { inCellDropDown: true, source: validering.valg.join(",") } }
      : { [validering.heltal ? "wholeNumber" : "decimal"]: { formula1: validering.fra, formula2: validering.til, operator: "Between" } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: "", message: validering.vejledning };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: validering.vejledning };
}
