import { EKSEMPEL } from "../../src/taskpane/wizard/eksempel";
import { fortolk } from "../../src/taskpane/wizard/fortolk";
import { nytFagomraade, type Fagomraadekladde } from "../../src/taskpane/wizard/kladde";
import { fejltekst } from "../../src/tekster/fejl";

const KRONER = "Skriv regnskabets indtægt i hele kroner, fx 24.000.000.";
const NAVN = "Skriv fagområdets navn, fx Socialområdet.";
const FLERE_MAADER = "kan læses på flere måder. Skriv punktum for tusinder og komma for decimaler, fx 1.234.567,89.";

type Aendring = Partial<Fagomraadekladde>;
/** Rows with ids from 1, whole unless said otherwise. */
const raekker = (...aendringer: Aendring[]): Fagomraadekladde[] =>
  aendringer.map((aendring, nr) => ({ ...nytFagomraade(nr + 1, `Område ${nr + 1}`, "10"), ...aendring }));

const tolk = (...aendringer: Aendring[]) => fortolk({ ...EKSEMPEL, fagomraader: raekker(...aendringer) }, "0");

/** Every error as "step field: sentence". */
function fejl(...aendringer: Aendring[]): string[] {
  const fortolket = tolk(...aendringer);
  return fortolket.ok ? [] : fortolket.fejl.map((et) => `${et.trin} ${et.felt}: ${fejltekst(et.fejl)}`);
}

function fagomraader(...aendringer: Aendring[]) {
  const fortolket = tolk(...aendringer);
  if (!fortolket.ok) throw new Error(JSON.stringify(fortolket.fejl));
  return fortolket.opgave.budgetaar.fagomraader;
}

const TOM = { navn: " ", indtaegt: "" };

describe("indtægten 2021", () => {
  it.each([
    ["", " mangler. " + KRONER],
    ["abc", `: »abc« er ikke et tal. ${KRONER}`],
    ["1,234.5", `: »1,234.5« ${FLERE_MAADER}`],
    ["12.34", `: »12.34« ${FLERE_MAADER}`],
    ["-5", `: -5 er negativt. ${KRONER}`],
    ["5,50", `: 5,5 er ikke hele kroner. ${KRONER}`],
    ["10 mia.", ": 10.000.000.000 er for stort. Der regnes med beløb op til 9.000.000.000 kr."],
  ])("»%s« afvises med rækkens nummer", (indtaegt, ventet) =>
    expect(fejl({}, { indtaegt })).toEqual([`2 fagomraade.2.indtaegt: 2. række i Indtægt 2021${ventet}`]),
  );

  it.each([
    ["24 mio.", 24_000_000],
    ["12.500.000 kr.", 12_500_000],
    ["0", 0],
    ["5,00", 5],
  ])("»%s« er %s kr.", (indtaegt, kroner) => expect(fagomraader({}, { indtaegt })[1]!.indtaegt2021).toBe(kroner * 100));

  it("kan ikke være nul hos alle", () =>
    expect(fejl({ indtaegt: "0" }, { indtaegt: "0 kr." })).toEqual([
      "2 noegle: Indtægt 2021 består kun af nuller, så der er intet at fordele efter.",
    ]));
});

describe("navnet", () => {
  it("mangler, når kun beløbet står", () =>
    expect(fejl({}, { navn: " " })).toEqual([`2 fagomraade.2.navn: 2. række i Fagområde mangler. ${NAVN}`]));

  it.each([["Område 1"], ["  område 1 "], ["OMRÅDE  1"]])("»%s« er det samme som »Område 1«", (navn) =>
    expect(fejl({}, {}, { navn })).toEqual([
      `2 fagomraade.3.navn: 3. række i Fagområde: »${navn.trim().replace("  ", " ")}« står der allerede. Giv hvert fagområde sit eget navn.`,
    ]),
  );

  it.each([["=1+1"], ["2021"], ["I alt"], ["Børn*"]])("»%s« må det hedde", (navn) => expect(fagomraader({ navn })[0]!.navn).toBe(navn));
});

