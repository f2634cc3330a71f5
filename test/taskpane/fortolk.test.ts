import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";
import { fortolk } from "../../src/taskpane/wizard/fortolk";
import { TOM_KLADDE, type Kladde } from "../../src/taskpane/wizard/kladde";
import { fejltekst } from "../../src/tekster/fejl";

const MIO = "Skriv et beløb i kr., fx 41.400.000 eller 41,4 mio.";
const FLERE_MAADER = "kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.";
const NIMIA = "Der regnes med beløb op til 9.000.000.000 kr.";

/** Every error as "step field: sentence". */
function fejl(kladde: Kladde): string[] {
  const fortolket = fortolk(kladde, "0");
  return fortolket.ok ? [] : fortolket.fejl.map((et) => `${et.trin} ${et.felt}: ${fejltekst(et.fejl)}`);
}
const fejlMed = (aendring: Partial<Kladde>): string[] => fejl({ ...EKSEMPEL, ...aendring });

function opgaveMed(aendring: Partial<Kladde>) {
  const fortolket = fortolk({ ...EKSEMPEL, ...aendring }, "0");
  if (!fortolket.ok) throw new Error(JSON.stringify(fortolket.fejl));
  return fortolket.opgave;
}

it("eksemplet er uden fejl", () => expect(fejl(EKSEMPEL)).toEqual([]));

it("en tom kladde mangler år, beløb og fagområder og intet andet", () =>
  expect(fejl(TOM_KLADDE)).toEqual([
    "1 aar: Budgetår mangler. Skriv et helt årstal, fx 2023.",
    `1 udgangspunkt: Udgangspunkt mangler. ${MIO}`,
    "2 fagomraade.1.navn: 1. række i Fagområde mangler. Skriv fagområdets navn, fx Socialområdet.",
  ]));

describe("budgetåret", () => {
  it.each([
    ["", " mangler. Skriv et helt årstal, fx 2023."],
    ["to", ": »to« er ikke et tal. Skriv et helt årstal, fx 2023."],
    ["2023,5", ": 2023,5 er ikke et helt tal. Skriv et helt årstal, fx 2023."],
    ["44927", ": 44927 er ikke et årstal, men kan være en dato. Skriv et helt årstal, fx 2023."],
    ["23", ": 23 ligger uden for 1900 til 9999. Skriv et helt årstal, fx 2023."],
    ["1999", ": 1999 ligger uden for 2007 til 2099. Skriv et helt årstal, fx 2023."],
    ["2006", ": 2006 ligger uden for 2007 til 2099. Skriv et helt årstal, fx 2023."],
    ["2100", ": 2100 ligger uden for 2007 til 2099. Skriv et helt årstal, fx 2023."],
  ])("»%s« afvises", (aar, ventet) => expect(fejlMed({ aar })).toEqual([`1 aar: Budgetår${ventet}`]));

  it.each([["2007"], ["2099"], [" 2023 "]])("»%s« tages, når modellerne gælder", (aar) => {
    const fagomraader = EKSEMPEL.fagomraader.map((et) => ({ ...et, gaelderTil: "" }));
    expect(opgaveMed({ aar, fagomraader }).budgetaar.aar).toBe(Number(aar));
  });
});

