import { Decimal, oere, type Model, type Sammendrag, type Vist, type Vistdeling } from "../../src/core";
import { eksempeltal, forudsaetninger, SAMMENDRAG } from "../../src/tekster/sammendrag";
import { sammendragstekst } from "../../src/tekster/sammendragstekst";

/** Kroner, shown to the nearest tenth of a million. */
const v = (kroner: number): Vist => ({ praecis: oere(kroner * 100), vist: oere(Math.round(kroner / 100_000) * 10_000_000 + 0) });
const deling = (afvigelse: number, tilFagomraadet: number): Vistdeling => ({
  afvigelse: v(afvigelse),
  baeres: { tilFagomraadet: v(tilFagomraadet), tilKommunekassen: v(afvigelse - tilFagomraadet) },
});

const fagomraadet = (navn: string, model: Model | null): Sammendrag["fagomraader"][number] => ({
  navn,
  andel: new Decimal(1),
  budget: v(1_000_000),
  model,
  afvigelse: null,
});
const FLERE = ["Social", "Familie"].map((navn) => fagomraadet(navn, { art: "model1" }));
const TOMT: Sammendrag = {
  aar: 2023,
  budget: v(41_400_000),
  opbygning: null,
  fagomraader: FLERE,
  afvigelse: null,
  forrigeAar: null,
  sager: { dato: "", status: null, husstande: null, beloeb: null },
  graenser: null,
  kilder: [],
};
const tekst = (data: Partial<Sammendrag>) => sammendragstekst({ ...TOMT, ...data });

it.each<[number, number, number, string]>([
  [
    40_900_000,
    1_000_000,
    -500_000,
    "udgangspunktet på 40,9 mio. kr., ændringen efter KL's skøn på 1,0 mio. kr. og lokale forhold på -0,5 mio. kr.",
  ],
  [41_400_000, 0, 0, "udgangspunktet på 41,4 mio. kr., ingen ændring efter KL's skøn og ingen lokale forhold."],
  [
    41_380_000,
    40_000,
    -20_000,
    "(afrundet) udgangspunktet på 41,4 mio. kr., ændringen efter KL's skøn på under 0,1 mio. kr. og lokale forhold på mellem -0,1 og 0 mio. kr.",
  ],
])("budgettet af %i, %i og %i", (a, b, c, ventet) => {
  const { opbygning, lokalt } = tekst({ opbygning: { udgangspunkt: v(a), kl: v(b), lokaleForhold: v(c) } });
  expect(`${opbygning} ${lokalt}`.trim()).toBe(`Det er ${ventet}`);
});

it.each<[number, string]>([
  [40_000, "under 0,1 mio. kr."],
  [-40_000, "mellem -0,1 og 0 mio. kr."],
  [0, "0,0 mio. kr."],
  [-60_000, "-0,1 mio. kr."],
])("et budget på %i kr. er %s", (kroner, ventet) =>
  expect(tekst({ budget: v(kroner) }).budget).toBe(`Indtægtsbudgettet for 2023 fra den centrale refusionsordning er ${ventet}`),
);

it("et budget, der vises som intet, er også afrundet, når dets led ikke er det", () =>
  expect(tekst({ budget: v(40_000), opbygning: { udgangspunkt: v(1_040_000), kl: v(-1_000_000), lokaleForhold: v(0) } }).opbygning).toBe(
    "Det er (afrundet) udgangspunktet på 1,0 mio. kr., ændringen efter KL's skøn på -1,0 mio. kr. og ingen lokale forhold.",
  ));

it.each<[number, number, string, string]>([
  [
    -700_000,
    -400_000,
    "en mindreindtægt på 0,7 mio. kr.",
    ": samlet dækker fagområderne 0,4 mio. kr., og kommunekassen dækker 0,3 mio. kr.",
  ],
  [1_234_567, 1_234_567, "en merindtægt på 1,2 mio. kr.", ": samlet får fagområderne 1,2 mio. kr., og kommunekassen bærer intet."],
  [0, 500_000, "ingen afvigelse fra budgettet.", ": samlet får fagområderne 0,5 mio. kr., og kommunekassen dækker 0,5 mio. kr."],
  [
    40_000,
    0,
    "en merindtægt på under 0,1 mio. kr.",
    " (afrundet): samlet bærer fagområderne intet, og kommunekassen får under 0,1 mio. kr.",
  ],
  [0, 0, "ingen afvigelse fra budgettet.", ": samlet bærer fagområderne intet, og kommunekassen bærer intet."],
])("en afvigelse på %i, heraf %i til fagområderne", (afvigelse, del, hvad, hvem) => {
  const endelig = tekst({ afvigelse: { art: "endelig", ...deling(afvigelse, del) } });
  expect(endelig.afvigelse).toBe(`Den endelige opgørelse af 2023 viser samlet ${hvad}`);
  expect(endelig.baeres).toBe(`Efter modellerne${hvem}`);
  expect(tekst({ afvigelse: { art: "forventet", ...deling(afvigelse, del) } }).afvigelse).toBe(
    `Forventet, ikke endeligt: 2023 ventes samlet at give ${hvad}`,
  );
});

