import fc from "fast-check";
import { MAANEDSNAVNE } from "../../src/tekster/maaneder";
import { findSagskolonner } from "../../src/tekster/sagskolonner";

const KORTE = MAANEDSNAVNE.map((navn) => navn.slice(0, 3));
const FASTE = ["Sag", "Husstand", "Gruppe", "Fylder 67", "Omfattet før 67", "Engangsudgift"];

describe("sagslistens kolonner", () => {
  it("findes ved deres overskrift i enhver orden", () =>
    fc.assert(
      fc.property(
        fc
          .constantFrom(["Udgift"], KORTE, [...MAANEDSNAVNE])
          .chain((udgifter) =>
            fc.tuple(fc.constant(udgifter), fc.shuffledSubarray([...FASTE, ...udgifter, "Note", ""], { minLength: 8 + udgifter.length })),
          ),
        ([udgifter, overskrifter]) => {
          const plads = (navn: string) => overskrifter.indexOf(navn);
          expect(findSagskolonner(overskrifter)).toEqual({
            ok: true,
            vaerdi: {
              sag: plads("Sag"),
              husstand: plads("Husstand"),
              gruppe: plads("Gruppe"),
              fylder67: plads("Fylder 67"),
              omfattetFoer67: plads("Omfattet før 67"),
              engangsudgift: plads("Engangsudgift"),
              udgifter:
                udgifter.length === 1
                  ? { art: "aar", kolonne: plads("Udgift") }
                  : { art: "maaneder", kolonner: udgifter.map((maaned) => plads(maaned)) },
            },
          });
        },
      ),
    ));

  it("findes uanset store bogstaver, mellemrum, linjeskift og punktum efter en måned", () =>
    expect(
      findSagskolonner([" GRUPPE ", "fylder67", "Omfattet\nfør 67", "jan.", ...KORTE.slice(1).map((kort) => kort.toUpperCase())]),
    ).toEqual({
      ok: true,
      vaerdi: {
        sag: null,
        husstand: null,
        gruppe: 0,
        fylder67: 1,
        omfattetFoer67: 2,
        engangsudgift: null,
        udgifter: { art: "maaneder", kolonner: KORTE.map((_, nr) => nr + 3) },
      },
    }));

  it.each([
    ["Gruppe mangler", ["Sag", "Udgift"], { art: "kolonnerMangler", kolonner: ["gruppe"] }],
    ["alt mangler", ["", null, 2022], { art: "kolonnerMangler", kolonner: ["gruppe"] }],
    ["to måneder mangler", ["Gruppe", ...KORTE.filter((_, nr) => nr !== 4 && nr !== 9)], { art: "kolonnerMangler", kolonner: [5, 10] }],
    ["Gruppe og en måned mangler", KORTE.slice(1), { art: "kolonnerMangler", kolonner: ["gruppe", 1] }],
    ["udgifterne mangler", ["Gruppe", "Engangsudgift"], { art: "udgiftskolonnerMangler" }],
    ["der er både år og måneder", ["Gruppe", "Udgift", "Maj"], { art: "baadeAarOgMaaneder" }],
    [
      "Engangsudgift står i flertal",
      ["Gruppe", "Udgift", "Engangsudgifter"],
      { art: "naestenOverskrift", stod: "Engangsudgifter", kolonne: "engangsudgift" },
    ],
    [
      "Husstand hedder næsten sådan",
      ["Husstandsnr", "Gruppe", "Udgift"],
      { art: "naestenOverskrift", stod: "Husstandsnr", kolonne: "husstand" },
    ],
    [
      "Omfattet før 67 er skrevet uden ø",
      ["Gruppe", "Udgift", "Omfattet foer 67"],
      { art: "naestenOverskrift", stod: "Omfattet foer 67", kolonne: "omfattetFoer67" },
    ],
    ["Gruppe står to gange", ["Gruppe", "gruppe", "Udgift"], { art: "dobbeltKolonne", kolonne: "gruppe" }],
    ["en måned står både kort og langt", ["Gruppe", ...KORTE, "Maj", "Majs"], { art: "dobbeltKolonne", kolonne: 5 }],
  ])("afvises, når %s", (_, overskrifter, fejl) =>
    expect(findSagskolonner(overskrifter)).toEqual({ ok: false, fejl: { ...fejl, sted: { argument: "sager" } } }),
  );
});
