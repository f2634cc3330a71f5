import { oere, type Fagomraade, type Postering } from "../../src/core";
import { posteringscsv } from "../../src/tekster/posteringer";
import { fagomraade } from "../workbook/eksempler";

const fagomraader: Fagomraade[] = [
  { ...fagomraade("Børn", 1), udvalg: "Børne- og familieudvalget", kontotekst: "5.28.20; refusion" },
  { ...fagomraade('=cmd|"x"', 1), udvalg: "-Udvalg", kontotekst: "+45" },
  { ...fagomraade("@A", 1), udvalg: " med luft ", kontotekst: "to\nlinjer" },
];

const postering = (nr: number, beloeb: number, resten: Partial<Postering> = {}): Postering => ({
  art: "efterregulering",
  bogfoeringsaar: 2024,
  fagomraade: nr,
  hos: "fagomraadet",
  beloeb: oere(beloeb),
  ...resten,
});

const linjer = (...alle: Postering[]): string[] => posteringscsv(alle, fagomraader, 2023).split("\r\n");

describe("posteringer som CSV", () => {
  it("begynder med BOM og overskrifter og slutter hver linje med CRLF", () => {
    const csv = posteringscsv([], fagomraader, 2023);
    expect(csv).toBe("\ufeffBogføringsår;Fagområde;Udvalg;Kontotekst;Tekst;Beløb i kr. (minus = indtægt)\r\n");
  });

  it("skriver beløb med komma, to decimaler og uden punktummer, minus er indtægt", () =>
    expect(linjer(postering(0, -123_456_789))[1]).toBe(
      '2024;Børn;Børne- og familieudvalget;"5.28.20; refusion";Efterregulering af refusion for 2023;-1234567,89',
    ));

  it("gør ord, som et regneark ville læse som formler, uskadelige", () => {
    expect(linjer(postering(1, 1))[1]).toBe(`2024;"'=cmd|""x""";'-Udvalg;'+45;Efterregulering af refusion for 2023;0,01`);
  });

  it("sætter luft i kanten og linjeskift i anførselstegn", () => {
    const [, anden] = posteringscsv([postering(2, 100)], fagomraader, 2023).split(/\r\n/);
    expect(anden).toBe(`2024;'@A;" med luft ";"to\nlinjer";Efterregulering af refusion for 2023;1,00`);
  });

  it("viser kommunekassens modpost med fagområdets navn i teksten", () =>
    expect(linjer(postering(0, -500, { art: "aaretsBevilling", bogfoeringsaar: 2023, hos: "kommunekassen" }))[1]).toBe(
      "2023;Kommunekassen;;;Modpost til tillægsbevilling, afvigelsen i 2023: Børn;-5,00",
    ));
});
