import { INDBYGGEDE_SATSER, satserForAar, satstabelMed, type Satser } from "../../src/core";
import { fortolkBekraeft, fortolkFremskriv } from "../../src/taskpane/satser/fortolk";
import { bekraeftkladde, fremskrivkladde, laesSatskladde, tilfoejkladde, type Bekraeftkladde } from "../../src/taskpane/satser/kladde";
import { nyKrop, type Celleindhold } from "../../src/taskpane/vaert/satskrop";
import { fejltekst } from "../../src/tekster/fejl";
import { satserTilTabel } from "../../src/tekster/satstabel";

const INGEN_EGNE = satstabelMed([]);
const af = (aar: number): Satser => satserForAar(INDBYGGEDE_SATSER, aar)[0]!;
const FYLDT: Bekraeftkladde = { ...bekraeftkladde(af(2024), "03.01.2024"), hvem: "Anne Holm", kilde: "sm.dk" };

const fejlene = (kladde: Bekraeftkladde, tabel = INGEN_EGNE): string[] => {
  const fortolket = fortolkBekraeft(kladde, tabel);
  return fortolket.ok ? [] : fortolket.fejl.map(fejltekst);
};

describe("en bekræftelse", () => {
  it("har årets beløb og satser i felterne og giver en bekræftet række", () => {
    expect(FYLDT.graenser).toEqual(["910.000", "1.790.000", "2.250.000"]);
    expect(FYLDT.satser).toEqual(["25 %", "50 %", "75 %"]);
    expect(fortolkBekraeft(FYLDT, INGEN_EGNE)).toEqual({
      ok: true,
      vaerdi: { ...af(2024), status: "bekraeftet", kilde: "sm.dk (bekræftet af Anne Holm 03.01.2024)" },
    });
  });

  it.each(INDBYGGEDE_SATSER.raekker.map((raekke) => [raekke.aar, raekke.maalgruppe, raekke] as const))(
    "af %d (%s) uden ændringer giver rækkens egne trin",
    (_, __, raekke) =>
      expect(fortolkBekraeft({ ...bekraeftkladde(raekke, "03.01.2024"), hvem: "a", kilde: "b" }, INGEN_EGNE)).toMatchObject({
        ok: true,
        vaerdi: { trin: raekke.trin },
      }),
  );

  it.each<[string, Partial<Bekraeftkladde>, string]>([
    ["uden navn", { hvem: " " }, "Bekræftet af mangler. Skriv, hvem der har kontrolleret beløbene."],
    ["uden kilde", { kilde: "" }, "Kilde mangler. Skriv, hvor beløbene står, fx en bekendtgørelse eller en side hos ministeriet."],
    ["uden dato", { dato: "" }, "Dato mangler. Skriv en dato, fx 03.01.2024."],
    ["med en forkert dato", { dato: "31.02.2024" }, "Dato: »31.02.2024« er ikke en dato. Skriv en dato, fx 03.01.2024."],
    ["med lige store grænser", { graenser: ["910.000", "910.000", "2.250.000"] }, "Grænse 2: grænserne skal stige fra trin til trin."],
    ["med en sats uden grænse", { graenser: ["910.000", "1.790.000", ""] }, "Grænse 3: et trin har en sats, men ingen grænse."],
    ["med en grænse uden sats", { satser: ["25 %", "", "75 %"] }, "Grænse 2: et trin har en grænse, men ingen sats."],
    [
      "med ord i en grænse",
      { graenser: ["ni hundrede", "1.790.000", "2.250.000"] },
      "Grænse 1: »ni hundrede« er ikke et tal. Skriv årets grænse i kr., fx 860.000, eller lad både grænse og sats være tomme.",
    ],
    [
      "med 25 som sats",
      { satser: ["25", "50 %", "75 %"] },
      "Sats 1: 25 kan ikke bruges som procent. Skriv en procent fra 0 til under 100, fx 25 %.",
    ],
  ])("%s siger hvad der er galt, og hvor", (_, aendring, ventet) => expect(fejlene({ ...FYLDT, ...aendring })).toEqual([ventet]));

  it("viser alle felters fejl på én gang", () => expect(fejlene({ ...FYLDT, hvem: "", dato: "", kilde: "" })).toHaveLength(3));

  it("af et nyt år afviser et år, der findes", () => {
    const ny = { ...tilfoejkladde(2027, "03.01.2027"), graenser: FYLDT.graenser, satser: FYLDT.satser, hvem: "a", kilde: "b" };
    expect(fejlene(ny)).toEqual([]);
    expect(fejlene({ ...ny, aar: "2024" })).toEqual(["År: der er allerede satser for 2024. Åbn året i listen, og bekræft det dér."]);
    expect(fejlene({ ...ny, aar: "2019" })).toHaveLength(1);
    expect(fejlene({ ...ny, aar: "2011", maalgruppe: "barn" })).toEqual([]);
  });
});

