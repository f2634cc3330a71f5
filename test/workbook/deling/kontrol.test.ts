import fc from "fast-check";
import { kontroller, MINDSTE_ANTAL, udenNotekontrol, type Fund } from "../../../src/workbook/deling/kontrol";
import { ark, LAEKAGER, med, type Korpusark, type Korpuspost } from "../personkorpus";
import { LIGNENDE } from "../personkorpusLignende";
import { EGNE_LAEKAGER, EGNE_LIGNENDE } from "./egneLaekager";
import { TABELLAEKAGER, TABELLIGNENDE } from "./antal/tabelformer";

const VALG = { mindsteAntal: MINDSTE_ANTAL };
const fundI = (et: Korpusark, valg = VALG): readonly Fund[] => kontroller({ ark: [et] }, valg);
const navngivet = (poster: readonly Korpuspost[]) => poster.map((post) => [post.navn, post] as const);
const stedet = (fund: Fund): string => ("sted" in fund ? JSON.stringify(Object.values(fund.sted)) : "arket");

describe("kontrollen finder hver af de 40 lækager, og intet andet i arket", () => {
  it.each(navngivet(LAEKAGER))("%s", (_, { art, ark: et }) => expect(new Set(fundI(et).map((fund) => fund.art))).toEqual(new Set([art])));
});

describe("kontrollen finder de lækager, der er skrevet for at slippe forbi den", () => {
  it.each(navngivet([...EGNE_LAEKAGER, ...TABELLAEKAGER]))("%s", (_, { art, ark: et }) =>
    expect(fundI(et).map((fund) => fund.art)).toContain(art),
  );
});

describe("kontrollen lader det, der ligner, være", () => {
  it.each(navngivet(LIGNENDE))("%s", (_, { ark: et }) => expect(fundI(et)).toEqual([]));
  it.each(navngivet([...EGNE_LIGNENDE, ...TABELLIGNENDE]))("%s", (_, { ark: et }) => expect(fundI(et)).toEqual([]));
});

describe("et fund siger, hvor og hvad, uden at vise nummeret", () => {
  it.each<[string, Korpusark, unknown[]]>([
    [
      "i en celle, med alle numre",
      ark("A", [["x", "150675-1111 og 2403832222"]]),
      ['["celle","B1"] 15••••-••••', '["celle","B1"] 24••••••••'],
    ],
    ["som tal med det tabte nul", ark("A", [["x"], [506752222]]), ['["celle","A2"] 50•••••••']],
    ["i et navn", ark("A", [], { navne: ["Sag_0506752222"] }), ['["navn","Sag_05••••••••"] 05••••••••']],
    ["i en valgliste", ark("A", [], { lister: [{ raekke: 4, kolonne: 27, valg: ["a", "240383-2222"] }] }), ['["liste","AB5"] 24••••-••••']],
    ["i en note", ark("A", [], { noter: [{ raekke: 0, kolonne: 0, tekst: "150675-xxxx" }] }), ['["note","A1"] 15••••-••••']],
    ["i et diagram", ark("A", [], { diagramtitler: ["Refusion for 311299-1234"] }), ['["diagram","Refusion for 31••••-••••"] 31••••-••••']],
    ["i arkets navn", ark("150675-1111", []), ['["arknavn"] 15••••-••••']],
  ])("%s", (_, et, ventet) => {
    const fund = fundI(et);
    expect(fund.map((fundet) => `${stedet(fundet)} ${"stod" in fundet ? fundet.stod : ""}`)).toEqual(ventet);
  });

  it("et lille antal er det, der er mindre end indstillingen, og nul er ikke et", () => {
    const tabel = ark("A", [
      ["Område", "Antal sager"],
      ["x", 0],
      ["y", 2],
      ["z", 3],
      ["æ", 4],
    ]);
    const steder = (mindsteAntal: number) => fundI(tabel, { mindsteAntal }).map(stedet);
    expect(steder(3)).toEqual(['["celle","B3"]']);
    expect(steder(5)).toEqual(['["celle","B3"]', '["celle","B4"]', '["celle","B5"]']);
    expect(steder(1)).toEqual([]);
  });

  it("noter, der ikke kunne læses, er nævnt ved deres ark", () => {
    const delbart = { ark: [ark("A", [], { noter: null }), ark("B", [])] };
    expect(udenNotekontrol(delbart)).toEqual(["A"]);
    expect(kontroller(delbart, VALG)).toEqual([]);
  });
});

const dag = fc.date({ min: new Date("1900-03-01"), max: new Date("2030-12-31"), noInvalidDate: true });
const loebenummer = fc.integer({ min: 0, max: 9999 }).map((nr) => String(nr).padStart(4, "0"));
const to = (tal: number): string => String(tal).padStart(2, "0");

