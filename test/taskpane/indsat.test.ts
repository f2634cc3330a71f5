import fc from "fast-check";
import { erBlok, laesIndsat } from "../../src/taskpane/wizard/indsat";

/** One line a row; "|" stands for the tab. */
const blok = (...linjer: string[]): string => linjer.join("\n").replace(/\|/g, "\t");

/** What was understood, as it is shown: one text a row. */
function forstaaet(tekst: string) {
  const { raekker, overskrift, total, fortegnVendt, sum } = laesIndsat(tekst);
  return {
    raekker: raekker.map(({ navn, indtaegt }) => `${navn}: ${indtaegt}`),
    ...(overskrift !== null && { overskrift }),
    ...(total !== null && { total: `${total.tekst} ${total.beloeb}` }),
    ...(fortegnVendt && { fortegnVendt }),
    sum: sum.toNumber(),
  };
}
const TO = { raekker: ["Social: 24.000.000", "Familie: 12.500.000"], sum: 36_500_000 };

describe("rækkerne", () => {
  it.each([
    ["to kolonner", blok("Social|24.000.000", "Familie|12.500.000"), TO],
    ["linjeskift fra Windows og et sidste", "Social\t24.000.000\r\nFamilie\t12.500.000\r\n", TO],
    ["linjeskift fra en gammel Mac", "Social\t24.000.000\rFamilie\t12.500.000\r", TO],
    ["tomme rækker og rækker af tabulatorer", blok("", "Social|24.000.000", "|", "  ", "Familie|12.500.000", "||"), TO],
    ["mellemrum omkring", blok("  Social | 24.000.000 ", "Familie|12.500.000"), TO],
    ["celler i anførselstegn", blok('"Social"|"24.000.000"', "Familie|12.500.000"), TO],
    ["et anførselstegn i navnet", blok('"Social ""nord"""|5'), { raekker: ['Social "nord": 5'], sum: 5 }],
    ["et linjeskift i navnet", '"Social\nnord"\t5\nFamilie\t6', { raekker: ["Social nord: 5", "Familie: 6"], sum: 11 }],
    ["kun navne", blok("Social", "Familie"), { raekker: ["Social: ", "Familie: "], sum: 0 }],
    ["kun beløb", blok("24", "12"), { raekker: [": 24", ": 12"], sum: 36 }],
    [
      "flere end to kolonner: den første og den sidste udfyldte",
      blok("Social|konto|24||", "Familie||12"),
      { raekker: ["Social: 24", "Familie: 12"], sum: 36 },
    ],
    [
      "kr. og mio.",
      blok("Social|24 mio. kr.", "Familie|kr. 12.500.000"),
      { raekker: ["Social: 24 mio. kr.", "Familie: kr. 12.500.000"], sum: 36_500_000 },
    ],
    ["navne, der ligner formler", blok("=1+1|5", "-A|6", "@B|7"), { raekker: ["=1+1: 5", "-A: 6", "@B: 7"], sum: 18 }],
    ["et beløb, der ikke kan læses", blok("Social|24", "Familie|12.34"), { raekker: ["Social: 24", "Familie: 12.34"], sum: 24 }],
    [
      "et forkert beløb i første række",
      blok("Socialområdet|abc", "Familieområdet|12"),
      { raekker: ["Socialområdet: abc", "Familieområdet: 12"], sum: 12 },
    ],
    [
      "et tomt beløb i første række",
      blok("Socialområdet|", "Familieområdet|12"),
      { raekker: ["Socialområdet: ", "Familieområdet: 12"], sum: 12 },
    ],
    [
      "kroner, der ligner et årstal",
      blok("Socialområdet|2021", "Familieområdet|12"),
      { raekker: ["Socialområdet: 2021", "Familieområdet: 12"], sum: 2033 },
    ],
    ["intet", "", { raekker: [], sum: 0 }],
    ["kun tomme linjer", "\n\t\n\r\n", { raekker: [], sum: 0 }],
  ])("%s", (_, tekst, ventet) => expect(forstaaet(tekst)).toEqual(ventet));

  it("bliver 45 af 45", () => {
    const navne = Array.from({ length: 45 }, (_, nr) => `Område nr. ${nr + 1}`);
    expect(laesIndsat(blok(...navne.map((navn) => `${navn}|1`)))).toMatchObject({
      raekker: navne.map((navn) => ({ navn, indtaegt: "1" })),
    });
  });
});

describe("overskriften springes over", () => {
  it.each([
    ["Fagområde|Indtægt 2021", "Fagområde / Indtægt 2021"],
    ["Fagområde|2021", "Fagområde / 2021"],
    ["Forvaltning|R-2021", "Forvaltning / R-2021"],
    ["Navn|Beløb", "Navn / Beløb"],
    ["OMRÅDE|REGNSKAB", "OMRÅDE / REGNSKAB"],
    ["|Regnskab 2021", "Regnskab 2021"],
    ["|2021", "2021"],
    ["|R-2021", "R-2021"],
  ])("%s", (linje, overskrift) => expect(forstaaet(blok(linje, "Social|24.000.000", "Familie|12.500.000"))).toEqual({ ...TO, overskrift }));
});

