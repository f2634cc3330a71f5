import fc from "fast-check";
import {
  beregnFraflytning,
  BESKATNINGSGRUNDLAG,
  Decimal,
  EKSEMPEL_VOKSEN,
  heleKroner,
  INDBYGGEDE_PARAMETRE,
  KOMPONENTER,
  NUL_OERE,
  parametreFor,
  PERSONER,
  PSYKIATRISK_TILLAEG,
  RAPPORTENS_KOMMUNETYPE,
  RAPPORTENS_PERSONER,
  TABEL_6_5,
  UDGIFTSBEHOV,
  vaerdierAf,
  virkning,
  type Fraflytning,
  type Fraflytningssvar,
  type Kommunetype,
  type Rapportperson,
} from "../../src/core";
import { vaerdien } from "../workbook/budgetter";

const TYPER: readonly Kommunetype[] = BESKATNINGSGRUNDLAG.flatMap((beskatningsgrundlag) =>
  UDGIFTSBEHOV.map((udgiftsbehov) => ({ beskatningsgrundlag, udgiftsbehov })),
);
const INDKOMST = heleKroner(EKSEMPEL_VOKSEN.indkomstKr);

const flytter = (hvem: Rapportperson, andet: Partial<Fraflytning> = {}): Fraflytning => {
  const { maalgruppe, indeks } = RAPPORTENS_PERSONER[hvem];
  return {
    person: {
      maalgruppe,
      indeks,
      indkomst: maalgruppe === "barn" ? NUL_OERE : INDKOMST,
      udskrivningsprocent: EKSEMPEL_VOKSEN.udskrivningsprocent,
    },
    psykiatrisk: false,
    befolkningstilbagegang: false,
    kommunetype: RAPPORTENS_KOMMUNETYPE,
    modtager: null,
    ...andet,
  };
};
const svaret = (fraflytning: Fraflytning): Fraflytningssvar => vaerdien(beregnFraflytning(fraflytning));
const kroner = (svar: Fraflytningssvar["virkning"]) => KOMPONENTER.map((navn) => svar[navn] / 100);

describe("en fraflytning fra rapportens kommune", () => {
  // Source: the report of June 2021, table 6.5 (p. 59) and its four persons (p. 66).
  it.each(PERSONER)("giver tabel 6.5's tal for %s", (hvem) => expect(svaret(flytter(hvem)).virkning).toEqual(TABEL_6_5[hvem]));

  it.each(PERSONER)("giver en modtager af samme slags det samme med modsat fortegn for %s", (hvem) => {
    const { virkning: tab, modtager } = svaret(flytter(hvem));
    for (const navn of [...KOMPONENTER, "iAlt"] as const) expect(modtager[navn] + tab[navn]).toBe(0);
    expect(Object.values(modtager).some((beloeb) => Object.is(beloeb, -0))).toBe(false);
  });

  // Source: the report p. 67 (ca. 33.000 kr.) and p. 60 (temporary).
  it("giver 33.000 kr. den anden vej, når kommunen er omfattet af befolkningstilbagegangskriteriet", () => {
    const svar = svaret(flytter("voksenLav", { befolkningstilbagegang: true }));
    expect(svar.tilbagegang).toBe(heleKroner(33_000));
    expect(svar.iAlt).toBe(heleKroner(-164_000 + 33_000));
    expect(svar.virkning).toEqual(TABEL_6_5.voksenLav);
    expect(svar.modtager.iAlt).toBe(heleKroner(164_000));
  });

  // Source: the report p. 60; 0,3 · 0,95 · 61.000 = 17.385 kr., and 46.100 + … is rounded with its component.
  it("regner med 0,3 mere i indeksværdi, når det psykiatriske kriterium er opfyldt", () => {
    const svar = svaret(flytter("voksenLav", { psykiatrisk: true }));
    expect(svar.indeks.toNumber()).toBe(3.05);
    expect(kroner(svar.virkning)).toEqual([-15_600, -200, -48_600, -3_400, -113_600]);
  });
});