it.each<[number, number, string]>([
  [
    -400_000,
    -700_000,
    "I 2022 var der samlet en mindreindtægt på 0,4 mio. kr. Samlet dækkede fagområderne 0,7 mio. kr., og kommunekassen fik 0,3 mio. kr.",
  ],
  [0, 0, "I 2022 var der samlet ingen afvigelse. Samlet bar fagområderne intet, og kommunekassen bar intet."],
  [
    30_000,
    0,
    "I 2022 var der samlet (afrundet) en merindtægt på under 0,1 mio. kr. Samlet bar fagområderne intet, og kommunekassen fik under 0,1 mio. kr.",
  ],
])("året før: %i, heraf %i", (afvigelse, del, ventet) => {
  const { forrigeAar, forrigeBaeres } = tekst({ forrigeAar: deling(afvigelse, del) });
  expect(`${forrigeAar} ${forrigeBaeres}`).toBe(ventet);
});

it("ingen sætning om, hvem der bærer afvigelsen, er længere end sin linje, heller ikke den længste", () => {
  for (const fagomraader of [FLERE, FLERE.slice(0, 1)])
    for (const [afvigelse, del] of [
      [-80_000, -40_000],
      [-9_000_000_000, -8_999_960_000],
    ] as const) {
      const dele = deling(afvigelse, del);
      const {
        afvigelse: hvad,
        baeres,
        forrigeAar,
        forrigeBaeres,
      } = tekst({
        fagomraader,
        afvigelse: { art: "forventet", ...dele },
        forrigeAar: dele,
      });
      for (const linje of [hvad, baeres, forrigeAar, forrigeBaeres]) expect(linje.length).toBeLessThanOrEqual(120);
    }
});

describe("et enkelt fagområde er ental", () => {
  const et = (data: Partial<Sammendrag>) => tekst({ fagomraader: [fagomraadet("Social", { art: "model1" })], ...data });
  it("i, hvem der bærer afvigelsen i år og året før", () => {
    expect(et({ afvigelse: { art: "endelig", ...deling(1_000_000, 0) } }).baeres).toBe(
      "Efter årets modeller: fagområdet bærer intet, og kommunekassen får 1,0 mio. kr.",
    );
    expect(et({ afvigelse: { art: "forventet", ...deling(0, 0) } }).afvigelse).toBe(
      "Forventet, ikke endeligt: 2023 ventes at give ingen afvigelse fra budgettet.",
    );
    expect(et({ forrigeAar: deling(0, 0) }).forrigeAar).toBe("I 2022 var der ingen afvigelse.");
    expect(et({ forrigeAar: deling(-1_000_000, -1_000_000) }).forrigeBaeres).toBe(
      "Fagområdet dækkede 1,0 mio. kr., og kommunekassen bar intet.",
    );
  });
  it("i det, der ikke kendes", () => {
    expect(et({}).baeres).toBe("Den vises, når fagområdet har en forventet eller endelig refusion.");
    expect(et({}).forrigeAar).toBe("Afvigelsen i 2022 er ikke skrevet.");
    expect(et({ afvigelse: { art: "endelig", afvigelse: v(1), baeres: null } }).baeres).toBe(
      "Hvem der bærer den, kan først opgøres, når fagområdet har en model for året.",
    );
    expect(et({ fagomraader: [fagomraadet("Social", null)] }).udenModel).toBe("For fagområdet skal modellen for 2023 besluttes.");
  });
  it("i overskriften, diagrammets linje og forudsætningerne", () =>
    expect([SAMMENDRAG.fagomraader(1), SAMMENDRAG.diagramlinje(1), forudsaetninger(false, 1)[0], eksempeltal(1)]).toEqual([
      "Fagområdets andel",
      "Diagrammet viser fagområdets budget uden fortegn; tallene står i tabellen.",
      "Andelen følger indtægten i regnskab 2021 og ændres ikke af senere sager.",
      "Fagområdets indtægter i 2021 er eksempeltal: notatet oplyser dem ikke.",
    ]));
});

