import { forklar } from "../../../src/kald/forklaring/forklar";
import type { Forklaring, Plads } from "../../../src/kald/forklaring/forklaring";
import type { Funktion } from "../../../src/kald/funktioner";
import { fejltekst } from "../../../src/tekster/fejl";

export const forklaringAf = (funktion: Funktion, argumenter: readonly unknown[], hvor?: Plads): Forklaring => {
  const svar = forklar(funktion, argumenter, hvor);
  if (!svar.ok) throw new Error(fejltekst(svar.fejl));
  return svar.vaerdi;
};

/** The sums and their lines as they are shown: "tekst | udregning; udregning | beløb". */
export const vist = ({ regnestykker }: Forklaring): string[] =>
  regnestykker.flatMap(({ linjer, sum }) =>
    [...linjer, sum].map((linje) => [linje.tekst, linje.udregning.join("; "), linje.vist].join(" | ")),
  );
