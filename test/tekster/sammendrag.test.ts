import { oere, type Sammendrag, type Vist, type Vistdeling } from "../../src/core";
import { SAMMENDRAG } from "../../src/tekster/sammendrag";
import { sammendragstekst } from "../../src/tekster/sammendragstekst";

/** Kroner, shown to the nearest tenth of a million. */
const v = (kroner: number): Vist => ({ praecis: oere(kroner * 100), vist: oere(Math.round(kroner / 100_000) * 10_000_000 + 0) });
const deling = (afvigelse: number, tilFagomraadet: number): Vistdeling => ({
  afvigelse: v(afvigelse),
  baeres: { tilFagomraadet: v(tilFagomraadet), tilKommunekassen: v(afvigelse - tilFagomraadet) },
});

const TOMT: Sammendrag = {
  aar: 2023,
  budget: v(41_400_000),
  opbygning: null,
  fagomraader: [],
  afvigelse: null,
  forrigeAar: null,
  sager: { dato: "", status: null, husstande: null, beloeb: null },
  graenser: null,
  kilder: [],
};
const tekst = (data: Partial<Sammendrag>) => sammendragstekst({ ...TOMT, ...data });

it.each<[number, number, number, string]>([
  [40_900_000, 1_000_000, -500_000, "på 40,9 mio. kr., ændringen efter KL's skøn på 1,0 mio. kr. og lokale forhold på -0,5 mio. kr."],
  [41_400_000, 0, 0, "på 41,4 mio. kr., ingen ændring efter KL's skøn og ingen lokale forhold."],
])("budgettet af %i, %i og %i", (a, b, c, ventet) =>
  expect(tekst({ opbygning: { udgangspunkt: v(a), kl: v(b), lokaleForhold: v(c) } }).opbygning).toBe(`Det er udgangspunktet ${ventet}`),
);

it.each<[number, number, string, string]>([
  [-700_000, -400_000, "en mindreindtægt på 0,7 mio. kr.", "fagområderne dækker 0,4 mio. kr., og kommunekassen dækker 0,3 mio. kr."],
  [1_234_567, 1_234_567, "en merindtægt på 1,2 mio. kr.", "fagområderne får 1,2 mio. kr., og kommunekassen bærer intet."],
  [0, 500_000, "ingen afvigelse fra budgettet.", "fagområderne får 0,5 mio. kr., og kommunekassen dækker 0,5 mio. kr."],
  [40_000, 0, "en merindtægt på under 0,1 mio. kr.", "fagområderne bærer intet, og kommunekassen får under 0,1 mio. kr."],
  [0, 0, "ingen afvigelse fra budgettet.", "fagområderne bærer intet, og kommunekassen bærer intet."],
])("en afvigelse på %i, heraf %i til fagområderne", (afvigelse, del, hvad, hvem) => {
  const endelig = tekst({ afvigelse: { art: "endelig", ...deling(afvigelse, del) } });
  expect(endelig.afvigelse).toBe(`Den endelige opgørelse af 2023 viser ${hvad}`);
  expect(endelig.baeres).toBe(`Efter årets modeller: ${hvem}`);
  expect(tekst({ afvigelse: { art: "forventet", ...deling(afvigelse, del) } }).afvigelse).toBe(
    `Forventet, ikke endeligt: 2023 ventes at give ${hvad}`,
  );
});

it.each<[number, number, string]>([
  [
    -400_000,
    -700_000,
    "I 2022 var der en mindreindtægt på 0,4 mio. kr. Fagområderne dækkede 0,7 mio. kr., og kommunekassen fik 0,3 mio. kr.",
  ],
  [0, 0, "I 2022 var der ingen afvigelse. Fagområderne bar intet, og kommunekassen bar intet."],
])("året før: %i, heraf %i", (afvigelse, del, ventet) => expect(tekst({ forrigeAar: deling(afvigelse, del) }).forrigeAar).toBe(ventet));

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
  const fagomraader = Array.from({ length: antal }, () => ({ model: null }) as Sammendrag["fagomraader"][number]);
  expect(tekst({ fagomraader }).udenModel).toBe(ventet);
});

it("et skøn i sagslisten står ved refusionen", () => {
  const beloeb = { udgift: v(111_200_000), refusion: v(39_400_000), daekningsgrad: null };
  expect(tekst({ sager: { dato: "31.12.2023", status: "skoen", husstande: null, beloeb } }).sager).toBe(
    "Sagslisten pr. 31.12.2023 har udgifter på 111,2 mio. kr. og en refusion (skøn) på 39,4 mio. kr.",
  );
  expect(tekst({ sager: { dato: "", status: "bekraeftet", husstande: null, beloeb } }).sager).toMatch(/^Sagslisten har .* en refusion på /);
});

it("hver fast tekst er kortere, end Excel tillader i en formel", () => expect(JSON.stringify(SAMMENDRAG).match(/[^"]{255,}/)).toBeNull());