/** An invented number in each of the forms that people write, as text. */
const FORMER: readonly ((d: string, m: string, aa: string, aaaa: string, nr: string) => string | null)[] = [
  (d, m, aa, _, nr) => `${d}${m}${aa}-${nr}`,
  (d, m, aa, _, nr) => `${d}${m}${aa}${nr}`,
  (d, m, aa, _, nr) => `${d}${m}${aa} ${nr}`,
  // Years and 3112 are read as the end of a period, and times of day as such, after a date of these years.
  (d, m, aa, _, nr) => (/^(?:20[1-5]|3112)/.test(nr) ? null : `${d}${m}${aa} - ${nr}`),
  (d, m, aa, _, nr) => `${d}${m}${aa}\u2013${nr}`,
  (d, m, aa, _, nr) => `${d}.${m}.${aa}-${nr}`,
  (d, m, aa, _, nr) => (/^[0-2].*[05]$/.test(nr) && /^[123]/.test(aa) ? null : `${d}/${m}-${aa} ${nr}`),
  (d, m, aa, _, nr) => `${Number(d)}.${Number(m)}.${aa}-${nr}`,
  (d, m, _, aaaa, nr) => `${d}${m}${aaaa}-${nr}`,
  (d, m, _, aaaa, nr) => `${d}-${m}-${aaaa}-${nr}`,
  (d, m, _, aaaa, nr) => `${d}${m}${aaaa}${nr}`,
  (d, m, aa) => `${d}${m}${aa}-xxxx`,
  (d, m, aa, _, nr) => (d.startsWith("0") ? `${d.slice(1)}${m}${aa}-${nr}` : null),
  (d, m, aa, _, nr) => (d.startsWith("0") ? `${d.slice(1)}${m}${aa}${nr}` : null),
  (d, m, aa, _, nr) => `${Number(d) + 60}${m}${aa}-${nr}`,
  // In brackets 1900 to 2099 are read as a year.
  (d, m, aa, _, nr) => (/^(?:19|20)/.test(nr) ? null : `${d}${m}${aa} (${nr})`),
];

const skrevet = fc
  .tuple(dag, loebenummer, fc.constantFrom(...FORMER))
  .map(([dato, nr, form]) => {
    const [d, m, aaaa] = [to(dato.getUTCDate()), to(dato.getUTCMonth() + 1), String(dato.getUTCFullYear())];
    return form(d, m, aaaa.slice(2), aaaa, nr);
  })
  .filter((et) => et !== null);

const harmloes = fc.constantFrom("Botilbuddet Solbakken", "Socialområdet", "Merindtægt, se nedenfor", "", "Model 2");
const iSaetning = fc.constantFrom(
  (nr: string) => nr,
  (nr: string) => `Bevilget til ${nr} i marts`,
  (nr: string) => `CPR: ${nr}.`,
  (nr: string) => `(${nr})`,
);

describe("egenskaber ved kontrollen", () => {
  it("ethvert opdigtet CPR-nummer i enhver af formerne findes, hvor som helst i et ark", () => {
    fc.assert(
      fc.property(
        skrevet,
        iSaetning,
        fc.array(harmloes, { maxLength: 4 }),
        fc.nat(4),
        fc.constantFrom("celle", "note", "liste", "diagram", "ark"),
        (nr, saetning, tekster, plads, hvor) => {
          const tekst = saetning(nr);
          const raekker = [["Leverandør", "Bemærkning"], ...tekster.map((et) => [et, et])];
          const felter = {
            celle: {},
            note: { noter: [{ raekke: 1, kolonne: 1, tekst }] },
            liste: { lister: [{ raekke: 1, kolonne: 1, valg: ["x", tekst] }] },
            diagram: { diagramtitler: [tekst] },
            ark: {},
          }[hvor];
          if (hvor === "celle") raekker.splice(1 + (plads % raekker.length), 0, ["x", tekst]);
          const fund = fundI(ark(hvor === "ark" ? tekst : "Ark", raekker, felter)).filter(({ art }) => art === "cpr");
          expect(fund).toHaveLength(1);
          expect(JSON.stringify({ ...fund[0], ark: "" })).not.toContain(nr.slice(2));
        },
      ),
      { numRuns: 600 },
    );
  });

  it("ethvert opdigtet CPR-nummer som tal findes under en overskrift, der ikke siger, at det er noget andet", () => {
    fc.assert(
      fc.property(
        dag,
        loebenummer,
        fc.constantFrom("Vedrører", "Nr.", "Hvem", "Felt 3", "CPR", "Id"),
        fc.constantFrom("General", "0", "0000000000", "000000-0000"),
        (dato, nr, hoved, format) => {
          const tal = Number(`${to(dato.getUTCDate())}${to(dato.getUTCMonth() + 1)}${to(dato.getUTCFullYear() % 100)}${nr}`);
          expect(
            fundI(
              ark("Ark", [
                ["Leverandør", hoved],
                ["Egelunden", med(format, tal)],
              ]),
            ).map(stedet),
          ).toEqual(['["celle","B2"]']);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("intet beløb med beløbets talformat under et beløbs overskrift bliver fundet", () => {
    const beloeb = fc.oneof(
      fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }),
      fc.integer({ min: 0, max: 400_000_000_000 }).map((oere) => oere / 100),
      fc.nat(9),
    );
    const format = fc.constantFrom("#,##0", "#,##0.00", '#,##0 "kr."', '#,##0.00\\ "kr."', "[$kr.-406] #,##0", "#,##0;[Red]-#,##0");
    const hoved = fc.constantFrom(
      "Beløb",
      "Budget 2023",
      "Udgift i kr.",
      "Refusion (kr.)",
      "R-2021",
      "2023",
      "Forventet regnskab",
      "Indtægt 2021",
      "Jan",
      "Saldo",
    );
    const omraade = fc.constantFrom("Socialområdet", "Børn og unge", "Voksne", "I alt", "Udgift til sager", "Botilbud til unge");
    fc.assert(
      fc.property(fc.array(fc.tuple(omraade, beloeb), { minLength: 1, maxLength: 6 }), hoved, format, (raekker, overskrift, talformat) => {
        expect(fundI(ark("Ark", [["Fagområde", overskrift], ...raekker.map(([navn, tal]) => [navn, med(talformat, tal)])]))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
