import fc from "fast-check";
import { Formula, Workbook } from "wasm-xlsxwriter";
import type { Omraade } from "../../src/kald/formel/argumentsvar";
import { argumentvaerdi } from "../../src/kald/formel/argumentvaerdi";
import { fejlcelle, laesUdtryk, type Celleindhold } from "../../src/kald/formel/udtryk";
import { genberegn } from "../miljoe/libreoffice";
import type { Vaerdi } from "../miljoe/ods";

/**
 * Column A of the sheet: numbers that binary cannot hold among them, nothing, texts, an error, and last a truth value that
 * is never added up: LibreOffice takes it for the number 1.
 */
const KOLONNE: readonly Celleindhold[] = [2_500_000.5, -1234.565, 1.005, 2.675, 0.285, 0, null, "tekst", "12", fejlcelle("#N/A"), -7, true];
const CELLER: ReadonlyMap<string, Omraade> = new Map<string, Omraade>([
  ...KOLONNE.map((celle, nr) => [`A${nr + 1}`, [[celle]]] as const),
  ["A1:A9", KOLONNE.slice(0, 9).map((celle) => [celle])],
  ["A7:A9", KOLONNE.slice(6, 9).map((celle) => [celle])],
  ["A5:A11", KOLONNE.slice(4, 11).map((celle) => [celle])],
]);

const talceller = fc.constantFrom("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A11");
const tal = fc.oneof(
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map(String),
  fc.integer({ min: -99_999, max: 99_999 }).map((oere) => String(oere / 1000)),
);

const { udtryk } = fc.letrec<{ udtryk: string; led: string; test: string }>((igen) => ({
  udtryk: fc.oneof(
    { maxDepth: 4 },
    talceller,
    tal,
    fc.constant("A10"),
    fc.tuple(igen("udtryk"), fc.integer({ min: -4, max: 3 })).map(([a, n]) => `ROUND(${a},${n})`),
    igen("udtryk").map((a) => `ABS(${a})`),
    fc
      .tuple(fc.constantFrom("MAX", "MIN", "SUM"), fc.array(igen("led"), { minLength: 1, maxLength: 3 }))
      .map(([navn, led]) => `${navn}(${led.join(",")})`),
    fc.tuple(igen("test"), igen("udtryk"), igen("udtryk")).map(([test, a, b]) => `IF(${test},${a},${b})`),
    fc.tuple(igen("udtryk"), igen("udtryk")).map(([a, b]) => `IFERROR(${a},${b})`),
    fc.tuple(igen("udtryk"), fc.constantFrom("+", "-", "*", "/"), igen("udtryk")).map(([a, tegn, b]) => `(${a}${tegn}${b})`),
  ),
  led: fc.oneof(igen("udtryk"), fc.constantFrom("A1:A9", "A7:A9", "A5:A11", "A7", "A8", "A9", "TRUE")),
  test: fc.oneof(
    fc.constantFrom("A6", "A7", "A12", "TRUE", "FALSE"),
    igen("udtryk"),
    fc.tuple(igen("udtryk"), fc.constantFrom("=", "<>", "<", ">="), igen("udtryk")).map((dele) => dele.join("")),
  ),
}));

const regn = (formel: string): Celleindhold | undefined => {
  const laest = laesUdtryk(formel);
  if (laest.art === "afvist") throw new Error(`${formel}: ${laest.afvisning.art}`);
  const svar = argumentvaerdi(laest.udtryk, ({ tekst }) => ({ art: "celler", celler: CELLER.get(tekst)! }));
  return svar.art === "vaerdi" ? svar.vaerdi[0]![0] : undefined;
};

function mappe(formler: readonly string[]): Uint8Array {
  const bog = new Workbook();
  const ark = bog.addWorksheet().setName("Ark");
  KOLONNE.forEach((celle, raekke) => {
    if (typeof celle === "number") ark.writeNumber(raekke, 0, celle);
    else if (typeof celle === "string") ark.writeString(raekke, 0, celle);
    else if (typeof celle === "boolean") ark.writeBoolean(raekke, 0, celle);
    else if (celle !== null) ark.writeFormula(raekke, 0, new Formula("=NA()"));
  });
  formler.forEach((formel, raekke) => ark.writeFormula(raekke, 1, new Formula(`=${formel}`)));
  return bog.saveToBufferSync();
}

/** LibreOffice has numbers where Excel has truth values. */
const vist = (celle: Celleindhold | Vaerdi | undefined): string | number => {
  if (typeof celle === "object" && celle !== null) return "fejl" in celle ? celle.fejl : celle.basicValue;
  return typeof celle === "string" ? celle : Number(celle ?? 0);
};

/** Its sums differ from Excel's in the last digits. */
const ens = (a: string | number, b: string | number): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-12 * Math.abs(a) : a === b;

it("hvad ruden regner, regner LibreOffice også", async () => {
  const formler = fc.sample(udtryk, { numRuns: 3000, seed: 2022 });
  const vores = formler.map(regn);
  // Refused are texts in numbers, what is empty by itself, and roundings too close to call: the lesser part.
  expect(vores.filter((svar) => svar !== undefined).length).toBeGreaterThan(2000);
  const deres = (await genberegn(mappe(formler))).get("Ark")!;
  const forskelle = formler.flatMap((formel, nr) => {
    const [vort, dets] = [vores[nr], vist(deres[nr]?.[1])];
    return vort === undefined || ens(vist(vort), dets) ? [] : [[formel, vist(vort), dets]];
  });
  expect(forskelle).toEqual([]);
});
