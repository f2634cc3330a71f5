import { forsoeg, type Arbejde } from "./forsoeg";
import { startTestvaert } from "./vaert";

describe("en beskyttet mappe og et beskyttet ark", () => {
  it.each<[string, Arbejde]>([
    ["nyt ark", ({ worksheets }) => void worksheets.add("B")],
    [
      "omdøbning",
      (_, ark) => {
        ark.name = "B";
      },
    ],
    ["nyt navn", ({ names }) => void names.add("Enhed", "=1")],
  ])("mappen afviser %s", async (_, arbejde) => {
    expect(await forsoeg(arbejde, ({ mappe }) => (mappe.beskyttet = true))).toBe("AccessDenied");
  });

  it.each<[string, Arbejde]>([
    [
      "værdier",
      (_, ark) => {
        ark.getRange("A1").values = [[1]];
      },
    ],
    [
      "formater",
      (_, ark) => {
        ark.getRange("A1").format.font.bold = true;
      },
    ],
    ["rydning", (_, ark) => ark.getRange("A1").clear()],
    [
      "validering",
      (_, ark) => {
        ark.getRange("A1").dataValidation.ignoreBlanks = false;
      },
    ],
    ["diagrammer", (_, ark) => void ark.charts.add("ColumnClustered", ark.getRange("A1:B2"))],
  ])("arket afviser %s", async (_, arbejde) => {
    expect(await forsoeg(arbejde, ({ mappe }) => (mappe.aktivt.beskyttet = {}))).toBe("AccessDenied");
  });

  it("arket tager imod i celler, der ikke er låst, og igen når beskyttelsen er væk", async () => {
    const { Excel } = startTestvaert();
    await Excel.run(async (context) => {
      const ark = context.workbook.worksheets.getActiveWorksheet();
      ark.getRange("A1").format.protection.locked = false;
      ark.protection.protect();
      ark.getRange("A1").values = [[1]];
      const { protection } = ark;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      ark.getRange("B1").values = [[1]];
      await context.sync();
    });
  });
});
