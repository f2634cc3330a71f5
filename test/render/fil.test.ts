import { tilXlsx } from "../../src/render/xlsx";
import { citeretArk, fastCelle, kolonnenavn } from "../../src/workbook/formel";
import { budget, bygget, SAERE_NAVNE } from "../workbook/budgetter";
import { fagomraade, randersEksempel } from "../workbook/eksempler";
import { ALLE_BUDGETTER } from "../workbook/opfulgte";
import { arket, raekkenummer } from "../workbook/planopslag";
import { boern, indhold, Pakke } from "./pakke";

/** All that Excel 2010 knows, and LibreOffice too. */
const FUNKTIONER =
  "ABS AND CHAR CHOOSE COUNT COUNTA COUNTIF DAY FIXED IF INDEX INT ISERROR ISNUMBER LEN MATCH MAX MIN MOD MONTH N NA OR RIGHT ROUND SIGN SUBSTITUTE SUM SUMIF SUMPRODUCT TRIM TRUNC YEAR".split(
    " ",
  );

/** A blank after a stored text only keeps the writer from taking it for a number. */
function laest(type: string | undefined, vaerdi: string, tekster: readonly string[]): string | number | undefined {
  if (type === "s") return tekster[Number(vaerdi)];
  return type === "str" ? vaerdi.trimEnd() : vaerdi && Number(vaerdi);
}