describe("totalrækken springes over", () => {
  it.each([
    ["I alt|36.500.000", "I alt 36500000"],
    ["Total:|36,5 mio.", "Total: 36500000"],
    ["SUM|36.500.000", "SUM 36500000"],
    ["Hovedtotal|36.500.000", "Hovedtotal 36500000"],
    ["|36.500.000", "36.500.000 36500000"],
    ["I alt|40.000.000", "I alt 40000000"],
  ])("%s", (linje, total) => expect(forstaaet(blok("Social|24.000.000", "Familie|12.500.000", linje))).toEqual({ ...TO, total }));

  it.each([
    ["et beløb uden navn, der ikke er summen", "|40", ": 40"],
    ["et navn, der kun begynder som et totalord", "Sumatra|40", "Sumatra: 40"],
    ["en total, der ikke kan læses", "I alt|?", "I alt: ?"],
  ])("men ikke %s", (_, linje, raekke) =>
    expect(forstaaet(blok("Social|24", "Familie|12", linje)).raekker).toEqual(["Social: 24", "Familie: 12", raekke]),
  );

  it("og ikke en eneste række", () => expect(forstaaet(blok("Samlet|24"))).toEqual({ raekker: ["Samlet: 24"], sum: 24 }));
});

describe("fortegnet vendes", () => {
  it.each([
    ["når alle har minus", blok("Social|-24.000.000", "Familie|-12.500.000"), { ...TO, fortegnVendt: true }],
    ["med nuller imellem", blok("Social|-24", "Familie|0"), { raekker: ["Social: 24", "Familie: 0"], sum: 24, fortegnVendt: true }],
    ["med minus bagved", blok("Social|24-", "I alt|24-"), { raekker: ["Social: 24"], total: "I alt 24", sum: 24, fortegnVendt: true }],
    ["men ikke når kun nogle har minus", blok("Social|-24", "Familie|12"), { raekker: ["Social: -24", "Familie: 12"], sum: -12 }],
    ["og ikke for nuller", blok("Social|0", "Familie|0"), { raekker: ["Social: 0", "Familie: 0"], sum: 0 }],
  ])("%s", (_, tekst, ventet) => expect(forstaaet(tekst)).toEqual(ventet));
});

describe("en blok er noget med flere celler", () => {
  it.each([
    ["a\tb", true],
    ["a\nb", true],
    ["a", false],
    ["24.000.000\r\n", false],
    ["24.000.000\n", false],
    ["", false],
  ])("%j: %s", (tekst, ventet) => expect(erBlok(tekst)).toBe(ventet));
});

it("enhver tekst forstås på en eller anden måde", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("\t", "\n", "\r", '"', "-", "1", "2", ".", ",", " ", "æ", "=", "i alt", "område") }),
      (tekst) => {
        expect(laesIndsat(tekst).raekker.length).toBeLessThanOrEqual(tekst.split(/[\r\n]/).length);
      },
    ),
  ));

describe("hvad regnskaber ellers har med", () => {
  it("en totalrække, der ikke står sidst, og noten under den, bliver ikke fagområder", () =>
    expect(laesIndsat("A\t100\nB\t200\nI alt\t300\n\t\nKilde: regnskabet\t").raekker).toEqual([
      { navn: "A", indtaegt: "100" },
      { navn: "B", indtaegt: "200" },
    ]));

  it("af flere kolonner tages den, der hedder 2021, og ellers den sidste med beløb", () => {
    expect(laesIndsat("Fagområde\tR-2020\tR-2021\tAndel\nA\t90\t100\t65,7 %").raekker).toEqual([{ navn: "A", indtaegt: "100" }]);
    expect(laesIndsat("A\t90\t100\t65,7 %").raekker).toEqual([{ navn: "A", indtaegt: "100" }]);
  });

  it("øre afrundes til hele kroner, og det siges", () =>
    expect(laesIndsat("A\t24.000.000,50\nB\t7")).toMatchObject({
      afrundet: true,
      raekker: [
        { navn: "A", indtaegt: "24.000.001" },
        { navn: "B", indtaegt: "7" },
      ],
    }));

  it.each(["R-2021 (1.000 kr.)", "Regnskab 2021, t.kr.", "Indtægt i mio. kr."])("»%s« giver en bemærkning om enheden", (hoved) =>
    expect(laesIndsat(`Fagområde\t${hoved}\nA\t24.000`).overskriftNaevnerEnhed).toBe(true),
  );
});
