/** The keys of the sheet A conto's cells; departments and quarters count from 0. */
const kvartalsnoegle =
  (hvad: string) =>
  (nr: number | "iAlt", kvartal: number): string =>
    `aconto.${hvad}.${nr}.${kvartal}`;

const aarsnoegle =
  (hvad: string) =>
  (nr: number | "iAlt"): string =>
    `aconto.${hvad}.${nr}`;

export const acontonoegle = {
  kvartal: kvartalsnoegle("kvartal"),
  tilDato: kvartalsnoegle("tilDato"),
  efterReglen: kvartalsnoegle("efterReglen"),
  anmodet: kvartalsnoegle("anmodet"),
  modtaget: kvartalsnoegle("modtaget"),
  udestaaende: kvartalsnoegle("udestaaende"),
  bemaerkning: kvartalsnoegle("bemaerkning"),
  /** As the function takes them: a real zero is words. */
  tilDatoArgument: kvartalsnoegle("tilDatoArgument"),
  anmodetArgument: kvartalsnoegle("anmodetArgument"),
  svar: kvartalsnoegle("svar"),
  rettelse: kvartalsnoegle("rettelse"),
  budget: aarsnoegle("budget"),
  korrigeret: aarsnoegle("korrigeret"),
  hjemtaget: aarsnoegle("hjemtaget"),
  forventet: aarsnoegle("forventet"),
  afvigelse: aarsnoegle("afvigelse"),
  kendt: aarsnoegle("kendt"),
  forskel: aarsnoegle("forskel"),
} as const;