describe.each(ALLE_BUDGETTER)("filens celler: %s", (_, opgave) => {
  const plan = bygget(opgave);
  let pakke: Pakke;
  beforeAll(async () => {
    pakke = new Pakke(await tilXlsx(plan));
  });

  it("er planens, med formlen og kernens tal som gemt svar", () => {
    const tekster = pakke.faellestekster();
    const fundne = pakke.ark().map(({ navn, del }) => ({
      navn,
      celler: pakke.alle(del, "c").map((celle) => {
        const [formel, vaerdi = ""] = [boern(celle, "f").map(indhold)[0], ...boern(celle, "v").map(indhold)];
        return [celle["@r"], formel, laest(celle["@t"], vaerdi, tekster)];
      }),
    }));
    const ventede = plan.ark.map(({ navn, celler }) => ({
      navn,
      celler: celler.map(({ raekke, kolonne, formel, vaerdi }) => [`${kolonnenavn(kolonne)}${raekke + 1}`, formel, vaerdi]),
    }));
    expect(fundne).toEqual(ventede);
  });

  it("bruger kun funktioner, som ethvert regneark kender, og intet fra tilføjelsesprogrammet", () => {
    const formler = pakke.ark().flatMap(({ del }) => pakke.alle(del, "f").map(indhold));
    const udenTekst = formler.map((formel) => formel.replace(/"[^"]*"|'[^']*'/g, ""));
    const brugte = new Set(udenTekst.flatMap((formel) => [...formel.matchAll(/([A-Za-z_.]+)\(/g)].map(([, navn]) => navn)));
    expect([...brugte].filter((navn) => !FUNKTIONER.includes(navn!))).toEqual([]);
    expect(udenTekst.filter((formel) => /_xl|\[|\{|#REF|@/i.test(formel))).toEqual([]);
  });

  it("har navne, der hører til deres ark og peger på deres celle", () => {
    const fundne = pakke.alle("xl/workbook.xml", "definedName").filter((et) => !et["@name"]!.startsWith("_xlnm."));
    const ventede = plan.ark.flatMap((ark, nr) =>
      ark.navne.map(({ navn, raekke, kolonne }) => `${nr} ${navn} ${citeretArk(ark.navn)}!${fastCelle(raekke, kolonne)}`),
    );
    expect(fundne.map((et) => `${et["@localSheetId"]} ${et["@name"]} ${indhold(et)}`).sort()).toEqual(ventede.sort());
  });
});

const FORDELINGENS_PLADS = 2;

describe("Randers' eksempel som fil", () => {
  const plan = bygget(randersEksempel);
  const fordeling = arket(plan, "Fordeling");
  let pakke: Pakke;
  let del: string;
  beforeAll(async () => {
    pakke = new Pakke(await tilXlsx(plan));
    del = pakke.ark()[FORDELINGENS_PLADS]!.del;
  });

  it("åbner på Fordeling, og kun det ark er valgt", () => {
    expect(pakke.alle("xl/workbook.xml", "workbookView")[0]!["@activeTab"]).toBe(`${FORDELINGENS_PLADS}`);
    expect(pakke.ark().map((ark) => pakke.alle(ark.del, "sheetView")[0]!["@tabSelected"])).toEqual(
      plan.ark.map((_, nr) => (nr === FORDELINGENS_PLADS ? "1" : undefined)),
    );
  });

  it("regner alt om, når det åbnes", () => expect(pakke.alle("xl/workbook.xml", "calcPr")[0]!["@fullCalcOnLoad"]).toBe("1"));

  it("holder rækkerne til og med tabellens hoved fast", () => {
    const hoved = raekkenummer(fordeling, "Fagområde");
    expect(pakke.alle(del, "pane")[0]).toMatchObject({ "@ySplit": `${hoved + 1}`, "@topLeftCell": `A${hoved + 2}`, "@state": "frozen" });
    expect(pakke.alle(pakke.ark().at(-1)!.del, "pane")).toEqual([]);
  });

  it("har et diagram med alternativ tekst, fagområdernes navne og deres beløb", () => {
    const tegning = [...pakke.relationer(del).values()][0]!.maal;
    const diagram = [...pakke.relationer(tegning).values()][0]!.maal;
    const [fra, til] = [raekkenummer(fordeling, "Socialområdet"), raekkenummer(fordeling, "Omsorgsområdet")];
    const soejle = fordeling.diagrammer[0]!.vaerdier.fraKolonne;
    const beskrivelse = pakke.alle(tegning, "xdr:cNvPr")[0]!["@descr"]!;
    expect(beskrivelse).toMatch(/^Søjlediagram .* Socialområdet 26\.567\.000 kr\.; .*; Omsorgsområdet 996\.000 kr\.$/);
    expect(pakke.alle(diagram, "c:f").map(indhold)).toEqual([
      `'Fordeling 2023'!${fastCelle(fra, 0)}:${fastCelle(til, 0)}`,
      `'Fordeling 2023'!${fastCelle(fra, soejle)}:${fastCelle(til, soejle)}`,
    ]);
  });

  it("udskrives på A4, én side bred, med hoved og fod; sammendraget på én stående side og resten liggende", () => {
    for (const [nr, ark] of pakke.ark().entries()) {
      expect(pakke.alle(ark.del, "pageSetUpPr")[0]).toMatchObject({ "@fitToPage": "1" });
      // A width of one page is what the format means when it is left out.
      const opsaetning = pakke.alle(ark.del, "pageSetup")[0]!;
      expect(opsaetning).toMatchObject({ "@paperSize": "9", ...(nr > 0 && { "@orientation": "landscape", "@fitToHeight": "0" }) });
      // One page high and standing are what the format means when they are left out.
      if (nr === 0) expect([opsaetning["@orientation"] ?? "portrait", opsaetning["@fitToHeight"] ?? "1"]).toEqual(["portrait", "1"]);
      expect(opsaetning["@fitToWidth"] ?? "1").toBe("1");
      expect(indhold(pakke.alle(ark.del, "oddHeader")[0])).toMatch(/^&amp;LEksempel Kommune: |^&LEksempel Kommune: /);
      expect(indhold(pakke.alle(ark.del, "oddFooter")[0])).toBe("&LSide &P af &N&R&D");
    }
  });

  it("udskriver tabellen og diagrammet uden mellemregningen og gentager tabellens hoved", () => {
    const navne = pakke.alle("xl/workbook.xml", "definedName").filter((et) => et["@localSheetId"] === `${FORDELINGENS_PLADS}`);
    const hvor = (navn: string) => indhold(navne.find((et) => et["@name"] === navn));
    const hoved = raekkenummer(fordeling, "Fagområde") + 1;
    expect(hvor("_xlnm.Print_Titles")).toBe(`'Fordeling 2023'!$${hoved}:$${hoved}`);
    expect(hvor("_xlnm.Print_Area")).toMatch(/^'Fordeling 2023'!\$A\$1:\$I\$\d+$/);
  });
});

it("et fagområdes navn er en tekst i filen, hvad det end ligner", async () => {
  const pakke = new Pakke(await tilXlsx(bygget(budget({ fagomraader: SAERE_NAVNE.map((navn, nr) => fagomraade(navn, nr + 1)) }))));
  expect(pakke.faellestekster()).toEqual(expect.arrayContaining(SAERE_NAVNE));
});
