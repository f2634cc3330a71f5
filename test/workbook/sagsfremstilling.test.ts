import { INTET_SAGSTAL } from "../../src/core";
import { sagsfremstilling, type Sagsfremstilling, type Visning } from "../../src/workbook/sagsfremstilling";
import type { Budgetopgave } from "../../src/workbook/opgave";
import { medDomParser } from "../miljoe/domparser";
import { budget, bygget, SAERE_NAVNE, vaerdien } from "./budgetter";
import { fagomraade, randersEksempel } from "./eksempler";
import { beloeb, OPFULGTE } from "./opfulgte";
import { arket } from "./planopslag";

medDomParser();

const opgjort = OPFULGTE[1]![1];
const medSager = (opgave: Budgetopgave): Budgetopgave => ({
  ...opgave,
  opfoelgning: {
    ...opgave.opfoelgning,
    sagstal: { ...INTET_SAGSTAL, status: "skoen", husstande: [12, 7, 5, 3], udgift: beloeb(111_200_000), refusion: beloeb(39_400_000) },
  },
});
const ALT: Visning = { husstande: [], harFaaHusstande: false, daekTekst: (tekst) => tekst };
const brevet = (opgave: Budgetopgave, vist?: Partial<Visning>): Sagsfremstilling =>
  vaerdien(sagsfremstilling(opgave, vist && { ...ALT, ...vist }));

it.each(OPFULGTE)("siger det samme som arket, ord for ord: %s", (_, opgave) => {
  const { tekst } = brevet(medSager(opgave));
  const saetninger = arket(bygget(medSager(opgave)), "Sammendrag").celler.filter(
    ({ rolle, formel, vaerdi }) => rolle === "ledetekst" && formel !== undefined && String(vaerdi).endsWith("."),
  );
  expect(saetninger.length).toBeGreaterThan(5);
  for (const { vaerdi } of saetninger) expect(tekst).toContain(String(vaerdi));
});

it("har tabellen i mio. kr. uden fortegn for indtægter, og delene summer", () =>
  expect(brevet(opgjort).tekst).toContain(
    [
      "Fagområderne (mio. kr., 2023-pl)",
      "Fagområde\tModel\tAndel af indtægt 2021\tB-2023\tEndelig afvigelse 2023\theraf til fagområdet\theraf til kommunekassen",
      "Socialområdet\tmodel 2\t64,2 %\t26,6\t-1,4\t-1,4\t0,0",
      "Familieområdet\tmodel 1\t33,4 %\t13,8\t0,4\t0,0\t0,4",
      "Omsorgsområdet\tmodel 2\t2,4 %\t1,0\t-1,0\t-1,0\t0,0",
      "I alt\t\t100,0 %\t41,4\t-2,0\t-2,4\t0,4",
    ].join("\n"),
  ));

it("lader afvigelsens kolonner være ude, til den kendes, og siger, hvem modellerne gælder for", () => {
  const { tekst } = brevet(randersEksempel);
  expect(tekst).toContain("Fagområde\tModel\tAndel af indtægt 2021\tB-2023\n");
  expect(tekst).toContain(
    "- Model 2: Fagområdet beholder en merindtægt og dækker selv en mindreindtægt. Gælder for Socialområdet og Omsorgsområdet.",
  );
});

it("siger hvert fagområdes egen andel, og hvis ark metoden står på", () => {
  const { tekst } = brevet(OPFULGTE.find(([hvad]) => hvad === "små beløb og egne andele")![1]);
  expect(tekst).toContain(
    "- Egen andel: Fagområdet bærer sin andel af afvigelsen, og kommunekassen resten. Andelene er: Social 12,5 pct., Ældre 40 pct. Gælder for Social og Ældre.",
  );
  expect(tekst).toContain("Social\tegen andel 12,5 %\t");
  expect(tekst).toContain("- Metode, satser og forbehold står på arket Dokumentation 2023 i kommunens egen projektmappe.");
});

it("har hvert navn på én linje, også et, der har flere eller mellemrum omkring", () => {
  const { tekst } = brevet(budget({ fagomraader: [fagomraade("Børn\nog unge ", 1), fagomraade("Ældre", 1, "model1")] }));
  expect(tekst).toContain("Gælder for Børn og unge.");
  expect(tekst.split("\n")).not.toContain("og unge ");
});

it("viser husstandenes antal, eller hvad der må vises i stedet", () => {
  expect(brevet(medSager(opgjort)).tekst).toContain("Antal husstande\t12\t7\t5\t3\t27");
  const skjult = brevet(medSager(opgjort), { husstande: ["12", "7", "under 5", "under 5", "over 20"] });
  expect(skjult.tekst).toContain("Antal husstande\t12\t7\tunder 5\tunder 5\tover 20");
  expect(`${skjult.tekst}${skjult.html}`).not.toMatch(/\t3\t|>3<|>27</);
});

it("siger intet om sagslistens beløb, når de er få husstandes egne, og at der ingen er, når der ingen er", () => {
  const vist = { husstande: ["0", "0", "0", "under 5", "under 5"], harFaaHusstande: true };
  const { tekst, html } = brevet(medSager(opgjort), vist);
  for (const skrevet of [tekst, html]) {
    expect(skrevet).toContain("Sagslisten har for få husstande til, at dens tal kan vises.");
    expect(skrevet).not.toMatch(/111,2|39,4|35,4|Dækningsgraden/);
  }
  expect(brevet(opgjort, vist).tekst).toContain("Der er ikke indsat tal fra en sagsliste.");
});

describe("HTML'en til Word", () => {
  it("har overskrifter, lister og tabeller med streger og intet andet", () => {
    const { html } = brevet(medSager(opgjort));
    expect(new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, maerke]) => maerke))).toEqual(
      new Set(["h1", "h2", "p", "b", "ul", "li", "table", "tr", "th", "td"]),
    );
    expect(html.match(/<table border="1"/g)).toHaveLength(2);
    expect(html).toContain('<td align="right" style="text-align:right">26,6</td>');
    expect(html).toContain('<td align="left" style="text-align:left">model 2</td>');
  });

  it("er velformet og har hvert navn som ord, også dem, der ligner mærker", () => {
    const navne = [...SAERE_NAVNE, "<script>alert(1)</script>", "a & b > c"];
    const { html } = brevet(budget({ fagomraader: navne.map((navn, nr) => fagomraade(navn, nr + 1)) }));
    expect(html).not.toContain("<script");
    const laest = new DOMParser().parseFromString(`<div>${html}</div>`, "text/xml");
    expect(laest.getElementsByTagName("parsererror")).toHaveLength(0);
    const celler = [...laest.getElementsByTagName("tr")].map((raekke) => raekke.firstElementChild!.textContent);
    expect(celler).toEqual(["Fagområde", ...navne, "I alt"]);
  });
});

it("et budget, der ikke kan deles, har intet brev", () =>
  expect(sagsfremstilling(budget({ fagomraader: [fagomraade("A", 0)] }))).toMatchObject({ ok: false, fejl: { art: "kunNuller" } }));
