import {
  beregnFraflytning,
  Decimal,
  heleKroner,
  kronerAf,
  KOMPONENTER,
  oere,
  RAPPORTENS_KOMMUNETYPE,
  type Fraflytning,
} from "../../src/core";
import { fejltekst } from "../../src/tekster/fejl";
import { FORUDSAETNINGSTEKST, OEKONOMIFORUDSAETNINGSTEKST } from "../../src/tekster/fraflytning";
import { bygFraflytning } from "../../src/workbook/bygFraflytning";
import type { Fraflytningsopgave } from "../../src/workbook/fraflytningsopgave";
import type { SheetPlan } from "../../src/workbook/plan";
import { vaerdien } from "./budgetter";
import { egen, flytter, FRAFLYTNINGER, opgave, placering, planen, sag } from "./fraflytninger";
import { arket, cellen, medNavn, raekken, raekkenummer } from "./planopslag";

const ark = (givet: Parameters<typeof planen>[0]): SheetPlan => arket(planen(givet), "Fraflytning");

describe("planen for en fraflytning", () => {
  it.each(FRAFLYTNINGER)("er ren JSON uden -0: %s", (_, givet) => {
    const plan = planen(givet);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan.ark[0]!.celler.filter(({ vaerdi }) => Object.is(vaerdi, -0))).toEqual([]);
  });

  it("har ét ark, som er fremme, med kopiens nummer efter navnet", () => {
    const plan = planen({ ...opgave(flytter("barnLav")), kopi: 2 });
    expect(plan.ark.map(({ navn }) => navn)).toEqual(["Fraflytning (2)"]);
    expect([plan.aktivt, plan.filnavn]).toEqual(["Fraflytning (2)", "Fraflytning.xlsx"]);
  });

  it.each(FRAFLYTNINGER)("har ingen tekst i en formel, som er længere, end Excel tager: %s", (_, givet) => {
    const tekster = ark(givet).celler.flatMap(({ formel, iExcel }) => [
      ...(formel?.match(/"(?:[^"]|"")*"/g) ?? []),
      ...(typeof iExcel === "object" ? (iExcel.formel.match(/"(?:[^"]|"")*"/g) ?? []) : []),
    ]);
    expect(tekster.filter((tekst) => tekst.length > 255)).toEqual([]);
  });

  it.each(Object.entries({ ...FORUDSAETNINGSTEKST, ...OEKONOMIFORUDSAETNINGSTEKST }))(
    "kan skrive forudsætningen %s på én linje",
    (_, tekst) => expect(tekst.length).toBeLessThanOrEqual(150),
  );
});