it("et navn på flere linjer står på én, også hos det, det forvalter", () => {
  const [vaert, forvaltet] = fagomraader({ navn: " Børn\nog\u00a0 unge " }, { forvaltesUnder: 1 });
  expect([vaert!.navn, forvaltet!.forvaltesUnder]).toEqual(["Børn og unge", "Børn og unge"]);
});

describe("rækkerne", () => {
  it("der er tomme, tæller ikke, men rækkens nummer er skærmens", () => {
    expect(fagomraader(TOM, {}, TOM).map(({ navn }) => navn)).toEqual(["Område 2"]);
    expect(fejl(TOM, {}, { indtaegt: "x" })).toEqual([`2 fagomraade.3.indtaegt: 3. række i Indtægt 2021: »x« er ikke et tal. ${KRONER}`]);
  });

  it("kan ikke alle være tomme: det står ved den første", () =>
    expect(fejl(TOM, TOM)).toEqual([`2 fagomraade.1.navn: 1. række i Fagområde mangler. ${NAVN}`]));

  it("kan være 40 og én tom, men ikke 41", () => {
    const mange = (antal: number) => Array.from({ length: antal }, () => ({}));
    expect(fejl(...mange(40), TOM)).toEqual([]);
    expect(fejl(...mange(41))).toEqual(["2 noegle: Fagområde: der kan højst være 40."]);
  });

  it("viser hver sin fejl på én gang", () =>
    expect(fejl({ indtaegt: "x" }, { navn: "" }, {}).map((et) => et.slice(0, 24))).toEqual([
      "2 fagomraade.1.indtaegt:",
      "2 fagomraade.2.navn: 2. ",
    ]));
});

describe("egen andel", () => {
  const HVAD = "Skriv en procent fra 0 til under 100, fx 25 %.";
  const med = (egenAndel: string) => [{}, { model: "egenAndel" as const, egenAndel }];

  it.each([
    ["25 %", "0.25"],
    ["25 pct.", "0.25"],
    ["0,25", "0.25"],
    ["0", "0"],
    ["99,5 %", "0.995"],
  ])("»%s« er %s", (egenAndel, ventet) => {
    const { model } = fagomraader(...med(egenAndel))[1]!;
    expect(model.art === "egenAndel" && model.andel.toString()).toBe(ventet);
  });

  it.each([
    ["", " mangler."],
    ["25", ": 25 kan ikke bruges som procent."],
    ["100 %", ": 100 % kan ikke bruges som procent."],
    ["101 %", ": 101 % kan ikke bruges som procent."],
    ["-25 %", ": -25 % kan ikke bruges som procent."],
    ["abc", ": »abc« er ikke et tal."],
  ])("»%s« afvises", (egenAndel, ventet) =>
    expect(fejl(...med(egenAndel))).toEqual([`3 fagomraade.2.egenAndel: Fagområdets andel (Område 2)${ventet} ${HVAD}`]),
  );

  it("afvises, når den er finere, end arkene kan dele efter", () =>
    expect(fejl(...med("33,333333 %"))).toEqual([
      "3 fagomraade.2.egenAndel: Fagområdets andel (Område 2): 33,333333 % har for mange decimaler. Skriv højst 5 decimaler.",
    ]));

  it("spørges der ikke til under en anden model", () => expect(fejl({ egenAndel: "abc" })).toEqual([]));
});