describe("andre kommunetyper", () => {
  // Worked out by hand from udligningsloven § 2 and § 3: e.g. 0,75 · 49.569,89 = 37.177,42 and 0,75 · 0,2497 · 180.000 = 33.709,50.
  it.each([
    ["barnLav", "middel", "hoejt", [-15_600, -200, 0, -37_200, -8_700]],
    ["barnLav", "hoejt", "lavt", [-15_600, -200, 0, -48_300, -8_500]],
    ["voksenLav", "middel", "lavt", [-15_600, -200, -48_600, -3_500, -94_200]],
    ["voksenHoej", "hoejt", "hoejt", [-15_600, -200, -48_600, -6_500, -183_100]],
    ["barnHoej", "lavt", "lavt", [-15_600, -200, 0, -46_100, -122_000]],
  ] as const)("%s fra en kommune med grundlag %s og behov %s", (hvem, beskatningsgrundlag, udgiftsbehov, ventet) =>
    expect(kroner(svaret(flytter(hvem, { kommunetype: { beskatningsgrundlag, udgiftsbehov } })).virkning)).toEqual(ventet),
  );

  it("har hver parameter med kilde, og alt, som afviger fra rapportens, er afledt", () => {
    for (const type of TYPER)
      for (const [navn, parameter] of Object.entries(parametreFor(type))) {
        const rapportens = INDBYGGEDE_PARAMETRE[navn as keyof typeof INDBYGGEDE_PARAMETRE];
        expect(parameter.kilde.trim()).not.toBe("");
        expect(parameter.enhed).toBe(rapportens.enhed);
        if (!parameter.vaerdi.equals(rapportens.vaerdi)) expect(parameter.status).toBe("afledt");
        else expect(parameter).toEqual(rapportens);
      }
    expect(parametreFor(RAPPORTENS_KOMMUNETYPE)).toEqual(INDBYGGEDE_PARAMETRE);
  });

  it("har i udgiftsbehovet 0,93/0,95 af rapportens kommunes, uafrundet", () =>
    fc.assert(
      fc.property(fc.constantFrom(...PERSONER), fc.integer({ min: 0, max: 1000 }), (hvem, hundrededele) => {
        const uafrundet = (type: Kommunetype) => {
          const p = vaerdierAf(parametreFor(type));
          const grundbeloeb = RAPPORTENS_PERSONER[hvem].maalgruppe === "barn" ? p.grundbeloebBarn : p.grundbeloebVoksen;
          return grundbeloeb.minus(p.faktorUdgiftsbehov.times(p.udgiftPrIndekspoint).times(hundrededele).dividedBy(100));
        };
        const [med, uden] = UDGIFTSBEHOV.map((udgiftsbehov) => uafrundet({ beskatningsgrundlag: "middel", udgiftsbehov }));
        expect(uden!.times(95).minus(med!.times(93)).abs().toNumber()).toBeLessThan(1e-30);
      }),
    ));

  it("gør modtagerens gevinst til dens egen kommunetypes og procents", () => {
    const modtager = {
      kommunetype: { beskatningsgrundlag: "middel", udgiftsbehov: "lavt" },
      udskrivningsprocent: new Decimal("0.25"),
    } as const;
    const { modtager: gevinst, virkning: tab } = svaret(flytter("voksenLav", { modtager }));
    expect(kroner(gevinst)).toEqual([15_600, 200, 45_000, 3_500, 94_200]);
    expect(tab).toEqual(TABEL_6_5.voksenLav);
  });
});

describe("beregnFraflytning afslår", () => {
  it("et barn med indkomst", () => {
    const barn = flytter("barnLav");
    expect(beregnFraflytning({ ...barn, person: { ...barn.person, indkomst: heleKroner(1) } })).toMatchObject({
      fejl: { art: "indkomstForBarn" },
    });
  });

  it("en indeksværdi, som det psykiatriske kriterium løfter over 10", () => {
    const voksen = flytter("voksenLav", { psykiatrisk: true });
    const med = (indeks: Decimal) => beregnFraflytning({ ...voksen, person: { ...voksen.person, indeks } });
    expect(med(new Decimal(10).minus(PSYKIATRISK_TILLAEG)).ok).toBe(true);
    expect(med(new Decimal("9.71"))).toMatchObject({ fejl: { art: "indeksForStort", hoejst: 10 } });
  });

  // Source: bilagstabel 2.1, p. 80: "et beskatningsgrundlag pr. indbygger mindre end 125 pct."
  it("befolkningstilbagegang i en kommune med højt beskatningsgrundlag", () =>
    expect(
      beregnFraflytning(
        flytter("barnLav", { befolkningstilbagegang: true, kommunetype: { beskatningsgrundlag: "hoejt", udgiftsbehov: "hoejt" } }),
      ),
    ).toMatchObject({ fejl: { art: "tilbagegangVedHoejtGrundlag", sted: { argument: "befolkningstilbagegang" } } }));
});

it("virkningen er den samme, som når parametrene gives til virkning", () =>
  expect(svaret(flytter("voksenHoej")).virkning).toEqual(
    virkning(flytter("voksenHoej").person, vaerdierAf(parametreFor(RAPPORTENS_KOMMUNETYPE)), heleKroner(100)),
  ));
