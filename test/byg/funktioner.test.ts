import { createContext, runInContext } from "node:vm";
import { distTekst } from "./dist";

interface Beskrevet {
  name: string;
  description?: string;
}
interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: (Beskrevet & { id: string; parameters: Beskrevet[] })[];
}

const metadata = JSON.parse(distTekst("functions.json")) as Metadata;

/** What functions.js registers in a host that has nothing but CustomFunctions. */
function registrerede(): [id: string, funktion: unknown][] {
  const fundne: [string, unknown][] = [];
  class Fejl {}
  const CustomFunctions = { associate: (id: string, funktion: unknown) => fundne.push([id, funktion]), Error: Fejl, ErrorCode: {} };
  runInContext(distTekst("functions.js"), createContext({ CustomFunctions }));
  return fundne;
}

it("functions.json beskriver netop de funktioner, som functions.js registrerer", () => {
  const ider = registrerede().map(([id]) => id);
  expect(ider.length).toBeGreaterThan(0);
  expect(new Set(ider).size).toBe(ider.length);
  expect(ider.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  expect(registrerede().every(([, funktion]) => typeof funktion === "function")).toBe(true);
});

it("functions.js kan læses af en browser uden Excel", () => {
  expect(() => void runInContext(distTekst("functions.js"), createContext({}))).not.toThrow();
});

it("fejlceller når frem til funktionerne", () => expect(metadata.allowErrorForDataTypeAny).toBe(true));

describe.each(metadata.functions)("$id", ({ id, name, description, parameters }) => {
  it("hedder i arket det samme som sit id, med tegn som Excel tager", () => {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
  });

  it.each([{ name, description }, ...parameters])("$name har en beskrivelse på én linje", (del) => {
    expect(del.description).toMatch(/^\S[^\n]*\S$/);
  });
});