describe("beløb på trin 1", () => {
  type Beloebsfelt = "udgangspunkt" | "indtaegtsbudget" | "aendringKl" | "aendringLandsplan" | "lokaleForhold";
  const FELTER: readonly [Beloebsfelt, string, Partial<Kladde>][] = [
    ["udgangspunkt", "Udgangspunkt", {}],
    ["indtaegtsbudget", "Indtægtsbudget", { metode: "direkte" }],
    ["aendringKl", "Ændring efter KL's skøn", {}],
    ["aendringLandsplan", "Ændring på landsplan", { klMetode: "landsplan" }],
    ["lokaleForhold", "Lokale forhold", {}],
  ];

  it.each(FELTER)("%s siger det samme som funktionerne", (felt, navn, valg) => {
    const ved = (tekst: string) => fejlMed({ ...valg, [felt]: tekst });
    expect(ved("abc")).toEqual([`1 ${felt}: ${navn}: »abc« er ikke et tal. ${MIO}`]);
    expect(ved("25 %")).toEqual([`1 ${felt}: ${navn}: »25 %« er ikke et tal. ${MIO}`]);
    expect(ved("1,234.5")).toEqual([`1 ${felt}: ${navn}: »1,234.5« ${FLERE_MAADER}`]);
    expect(ved("12.34")).toEqual([`1 ${felt}: ${navn}: »12.34« ${FLERE_MAADER}`]);
    expect(ved("10 mia.")).toEqual([`1 ${felt}: ${navn}: 10.000.000.000 er for stort. ${NIMIA}`]);
    expect(ved("#REF!")).toEqual([`1 ${felt}: ${navn}: cellen viser fejlen #REFERENCE!. Ret den celle først.`]);
  });

  it.each<[Beloebsfelt, string, Partial<Kladde>]>([...FELTER.slice(0, 2)])(
    "%s skal skrives og kan ikke være negativt",
    (felt, navn, valg) => {
      expect(fejlMed({ ...valg, [felt]: " " })).toEqual([`1 ${felt}: ${navn} mangler. ${MIO}`]);
      expect(fejlMed({ ...valg, [felt]: "-5" })).toEqual([`1 ${felt}: ${navn}: -5 er negativt. ${MIO}`]);
    },
  );

  it.each<[Beloebsfelt, string, Partial<Kladde>]>([...FELTER.slice(2)])("%s kan være tomt eller negativt", (felt, _, valg) => {
    expect(fejlMed({ ...valg, [felt]: "" })).toEqual([]);
    expect(fejlMed({ ...valg, [felt]: "-2,1 mio." })).toEqual([]);
  });

  it("felter, der ikke vises, spørges der ikke til", () => {
    expect(fejlMed({ metode: "direkte", indtaegtsbudget: "1 mio.", udgangspunkt: "x", aendringKl: "x", aendringTilskud: "x" })).toEqual([]);
    expect(fejlMed({ indtaegtsbudget: "x", aendringLandsplan: "x", andelAfLandet: "x" })).toEqual([]);
    expect(fejlMed({ klMetode: "landsplan", aendringKl: "x" })).toEqual([]);
  });

  it("er summen over 9 mia. kr., står det ved budgettet i alt", () =>
    expect(fejlMed({ udgangspunkt: "9 mia.", lokaleForhold: "1 mia." }).join()).toMatch(
      /^1 iAlt: Indtægtsbudget: [\d.]+ er for stort\. Der regnes/,
    ));
});

describe("kommunens andel af landsplan", () => {
  it.each([["0 %"], ["1,7 %"], ["1,7 pct."], ["0,017"], [""]])("»%s« tages", (andelAfLandet) =>
    expect(fejlMed({ klMetode: "landsplan", andelAfLandet })).toEqual([]),
  );
  it.each([
    ["17", "17 kan ikke bruges som procent."],
    ["-1 %", "-1 % kan ikke bruges som procent."],
    ["mange", "»mange« er ikke et tal."],
    ["1,7 kr.", "»1,7 kr.« er ikke et tal."],
  ])("»%s« afvises", (andelAfLandet, ventet) =>
    expect(fejlMed({ klMetode: "landsplan", andelAfLandet })).toEqual([
      `1 andelAfLandet: Kommunens andel: ${ventet} Skriv en procent, fx 1,7 %.`,
    ]),
  );
});

describe("ændring i tilskud", () => {
  const ACCEPTERET = "Skriv et positivt beløb i kr., og vælg nedsættes eller forhøjes.";
  it.each([
    ["-5", "-5 er negativt."],
    ["abc", "»abc« er ikke et tal."],
  ])("»%s« afvises", (aendringTilskud, ventet) =>
    expect(fejlMed({ aendringTilskud })).toEqual([`1 aendringTilskud: Ændring i tilskud (kontrol): ${ventet} ${ACCEPTERET}`]),
  );

  it("er ingen kontrol, når feltet er tomt", () => expect(opgaveMed({ aendringTilskud: " " }).budgetaar.tilskud).toBeNull());

  it("følger retning og forklaring med", () =>
    expect(opgaveMed({ aendringTilskud: "2 mio.", tilskudRetning: "forhoejes", tilskudNote: " aftalt " }).budgetaar.tilskud).toEqual({
      retning: "forhoejes",
      beloeb: 200_000_000,
      note: "aftalt",
    }));
});

