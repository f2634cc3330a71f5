import fc from "fast-check";
import { delbartAf } from "../../../../src/workbook/deling/delbart";
import { kontroller } from "../../../../src/workbook/deling/kontrol";
import { daekSmaaAntal } from "../../../../src/workbook/deling/antal/smaaAntal";
import type { SheetPlan, WorkbookPlan } from "../../../../src/workbook/plan";
import { ALLE_BUDGETTER } from "../../opfulgte";
import { bygget } from "../../budgetter";
import { antal, arkplan, celle, krydstabel, krydstabeller, mappe, muligeTal, tal, type Kendt } from "./antalstabeller";
import { laest, ordtabeller } from "./ordtabeller";

const daek = (plan: WorkbookPlan, mindsteAntal = 5): WorkbookPlan => daekSmaaAntal(plan, { mindsteAntal }).plan;

/** The sheet's rows as they are shown. */
function vist(plan: WorkbookPlan, nr = 0, mindsteAntal = 5): (string | number)[][] {
  const raekker: (string | number)[][] = [];
  for (const { raekke, kolonne, vaerdi } of daek(plan, mindsteAntal).ark[nr]!.celler) (raekker[raekke] ??= [])[kolonne] = vaerdi;
  return raekker;
}

/** Departments with their cases and a total, as formulas where asked for. */
const tabel = (tallene: readonly number[], navn = "A"): WorkbookPlan =>
  mappe(
    arkplan(navn, [
      celle(0, 0, "Fagområde"),
      celle(0, 1, "Antal sager"),
      ...tallene.flatMap((et, nr) => [celle(nr + 1, 0, `Område ${nr + 1}`), antal(nr + 1, 1, et)]),
      celle(tallene.length + 1, 0, "I alt"),
      antal(
        tallene.length + 1,
        1,
        tallene.reduce((a, b) => a + b, 0),
        `SUM(B2:B${tallene.length + 1})`,
      ),
    ]),
  );

const anden = (plan: WorkbookPlan): (string | number)[] =>
  vist(plan)
    .slice(1)
    .map((raekke) => raekke[1]!);

describe("et lille antal skjules sammen med det, der ville røbe det", () => {
  it.each<[string, number[], (string | number)[]]>([
    ["det næstmindste, når summen er vist", [41, 18, 3], [41, "ikke vist", "under 5", 62]],
    ["ingen andre, når der er flere små", [41, 2, 3, 4], [41, "under 5", "under 5", "under 5", 50]],
    ["endnu et, når de små kun kan være 1 hver", [41, 18, 1, 1], [41, "ikke vist", "under 5", "under 5", 61]],
    ["… og når de kun kan være 4 hver", [41, 18, 4, 4], [41, "ikke vist", "under 5", "under 5", 67]],
    ["summen, når de andre er nul", [0, 0, 3], [0, 0, "under 5", "under 5"]],
    ["summen, når den sammen med det andet kun har én mulighed", [1, 5], ["under 5", "ikke vist", "ikke vist"]],
    [
      "uden at sige under 5 om summen, når fire under 5 så ville være 1 hver",
      [1, 1, 1, 1],
      ["under 5", "under 5", "under 5", "under 5", "ikke vist"],
    ],
    ["ingenting, når alle er 5 eller derover", [41, 18, 5], [41, 18, 5, 64]],
    ["ingenting, når alle er nul", [0, 0], [0, 0, 0]],
  ])("%s", (_, tallene, ventet) => expect(anden(tabel(tallene))).toEqual(ventet));

  it("grænsen er en indstilling", () => {
    const plan = tabel([41, 18, 3, 2]);
    expect(
      [2, 3, 10].map((mindst) =>
        vist(plan, 0, mindst)
          .slice(1, 5)
          .map((raekke) => raekke[1]),
      ),
    ).toEqual([
      [41, 18, 3, 2],
      [41, 18, "ikke vist", "under 3"],
      [41, 18, "under 10", "under 10"],
    ]);
  });

  it("et tal på tværs skjules, så hverken rækkens eller kolonnens sum røber det", () => {
    const { plan } = krydstabel(
      [
        [3, 20, 15],
        [12, 30, 18],
        [14, 25, 16],
      ],
      "intet",
      true,
    );
    expect(vist(plan).slice(2)).toEqual([
      ["Område A", "under 5", 20, "ikke vist", 38],
      ["Område B", "ikke vist", 30, "ikke vist", 60],
      ["Område C", 14, 25, 16, 55],
      ["I alt", 29, 75, 49, 153],
    ]);
  });

  it("i en stor tabel skjules kun ét tal mere i hver række, der kun har ét lille", () => {
    const tallene = Array.from({ length: 10 }, (_, r) => [r % 7, (r * 5) % 13, (r * 3) % 11, 20 + r]);
    const efter = daek(krydstabel(tallene, "raekker", true).plan).ark[0]!.celler;
    const medEt = tallene.filter((raekke) => raekke.filter((et) => et > 0 && et < 5).length === 1);
    expect(medEt).toHaveLength(4);
    expect(efter.filter(({ vaerdi }) => vaerdi === "ikke vist")).toHaveLength(4);
  });

  it("den samme sum i et andet ark skjules også, når summen er skjult", () => {
    const { plan } = krydstabel([[3], [0]], "iAlt", true);
    expect(vist(plan, 1)[1]).toEqual(["Sager i alt", "under 5"]);
    const stor = krydstabel([[1], [5]], "iAlt", true).plan;
    expect([vist(stor)[4]![1], vist(stor, 1)[1]![1]]).toEqual(["ikke vist", "ikke vist"]);
  });
});

