import { fejltekst } from "../../src/tekster/fejl";
import { fortolk } from "../../src/taskpane/tilbageblik/fortolk";
import { laesKladde, type Tilbageblikskladde } from "../../src/taskpane/tilbageblik/kladde";
import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";

const KLADDE = laesKladde(null, EKSEMPEL);
const med = (aendring: Partial<Tilbageblikskladde>) => fortolk({ ...KLADDE, ...aendring });

function opgaven(aendring: Partial<Tilbageblikskladde> = {}) {
  const svar = med(aendring);
  if (svar.art !== "opgave") throw new Error(JSON.stringify(svar));
  return svar.opgave;
}

const modeller = (aendring: Partial<Tilbageblikskladde>) =>
  opgaven(aendring).aarene.map(({ poster }) => poster.map(({ model }) => model?.art ?? null));

describe("kladden", () => {
  it("begynder med budgettets fagområder og notatets år", () =>
    expect(KLADDE).toMatchObject({ fra: "2018", til: "2023", fagomraader: "Socialområdet\nFamilieområdet\nOmsorgsområdet" }));

  it("er den, der blev skrevet, også hvor der blev slettet", () => {
    const gemt = { kommune: "X", fra: "2020", til: "", fagomraader: "", ordning: "randers" };
    expect(laesKladde(JSON.parse(JSON.stringify(gemt)), EKSEMPEL)).toEqual(gemt);
  });

  it.each([[undefined], [7], [{ fra: 3, ordning: "toString" }]])("tåler %j", (gemt) => expect(laesKladde(gemt, EKSEMPEL)).toEqual(KLADDE));
});

describe("modellerne", () => {
  it("vælges i arket", () => expect(modeller({ til: "2018" })).toEqual([[null, null, null]]));

  it("kan være den samme for alle", () => expect(modeller({ til: "2018", ordning: "deling" })).toEqual([["deling", "deling", "deling"]]));

  it("kan være notatets, og hvor det er uklart, er de tomme", () =>
    expect(modeller({ ordning: "randers" })).toEqual([
      ["model2", "model2", "model2"],
      ["model2", "model2", "model2"],
      ["model2", "model2", "model2"],
      ["deling", "model1", null],
      [null, "model1", null],
      ["model2", "model1", "model2"],
    ]));

  it("er kun notatets for de fagområder og år, det nævner, og arket siger det", () => {
    const aendring = { ordning: "randers", fra: "2023", til: "2024", fagomraader: "socialområdet\nHandicap" } as const;
    expect(modeller(aendring)).toEqual([
      ["model2", null],
      [null, null],
    ]);
    expect(opgaven(aendring).ordninger.map(({ fra, til, fagomraade, tekst }) => `${fra}-${til} ${fagomraade}: ${tekst}`)).toEqual([
      "2023-2023 socialområdet: Model 2: notatets forslag »fra og med 2023«.",
      "2024-2024 socialområdet: Notatet siger intet om dette år. Modellen skal vælges.",
      "2023-2024 Handicap: Notatet nævner ikke dette fagområde. Modellen skal vælges.",
    ]);
  });
});

describe("fejl står ved deres felt", () => {
  it.each<[Partial<Tilbageblikskladde>, string, string]>([
    [{ fra: "" }, "fra", "Fra år mangler. Skriv et helt årstal, fx 2018."],
    [{ fra: "2006" }, "fra", "Fra år: 2006 ligger uden for 2007 til 2099. Skriv et helt årstal, fx 2018."],
    [{ til: "2017" }, "til", "Til år: 2017 ligger uden for 2018 til 2032. Skriv et helt årstal, fx 2023."],
    [{ til: "x" }, "til", "Til år: »x« er ikke et tal. Skriv et helt årstal, fx 2023."],
    [{ fagomraader: "A\n\na" }, "fagomraader", "3. række i Fagområde: »a« står der allerede. Giv hvert fagområde sit eget navn."],
    [{ kommune: "x".repeat(121) }, "kommune", "Kommune: teksten må højst have 120 tegn."],
  ])("%j", (aendring, felt, ventet) => {
    const svar = med(aendring);
    const fejl = svar.art === "fejl" ? Object.entries(svar.fejl).map(([hvor, et]) => [hvor, fejltekst(et)]) : svar;
    expect(fejl).toEqual([[felt, ventet]]);
  });

  it("uden fagområder mangler der kun dem", () => expect(med({ fagomraader: " \n" })).toEqual({ art: "mangler" }));
});
