import { fagomraadenavn } from "../../src/workbook/ark/fagomraadeblok";
import { opfoelgningsnavn } from "../../src/workbook/ark/opfoelgningsnavne";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { budget, bygget } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";
import { fulgt, kvartaler, OPFULGTE } from "./opfulgte";
import { arket, cellen, medNavn, raekken } from "./planopslag";

const opgoerelse = (hvad: string): Budgetopgave => OPFULGTE.find(([navn]) => navn === hvad)![1];
const halvt = bygget(opgoerelse("et halvt år: rettelser, nuller og ukendte"));
const opgjort = bygget(opgoerelse("et opgjort år med bilag"));
const medPlus = bygget(opgoerelse("et opgjort år, hvor indtægter vises uden minus"));
const blandet = bygget(opgoerelse("alle modeller, en udløbet model, øre og negative beløb"));

/** The rows of a sheet that begin with these words, from the given row on. */
const raekkerne = (ark: ReturnType<typeof arket>, ledetekst: string, antal: number): (string | number | null)[][] =>
  ark.celler
    .filter(({ kolonne, vaerdi }) => kolonne === 0 && vaerdi === ledetekst)
    .map(({ raekke }) => Array.from({ length: antal }, (_, kolonne) => cellen(ark, raekke, kolonne)?.vaerdi ?? null));

describe("Opfølgning", () => {
  it("har hvert felt af opfølgningen som gul celle med navn, tom når året begynder", () => {
    const ark = arket(bygget(randersEksempel), "Opfølgning");
    const n = opfoelgningsnavn;
    const navne = [
      ...[0, 1, 2].flatMap((nr) => [
        ...[0, 1, 2, 3].flatMap((kvartal) => [n.tilDato(nr, kvartal), n.anmodet(nr, kvartal), n.modtaget(nr, kvartal)]),
        ...[n.budgetaendring, n.forventetHeleAaret, n.endelig, n.bogfoert, n.efterSager, n.vedHoejereGraenser, n.ansvarlig].map((navn) =>
          navn(nr),
        ),
      ]),
      ...[0, 1, 2, 3].flatMap((kvartal) => [n.bilagsdato(kvartal), n.bilagsantal(kvartal), n.bilagsark(kvartal)]),
      n.storAfvigelse,
      ...[n.sagsdato, n.sagsstatus, n.husstande(0), n.husstande(1), n.husstande(2), n.husstande(3), n.sagsudgift, n.sagsrefusion],
    ];
    expect(ark.navne.map(({ navn }) => navn).sort()).toEqual(navne.sort());
    for (const navn of navne) expect(medNavn(ark, navn)).toMatchObject({ vaerdi: "", rolle: expect.stringMatching(/^input/) });
  });

  it("vejleder ved hvert beløb og antal, og 0 er nul og ikke tomt", () => {
    const ark = arket(halvt, "Opfølgning");
    const tal = ark.navne.filter(({ navn }) => !/^(Hvem_handler|Bilag_dato|Bilag_ark|Sagsliste_dato|Sagsliste_status)/.test(navn));
    for (const { navn } of tal)
      expect(medNavn(ark, navn).validering).toMatchObject({ art: "tal", vejledning: expect.stringMatching(/^Skriv .*\.$/) });
    expect(medNavn(ark, opfoelgningsnavn.tilDato(1, 0)).vaerdi).toBe(0);
    expect(medNavn(ark, opfoelgningsnavn.tilDato(0, 1)).vaerdi).toBe(6_500_000.5);
  });

  it("skriver beløb som positive indtægter, uanset fortegnet på de øvrige ark", () => {
    for (const plan of [opgjort, medPlus])
      expect(medNavn(arket(plan, "Opfølgning"), opfoelgningsnavn.endelig(0)).vaerdi).toBe(25_123_456.78);
  });

  it("har navnene fra Forudsætninger som formler", () => {
    const ark = arket(halvt, "Opfølgning");
    const navne = ark.celler.filter(({ vaerdi, kolonne }) => kolonne === 0 && vaerdi === "Familieområdet");
    const sted = arket(halvt, "Forudsætninger").navne.find(({ navn }) => navn === fagomraadenavn.navn(1))!;
    expect(navne.map(({ formel }) => formel)).toEqual(Array.from({ length: 3 }, () => `'Forudsætninger 2023'!$A$${sted.raekke + 1}&""`));
  });

  it.each<[string, Partial<ReturnType<typeof fagomraade>>, string | number]>([
    ["modellens navn", { model: { art: "deling" } }, "deling 50/50"],
    ["skal besluttes før årene", { gaelderFra: 2024 }, "skal besluttes"],
    ["skal besluttes efter årene", { gaelderFra: 2018, gaelderTil: 2022 }, "skal besluttes"],
    ["modellen i det sidste af årene", { gaelderFra: 2018, gaelderTil: 2023 }, "model 2"],
  ])("har ved siden af tabellen modellen i kraft: %s", (_, aendring, ventet) => {
    const ark = arket(bygget(budget({ fagomraader: [{ ...fagomraade("A", 1), ...aendring }] })), "Opfølgning");
    expect(raekken(ark, "A", 14).at(-1)).toBe(ventet);
    expect(ark.udskrift.omraade.tilKolonne).toBe(11);
  });
});