/** A sheet that knows its numbers by their words alone. */
const skrevet = (...raekker: (string | number)[][]): WorkbookPlan =>
  mappe(
    arkplan(
      "A",
      raekker.flatMap((felter, raekke) => felter.map((vaerdi, kolonne) => celle(raekke, kolonne, vaerdi))),
    ),
  );

describe("en sum er et antal, når det, den lægger sammen, er antal", () => {
  it.each<[string, (string | number)[][], (string | number)[][]]>([
    ...["I alt", "Total", "Sum", "Samlet"].map((ord): [string, (string | number)[][], (string | number)[][]] => [
      `i rækken ${ord} under Antal`,
      [
        ["Fagområde", "Antal"],
        ["Socialområdet", 41],
        ["Børneområdet", 17],
        ["Omsorg", 3],
        [ord, 61],
      ],
      [
        ["Fagområde", "Antal"],
        ["Socialområdet", 41],
        ["Børneområdet", "ikke vist"],
        ["Omsorg", "under 5"],
        [ord, 61],
      ],
    ]),
    [
      "under en titel og årstal",
      [["Antal sager pr. fagområde"], ["Fagområde", 2022, 2023], ["A", 30, 41], ["B", 20, 3], ["I alt", 50, 44]],
      [["Antal sager pr. fagområde"], ["Fagområde", 2022, 2023], ["A", 30, "ikke vist"], ["B", 20, "under 5"], ["I alt", 50, 44]],
    ],
    [
      "under navnet på en gruppe",
      [
        ["Område", "Børn"],
        ["Midtby", 41],
        ["Syd", 3],
        ["I alt", 44],
      ],
      [
        ["Område", "Børn"],
        ["Midtby", "ikke vist"],
        ["Syd", "under 5"],
        ["I alt", 44],
      ],
    ],
    [
      "i en kolonne efter flere grupper",
      [
        ["Fagområde", "Børn", "Voksne", "I alt"],
        ["Socialområdet", 41, 3, 44],
      ],
      [
        ["Fagområde", "Børn", "Voksne", "I alt"],
        ["Socialområdet", "ikke vist", "under 5", 44],
      ],
    ],
    [
      "i en kolonne efter trin",
      [
        ["Sager", "Trin 1", "Trin 2", "Trin 3", "I alt"],
        ["Antal", 41, 12, 3, 56],
      ],
      [
        ["Sager", "Trin 1", "Trin 2", "Trin 3", "I alt"],
        ["Antal", 41, "ikke vist", "under 5", 56],
      ],
    ],
    [
      "også når et fagområde hedder Drift",
      [["Antal sager pr. fagområde"], ["Fagområde", 2023], ["Socialområdet", 41], ["Drift", 3], ["I alt", 44]],
      [["Antal sager pr. fagområde"], ["Fagområde", 2023], ["Socialområdet", "ikke vist"], ["Drift", "under 5"], ["I alt", 44]],
    ],
  ])("%s", (_, raekker, ventet) => expect(vist(skrevet(...raekker))).toEqual(ventet));

  it.each<[string, (string | number)[][]]>([
    ["en titel siger kr.", [["Udgift i mio. kr."], ["Fagområde", "Børn", "Voksne", "I alt"], ["Drift", 3, 4, 7]]],
    [
      "summen siger kr.",
      [
        ["Fagområde", "Udgift", "I alt (mio. kr.)"],
        ["Socialområdet", 3, 3],
        ["I alt", 3, 3],
      ],
    ],
    ["rækken er en udgift", [["Antal sager og udgift i mio. kr."], ["Post", 2023], ["Udgift", 3], ["I alt", 3]]],
    [
      "intet siger, hvad der lægges sammen",
      [
        ["Post", 2022, "I alt"],
        ["Drift", 3, 3],
        ["Anlæg", 2, 2],
        ["I alt", 5, 5],
      ],
    ],
  ])("og ikke, når %s", (_, raekker) => expect(vist(skrevet(...raekker))).toEqual(raekker));
});

