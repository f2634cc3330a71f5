import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { bekraeft, INDBYGGEDE_SATSER, satserForAar } from "../../src/core";
import { laesXlsx, type Fillaesning } from "../../src/render/laesXlsx";
import { tilXlsx } from "../../src/render/xlsx";
import { laesAarsmapper } from "../../src/taskpane/aarsmappe/laesAarsmapper";
import { tabelTilSatser } from "../../src/tekster/satstabel";
import { medSatsark } from "../../src/workbook/bygSatser";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { medDomParser } from "../miljoe/domparser";
import { gemIgen } from "../miljoe/libreoffice";
import { navneark } from "../taskpane/aarsmappe/navneark";
import { budget, bygget, BUDGETTER, vaerdien } from "../workbook/budgetter";
import { randersEksempel } from "../workbook/eksempler";
import { medNyeInput } from "./forsoeg";

medDomParser();

const ALT = { ark: () => true, tabel: "Satser" };
const laes = (bytes: Uint8Array): Fillaesning => laesXlsx(bytes, ALT);

function laest(bytes: Uint8Array): Extract<Fillaesning, { ok: true }> {
  const svar = laes(bytes);
  if (!svar.ok) throw new Error(svar.fejl);
  return svar;
}

const [skoennet] = satserForAar(INDBYGGEDE_SATSER, 2024);
const EGEN = bekraeft(skoennet!, { hvem: "Anne Holm", dato: "03.01.2024", kilde: "sm.dk, satser 2024", trin: skoennet!.trin });
const planen = bygget(randersEksempel);
const medSatser = medSatsark(planen, [EGEN]);
let filen: Uint8Array;
beforeAll(async () => void (filen = await tilXlsx(medSatser)));

/** The file after somebody has changed its parts. */
function aendret(...aendringer: readonly (readonly [del: string, fra: string | RegExp, til: string])[]): Uint8Array {
  const dele = unzipSync(filen);
  for (const [del, fra, til] of aendringer) {
    const foer = strFromU8(dele[del]!);
    const efter = foer.replace(fra, til);
    if (efter === foer) throw new Error(`Nothing to change in ${del}: ${String(fra)}`);
    dele[del] = strToU8(efter);
  }
  return zipSync(dele);
}

const felt = (bytes: Uint8Array, navn: string) =>
  laest(bytes)
    .ark.find(({ ark }) => ark === "Forudsætninger 2023")!
    .felter.get(navn);
const MAPPE = "xl/workbook.xml";
/** The first that is read: Forudsætninger. */
const ARK = "xl/worksheets/sheet2.xml";
const TEKSTER = "xl/sharedStrings.xml";

/** A cell of that sheet by its name. */
function adresse(navn: string): string {
  const [, kolonne, raekke] = new RegExp(`name="${navn}" localSheetId="1">[^<]*!\\$([A-Z]+)\\$(\\d+)<`).exec(
    strFromU8(unzipSync(filen)[MAPPE]!),
  )!;
  return `${kolonne}${raekke}`;
}
/** Something else in the cell of a name: its attributes and what is inside. */
const medCelle = (navn: string, attributter: string, inde: string) =>
  aendret([
    ARK,
    new RegExp(`<c r="${adresse(navn)}"([^>]*?)(?: t="\\w+")?(/>|>.*?</c>)`),
    `<c r="${adresse(navn)}"$1 ${attributter}>${inde}</c>`,
  ]);

describe("hvert navngivet felt i en fil, vi selv har skrevet", () => {
  it.each(BUDGETTER)("%s", async (_, opgave) => {
    const plan = bygget(opgave);
    expect(laest(await tilXlsx(plan)).ark).toEqual(navneark(plan));
  });

  it("og tabellen Satser uden sine overskrifter", () => expect(vaerdien(tabelTilSatser(laest(filen).tabel!))).toContainEqual(EGEN));

  it("som er null, hvor der ingen er", async () => expect(laest(await tilXlsx(planen)).tabel).toBeNull());

  it("og kun i de ark, der spørges til", () =>
    expect(laesXlsx(filen, { ...ALT, ark: (navn) => navn.startsWith("Andet") })).toMatchObject({ ok: true, ark: [] }));
});