describe("arket viser", () => {
  it("rapportens voksne med tabel 6.5's tal og modtagerens spejlbillede (s. 59 og 14)", () => {
    const vist = ark(opgave(flytter("voksenLav")));
    expect(
      [
        "Bloktilskud",
        "Særlige udligningsordninger",
        "Virkning på indkomstskatteprovenu",
        "Udligning af beskatningsgrundlag",
        "Udligning af udgiftsbehov",
        "Virkning i alt",
        "Virkning i alt med dette kriterium",
      ].map((navn) => raekken(vist, navn, 3).slice(1)),
    ).toEqual([
      [-15_600, 15_600],
      [-200, 200],
      [-48_600, 48_600],
      [-3_400, 3_400],
      [-96_200, 96_200],
      [-164_000, 164_000],
      [-164_000, 164_000],
    ]);
    expect(raekken(vist, "Indeksværdi", 4)[3]).toBe(
      "Svarer til: Voksen 35-39 år uden beskæftigelse og erhvervsuddannelse, førtidspensionist",
    );
  });

  it.each(FRAFLYTNINGER)("kernens tal for begge kommuner: %s", (_, givet) => {
    const svar = vaerdien(beregnFraflytning(givet.fraflytning));
    const vist = ark(givet);
    const foerste = raekkenummer(vist, "Bloktilskud");
    [...KOMPONENTER, "iAlt" as const].forEach((navn, nr) =>
      expect([1, 2].map((kolonne) => cellen(vist, foerste + nr, kolonne)!.vaerdi)).toEqual(
        [svar.virkning[navn], svar.modtager[navn]].map(kronerAf),
      ),
    );
    expect(raekken(vist, "Virkning i alt med dette kriterium", 2)[1]).toBe(kronerAf(svar.iAlt));
  });

  it.each(FRAFLYTNINGER)("altid tilskudsåret, forsinkelsen og forbeholdet med sidetal: %s", (_, givet) => {
    const tekster = ark(givet).celler.map(({ vaerdi }) => String(vaerdi));
    for (const ord of [
      /tilskudsåret 2021/i,
      /højst usikker for den enkelte borger \(s\. 68\) og er ingen grund til at vælge/,
      /alene ud fra økonomiske overvejelser \(s\. 9\)/,
      /typisk to år .* \(s\. 52\)/,
      /handicapkriteriet .* længere tid/,
      /ingen tidsplan/,
    ])
      expect(tekster.filter((tekst) => ord.test(tekst))).not.toEqual([]);
  });

  it("forbeholdet over tallene og ikke kun under dem", () => {
    const vist = ark(opgave(flytter("barnLav")));
    expect(raekkenummer(vist, FORUDSAETNINGSTEKST.usikkerVirkning)).toBeLessThan(raekkenummer(vist, "Bloktilskud"));
    expect(raekkenummer(vist, FORUDSAETNINGSTEKST.ikkeOekonomiAlene)).toBeLessThan(raekkenummer(vist, "Bloktilskud"));
  });

  it("et søjlediagram over komponenterne lige under tabellen, som også kan læses højt", () => {
    const vist = ark(opgave(flytter("barnHoej")));
    const diagram = vist.diagrammer[0]!;
    const [fra, til] = [raekkenummer(vist, "Bloktilskud"), raekkenummer(vist, "Virkning i alt")];
    expect(diagram.kategorier).toEqual({ fraRaekke: fra, fraKolonne: 0, tilRaekke: til, tilKolonne: 0 });
    expect(cellen(vist, til, diagram.vaerdier.tilKolonne)!.vaerdi).toBe(186_500);
    expect(diagram.alternativTekst).toContain("Udligning af udgiftsbehov 124.600 kr.; Virkning i alt 186.500 kr.");
    expect(diagram.raekke).toBe(raekkenummer(vist, "Virkning i alt med dette kriterium") + 2);
    const daekket = vist.celler.filter(({ raekke }) => raekke >= diagram.raekke && raekke < diagram.raekke + diagram.hoejde / 20);
    expect(daekket).toEqual([]);
    expect(cellen(vist, diagram.raekke + diagram.hoejde / 20, 0)!.vaerdi).toMatch(/^Diagrammet viser/);
  });

  it("sagens samlede økonomi side om side, med årets grænser, status og kilde", () => {
    const vist = ark(opgave(flytter("voksenLav"), sag(placering(egen(2_500_000)), placering(egen(2_500_000)))));
    expect(raekken(vist, "Statsrefusion 2022 (trækkes fra)", 3).slice(1)).toEqual([710_000, 710_000]);
    expect(raekken(vist, "Nettoudgift", 3).slice(1)).toEqual([1_790_000, 1_790_000]);
    expect(raekken(vist, "Tab i udligning og skat, tilskudsåret 2021 (lægges til)", 3).slice(1)).toEqual([0, 164_000]);
    expect(raekken(vist, "Nettoudgift og tab i alt", 3).slice(1)).toEqual([1_790_000, 1_954_000]);
    expect(raekken(vist, "Grænse 1", 4).slice(1)).toEqual([860_000, 0.25, "bekræftet"]);
  });

  it("et landsgennemsnit som sådan: ikke til at rette, med tabel og side, og uden statsrefusion", () => {
    const gennemsnit = { art: "landsgennemsnit", indsats: "laengerevarendeBotilbud" } as const;
    const vist = ark(opgave(flytter("voksenLav"), sag(placering(gennemsnit), placering(egen(2_500_000)))));
    expect(cellen(vist, raekkenummer(vist, "Udgift"), 1)).toMatchObject({ vaerdi: 1_097_000, rolle: "skoen" });
    expect(raekken(vist, "Udgiften er", 2)[1]).toBe(
      "landsgennemsnit: Længerevarende botilbud, serviceloven § 108 (tabel 5.1, s. 43, 2019-pl)",
    );
    expect(raekken(vist, "Statsrefusion 2022 (trækkes fra)", 3).slice(1)).toEqual(["beregnes ikke", 710_000]);
  });

  it("ingen beløbsgrænser, når intet refunderes", () => {
    const gennemsnit = { art: "landsgennemsnit", indsats: "plejefamilie" } as const;
    const vist = ark(opgave(flytter("barnLav"), sag(placering(gennemsnit), placering(gennemsnit), 2035)));
    expect(vist.celler.filter(({ vaerdi }) => /^Grænse/.test(String(vaerdi)))).toEqual([]);
  });
});