it.each(["3 børn", "tre", "Tre sager", "(3)", "3*", " 3 "])("et antal skrevet som %j er 3", (skrevetSom) => {
  const plan = skrevet(["Fagområde", "Antal børn"], ["A", 41], ["B", 17], ["C", skrevetSom], ["I alt", 61]);
  expect(kontroller(delbartAf(plan), { mindsteAntal: 5 }).map(({ art }) => art)).toContain("lilleAntal");
  expect(
    vist(plan)
      .slice(1)
      .map((raekke) => raekke[1]),
  ).toEqual([41, "ikke vist", "under 5", 61]);
});

describe("andele og forskelle ved siden af et skjult antal", () => {
  it.each<[string, string, number[], (string | number)[]]>([
    ["en andel som decimaltal", "Andel", [0.661, 0.29, 0.048], [0.661, "ikke vist", "ikke vist"]],
    ["en andel i procent", "Andel i pct.", [66.1, 29, 4.8], [66.1, "ikke vist", "ikke vist"]],
    ["en andel i hele procent", "%", [66, 29, 5], [66, "ikke vist", "ikke vist"]],
  ])("%s skjules", (_, overskrift, andele, ventet) => {
    const plan = skrevet(
      ["Fagområde", "Antal sager", overskrift],
      ["A", 41, andele[0]!],
      ["B", 18, andele[1]!],
      ["C", 3, andele[2]!],
      ["I alt", 62, 100],
    );
    expect(
      vist(plan)
        .slice(1, 4)
        .map((raekke) => raekke[2]),
    ).toEqual(ventet);
  });

  it.each<[string, number]>([
    ["Forskel", -6],
    ["Ændring i pct.", -66.7],
    ["Udvikling", -0.667],
    ["Difference", 6],
  ])("en forskel under %s skjules", (overskrift, forskel) => {
    const plan = skrevet(["Fagområde", "Sager 2022", "Sager 2023", overskrift], ["A", 41, 47, 6], ["B", 9, 3, forskel]);
    expect(vist(plan)[2]).toEqual(["B", 9, "under 5", "ikke vist"]);
    expect(vist(plan)[1]).toEqual(["A", 41, 47, 6]);
  });

  it("en forskel i en række skjules, og en forskel mellem beløb bliver", () => {
    const plan = skrevet(["År", "Antal sager", "Udgift"], ["2022", 9, 500], ["2023", 3, 400], ["Forskel", -6, -100]);
    expect(vist(plan).at(-1)).toEqual(["Forskel", "ikke vist", -100]);
  });
});

