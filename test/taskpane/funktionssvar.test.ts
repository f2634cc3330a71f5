import { laesKladde, valgteArk } from "../../src/taskpane/funktioner/kladde";
import { genindsatSvar, kopieretSvar } from "../../src/taskpane/funktioner/svar";
import type { Fejlcelle, Funktionsark } from "../../src/taskpane/vaert/funktionsbrug";

const fejl = (raekke: number, navn: string): Fejlcelle => ({ ark: "Budget", raekke, kolonne: 27, fejl: navn });

describe("hvordan det gik med at skrive formlerne igen", () => {
  it.each([
    [3, [], [], ["3 formler er skrevet igen og viser nu et resultat."]],
    [1, [], [], ["1 formel er skrevet igen og viser nu et resultat."]],
    [0, [], [], ["Ingen formler blev rettet."]],
    [
      1,
      [fejl(0, "#NAME?"), fejl(1, "#SPILL!"), fejl(2, "#BUSY!"), fejl(3, "#N/A"), fejl(4, "#VALUE!"), fejl(5, "#NAME?")],
      ["Andre tal"],
      [
        "1 formel er skrevet igen og viser nu et resultat.",
        "AB1 i Budget og AB6 i Budget viser stadig #NAVN?. Luk projektmappen, åbn den igen, og prøv en gang til.",
        "AB2 i Budget mangler plads til hele resultatet. Ryd de celler, det skal stå i; så kommer det frem.",
        "AB3 i Budget er ikke regnet færdig endnu.",
        "Formlen er skrevet igen, men viser en fejl i AB4 i Budget (#I/T) og AB5 i Budget (#VÆRDI!). Forklaringen står ved cellen.",
        "Andre tal er beskyttet og er ikke rørt. Fjern beskyttelsen under Gennemse, og prøv igen.",
      ],
    ],
  ])("%s rettet, fejl %j, beskyttet %j", (rettet, fejler, beskyttede, saetninger) =>
    expect(genindsatSvar({ art: "genindsat", rettet, fejler, beskyttede })).toEqual(saetninger),
  );

  it("nævner de første af mange celler og tæller resten", () =>
    expect(
      genindsatSvar({
        art: "genindsat",
        rettet: 0,
        fejler: Array.from({ length: 10 }, (_, nr) => fejl(nr, "#NAME?")),
        beskyttede: [],
      })[0],
    ).toMatch(/^AB1 i Budget, .*AB8 i Budget og 2 celler mere viser stadig #NAVN\?/));
});

describe("hvordan det gik med at kopiere", () => {
  it.each([
    ["forsvundet", "Budget findes ikke længere. Læs projektmappen igen. Intet er kopieret."],
    ["beskyttet", "Budget er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen. Intet er kopieret."],
    ["forStort", "Budget bruger mere end en million celler og kan ikke kopieres her. Intet er kopieret."],
    ["beregnes", "Budget er ikke regnet færdig endnu. Prøv igen om lidt. Intet er kopieret."],
    ["navn", "Navnet Budget er taget. Læs projektmappen igen, og prøv igen. Intet er kopieret."],
  ] as const)("%s", (grund, saetning) => expect(kopieretSvar({ art: "afvist", grund, ark: ["Budget"] })).toEqual([saetning]));

  it("kopier nævnes med deres antal, og hvad der blev tilbage, nævnes ved navn", () => {
    const kopi = { ark: "Budget", kopi: "Budget (værdier)", formler: 1, andre: 1, fejl: [] };
    expect(kopieretSvar({ art: "kopieret", kopier: [kopi] })).toEqual([
      "Budget (værdier) er lavet: 1 formel blev til værdier.",
      "1 anden celle i Budget (værdier) fik også sin værdi, fordi den ellers ville vise noget andet.",
    ]);
    expect(kopieretSvar({ art: "mislykkedes", aarsag: { art: "celleredigering" }, tilbage: ["Budget (værdier)"] })).toEqual([
      "Excel er i gang med at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
      "Dette kunne ikke fjernes igen: Budget (værdier). Slet det selv. Arkene er som før.",
    ]);
  });
});

describe("de ark, der kopieres", () => {
  const ark = (navn: string, antal: number, resten: Partial<Funktionsark> = {}): Funktionsark => ({
    navn,
    skjult: false,
    beskyttet: false,
    forStort: false,
    steder: Array.from({ length: antal }, () => ({ ark: navn, raekke: 0, kolonne: 0, formel: "", vist: "", fejl: null, ukendt: false })),
    ...resten,
  });
  const ARK = [
    ark("A", 2),
    ark("B", 0),
    ark("C", 1, { skjult: true }),
    ark("D", 1, { beskyttet: true }),
    ark("E", 1),
    ark("F", 0, { forStort: true }),
  ];

  it.each<[string, unknown, string[]]>([
    ["er fra begyndelsen de synlige og ubeskyttede, der bruger funktionerne", undefined, ["A", "E"]],
    ["er ellers de valgte, der stadig er der og kan kopieres", { valgte: ["E", "B", "C", "F", "Slettet"], alle: true }, ["B", "E"]],
    ["kan være ingen", { valgte: [] }, []],
    ["er som fra begyndelsen, når det gemte ikke kan læses", { valgte: "A" }, ["A", "E"]],
  ])("%s", (_, gemt, navne) => expect(valgteArk(ARK, laesKladde(gemt))).toEqual(navne));
});