describe("egne andele", () => {
  const egen = (navn: string, andel: string) => fagomraadet(navn, { art: "egenAndel", andel: new Decimal(andel) });
  const andele = (...fagomraader: Sammendrag["fagomraader"]) => tekst({ fagomraader }).andele;
  const lange = ["0.1", "0.25", "0.4"].map((andel, nr) => egen(`Center ${nr + 1} for særlige tilbud til børn og unge`, andel));

  it("står med procent for hvert fagområde, der har en, og med alle deres decimaler", () =>
    expect(andele(egen("Social", "0.4"), fagomraadet("Familie", { art: "model2" }), egen("Ældre", "0.3333333"), egen("Ny", "0"))).toBe(
      "Andelene er: Social 40 pct., Ældre 33,33333 pct., Ny 0 pct.",
    ));
  it("er intet, når ingen har en", () => expect(andele(fagomraadet("Social", null), fagomraadet("Familie", { art: "deling" }))).toBe(""));
  it("siges ved den mindste og den største, når der ikke er plads til dem alle", () => {
    expect(andele(...lange)).toBe("Andelene er fra 10 pct. til 40 pct.");
    expect(andele(...[1, 2, 3].map(() => lange[1]!))).toBe("Andelen er 25 pct.");
  });
  it("et navn på flere linjer eller med mellemrum omkring står på én linje", () =>
    expect(andele(egen(" Børn\nog\tunge ", "0.125"))).toBe("Andelen er: Børn og unge 12,5 pct."));
});

it("det, der ikke kendes, siges kort", () =>
  expect(tekst({})).toMatchObject({
    afvigelse: "Afvigelsen fra budgettet i 2023 er ikke kendt endnu.",
    baeres: "Den vises, når hvert fagområde har en forventet eller endelig refusion.",
    forrigeAar: "Afvigelsen i 2022 er ikke skrevet for alle fagområder.",
    sager: "Der er ikke indsat tal fra en sagsliste.",
    udenModel: "",
  }));

it("uden model for alle kan ingen sige, hvem der bærer den", () =>
  expect(tekst({ afvigelse: { art: "endelig", afvigelse: v(1_000_000), baeres: null } }).baeres).toBe(
    "Hvem der bærer den, kan først opgøres, når alle fagområder har en model for året.",
  ));

it.each([
  [1, "For ét fagområde skal modellen for 2023 besluttes."],
  [2, "For 2 fagområder skal modellen for 2023 besluttes."],
])("%i uden model", (antal, ventet) => {
  const fagomraader = [1, 2, 3].map((nr) => fagomraadet("Social", nr <= antal ? null : { art: "model1" }));
  expect(tekst({ fagomraader }).udenModel).toBe(ventet);
});

it("små tal fra sagslisten er under 0,1 mio. kr., og deres dækningsgrad står stadig", () => {
  const beloeb = { udgift: v(40_000), refusion: v(10_000), daekningsgrad: new Decimal("0.25") };
  const { sager, daekning } = tekst({ sager: { dato: "", status: null, husstande: null, beloeb } });
  expect([sager, daekning]).toEqual([
    "Sagslisten har udgifter på under 0,1 mio. kr. og en refusion på under 0,1 mio. kr.",
    "Dækningsgraden er 25,0 pct.",
  ]);
});

it("et skøn i sagslisten står ved refusionen", () => {
  const beloeb = { udgift: v(111_200_000), refusion: v(39_400_000), daekningsgrad: null };
  expect(tekst({ sager: { dato: "31.12.2023", status: "skoen", husstande: null, beloeb } }).sager).toBe(
    "Sagslisten pr. 31.12.2023 har udgifter på 111,2 mio. kr. og en refusion (skøn) på 39,4 mio. kr.",
  );
  expect(tekst({ sager: { dato: "", status: "bekraeftet", husstande: null, beloeb } }).sager).toMatch(/^Sagslisten har .* en refusion på /);
});

it("hver fast tekst er kortere, end Excel tillader i en formel", () => expect(JSON.stringify(SAMMENDRAG).match(/[^"]{255,}/)).toBeNull());