describe("det, der er regnet af et skjult antal", () => {
  const med = (...celler: SheetPlan["celler"]): WorkbookPlan => {
    const [ark] = tabel([41, 18, 3]).ark;
    return mappe({ ...ark!, celler: [...ark!.celler, ...celler] });
  };
  const efter = (plan: WorkbookPlan) => daek(plan).ark[0]!.celler.at(-1)!;

  it.each<[string, SheetPlan["celler"][number]]>([
    ["et gennemsnit med en formel", tal(3, 3, 305_000, "kroner", "ROUND(C4/B4,0)")],
    ["et beløb, der er antallet gange en pris", tal(3, 3, 915_000, "kroner", "B4*305000")],
    ["en andel med en formel", tal(3, 3, 3 / 62, "procent", "B4/B5")],
    ["en andel uden formel", tal(3, 3, 0.048, "procent")],
    ["en sætning med tallet", celle(3, 3, "Der er 3 af 62", { formel: '"Der er "&B4&" af "&B5' })],
  ])("skjules, når det er %s", (_, cellen) => {
    expect(efter(med(cellen))).toEqual({
      raekke: 3,
      kolonne: 3,
      vaerdi: "ikke vist",
      rolle: "kontrol",
      ...(cellen.format && { format: cellen.format }),
    });
  });

  it("et gennemsnit uden formel skjules på sin overskrift", () => {
    expect(efter(med(celle(0, 3, "Udgift pr. sag (kr.)"), tal(3, 3, 305_000, "kroner"))).vaerdi).toBe("ikke vist");
  });

  it.each<[string, SheetPlan["celler"][number]]>([
    ["et beløb, der kun ser efter, om der er nogen", tal(3, 3, 915_000, "kroner", 'IF(B4="","",C4)')],
    ["en overskrift, som formlen selv har", celle(3, 3, "Trin 1", { formel: 'IF(B4="","","Trin 1")' })],
    ["en kontrol uden tal", celle(3, 3, "OK", { formel: 'IF(B4>0,"OK","")' })],
  ])("bliver stående som værdi uden formel, når det er %s", (_, cellen) => {
    const { formel: _formel, ...fast } = cellen;
    expect(efter(med(cellen))).toEqual(fast);
  });

  it.each<[string, SheetPlan["celler"][number]]>([
    ["et beløb i samme række", tal(3, 3, 915_000, "kroner", "C4+1")],
    ["et lille beløb", tal(3, 3, 3, "kroner")],
    ["en andel af beløb", tal(3, 3, 0.641, "procent", "C4/C5")],
    ["en andel af beløb, der tilfældigt er den samme", tal(3, 3, 3 / 62, "procent", "C4/C5")],
    ["en andel i en anden tabel", tal(12, 1, 3 / 62, "procent")],
    ["en sætning om beløb", celle(3, 3, "Budgettet er 41,4 mio. kr.", { formel: '"Budgettet er "&C4' })],
  ])("er uberørt, når det ikke er af antal: %s", (_, cellen) => expect(efter(med(cellen))).toEqual(cellen));

  it("det skjulte har ingen formel og kan ikke udfyldes", () => {
    const validering = { art: "tal", fra: 0, til: 9, heltal: true, vejledning: "x" } as const;
    const plan = mappe(
      arkplan("A", [celle(0, 0, "Antal sager"), { ...antal(0, 1, 3, "C1"), rolle: "input", iExcel: { formel: "C1" }, validering }]),
    );
    expect(daek(plan).ark[0]!.celler[1]).toEqual({ raekke: 0, kolonne: 1, vaerdi: "under 5", rolle: "kontrol", format: "antal" });
  });
});

it("en sætning, der nævner et lille antal, siger under 5 i stedet, også om et diagram", () => {
  const diagram = {
    titel: "Sager",
    alternativTekst: "Søjlediagram: 3 sager og 41 sager.",
    akse: "",
    akseformat: "kroner" as const,
    raekke: 0,
    bredde: 1,
    hoejde: 1,
  };
  const omraade = (raekke: number) => ({ fraRaekke: raekke, fraKolonne: 1, tilRaekke: raekke, tilKolonne: 1 });
  const plan = tabel([41, 18, 3]);
  const med = (raekke: number) =>
    mappe({
      ...plan.ark[0]!,
      celler: [...plan.ark[0]!.celler, celle(6, 0, "Afvigelsen kommer fra 2 sager, og tre borgere er nye.")],
      diagrammer: [{ ...diagram, kategorier: omraade(1), vaerdier: omraade(raekke) }],
    });
  const daekket = daek(med(1)).ark[0]!;
  expect(daekket.celler.at(-1)!.vaerdi).toBe("Afvigelsen kommer fra under 5 sager, og under 5 borgere er nye.");
  expect(daekket.diagrammer[0]!.alternativTekst).toBe("Søjlediagram: under 5 sager og 41 sager.");
  expect(daek(med(3)).ark[0]!.diagrammer[0]!.alternativTekst).toBe("Sager");
});