describe("A conto", () => {
  const ark = arket(halvt, "A conto");

  it("viser hvert kvartal med anmodning efter reglen, anmodet, modtaget og udestående", () =>
    expect(raekkerne(ark, "Socialområdet", 8).slice(1)).toEqual([
      ["Socialområdet", 1, -7_000_000, -7_000_000, -7_250_000, -7_000_000, -250_000, "Andet beløb end efter reglen."],
      ["Socialområdet", 2, -6_500_000.5, 749_999.5, 749_999.5, "", 499_999.5, "Tilbagebetaling. Før anmodet 250.000,00 kr. for meget."],
      ["Socialområdet", 3, "", "", "", "", 499_999.5, ""],
      ["Socialområdet", 4, "", "", "", "", 499_999.5, ""],
    ]));

  it("viser et rigtigt nul som nul og det ukendte som tomt", () =>
    expect(raekkerne(ark, "Familieområdet", 7)[1]).toEqual(["Familieområdet", 1, 0, 0, 0, 0, 0]));

  it("har årets forventning, afvigelsen i ord, om den er stor, og hvem der handler", () => {
    expect(raekken(ark, "Socialområdet", 9)).toEqual([
      "Socialområdet",
      -26_567_000,
      -26_567_000,
      -6_500_000.5,
      -25_900_000,
      667_000,
      "mindreindtægt",
      "ja",
      "Socialchefen ser på Q3",
    ]);
    expect(raekken(ark, "Familieområdet", 8).slice(2)).toEqual([-13_587_000, -3_000_000, "", "", "ikke kendt", "ikke kendt"]);
    expect(raekken(ark, "I alt", 7).slice(3)).toEqual([-9_500_000.5, "", "", "ikke kendt"]);
  });

  it("siger merindtægt i ord også uden minus, og »ikke fastsat« uden grænse", () => {
    expect(raekken(arket(medPlus, "A conto"), "Familieområdet", 8).slice(4)).toEqual([14_250_000, 413_000, "merindtægt", "ja"]);
    expect(raekken(arket(bygget(randersEksempel), "A conto"), "Familieområdet", 8).at(-1)).toBe("ikke fastsat");
  });

  it("siger, når anmodningerne ikke er den seneste forventning", () => {
    const [foerste] = randersEksempel.opfoelgning.fagomraader;
    const sendt = fulgt({ tilDato: kvartaler(100), anmodet: kvartaler(90) });
    const plan = bygget({ ...randersEksempel, opfoelgning: { ...randersEksempel.opfoelgning, fagomraader: [sendt, foerste!, foerste!] } });
    const kontrol = (et: typeof plan) => raekken(arket(et, "A conto"), "Kontrol", 2)[1];
    expect(kontrol(plan)).toMatch(/^Anmodningerne afviger fra den seneste forventning for 1 fagområde;/);
    expect(kontrol(halvt)).toBe("OK: anmodningerne er tilsammen den seneste forventning");
  });

  it("forklarer de modeller, der gælder, og kun dem", () => {
    const forklarede = (plan: typeof halvt) =>
      arket(plan, "A conto").celler.flatMap(({ vaerdi, kolonne }) => {
        const [, model] = /^(Model 1|Model 2|Deling 50\/50|Egen andel): /.exec(String(vaerdi)) ?? [];
        return kolonne === 0 && model !== undefined ? [model] : [];
      });
    expect(forklarede(halvt)).toEqual(["Model 1", "Model 2"]);
    expect(forklarede(blandet)).toEqual(["Model 1", "Deling 50/50", "Egen andel"]);
  });

  it("kalder funktionen én gang pr. fagområde i den åbne projektmappe, og filen har formlerne", () => {
    const kald = ark.celler.filter(({ iExcel }) => typeof iExcel === "object" && iExcel.formel.includes("ACONTO_REFUSION("));
    expect(kald).toHaveLength(3);
    expect(kald.every(({ formel }) => formel !== undefined && !formel.includes("ACONTO"))).toBe(true);
  });
});