describe("en fremskrivning i ruden", () => {
  const tolk = (aar: string, procent: string) => fortolkFremskriv({ art: "fremskriv", aar, procent }, INGEN_EGNE);

  it.each([
    ["3", "3 %"],
    ["2,7", "2,7 %"],
    ["0,5", "0,5 %"],
    [" 3 ", "3 pct."],
  ])("»%s« er »%s«, for feltet spørger om en procent", (bart, skrevet) => {
    expect(tolk("2027", bart)).toMatchObject({ ok: true });
    expect(tolk("2027", bart)).toEqual(tolk("2027", skrevet));
  });

  it("af det næste år er et skøn", () =>
    expect(tolk("2027", "3 %")).toMatchObject({
      ok: true,
      vaerdi: [
        {
          aar: 2027,
          maalgruppe: "alle",
          status: "skoen",
          trin: [{ graense: 101_000_000 }, { graense: 199_000_000 }, { graense: 250_000_000 }],
        },
      ],
    }));

  it.each([
    ["2027", "", "Satsreguleringsprocent mangler."],
    ["2027", "450", "Satsreguleringsprocent: 450 % kan ikke bruges som ændring i procent."],
    ["2022", "3 %", "År: 2022 er bekræftet og skal ikke fremskrives."],
    ["2030", "3 %", "År: der er ingen satser for 2029 at fremskrive fra."],
    ["i år", "3 %", "År: »i år« er ikke et tal."],
  ])("af %s med »%s« siges fra: %s", (aar, procent, ventet) => {
    const fortolket = tolk(aar, procent);
    expect(fortolket.ok || fortolket.fejl.map(fejltekst)).toEqual([expect.stringContaining(ventet)]);
  });
});

describe("en halvt udfyldt formular", () => {
  it.each([FYLDT, tilfoejkladde(2027, ""), fremskrivkladde(2027), null])("læses, som den blev gemt", (kladde) =>
    expect(laesSatskladde(JSON.parse(JSON.stringify(kladde)))).toEqual(kladde),
  );

  it.each([[undefined], ["tekst"], [[]], [{ art: "andet" }]])("%j er ingen", (gemt) => expect(laesSatskladde(gemt)).toBeNull());

  it("fra en anden udgave læses felt for felt", () =>
    expect(laesSatskladde({ art: "bekraeft", aar: "2024", maalgruppe: "kat", graenser: ["1", 2], hvem: 7 })).toEqual({
      ...tilfoejkladde(2024, ""),
      art: "bekraeft",
      graenser: ["1", "", ""],
    }));
});

describe("tabellens rækker", () => {
  const raekker = (...satser: readonly Satser[]): Celleindhold[][] => satserTilTabel(satser).slice(1);
  const krop = (...satser: readonly Satser[]) => ({ vaerdier: raekker(...satser), formler: raekker(...satser) });
  const uroert = Array.from({ length: 10 }, () => null);

  it("der siger det samme, røres ikke", () =>
    expect(nyKrop(krop(af(2022), af(2024)), [af(2024), af(2022)])).toEqual({ ok: true, vaerdi: { art: "ny", raekker: [uroert, uroert] } }));

  it("en tom række og en dobbelt går ud", () => {
    const med = [...raekker(af(2022), af(2022)), Array.from({ length: 10 }, () => "")];
    expect(nyKrop({ vaerdier: med, formler: med }, [af(2022)])).toEqual({ ok: true, vaerdi: { art: "ny", raekker: [uroert] } });
  });

  it("en ny kommer sidst", () =>
    expect(nyKrop(krop(af(2022)), [af(2021), af(2022)])).toEqual({
      ok: true,
      vaerdi: { art: "ny", raekker: [uroert, ...raekker(af(2021))] },
    }));

  it("rykker ingen formler", () => {
    const formler = raekker(af(2022), af(2024)).map((raekke, nr) =>
      raekke.map((celle, kolonne) => (nr === 1 && kolonne === 2 ? "=C6*1,05" : celle)),
    );
    expect(nyKrop({ vaerdier: raekker(af(2022), af(2024)), formler }, [af(2024)])).toEqual({ ok: true, vaerdi: { art: "formler" } });
  });
});
