import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { opretArk } from "../../src/taskpane/vaert/excelOpret";
import { knuder } from "../arkitektur";
import { aabnBrugersMappe, PLAN } from "./mappe";

/** What src asks for is there from the first version of the set that has it, says its declaration. */
const KRAVSAET = /\[Api set: ExcelApi (\d+)\.(\d+)/;

const filer = (mappe: string, begyndelse: string): string[] =>
  readdirSync(path.join("src", mappe))
    .filter((navn) => navn.startsWith(begyndelse))
    .map((navn) => path.join("src", mappe, navn));

/** The members of Excel's objects that the files use, with the version of the set that they came with. */
function brugteMedlemmer(): Map<string, number> {
  const indstillinger = ts.parseJsonConfigFileContent(ts.readConfigFile("tsconfig.json", ts.sys.readFile).config, ts.sys, ".").options;
  const kilder = [...filer("render", "office"), ...filer("taskpane/vaert", "excel")];
  const program = ts.createProgram(kilder, indstillinger);
  const tjek = program.getTypeChecker();
  const ud = new Map<string, number>();
  for (const kilde of kilder)
    for (const knude of knuder(program.getSourceFile(kilde)!)) {
      if (!ts.isPropertyAccessExpression(knude)) continue;
      const erklaering = tjek.getSymbolAtLocation(knude.name)?.declarations?.[0];
      const fund = erklaering && KRAVSAET.exec(erklaering.getFullText());
      if (fund && erklaering.getSourceFile().fileName.includes("office-js"))
        ud.set(knude.name.text, Number(fund[1]) * 100 + Number(fund[2]));
    }
  return ud;
}

it("alt, hvad arkene bruger, findes i det kravsæt, der spørges om", async () => {
  const vaert = await aabnBrugersMappe();
  const spurgt: string[] = [];
  const { isSetSupported } = vaert.Office.context.requirements;
  Object.assign(vaert.Office.context.requirements, {
    isSetSupported: (navn: string, version: string) => spurgt.push(version) > 0 && isSetSupported(navn, version),
  });
  await opretArk(PLAN);
  const [hoved, under] = spurgt[0]!.split(".").map(Number);
  const medlemmer = brugteMedlemmer();
  expect(medlemmer.size).toBeGreaterThan(50);
  expect([...medlemmer].filter(([, version]) => version > hoved! * 100 + under!)).toEqual([]);
});
