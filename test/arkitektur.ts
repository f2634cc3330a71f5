import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A file of src as the rules see it: its path from src, with slashes, and its syntax tree. */
export interface Kildefil {
  readonly sti: string;
  readonly trae: ts.SourceFile;
}

export const kildefil = (sti: string, tekst: string): Kildefil => ({
  sti,
  trae: ts.createSourceFile(sti, tekst, ts.ScriptTarget.ES2022, true, sti.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS),
});

export const alleKildefiler = (): Kildefil[] =>
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((sti) => /\.tsx?$/.test(sti))
    .map((sti) => kildefil(sti.split(path.sep).join("/"), readFileSync(path.join("src", sti), "utf8")));

export const mappeAf = (sti: string): string => sti.split("/")[0]!;

export function knuder(trae: ts.Node): ts.Node[] {
  const boern: ts.Node[] = [];
  ts.forEachChild(trae, (barn) => void boern.push(barn));
  return [trae, ...boern.flatMap(knuder)];
}

/** What a file imports, in whatever way: import, export from, import(), and import("…") as a type. */
export function importerede({ trae }: Kildefil): string[] {
  return knuder(trae).flatMap((knude) => {
    if (ts.isImportDeclaration(knude) || ts.isExportDeclaration(knude)) return tekst(knude.moduleSpecifier);
    if (ts.isImportTypeNode(knude)) return ts.isLiteralTypeNode(knude.argument) ? tekst(knude.argument.literal) : [];
    return ts.isCallExpression(knude) && knude.expression.kind === ts.SyntaxKind.ImportKeyword ? tekst(knude.arguments[0]) : [];
  });
}

const tekst = (knude: ts.Node | undefined): string[] => (knude !== undefined && ts.isStringLiteralLike(knude) ? [knude.text] : []);

/** The imports that stay in src, as paths from src ("../core" from workbook/byg.ts is "core"). */
export const egne = (fil: Kildefil): string[] =>
  importerede(fil)
    .filter((hvad) => hvad.startsWith("."))
    .map((hvad) => path.posix.join(path.posix.dirname(fil.sti), hvad));

/** The first circle of files that import one another, types counted too; null where there is none. */
export function ring(filer: readonly Kildefil[]): readonly string[] | null {
  const medSti = new Map(filer.map((fil) => [fil.sti.replace(/(\/index)?\.tsx?$/, ""), fil]));
  const faerdige = new Set<Kildefil>();
  const foelg = (fil: Kildefil, vej: readonly Kildefil[]): readonly string[] | null => {
    if (vej.includes(fil)) return vej.slice(vej.indexOf(fil)).map(({ sti }) => sti);
    if (faerdige.has(fil)) return null;
    for (const hvad of egne(fil)) {
      const naeste = medSti.get(hvad);
      const fundet = naeste === undefined ? null : foelg(naeste, [...vej, fil]);
      if (fundet !== null) return fundet;
    }
    faerdige.add(fil);
    return null;
  };
  return filer.map((fil) => foelg(fil, [])).find((fundet) => fundet !== null) ?? null;
}

/** The packages: "react-dom/client" is react-dom. */
export const pakker = (fil: Kildefil): string[] =>
  importerede(fil)
    .filter((hvad) => !hvad.startsWith("."))
    .map((hvad) =>
      hvad
        .split("/")
        .slice(0, hvad.startsWith("@") ? 2 : 1)
        .join("/"),
    );

/** Names that are used as variables or types; those after a dot, in an object or in a comment are something else. */
export const frieNavne = ({ trae }: Kildefil): string[] =>
  knuder(trae).flatMap((knude) => (ts.isIdentifier(knude) && !erMedlem(knude) ? [knude.text] : []));

function erMedlem(navn: ts.Identifier): boolean {
  const over = navn.parent;
  if (ts.isPropertyAccessExpression(over)) return over.name === navn && !/^(window|globalThis|self)$/.test(over.expression.getText());
  if (ts.isQualifiedName(over)) return over.right === navn;
  return (ts.isPropertyAssignment(over) || ts.isPropertySignature(over) || ts.isMethodSignature(over)) && over.name === navn;
}

/** The texts of the calls and accesses with a dot, e.g. "Math.round". */
export const medlemmer = ({ trae }: Kildefil): string[] =>
  knuder(trae).flatMap((knude) => (ts.isPropertyAccessExpression(knude) ? [knude.getText()] : []));

/** Calls of a number's toFixed in the core and in made-up files beside it: only the types tell them from a Decimal's. */
export function toFixedPaaTal(opdigtede: readonly (readonly [sti: string, tekst: string])[]): string[] {
  const indstillinger = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )!;
  const vaert = ts.createCompilerHost(indstillinger.options, true);
  const ekstra = new Map(opdigtede.map(([sti, tekst]) => [path.resolve("src", sti), tekst]));
  const [findes, laes] = [vaert.fileExists.bind(vaert), vaert.readFile.bind(vaert)];
  vaert.fileExists = (fil) => ekstra.has(path.resolve(fil)) || findes(fil);
  vaert.readFile = (fil) => ekstra.get(path.resolve(fil)) ?? laes(fil);
  const kerne = path.resolve("src", "core") + path.sep;
  const roedder = [...indstillinger.fileNames.map((fil) => path.resolve(fil)).filter((fil) => fil.startsWith(kerne)), ...ekstra.keys()];
  const program = ts.createProgram(roedder, { ...indstillinger.options, types: [] }, vaert);
  const typer = program.getTypeChecker();
  const erTal = (knude: ts.Node) =>
    ts.isPropertyAccessExpression(knude) && knude.name.text === "toFixed" && kanVaereTal(typer, knude.expression);
  return roedder.filter((fil) => knuder(program.getSourceFile(fil)!).some(erTal)).map((fil) => path.relative("src", fil));
}

const kanVaereTal = (typer: ts.TypeChecker, udtryk: ts.Expression): boolean => {
  const type = typer.getTypeAtLocation(udtryk);
  const dele = type.isUnionOrIntersection() ? type.types : [type];
  return dele.some((del) => (del.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.Any)) !== 0);
};