describe("Endelig opgørelse", () => {
  const ark = arket(opgjort, "Endelig opgørelse");
  const delt = (plan: typeof opgjort, navn: string) => raekken(arket(plan, "Endelig opgørelse"), navn, 16);

  it("er dateret 31. maj året efter, også i sidehovedet", () => {
    expect(cellen(ark, 0, 0)!.vaerdi).toBe("Endelig opgørelse af 2023 pr. 31. maj 2024");
    expect(ark.udskrift.sidehoved).toContain("pr. 31. maj 2024");
    expect(raekken(ark, "Fagområde", 16)).toEqual(
      expect.arrayContaining(["Hjemtaget a conto (bogført 2023)", "Efterregulering (bogført 2024)", "Samlet afvigelse"]),
    );
  });

  it("deler årets afvigelse, efterreguleringen og det hele efter modellen", () => {
    expect(delt(opgjort, "Socialområdet").slice(1)).toEqual([
      "model 2",
      -26_567_000,
      -26_567_000,
      -25_400_000,
      -25_123_456.78,
      1_167_000,
      1_167_000,
      0,
      276_543.22,
      276_543.22,
      0,
      1_443_543.22,
      1_443_543.22,
      0,
      "opgjort",
    ]);
    expect(delt(opgjort, "Familieområdet").slice(6)).toEqual([-413_000, 0, -413_000, 0, 0, 0, -413_000, 0, -413_000, "opgjort"]);
  });

  it("siger »skal besluttes« uden en model i kraft og deler intet, og »ikke opgjort« uden endelig refusion", () => {
    expect(delt(blandet, "Handicap").slice(1)).toEqual([
      "skal besluttes",
      expect.any(Number),
      expect.any(Number),
      -2_000_000,
      -9_000_000,
      expect.any(Number),
      "",
      "",
      -7_000_000,
      "",
      "",
      expect.any(Number),
      "",
      "",
      "skal besluttes",
    ]);
    expect(delt(blandet, "=Misbrug").slice(5)).toEqual([...Array.from({ length: 10 }, () => ""), "ikke opgjort"]);
    expect(delt(blandet, "I alt").slice(5, 15)).toEqual(Array.from({ length: 10 }, () => ""));
  });

  it("opgør intet, før alle fire kvartaler er kendt, men viser den samlede afvigelse", () => {
    const fyrre = bygget(opgoerelse("40 fagområder i gang"));
    expect(delt(fyrre, "Fagområde 1").slice(5)).toEqual([0, "", "", "", "", "", "", expect.any(Number), "", "", "kvartal mangler"]);
    expect(arket(fyrre, "Endelig opgørelse").celler.map(({ vaerdi }) => vaerdi)).toContain(
      "Et kvartal mangler på arket A conto 2023: fagområdet er ikke opgjort. Skriv 0, hvis intet er hjemtaget",
    );
  });

  it("holder et område, der forvaltes under et andet, for sig selv", () =>
    expect(delt(opgjort, "Omsorgsområdet").slice(4, 7)).toEqual([-900_000, 0, 96_000]));

  it("har posteringerne uden huller, med minus som indtægt uanset fortegnet", () => {
    const liste = (plan: typeof opgjort) => {
      const et = arket(plan, "Endelig opgørelse");
      const hoved = et.celler.filter(({ vaerdi, kolonne }) => kolonne === 0 && vaerdi === "Fagområde").at(-1)!.raekke;
      return Array.from({ length: 15 }, (_, nr) => [0, 1, 2, 9].map((kolonne) => cellen(et, hoved + 1 + nr, kolonne)!.vaerdi));
    };
    const ventet = [
      ["Socialområdet", 2024, 276_543.22, "Efterregulering af refusion for 2023"],
      ["Familieområdet", 2023, -413_000, "Tillægsbevilling: kommunekassens del af afvigelsen i 2023"],
      ["Kommunekassen", 2023, 413_000, "Modpost til tillægsbevilling, afvigelsen i 2023: Familieområdet"],
      ["Omsorgsområdet", 2024, 900_000, "Efterregulering af refusion for 2023"],
      ...Array.from({ length: 11 }, () => ["", "", "", ""]),
    ];
    expect(liste(opgjort)).toEqual(ventet);
    expect(liste(medPlus)).toEqual(ventet);
    expect(liste(bygget(randersEksempel))[0]).toEqual(["Ingen posteringer endnu", "", "", ""]);
  });
});

