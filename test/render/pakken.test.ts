import { tilXlsx } from "../../src/render/xlsx";
import { klagerOverNavn } from "../../src/workbook/graenser";
import { BUDGETTER, bygget } from "../workbook/budgetter";
import { boern, indhold, Pakke, under, type Element } from "./pakke";

/** Excel asks to repair a file when any of these rules is broken. */
describe.each(BUDGETTER)("filen åbner uden at skulle repareres: %s", (_, opgave) => {
  let pakke: Pakke;
  let relationsfiler: string[];

  beforeAll(async () => {
    pakke = new Pakke(await tilXlsx(bygget(opgave)));
    relationsfiler = [...pakke.dele.keys()].filter((del) => del.endsWith(".rels"));
  });

  it("hver del er velformet XML", () => expect([...pakke.dele.keys()].flatMap((del) => pakke.klager(del))).toEqual([]));

  it("hver del har en indholdstype, og hver indholdstype en del", () => {
    const typer = pakke.alle("[Content_Types].xml", "Override").map((et) => et["@PartName"]!.slice(1));
    const endelser = pakke.alle("[Content_Types].xml", "Default").map((et) => et["@Extension"]!);
    const dele = [...pakke.dele.keys()].filter((del) => del !== "[Content_Types].xml");
    expect(new Set(typer).size).toBe(typer.length);
    expect(typer.filter((del) => !pakke.dele.has(del))).toEqual([]);
    expect(dele.filter((del) => !typer.includes(del) && !del.endsWith(".rels"))).toEqual([]);
    expect(endelser).toContain("rels");
  });

  it("hver henvisning rammer en del, og intet ligger uden for filen", () => {
    const ejere = relationsfiler.map((fil) => fil.replace("_rels/", "").replace(/\.rels$/, ""));
    const maal = ejere.flatMap((del) => [...pakke.relationer(del).values()]);
    expect(ejere.filter((del) => del !== "" && !pakke.dele.has(del))).toEqual([]);
    expect(maal.length).toBeGreaterThan(5);
    expect(maal.filter(({ maal: del, udenfor }) => udenfor || !pakke.dele.has(del))).toEqual([]);
    expect([...pakke.dele.keys()].filter((del) => /externalLink|vbaProject|customXml|comments/i.test(del))).toEqual([]);
  });

  it("hvert defineret navn er lovligt, hører til ét ark og findes kun én gang dér", () => {
    const navne = pakke.alle("xl/workbook.xml", "definedName").map((et) => ({ navn: et["@name"]!, ark: et["@localSheetId"] }));
    const egne = navne.filter(({ navn }) => !navn.startsWith("_xlnm."));
    expect(egne.flatMap(({ navn }) => klagerOverNavn(navn))).toEqual([]);
    expect(navne.filter(({ ark }) => ark === undefined || Number(ark) >= pakke.ark().length)).toEqual([]);
    expect(new Set(navne.map(({ navn, ark }) => `${ark}!${navn.toLowerCase()}`)).size).toBe(navne.length);
  });

  it("hver celle står i orden, inden for arkets mål, med et format, der findes, og en værdi af sin type", () => {
    const formater = under(pakke.alle("xl/styles.xml", "cellXfs")[0]!, "xf").length;
    const tekster = pakke.faellestekster().length;
    for (const { del } of pakke.ark()) {
      const celler = pakke.alle(del, "c");
      const steder = celler.map((celle) => sted(celle["@r"]!));
      const [fra, til] = pakke.alle(del, "dimension")[0]!["@ref"]!.split(":").map(sted);
      expect(steder).toEqual([...steder].sort((a, b) => a.raekke - b.raekke || a.kolonne - b.kolonne));
      expect(new Set(celler.map((celle) => celle["@r"])).size).toBe(celler.length);
      expect([fra!.raekke, til!.raekke]).toEqual(yderst(steder.map(({ raekke }) => raekke)));
      expect([fra!.kolonne, til!.kolonne]).toEqual(yderst(steder.map(({ kolonne }) => kolonne)));
      expect(celler.filter((celle) => Number(celle["@s"]) >= formater)).toEqual([]);
      expect(celler.filter((celle) => !erAfSinType(celle["@t"], vaerdien(celle), tekster))).toEqual([]);
    }
  });
});

const vaerdien = (celle: Element): string | undefined => boern(celle, "v").map(indhold)[0];

const yderst = (tal: number[]): number[] => [Math.min(...tal), Math.max(...tal)];

function sted(a1: string): { raekke: number; kolonne: number } {
  const [, bogstaver = "", cifre = ""] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return { raekke: Number(cifre), kolonne: [...bogstaver].reduce((sum, bogstav) => sum * 26 + bogstav.charCodeAt(0) - 64, 0) };
}

function erAfSinType(type: string | undefined, vaerdi: string | undefined, tekster: number): boolean {
  if (vaerdi === undefined) return type === undefined;
  if (type === "s") return Number(vaerdi) < tekster;
  return type === "str" || (type === undefined && /^-?\d+(\.\d+)?(E[-+]?\d+)?$/i.test(vaerdi));
}
