import { INDBYGGEDE_SATSER, refusionTilDato, satserEtTrinOp, type Oere, oere } from "../../../src/core";
import { bilagsliste } from "../../../src/taskpane/sager/bilagsliste";
import { indlaesTekst, type Sagsliste } from "../../../src/taskpane/sager/indlaes";
import { laesRaekker, sagskolonnerAf, type Laest } from "../../../src/taskpane/sager/laesRaekker";
import { kanOpgoeres, opgoerPeriode } from "../../../src/taskpane/sager/periode";
import { tilOpfoelgning } from "../../../src/taskpane/sager/tilOpfoelgning";
import type { Fase } from "../../../src/taskpane/sager/tilstand";
import type { Kvartal } from "../../../src/workbook/bilagsopgave";
import { vaerdien } from "../../workbook/budgetter";
import { faerdig } from "./faerdig";

const satser = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;
const MAANEDER = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"];
const jaevn = (kroner: string): string[] => new Array<string>(12).fill(kroner);

const LISTE = [
  ["Sag", "Husstand", "Gruppe", "Fagområde", "Fylder 67", ...MAANEDER],
  ["B-1", "Villa 7", "barn", "Familieområdet", "", ...jaevn("60.000")],
  ["V-1", "", "voksen", "Socialområdet", "", ...jaevn("100.000").map((et, nr) => (nr < 6 ? et : "250.000"))],
  ["B-2", "Villa 7", "efterværn", "socialområdet", "", ...jaevn("60.000")],
  ["", "", "voksen", "", "4", ...jaevn("50.000").map((et, nr) => (nr < 4 ? et : "90.000"))],
  new Array<string>(17).fill(""),
  ["X-1", "", "ung", "Omsorgsområdet", "", ...jaevn("1")],
];

function resultatet(raekker: readonly (readonly string[])[] = LISTE): Extract<Fase, { art: "resultat" }> {
  const liste: Sagsliste = vaerdien(faerdig(indlaesTekst(raekker.map((raekke) => raekke.join("\t")).join("\n"))));
  const { kolonner } = liste.blok;
  const laest: Laest = faerdig(laesRaekker(liste, kolonner, vaerdien(sagskolonnerAf(kolonner))));
  // Nothing of the year's own result is read here.
  return { art: "resultat", liste, kolonner, laest, satser } as Extract<Fase, { art: "resultat" }>;
}

const fase = resultatet();
const opgoerelse = (kvartal: Kvartal | null) => faerdig(opgoerPeriode(fase.laest, kvartal, satser));
const kroner = (beloeb: Oere | null): number | null => (beloeb === null ? null : beloeb / 100);

describe("en liste opgjort til og med et kvartal", () => {
  it.each([1, 2, 3, 4] as const)("er i bidder kernens svar i ét hug: %d. kvartal", (kvartal) =>
    expect(opgoerelse(kvartal).svar).toEqual(refusionTilDato(fase.laest.raekker, 3 * kvartal, satser)),
  );

  it("summer fagområde for fagområde, og tæller det, der mangler", () => {
    const { fagomraader, iAlt, sager, fejl } = opgoerelse(2);
    // The siblings: 6 × 25 % of 120.000 − 71.666,67 kr., half each; the adult: 42.500 kr.
    expect(fagomraader.map((et) => [et.fagomraade, kroner(et.refusion), et.vedHoejereGraenser])).toEqual([
      ["Familieområdet", 36_250, null],
      ["Socialområdet", 78_750, null],
      [null, 0, null],
    ]);
    expect([kroner(iAlt), sager, fejl]).toEqual([115_000, 4, 1]);
  });

  it("har for hele året også refusionen ved højere grænser", () => {
    const { fagomraader } = opgoerelse(null);
    const hoejere = refusionTilDato(fase.laest.raekker, 12, satserEtTrinOp(satser));
    const familie = hoejere[0];
    expect(fagomraader.map((et) => kroner(et.refusion))).toEqual([72_500, 657_500, 0]);
    expect(fagomraader[0]!.vedHoejereGraenser).toBe(familie?.ok === true && familie.vaerdi.refusion);
    expect(fagomraader.every((et) => et.vedHoejereGraenser! <= et.refusion)).toBe(true);
  });

  it("kan kun opgøres med fagområder og måneder", () => {
    expect(kanOpgoeres(fase)).toBe(true);
    expect(
      kanOpgoeres(
        resultatet([
          ["Gruppe", "Fagområde", "Udgift"],
          ["barn", "A", "1"],
        ]),
      ),
    ).toBe(false);
    expect(
      kanOpgoeres(
        resultatet([
          ["Gruppe", ...MAANEDER],
          ["barn", ...jaevn("1")],
        ]),
      ),
    ).toBe(false);
  });
});

const talt = {
  husstandePrTrin: [1, 2, 0, 1],
  iAlt: { udgift: oere(500_000_000), refusion: oere(73_000_000), daekningsgrad: null },
};

describe("det, der gives til opfølgningen", () => {
  it("er et kvartals summer for fagområder med navn, og intet om sagerne", () => {
    const givet = tilOpfoelgning(opgoerelse(2), satser, "15.07.2022", "Bilag 2022 2. kvartal", talt);
    expect(givet).toEqual({
      aar: 2022,
      kvartal: 2,
      dato: "15.07.2022",
      status: "bekraeftet",
      fagomraader: [
        { navn: "Familieområdet", tilDato: 3_625_000 },
        { navn: "Socialområdet", tilDato: 7_875_000 },
      ],
      sagstal: { husstandePrTrin: [1, 2, 0, 1], udgift: 500_000_000, refusion: 73_000_000 },
      bilag: { antalSager: 4, ark: "Bilag 2022 2. kvartal" },
    });
    for (const noget of ["B-1", "V-1", "Villa"]) expect(JSON.stringify(givet)).not.toContain(noget);
  });

  it("er for hele året refusionen med og uden højere grænser", () => {
    const givet = tilOpfoelgning(opgoerelse(null), satser, "31.05.2023", null, talt);
    expect([givet.kvartal, givet.fagomraader, givet.bilag]).toEqual([null, [], { antalSager: 4, ark: null }]);
    // 12 × 25 % of 120.000 − 72.500 kr., half each; the adult 6 × 6.875 and half of 1.077.500 kr.
    expect(givet.heleAaret).toEqual([
      { navn: "Familieområdet", refusion: 7_250_000, vedHoejereGraenser: 7_125_000 },
      { navn: "Socialområdet", refusion: 65_750_000, vedHoejereGraenser: 65_125_000 },
    ]);
  });
});

it("bilagets rækker har sagsnumre og husstande som løbenumre", () =>
  expect(bilagsliste(fase, opgoerelse(2)).map(({ sag, husstand, gruppe, fagomraade }) => [sag, husstand, gruppe, fagomraade])).toEqual([
    ["B-1", 1, "barn", "Familieområdet"],
    ["V-1", 2, "voksen", "Socialområdet"],
    ["B-2", 1, "eftervaern", "Socialområdet"],
    ["Sagen i 5. række", 3, "voksen", null],
    ["X-1", null, null, "Omsorgsområdet"],
  ]));