describe("Afstemning", () => {
  const ark = arket(opgjort, "Afstemning");

  it("har krav, bogført og Sager, de tre forskelle og status i ord", () => {
    expect(raekken(ark, "Socialområdet", 9).slice(1)).toEqual([
      "endelig refusion",
      -25_123_456.78,
      -25_400_000,
      -25_123_456.78,
      276_543.22,
      0,
      -276_543.22,
      "afviger",
    ]);
    expect(raekken(ark, "Familieområdet", 9).at(-1)).toBe("stemmer");
    expect(raekken(arket(halvt, "Afstemning"), "Socialområdet", 9).slice(1)).toEqual([
      "hjemtaget a conto",
      -6_500_000.5,
      "",
      "",
      "",
      "",
      "",
      "bogført og Sager mangler",
    ]);
    expect(raekken(ark, "Kontrol", 2)[1]).toBe("Afviger: 2, mangler: 0");
  });

  it("fører fra et kvartals anmodning til den daterede kopi af sagslisten", () => {
    expect(raekken(ark, "1. kvartal", 5)).toEqual(["1. kvartal", "31.03.2023", -10_200_000, 112, "Bilag 2023 1. kvartal"]);
    expect(raekken(ark, "2. kvartal", 5)).toEqual(["2. kvartal", "30.06.2023", -10_450_000, 0, ""]);
    expect(raekken(ark, "3. kvartal", 5).slice(1)).toEqual(["", expect.any(Number), "", ""]);
  });
});

it("hvert af opfølgningens ark siger, om indtægter vises med minus", () => {
  for (const navn of ["A conto", "Endelig opgørelse", "Afstemning"]) {
    const ord = (plan: typeof opgjort) => arket(plan, navn).celler.map(({ vaerdi }) => vaerdi);
    expect(ord(opgjort)).toContain("Minus angiver indtægter. Minus i afvigelse angiver merindtægt.");
    expect(ord(medPlus)).toContain("Indtægter vises som positive tal.");
  }
});

it("mellemregningerne ligger uden for det, der udskrives", () => {
  for (const navn of ["Opfølgning", "A conto", "Endelig opgørelse"]) {
    const ark = arket(opgjort, navn);
    const hjaelp = ark.celler.filter(({ rolle }) => rolle === "mellemregning");
    expect(hjaelp.length).toBeGreaterThan(0);
    expect(hjaelp.filter(({ kolonne }) => kolonne <= ark.udskrift.omraade.tilKolonne)).toEqual([]);
  }
});
