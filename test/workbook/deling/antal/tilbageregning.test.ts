import { andetArk } from "../../../../src/workbook/deling/andetArk";
import { delbartAf } from "../../../../src/workbook/deling/delbart";
import { kontroller } from "../../../../src/workbook/deling/kontrol";
import { daekSmaaAntal } from "../../../../src/workbook/deling/antal/smaaAntal";
import { ark, kr, med } from "../../personkorpus";
import { mappe } from "./antalstabeller";

type Raekker = Parameters<typeof ark>[1];
type Vist = (string | number | null)[][];

/** The sheets' rows as they are shown, for sheets that know their numbers by their words alone. */
function vist(...arkene: readonly Raekker[]): Vist[] {
  const plan = mappe(...arkene.map((raekker, nr) => andetArk(`Ark${nr + 1}`, ark("", raekker).celler)));
  const { plan: daekket } = daekSmaaAntal(plan, { mindsteAntal: 5 });
  expect(kontroller(delbartAf(daekket), { mindsteAntal: 5 })).toEqual([]);
  return daekket.ark.map(({ celler }, nr) =>
    arkene[nr]!.map((felter, raekke) =>
      felter.map((_, kolonne) => celler.find((et) => et.raekke === raekke && et.kolonne === kolonne)?.vaerdi ?? null),
    ),
  );
}

const [UNDER, SKJULT] = ["under 5", "ikke vist"];
const OMRAADER: Raekker = [
  ["Fagområde", "Antal sager"],
  ["Socialområdet", 37],
  ["Omsorgsområdet", 20],
  ["Familieområdet", 3],
];
/** The second column of the first sheet, below its heading. */
const antallene = (...arkene: readonly Raekker[]) =>
  vist(...arkene)[0]!
    .slice(1)
    .map((raekke) => raekke[1]);

describe("en total et andet sted giver ikke det skjulte tilbage", () => {
  it.each<[string, Raekker, Raekker | null]>([
    [
      "i et andet ark",
      OMRAADER,
      [
        ["", "Antal sager"],
        ["I alt", 60],
      ],
    ],
    [
      "i et andet ark under kommunens navn",
      OMRAADER,
      [
        ["Nøgletal", "Antal"],
        ["Randers Kommune", 60],
      ],
    ],
    ["i samme ark efter en tom række", [...OMRAADER, [], ["I alt", 60]], null],
    ["i en sætning", [...OMRAADER, [], ["Kommunen havde 60 sager i 2023."]], null],
  ])("%s", (_, raekker, andet) => {
    const [foerste, ...resten] = vist(raekker, ...(andet === null ? [] : [andet]));
    expect(foerste!.slice(1, 4).map((raekke) => raekke[1])).toEqual([37, SKJULT, UNDER]);
    expect([...foerste!.slice(4), ...resten]).toEqual([...raekker.slice(4), ...(andet === null ? [] : [andet])]);
  });

  it("i et ark, der deler et af de andre arks antal op", () => {
    const fagomraader: Raekker = [
      ["Fagområde", "Antal sager"],
      ["Socialområdet", 60],
      ["Familieområdet", 18],
    ];
    expect(antallene(OMRAADER, fagomraader)).toEqual([37, SKJULT, UNDER]);
    expect(vist(OMRAADER, fagomraader)[1]).toEqual(fagomraader);
  });

  it("en sætning, der selv nævner et af de andre, skrives ikke om, når summen kan skjules", () => {
    const raekker: Raekker = [...OMRAADER, ["I alt", 60], [], ["Omsorg har 20 sager og Social 37 sager."]];
    expect(vist(raekker)[0]).toEqual([...OMRAADER.slice(0, 3), ["Familieområdet", UNDER], ["I alt", SKJULT], ...raekker.slice(5)]);
  });

  it("en sætning skrives om, når alt andet allerede er skjult", () => {
    const raekker: Raekker = [["Fagområde", "Antal sager"], ["A", 5], ["B", 1], [], ["Kommunen havde 6 sager i 2023."]];
    expect(vist(raekker)[0]!.slice(1)).toEqual([["A", SKJULT], ["B", UNDER], [], ["Kommunen havde et antal sager i 2023."]]);
  });

  it("andele, der tilsammen er det hele, røber totalen, også hvor den ikke står", () => {
    const raekker: Raekker = [
      ["Fagområde", "Antal sager", "Andel"],
      ["Familieområdet", 3, med("0.0%", 0.075)],
      ["Socialområdet", 37, med("0.0%", 0.925)],
    ];
    expect(
      vist(raekker)[0]!
        .slice(1)
        .map((raekke) => raekke.slice(1)),
    ).toEqual([
      [UNDER, SKJULT],
      [SKJULT, SKJULT],
    ]);
  });
});