it("en fil, der er rettet og gemt af LibreOffice, læses som den nye", async () => {
  const nye = BUDGETTER.filter(([hvad]) => /40|plus|øre som|særlige|landsplan|opfølgning med alt|mio. kr. af et/.test(hvad)).map(
    ([, opgave]) => bygget(opgave),
  );
  expect(nye).toHaveLength(7);
  const rettede: WorkbookPlan = bygget(
    budget(
      {
        aar: 2023,
        fagomraader: randersEksempel.budgetaar.fagomraader.map((et, nr) => ({
          ...et,
          navn: `Nyt ${nr}`,
          forvaltesUnder: nr === 2 ? "Nyt 0" : null,
          gaelderTil: 2026,
        })),
      },
      { kommune: randersEksempel.kommune, erEksempel: true, fortegn: "plus", prisniveau: "2024-pl" },
    ),
  );
  const planer = [...nye, medNyeInput(planen, rettede).fil, medSatser];
  const ventede = [...nye, rettede, planen];
  const gemte = await gemIgen(await Promise.all(planer.map(tilXlsx)));
  expect(gemte.map((bytes) => laesAarsmapper(laest(bytes).ark))).toEqual(ventede.map((plan) => laesAarsmapper(navneark(plan))));
  expect(vaerdien(tabelTilSatser(laest(gemte.at(-1)!).tabel!))).toContainEqual(EGEN);
});