it.each([
  ["Møde om 1 sag.", "Møde om under 5 sager."],
  ["Der er kun én plejefamilie tilbage.", "Der er kun under 5 plejefamilier tilbage."],
  ["Der flyttede 1 barn og 2 voksne.", "Der flyttede under 5 børn og under 5 voksne."],
  ["1 af 14 sager er ny.", "under 5 af 14 sager er ny."],
  ["Antal sager: 1. Sagen er ny.", "Antal sager: under 5. Sagen er ny."],
])("i %j står navneordet i flertal efter under 5", (foer, efter) => expect(vist(skrevet([foer]))).toEqual([[efter]]));

it.each([
  ["Egelunden 3 børn", "Egelunden under 5 børn"],
  ["I perioden 2 borgere færre", "I perioden under 5 borgere færre"],
  ["Mødet den 3 borgere havde bedt om", "Mødet den 3 borgere havde bedt om"],
])("et ord, der ender på -den, er ikke en dato: %j", (foer, efter) => expect(vist(skrevet([foer]))).toEqual([[efter]]));

it.each(ALLE_BUDGETTER)("et budgetårs ark uden antal er uændrede: %s", (_, opgave) => {
  const plan = bygget(opgave);
  expect(daek(plan)).toEqual(plan);
});

describe("egenskaber ved de skjulte antal", () => {
  function ventIngenUdregnelige(kendt: Kendt, vist: WorkbookPlan, mindsteAntal: number): void {
    const mulige = muligeTal(kendt, vist, mindsteAntal);
    kendt.plan.ark.forEach((ark, nr) =>
      ark.celler.forEach((cellen, plads) => {
        const lille = cellen.format === "antal" && Number(cellen.vaerdi) > 0 && Number(cellen.vaerdi) < mindsteAntal;
        if (!lille) return;
        expect(typeof vist.ark[nr]!.celler[plads]!.vaerdi).toBe("string");
        const noegle = `${ark.navn}!${cellen.raekke},${cellen.kolonne}`;
        const fundne = mulige.get(kendt.ens.find(([, kopi]) => kopi === noegle)?.[0] ?? noegle);
        expect(fundne?.size ?? 1).toBeGreaterThanOrEqual(2);
      }),
    );
  }

  it("intet lille antal kan regnes ud af det, der er vist, og af tabellernes summer", () => {
    fc.assert(
      fc.property(krydstabeller, fc.constantFrom(3, 5), (kendt, mindsteAntal) =>
        ventIngenUdregnelige(kendt, daek(kendt.plan, mindsteAntal), mindsteAntal),
      ),
      { numRuns: 300 },
    );
  });

  it("heller ikke, hvor tabellerne kun kendes på deres ord, og summerne på tallene", () => {
    fc.assert(
      fc.property(ordtabeller, fc.constantFrom(3, 5), ({ raa, kendt }, mindsteAntal) =>
        ventIngenUdregnelige(kendt, laest(daek(raa, mindsteAntal)), mindsteAntal),
      ),
      { numRuns: 400 },
    );
  });

  it("celler beholder deres plads og orden, og beløb og tomme felter deres værdi", () => {
    fc.assert(
      fc.property(krydstabeller, ({ plan }) => {
        const med = mappe(
          ...plan.ark.map((ark) => ({ ...ark, celler: [...ark.celler, tal(20, 1, 3, "kroner"), tal(2, 9, 1_000_000, "oere")] })),
        );
        const efter = daek(med);
        med.ark.forEach((ark, nr) => {
          expect(efter.ark[nr]!.celler.map(({ raekke, kolonne }) => [raekke, kolonne])).toEqual(
            ark.celler.map(({ raekke, kolonne }) => [raekke, kolonne]),
          );
          expect(efter.ark[nr]!.celler.slice(-2)).toEqual(ark.celler.slice(-2));
        });
        expect(daek(efter)).toEqual(efter);
      }),
      { numRuns: 50 },
    );
  });

  it("kontrollen finder intet lille antal i det, der er dækket", () => {
    fc.assert(
      fc.property(krydstabeller, ({ plan }) => {
        expect(kontroller(delbartAf(daek(plan)), { mindsteAntal: 5 })).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