describe("flere oplysninger", () => {
  it("gælder fra budgetåret og uden ende, når intet står", () =>
    expect(fagomraader({})[0]).toMatchObject({ gaelderFra: 2023, gaelderTil: null, forvaltesUnder: null }));

  it.each([
    ["gaelderFra", "snart", "Gælder fra (Område 1): »snart« er ikke et tal. Skriv et helt årstal, fx 2023."],
    ["gaelderFra", "2023,5", "Gælder fra (Område 1): 2023,5 er ikke et helt tal. Skriv et helt årstal, fx 2023."],
    [
      "gaelderTil",
      "44927",
      "Gælder til (Område 1): 44927 er ikke et årstal, men kan være en dato. Skriv et helt årstal, fx 2026, eller lad feltet være tomt.",
    ],
  ])("%s: »%s« afvises", (felt, tekst, ventet) => expect(fejl({ [felt]: tekst })).toEqual([`3 fagomraade.1.${felt}: ${ventet}`]));

  it("et fagområde forvaltes under et andet ved dets navn, også når navnet er rettet", () =>
    expect(fagomraader({ navn: " Voksne " }, { forvaltesUnder: 1 })[1]!.forvaltesUnder).toBe("Voksne"));

  it.each([
    ["en tom række", [TOM, {}, { forvaltesUnder: 1 }]],
    ["en række, der er væk", [{}, { forvaltesUnder: 9 }]],
  ])("men ikke under %s", (_, alle) => expect(fagomraader(...alle).at(-1)!.forvaltesUnder).toBeNull());
});

it("et navn på over 120 tegn og en model, der slutter før den begynder, afvises", () => {
  expect(fejl({ navn: "x".repeat(121) }).join()).toContain("1. række i Fagområde: teksten må højst have 120 tegn");
  expect(fejl({}, { navn: "", gaelderTil: "1950" })).toContain(
    "3 fagomraade.2.gaelderTil: 2. række i Gælder til: året ligger før det år, modellen gælder fra.",
  );
  expect(fejl({ gaelderFra: "2030", gaelderTil: "1950" }).join()).toContain("ligger før det år, modellen gælder fra");
  expect(fejl({ kontotekst: "x".repeat(33_000) }).join()).toContain("Kontotekst (Område 1): teksten må højst have 120 tegn.");
});

describe("modellen skal gælde i budgetåret", () => {
  it.each<[string, string, string[]]>([
    ["", "", []],
    ["2023", "2023", []],
    ["2020", "2030", []],
    ["", "2023", []],
    [
      "2020",
      "2022",
      ["3 fagomraade.2.gaelderTil: Gælder til (Område 2): modellen gælder 2020-2022. Vælg den model, der gælder i 2023, og ret årene."],
    ],
    [
      "2022",
      "2022",
      ["3 fagomraade.2.gaelderTil: Gælder til (Område 2): modellen gælder kun 2022. Vælg den model, der gælder i 2023, og ret årene."],
    ],
    [
      "2024",
      "",
      ["3 fagomraade.2.gaelderFra: Gælder fra (Område 2): modellen gælder fra 2024. Vælg den model, der gælder i 2023, og ret årene."],
    ],
    [
      "2024",
      "2026",
      ["3 fagomraade.2.gaelderFra: Gælder fra (Område 2): modellen gælder 2024-2026. Vælg den model, der gælder i 2023, og ret årene."],
    ],
  ])("fra »%s« til »%s«", (gaelderFra, gaelderTil, ventet) => expect(fejl({}, { gaelderFra, gaelderTil })).toEqual(ventet));

  it("men ark, der står dér, læses uden", () =>
    expect(
      fortolk({ ...EKSEMPEL, fagomraader: raekker({ gaelderFra: "2020", gaelderTil: "2022" }) }, "0", undefined, { modelMaaMangle: true }),
    ).toMatchObject({ ok: true, opgave: { budgetaar: { fagomraader: [{ gaelderFra: 2020, gaelderTil: 2022 }] } } }));

  it("og siges først, når budgetåret kan læses", () =>
    expect(fortolk({ ...EKSEMPEL, aar: "snart", fagomraader: raekker({ gaelderTil: "2022" }) }, "0")).toMatchObject({
      ok: false,
      fejl: [{ felt: "aar" }],
    }));
});