describe("bemærkninger til budgettets linjer", () => {
  const noter = { udgangspunktNote: " vedtaget ", klNote: "juni", lokaleForholdNote: "to sager" };
  const lang = "x".repeat(121);

  it("følger med", () => expect(opgaveMed(noter).noter).toEqual({ udgangspunkt: "vedtaget", kl: "juni", lokaleForhold: "to sager" }));

  it("er én, når budgettet er skrevet direkte; de andre venter uden at være i vejen", () =>
    expect(opgaveMed({ ...noter, klNote: lang, metode: "direkte", indtaegtsbudget: "41,4 mio." }).noter).toEqual({
      udgangspunkt: "vedtaget",
      kl: "",
      lokaleForhold: "",
    }));

  it("må ikke være for lange", () =>
    expect(fejlMed({ klNote: lang })).toEqual(["1 klNote: Bemærkning til KL's skøn: teksten må højst have 120 tegn."]));
});

describe("indeks på trin 4", () => {
  it.each([["1,5 %"], ["-2 pct."], ["0,015"], [""], ["0"]])("»%s« tages", (et) => expect(fejlMed({ indeks: ["", et, ""] })).toEqual([]));
  it.each([
    ["100 %", "100 % kan ikke bruges som ændring i procent."],
    ["102", "102 kan ikke bruges som ændring i procent."],
    ["abc", "»abc« er ikke et tal."],
  ])("»%s« afvises", (et, ventet) =>
    expect(fejlMed({ indeks: ["", et, ""] })).toEqual([
      `4 indeks.1: Indeks: ${ventet} Skriv en procent, fx 1,5 %, eller lad feltet være tomt.`,
    ]),
  );
});

it("tal for store til formlerne i hele kroner afvises ved enheden, og 1.000 kr. går", () => {
  const stort = { udgangspunkt: "9 mia.", fagomraader: EKSEMPEL.fagomraader.map((et) => ({ ...et, indtaegt: "900 mio." })) };
  expect(fejlMed({ ...stort, enhed: "1" })).toEqual([
    "4 enhed: Indtægtsbudget: tallene er for store til, at arkets formler regner eksakt. Vælg enheden 1.000 kr., eller skriv alle indtægter i 2021 i tusinder, fx 24.000 for 24.000.000.",
  ]);
  expect(fejlMed({ ...stort, enhed: "1000" })).toEqual([]);
});

it("er 1.000 kr. valgt, og er tallene stadig for store, er det nøglen, der skal rettes, og det hjælper", () => {
  const [social, familie] = EKSEMPEL.fagomraader;
  const med = (a: string, b: string) => ({
    udgangspunkt: "9 mia.",
    fagomraader: [
      { ...social!, indtaegt: a },
      { ...familie!, indtaegt: b },
    ],
  });
  expect(fejlMed(med("1 mia.", "9 mia."))).toEqual([
    "2 noegle: Indtægtsbudget: tallene er for store til, at arkets formler regner eksakt. Skriv alle indtægter i 2021 i tusinder, fx 24.000 for 24.000.000: nøglen bliver den samme.",
  ]);
  expect(fejlMed(med("1 mio.", "9 mio."))).toEqual([]);
});

it("kan kun bevillingens visning ikke rundes, står fejlen ved den, og hele kr. går", () => {
  const stort = { udgangspunkt: "400.000.000,01", enhed: "1" as const, fagomraader: [{ ...EKSEMPEL.fagomraader[0]!, indtaegt: "1" }] };
  expect(fejlMed({ ...stort, visesI: "tusind" })).toEqual([
    "4 visesI: Indtægtsbudget: tallene er for store til, at arkets formler regner eksakt. Vis bevillingen i hele kr.",
  ]);
  expect(fejlMed({ ...stort, visesI: "kroner" })).toEqual([]);
});
