import fc from "fast-check";
import { HOEJST_RAEKKER, laesBlok } from "../../../src/taskpane/sager/laesBlok";
import { indlaesCeller, indlaesTekst, vaelgKolonne } from "../../../src/taskpane/sager/indlaes";
import { fejltekst } from "../../../src/tekster/fejl";
import { faerdig } from "./faerdig";

/** One line a row; "|" stands for the tab. */
const blok = (...linjer: string[]): string => linjer.join("\r\n").replace(/\|/g, "\t");
const MAANEDER = "Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec";
const TOLV = "100.000|".repeat(11) + "100.000";

function celler(tekst: string): unknown {
  const laest = faerdig(laesBlok(tekst));
  return laest.ok ? laest.vaerdi : laest.fejl;
}
function kolonner(tekst: string): unknown {
  const liste = faerdig(indlaesTekst(tekst));
  return liste.ok ? liste.vaerdi.blok.kolonner : fejltekst(liste.fejl);
}

describe("cellerne i en kopieret blok", () => {
  it.each([
    [
      "tabulatorer og Windows' linjeskift",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["tomme celler og rækker", "a\t\n\n\tb", [["a", ""], [""], ["", "b"]]],
    [
      "linjeskift og anførselstegn i en celle",
      '"a\nb"\t"c ""d"""\ne\t""',
      [
        ["a b", 'c "d"'],
        ["e", ""],
      ],
    ],
    [
      "et anførselstegn, der ikke lukkes",
      'a\t"b\nc\td',
      [
        ["a", '"b'],
        ["c", "d"],
      ],
    ],
    ["et anførselstegn midt i", 'a "b" c\td', [['a "b" c', "d"]]],
    [
      "semikolon fra en fil",
      'a;"b;c"\r\nd;e',
      [
        ["a", "b;c"],
        ["d", "e"],
      ],
    ],
    ["ingenting", "", []],
  ])("%s", (_, tekst, ventet) => expect(celler(tekst)).toEqual(ventet));

  it("hvad der end står, bliver det de samme celler igen", () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.stringMatching(/^[a"é ;0-9,.]{0,6}$/), { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        (raekker) => {
          const citeret = (celle: string) => (celle.includes('"') ? `"${celle.replaceAll('"', '""')}"` : celle);
          const tekst = raekker.map((raekke) => `${raekke.map(citeret).join("\t")}\r\n`).join("");
          expect(celler(tekst)).toEqual(
            raekker.map((raekke) => raekke.map((celle) => (celle.includes('"') ? celle.replace(/\s+/g, " ") : celle))),
          );
        },
      ),
    ));

  it("flere rækker, end summen kan tælle eksakt, afvises", () => {
    expect(celler("a\n".repeat(HOEJST_RAEKKER + 1))).toMatchObject({ art: "forMange", hoejst: HOEJST_RAEKKER });
    expect(celler("a\n".repeat(HOEJST_RAEKKER))).toHaveLength(HOEJST_RAEKKER);
  });
});