describe("som Excel og andre kan gemme den", () => {
  const nr = (navn: string): string =>
    new RegExp(`<c r="${adresse(navn)}"[^>]*><v>(\\d+)</v>`).exec(strFromU8(unzipSync(filen)[ARK]!))![1]!;

  it.each<[string, () => Uint8Array, string, unknown]>([
    [
      "tekst i selve cellen",
      () => medCelle("Prisniveau", 't="inlineStr"', "<is><r><t>2024</t></r><r><t>-pl</t></r></is>"),
      "Prisniveau",
      "2024-pl",
    ],
    ["et formelsvar", () => medCelle("Prisniveau", 't="str"', '<f>B1&amp;"x"</f><v>2025-pl</v>'), "Prisniveau", "2025-pl"],
    ["et tal med formel", () => medCelle("Udgangspunkt", "", "<f>1+1</f><v>4.25E7</v>"), "Udgangspunkt", 42_500_000],
    ["en fejl", () => medCelle("Udgangspunkt", 't="e"', "<f>1/0</f><v>#DIV/0!</v>"), "Udgangspunkt", "#DIV/0!"],
    ["sandt", () => medCelle("Prisniveau", 't="b"', "<v>1</v>"), "Prisniveau", true],
    ["en formel uden gemt svar", () => medCelle("Udgangspunkt", "", "<f>1+1</f>"), "Udgangspunkt", ""],
    ["tegn, XML ikke kan have", () => medCelle("Prisniveau", 't="inlineStr"', "<is><t>a_x000D_b</t></is>"), "Prisniveau", "a\rb"],
    ["en tom celle, der er væk", () => aendret([ARK, new RegExp(`<c r="${adresse("Tilskud_note")}"[^>]*/>`), ""]), "Tilskud_note", ""],
    ["navnet flyttet", () => aendret([MAPPE, /(name="Enhed" localSheetId="1">[^<]*!)[^<]*/, "$1$$XFD$$1048576"]), "Enhed", ""],
    ["navnet slettet", () => aendret([MAPPE, new RegExp(`(name="Enhed" localSheetId="1">)[^<]*`), "$1#REF!"]), "Enhed", undefined],
    [
      "stier fra pakkens top",
      () => aendret(["xl/_rels/workbook.xml.rels", /Target="worksheets\//g, 'Target="/xl/worksheets/']),
      "Enhed",
      1_000,
    ],
    [
      "det andet navnerum",
      () => aendret([ARK, "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"]),
      "Enhed",
      1_000,
    ],
  ])("%s", (_, bytes, navn, ventet) => expect(felt(bytes(), navn)).toBe(ventet));

  it("tekst i stykker med hver sit udseende, og uden hvordan den udtales", () => {
    const stykker = '<si><r><t>20</t></r><r><rPr><b/></rPr><t xml:space="preserve">24 pl</t></r><rPh sb="0" eb="1"><t>to</t></rPh></si>';
    const alle = strFromU8(unzipSync(filen)[TEKSTER]!).match(/<si>.*?<\/si>/g)!;
    expect(felt(aendret([TEKSTER, alle[Number(nr("Prisniveau"))]!, stykker]), "Prisniveau")).toBe("2024 pl");
  });

  it("arkene i en anden orden", () => {
    const [, foerste, andet] = strFromU8(unzipSync(filen)[MAPPE]!).match(/<sheet [^>]*>/g)!;
    const byttet = aendret(
      [MAPPE, foerste!, "<A/>"],
      [MAPPE, andet!, foerste!],
      [MAPPE, "<A/>", andet!],
      [MAPPE, /localSheetId="1">([^<]*Forud)/g, 'localSheetId="2">$1'],
    );
    expect(laesAarsmapper(laest(byttet).ark)).toEqual(laesAarsmapper(navneark(planen)));
  });

  it("et ark med apostrof i navnet", () => {
    const nyt = aendret([MAPPE, 'name="Forudsætninger 2023"', 'name="Ida\'s ark"'], [MAPPE, /'Forudsætninger 2023'!/g, "'Ida''s ark'!"]);
    expect(laest(nyt).ark[0]).toMatchObject({ ark: "Ida's ark" });
  });
});

describe("en fil, der ikke kan læses, siger hvorfor", () => {
  const ole = (ord: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array.from({ length: 600 }, () => 0),
      ...[...ord].flatMap((tegn) => [tegn.charCodeAt(0), 0]),
    ]);
  const tom = (del: string, tekst: string) => zipSync({ [del]: strToU8(tekst) });
  /** The size that the file's list of parts gives for one of them. */
  function medStoerrelse(del: string, stoerrelse: number): Uint8Array {
    const bytes = zipSync(unzipSync(filen));
    const navn = strToU8(del);
    const her = Buffer.from(bytes).lastIndexOf(Buffer.from(navn));
    new DataView(bytes.buffer).setUint32(her - 46 + 24, stoerrelse, true);
    return bytes;
  }

  it.each<[string, () => Uint8Array, string]>([
    ["ingen bytes", () => new Uint8Array(0), "ikkeExcel"],
    ["en tekst", () => strToU8("År;Beløb\n2023;1"), "ikkeExcel"],
    ["et billede", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "ikkeExcel"],
    ["det gamle format", () => ole("Workbook"), "gammel"],
    ["en adgangskode", () => ole("EncryptedPackage"), "krypteret"],
    ["en zip af noget andet", () => tom("brev.txt", "Kære"), "ingenMappe"],
    ["en tom zip", () => zipSync({}), "ikkeExcel"],
    [
      "et dokument fra Word",
      () => tom("_rels/.rels", '<R><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></R>'),
      "ingenMappe",
    ],
    ["en fil, der er klippet over", () => filen.slice(0, filen.length / 2), "beskadiget"],
    ["bytes, der er byttet om", () => filen.map((byte, i) => (i > 2_000 && i < 6_000 ? 255 - byte : byte)), "beskadiget"],
    ["XML, der er gået i stykker", () => aendret([ARK, "</row>", "</raekke>"]), "beskadiget"],
    ["en dokumenttype", () => aendret([TEKSTER, /(\?>\s*)<sst/, '$1<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst']), "beskadiget"],
    ["en del, der fylder for meget", () => medStoerrelse(ARK, 2_000_000_000), "forStor"],
    ["en del, der fylder mere, end den siger", () => medStoerrelse(ARK, 200), "beskadiget"],
    ["for mange bytes", () => new Uint8Array(30_000_001), "forStor"],
  ])("%s", (_, bytes, fejl) => expect(laes(bytes())).toEqual({ ok: false, fejl }));
});