describe("en sum uden ordet er også en sum", () => {
  it.each<[string, [string, number | null][], (string | number | null)[]]>([
    [
      "sidst, af to",
      [
        ["Social", 37],
        ["Familie", 3],
        ["Byen", 40],
      ],
      [SKJULT, UNDER, 40],
    ],
    [
      "øverst, af to",
      [
        ["Sager", 40],
        ["Social", 37],
        ["Familie", 3],
      ],
      [40, SKJULT, UNDER],
    ],
    [
      "med samlet sidst",
      [
        ["Børn", 12],
        ["Unge", 3],
        ["Børn og unge samlet", 15],
        ["Voksne", 30],
        ["Samlet", 45],
      ],
      [SKJULT, UNDER, 15, 30, 45],
    ],
    [
      "midt i tabellen",
      [
        ["Børn", 12],
        ["Unge", 3],
        ["Børn og unge", 15],
        ["Voksne", 31],
        ["I alt", 46],
      ],
      [SKJULT, UNDER, 15, 31, 46],
    ],
    [
      "hen over et tomt felt",
      [
        ["A", 12],
        ["B", null],
        ["C", 3],
        ["I alt", 15],
      ],
      [SKJULT, null, UNDER, 15],
    ],
    [
      "af rækkens dele",
      [
        ["Social", 37],
        ["heraf trin 3", 3],
        ["heraf øvrige", 34],
        ["Familie", 12],
      ],
      [37, UNDER, SKJULT, 12],
    ],
    [
      "hvor resten af rækken er lille",
      [
        ["Sager i alt", 41],
        ["heraf børn", 39],
      ],
      [41, SKJULT],
    ],
    [
      "hvor resten af rækken ikke er lille",
      [
        ["Sager i alt", 41],
        ["heraf børn", 3],
      ],
      [41, UNDER],
    ],
    [
      "af helårspersoner",
      [
        ["A", 2.5],
        ["B", 37.25],
        ["C", 12.5],
        ["I alt", 52.25],
      ],
      [UNDER, 37.25, SKJULT, 52.25],
    ],
  ])("%s", (_, raekker, ventet) => expect(antallene([["", "Antal helårspersoner"], ...raekker])).toEqual(ventet));

  it("hen ad en række", () => {
    const raekker: Raekker = [
      ["", "Social", "Omsorg", "Familie", "Byen"],
      ["Antal sager", 37, 20, 3, 60],
    ];
    expect(vist(raekker)[0]![1]).toEqual(["Antal sager", 37, SKJULT, UNDER, 60]);
  });

  it("men ikke, når totalen lægger den sammen med de andre", () =>
    expect(antallene([...OMRAADER.slice(0, 1), ["A", 30], ["B", 11], ["C", 41], ["D", 3], ["E", 2], ["I alt", 87]])).toEqual([
      ...[30, 11, 41],
      ...[UNDER, UNDER, 87],
    ]));
});

describe("tal, der er regnet af et skjult antal, kendes på tallene", () => {
  it.each(["+/-", "Diff.", "Afv.", "Afvigelse", "Ændr.", "Udv.", "Tilvækst", "Netto", "Bevægelse", "Forskydning"])(
    "forskelle under %s",
    (overskrift) =>
      expect(
        vist([
          ["Fagområde", "Sager 2022", "Sager 2023", overskrift],
          ["Familieområdet", 5, 3, -2],
          ["Socialområdet", 37, 40, 3],
          ["I alt", 42, 43, 1],
        ])[0]!.slice(1),
      ).toEqual([
        ["Familieområdet", 5, UNDER, SKJULT],
        ["Socialområdet", 37, SKJULT, SKJULT],
        ["I alt", 42, 43, 1],
      ]),
  );

  it.each([
    "Gns.",
    "Snitpris",
    "Enhedspris",
    "Enhedsudgift",
    "Pris pr. plads",
    "Udgift/sag",
    "Udgift per sag",
    "Middelværdi",
    "Gns. (kr.)",
  ])("gennemsnit under %s", (overskrift) =>
    expect(
      vist([
        ["Fagområde", "Antal sager", "Udgift", overskrift],
        ["Familieområdet", 3, kr(6_000_000), kr(2_000_000)],
        ["Socialområdet", 37, kr(37_000_000), kr(1_000_000)],
      ])[0]!.slice(1),
    ).toEqual([
      ["Familieområdet", UNDER, 6_000_000, SKJULT],
      ["Socialområdet", 37, 37_000_000, 1_000_000],
    ]),
  );

  it.each<[string, string, (string | number)[]]>([
    ["tekst med procenttegn", "Andel i pct.", ["7,5 %", "92,5 %", "100 %"]],
    ["tekst under Pct.", "Pct.", ["7,5", "92,5", "100"]],
    ["tal uden overskrift", "", [7.5, 92.5, 100]],
  ])("andele som %s", (_, overskrift, [en, to, ialt]) =>
    expect(
      vist([
        ["Fagområde", "Antal sager", overskrift],
        ["Familieområdet", 3, en!],
        ["Socialområdet", 37, to!],
        ["I alt", 40, ialt!],
      ])[0]!
        .slice(1)
        .map((raekke) => raekke.slice(1)),
    ).toEqual([
      [UNDER, SKJULT],
      [SKJULT, SKJULT],
      [40, ialt],
    ]),
  );

  it.each<[string, Raekker]>([
    [
      "et beløb, der er en tredjedel af et andet i én række",
      [
        ["Fagområde", "Antal sager", "Udgift", "Refusion"],
        ["A", 3, kr(6_000_000), kr(2_000_000)],
        ["B", 37, kr(37_000_000), kr(12_000_000)],
      ],
    ],
    [
      "et beløb i mio. kr., der er lige så stort som forskellen",
      [
        ["Fagområde", "Sager 2022", "Sager 2023", "Udgift (mio. kr.)"],
        ["A", 5, 3, 2],
        ["B", 37, 40, 3],
      ],
    ],
    [
      "et beløb i samme tabel som det eneste antal",
      [
        ["Fagområde", "Antal sager", "Udgift"],
        ["A", 1, kr(2_000_000)],
      ],
    ],
    [
      "modellens nummer",
      [
        ["Fagområde", "Sager 2022", "Sager 2023", "Model"],
        ["A", 5, 3, 2],
        ["B", 37, 40, 1],
      ],
    ],
  ])("men ikke %s", (_, raekker) => {
    const sidste = (raekke: Vist[number] | Raekker[number]) => raekke.at(-1);
    const skrevet = raekker.map(sidste).map((felt) => (typeof felt === "object" ? felt?.vaerdi : felt));
    expect(vist(raekker)[0]!.map(sidste)).toEqual(skrevet);
  });
});