describe("det, som kan rettes, er gult og har et navn:", () => {
  const vist = ark(opgave(flytter("voksenLav"), sag(placering(egen(1)), placering(egen(2)))));

  it.each([
    ["Maalgruppe", "voksen"],
    ["Indeksvaerdi", 2.75],
    ["Psykiatrisk", "nej"],
    ["Indkomst", 180_000],
    ["Udskrivningsprocent", 0.27],
    ["Modtager_udskrivningsprocent", 0.27],
    ["Beskatningsgrundlag", "lavt"],
    ["Modtager_udgiftsbehov", "højt"],
    ["Befolkningstilbagegang", "nej"],
    ["Parameter_bloktilskud", 15_600],
    ["Udgift_ude", 2],
  ])("%s", (navn, vaerdi) => {
    const celle = medNavn(vist, navn);
    expect(celle.vaerdi).toBe(vaerdi);
    expect(celle.rolle).toMatch(/^input/);
    expect(celle.validering).toBeDefined();
  });

  it("og intet gult er uden navn", () =>
    expect(vist.celler.filter(({ rolle }) => rolle.startsWith("input"))).toHaveLength(vist.navne.length));
});

describe("bygFraflytning afslår", () => {
  it("det, som kernen afslår", () => {
    const barn = flytter("barnLav", { befolkningstilbagegang: true, kommunetype: { beskatningsgrundlag: "hoejt", udgiftsbehov: "lavt" } });
    expect(bygFraflytning(opgave(barn))).toMatchObject({ ok: false, fejl: { art: "tilbagegangVedHoejtGrundlag" } });
    const dyr = sag(placering(egen(1)), placering(egen(2), 3));
    expect(bygFraflytning(opgave(flytter("barnLav"), dyr))).toMatchObject({ fejl: { art: "indtaegterOverUdgift", placering: "ude" } });
    const nytAar = sag(placering(egen(1)), placering(egen(2)), 2026);
    expect(bygFraflytning(opgave(flytter("barnLav"), nytAar))).toMatchObject({ fejl: { art: "ikkeBekraeftet", aar: 2026 } });
  });

  const voksen = (person: Partial<Fraflytning["person"]>, andet: Partial<Fraflytning> = {}) => {
    const grund = flytter("voksenLav", andet);
    return opgave({ ...grund, person: { ...grund.person, ...person } });
  };
  const medUdgift = (kroner: number) => opgave(flytter("barnLav"), sag(placering(egen(1)), placering(egen(kroner))));
  const modtager = (procent: string) => ({ modtager: { kommunetype: RAPPORTENS_KOMMUNETYPE, udskrivningsprocent: new Decimal(procent) } });

  it.each<[string, Fraflytningsopgave, Fraflytningsopgave, string]>([
    [
      "en indkomst",
      voksen({ indkomst: heleKroner(10_000_000) }),
      voksen({ indkomst: oere(999_999_999) }),
      "Indkomst: beløbet er for stort til, at arkets formler regner eksakt. Det skal være under 10.000.000 kr.",
    ],
    [
      "en indeksværdi",
      voksen({ indeks: new Decimal("2.12345") }),
      voksen({ indeks: new Decimal("2.1234") }),
      "Indeksværdi: 2,12345 har for mange decimaler. Skriv højst 4 decimaler.",
    ],
    [
      "en udskrivningsprocent",
      voksen({ udskrivningsprocent: new Decimal("0.25005") }),
      voksen({ udskrivningsprocent: new Decimal("0.2501") }),
      "Udskrivningsprocent: 25,005 % har for mange decimaler. Skriv højst 2 decimaler.",
    ],
    [
      "modtagerens udskrivningsprocent",
      voksen({}, modtager("0.25005")),
      voksen({}, modtager("0.2501")),
      "Udskrivningsprocent: 25,005 % har for mange decimaler. Skriv højst 2 decimaler.",
    ],
    [
      "en udgift",
      medUdgift(1_000_000_000),
      medUdgift(999_999_999.99),
      "Udgift: beløbet er for stort til, at arkets formler regner eksakt. Det skal være under 1.000.000.000 kr.",
    ],
  ])("%s, som arkets formler ikke kan regne eksakt, i ord; lige under grænsen bygges arket", (_, udenfor, inden, ord) => {
    const svar = bygFraflytning(udenfor);
    expect(svar.ok ? "" : fejltekst(svar.fejl)).toBe(ord);
    expect(bygFraflytning(inden).ok).toBe(true);
  });
});