describe("kolonnerne genkendes", () => {
  it.each([
    [
      "efter overskrift i enhver orden",
      blok("Udgift|Sag|Gruppe|Husstand|Forvaltning|Note|omfattet FØR 67", "5|1|barn|7|Børn|x|"),
      ["udgift", "sag", "gruppe", "husstand", "fagomraade", null, "omfattetFoer67"],
    ],
    ["efter måneder", blok(`Sag|Gruppe|${MAANEDER}`, `1|voksen|${TOLV}`), ["sag", "gruppe", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["under en titel", blok("Sager 2022", "", "Gruppe|Udgift", "barn|5"), ["gruppe", "udgift"]],
    ["efter indhold uden overskrifter", blok("S-1|barn|900.000", "S-2|voksen|1.000.000"), ["sag", "gruppe", "udgift"]],
    ["tolv beløb ved siden af hinanden er måneder", blok(`S-1|barn|${TOLV}`), [null, "gruppe", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["gruppen efter indhold under en anden overskrift", blok("Sag|Målgruppe|Udgift", "1|voksen|5"), ["sag", "gruppe", "udgift"]],
    [
      "ja og nej, og før",
      blok("voksen|ja|før|900.000", "voksen|nej|3|800.000", "voksen|||5"),
      ["gruppe", "omfattetFoer67", "fylder67", "udgift"],
    ],
    ["to beløb er ikke til at vælge imellem", blok("S-1|barn|900.000|5", "S-2|barn|900.000|6"), ["sag", "gruppe", null, null]],
    ["ukendte ord over tal er overskrifter", blok("Nummer|Hvem|Kroner", "A1|barn|5", "A2|voksen|6"), ["sag", "gruppe", "udgift"]],
  ])("%s", (_, tekst, ventet) => expect(kolonner(tekst)).toEqual(ventet));

  it("et valg flyttes fra den kolonne, der havde det", () =>
    expect(vaelgKolonne(["sag", "gruppe", null], 2, "sag")).toEqual([null, "gruppe", "sag"]));

  it("to kolonner må gerne springes over", () => expect(vaelgKolonne(["sag", null], 0, null)).toEqual([null, null]));

  it("januar tager de næste elleve frie kolonner med, men ingen optagne", () => {
    const frie = new Array<null>(12).fill(null);
    expect(vaelgKolonne(["gruppe", ...frie], 1, 1)).toEqual(["gruppe", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(vaelgKolonne([...frie.slice(1), "gruppe"], 0, 1)).toEqual([1, ...frie.slice(2), "gruppe"]);
  });
});

describe("lister, der ikke tages imod", () => {
  it.each([
    ["CPR-numre med streg", blok("Sag|Gruppe|Udgift", "010180-1234|barn|5"), "kolonnen »Sag« ligner CPR-numre"],
    ["CPR-numre i en fritekst", blok("Gruppe|Udgift|Note", "barn|5|se 010180-1234"), "kolonnen »Note« ligner CPR-numre"],
    [
      "ti cifre under en ukendt overskrift",
      blok("Id|Gruppe|Udgift", "0101801234|barn|5", "3112991234|barn|6"),
      "kolonnen »Id« ligner CPR-numre",
    ],
    ["CPR-numre uden overskrifter", blok("0101801234|barn|5", "3112991234|barn|6"), "kolonnen »nr. 1 af 3« ligner CPR-numre"],
    ["en overskrift, der siger CPR", blok("CPR-nr.|Gruppe|Udgift", "x1|barn|5"), "kolonnen »CPR-nr.« ligner CPR-numre"],
    [
      "navne",
      blok("Borger|Gruppe|Udgift", "Anna Marie Holm|barn|5", "Bæk, Jens|barn|6", "Ole P. Søe|voksen|7"),
      "kolonnen »Borger« ligner navne på personer",
    ],
    ["en overskrift, der siger navn", blok("Navn|Gruppe|Udgift", "X|barn|5"), "kolonnen »Navn« ligner navne på personer"],
    ["navne uden overskrifter", blok("Anna Holm|barn|5", "Jens Bæk|barn|6"), "kolonnen »nr. 1 af 3« ligner navne på personer"],
    [
      "navne som husstand",
      blok("Husstand|Gruppe|Udgift", "Familien Holm|barn|5", "Familien Bæk|barn|6"),
      "kolonnen »Husstand« ligner navne på personer",
    ],
    ["kun overskrifter", blok("Sag|Gruppe|Udgift"), "tabellen er tom"],
    ["alt for mange kolonner", "a\t".repeat(80), "har 81 kolonner, men må højst have 60"],
  ])("%s", (_, tekst, ventet) => expect(kolonner(tekst)).toContain(ventet));

  it("CPR-numre, der er tal i arket, ses også", () =>
    expect(
      faerdig(
        indlaesCeller([
          ["Id", "Gruppe", "Udgift"],
          [101801234, "barn", 5],
        ]),
      ),
    ).toMatchObject({ fejl: { art: "cprNumre", stod: "Id" } }));

  it("intet af indholdet står i begrundelsen", () => {
    const afslag = kolonner(blok("Anna Holm|010180-1234|5", "Jens Bæk|020280-1234|6"));
    for (const noget of ["Anna", "Jens", "0101", "0202"]) expect(afslag).not.toContain(noget);
  });

  it.each([
    ["sagsnumre", blok("Sag|Gruppe|Udgift", "2022-000123|barn|5", "2022-000124|barn|6")],
    ["få fagområder med store bogstaver", blok("Sag|Gruppe|Fagområde|Udgift", "1|barn|Social Nord|5", "2|barn|Social Syd|6")],
    [
      "fagområder mange gange under en anden overskrift",
      blok("Sag|Gruppe|Område|Udgift", ..."12345".split("").map((nr) => `${nr}|barn|Social Nord|5`)),
    ],
    ["store beløb", blok("Gruppe|Udgift", "barn|101801234", "barn|311299123")],
  ])("men %s er hverken CPR-numre eller navne", (_, tekst) => expect(kolonner(tekst)).toContain("gruppe"));
});
