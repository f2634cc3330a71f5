import fc from "fast-check";
import { INDBYGGEDE_SATSER, refusionSagsraekker, sagsoversigt, type Oversigtssag } from "../../../src/core";
import { beregn, type Sagsresultat } from "../../../src/taskpane/sager/beregn";
import { indlaesTekst } from "../../../src/taskpane/sager/indlaes";
import { laesRaekker, sagskolonnerAf, type Laest } from "../../../src/taskpane/sager/laesRaekker";
import { GODKEND } from "../../../src/tekster/sagsopgave";
import { fejltekst } from "../../../src/tekster/fejl";
import { skrivKroner } from "../../../src/tekster/tal";
import { faerdig } from "./faerdig";

const SATSER = INDBYGGEDE_SATSER.raekker.find(({ aar }) => aar === 2022)!;

function laest(tekst: string): Laest {
  const liste = faerdig(indlaesTekst(tekst));
  if (!liste.ok) throw new Error(fejltekst(liste.fejl));
  const { kolonner } = liste.vaerdi.blok;
  const samlet = sagskolonnerAf(kolonner);
  if (!samlet.ok) throw new Error(fejltekst(samlet.fejl));
  return faerdig(laesRaekker(liste.vaerdi, kolonner, samlet.vaerdi));
}
const beregnet = (tekst: string): Sagsresultat => faerdig(beregn(laest(tekst), 2, SATSER));
const blok = (...linjer: string[]): string => linjer.join("\r\n").replace(/\|/g, "\t");
const refusioner = ({ svar }: Sagsresultat) =>
  svar.map((et) => (et === null ? "" : et.ok ? skrivKroner(et.vaerdi.refusion) : fejltekst(et.fejl)));

const HOVED = "Sag|Husstand|Gruppe|Fagområde|Udgift";

it("søskende er én sag og deler refusionen, en voksen står for sig selv", () => {
  const resultat = beregnet(blok(HOVED, "1|7|barn|Børn|720.000", "2|7|efterværn|Social|720.000", "3|7|voksen|Social|2.500.000"));
  expect(refusioner(resultat)).toEqual(["72.500 kr.", "72.500 kr.", "710.000 kr."]);
  expect(resultat.husstande.map(({ medlemmer, paaTvaersAfFagomraader }) => [medlemmer, paaTvaersAfFagomraader])).toEqual([
    [[0, 1], true],
    [[2], false],
  ]);
  expect(resultat.efterRefusion).toEqual([1, 0]);
  expect(resultat.husstandePrTrin).toEqual([0, 1, 0, 1]);
});

it("en række med fejl tager sin husstand med sig og ingen anden, og tomme rækker er intet", () => {
  const resultat = beregnet(blok(HOVED, "1|7|barn|A|720.000", "2|7|barn|A|mange", "", "3|8|barn|A|1.000.000", "4||voksen|A|-5"));
  expect(refusioner(resultat)).toEqual([
    "Husstanden kan ikke beregnes, før 3. række er rettet.",
    "3. række i udgift: »mange« er ikke et tal. Skriv årets udgift i kr. på 0 eller derover, fx 2.500.000.",
    "",
    "35.000 kr.",
    "6. række i udgift: -5 er negativt. Skriv årets udgift i kr. på 0 eller derover, fx 2.500.000.",
  ]);
  expect([resultat.sager, resultat.fejl.map(({ raekke }) => raekke)]).toEqual([1, [2, 3, 6]]);
});

it("et sagsnummer i flere rækker, der regnes hver for sig, nævnes", () => {
  const { gentagne } = laest(
    blok(HOVED, "A||voksen|A|1", "a ||voksen|A|1", "B|7|barn|A|1", "B|7|barn|A|1", "||voksen|A|1", "||voksen|A|1", "C||barn|A|1"),
  );
  expect(gentagne).toEqual(["A"]);
  expect(GODKEND.gentagne(gentagne)).toBe(
    "A står i flere rækker. Hver række regnes for sig: er det samme sag, så læg beløbene sammen i én række.",
  );
});

it("fagområder er de samme, hvordan de end er skrevet, og et ulæseligt er intet", () => {
  const { fagomraader } = laest(blok(HOVED, "1||barn|Børn og Unge|1", "2||barn|børn  og unge|1", "3||barn||1", "4||barn|#I/T|1"));
  expect(fagomraader).toEqual(["Børn og Unge", "Børn og Unge", null, null]);
});

const linje = fc
  .tuple(
    fc.constantFrom("", "1", "2", "3", "4"),
    fc.constantFrom("barn", "barn", "efterværn", "voksen", "ukendt"),
    fc.constantFrom("A", "B", ""),
    fc.oneof(fc.integer({ min: 0, max: 4_000_000 }).map(String), fc.constantFrom("1.234.567,89", "12.34", "")),
  )
  .map((celler) => ["sag", ...celler].join("\t"));

it("i bidder er resultatet det samme som kernens i ét hug", () =>
  fc.assert(
    fc.property(fc.array(linje, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 40 }), (linjer, gange) => {
      // Long enough for several portions, with households that go across them.
      const alle = Array.from({ length: gange }, () => linjer).flat();
      const liste = laest([HOVED.replaceAll("|", "\t"), ...alle].join("\n"));
      const ihug = refusionSagsraekker(liste.raekker, SATSER);
      const bidder = faerdig(beregn(liste, 2, SATSER));
      expect(bidder.svar).toEqual(ihug);
      const sager = ihug.flatMap((svar, nr): Oversigtssag[] => {
        const raekke = liste.raekker[nr]!;
        return svar?.ok === true && raekke !== null && raekke.gruppe !== null
          ? [{ sag: raekke, fagomraade: liste.fagomraader[nr]!, svar: svar.vaerdi }]
          : [];
      });
      const oversigt = sagsoversigt(sager, SATSER);
      const efterNavn = (en: { fagomraade: string | null }, anden: { fagomraade: string | null }) =>
        (en.fagomraade ?? "").localeCompare(anden.fagomraade ?? "");
      expect(bidder.iAlt).toEqual(oversigt.iAlt);
      expect(bidder.husstandePrTrin).toEqual(oversigt.husstandePrTrin);
      expect([...bidder.fagomraader].sort(efterNavn)).toEqual([...oversigt.fagomraader].sort(efterNavn));
      const uden = ({ medlemmer, ...husstand }: Sagsresultat["husstande"][number]) => ({ ...husstand, antal: medlemmer.length });
      expect(bidder.husstande.map(uden)).toEqual(oversigt.husstande.map(uden));
    }),
    { numRuns: 200 },
  ));

it("en husstand med titusinder af rækker vælter ikke beregningen", () =>
  expect(beregnet(blok(HOVED, ...new Array<string>(40_000).fill("1|7|barn|A|10"))).husstande).toHaveLength(1));
