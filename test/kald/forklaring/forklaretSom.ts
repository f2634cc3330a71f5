import { broek, broekAfDecimal, Decimal, laegBroekerSammen, type Broek } from "../../../src/core";
import { forklar } from "../../../src/kald/forklaring/forklar";
import type { Forklaring, Linje, Plads } from "../../../src/kald/forklaring/forklaring";
import { fejltekst } from "../../../src/tekster/fejl";
import type { Kald } from "./tilfaeldigeKald";

/** What the function itself shows: a cell, or the words of an error. */
export type Viste = string | number | { readonly message: string };

/** What a cell shows that holds no amount, by its function: a number of a step, a limit, a rate. */
const UDEN_REGNESTYKKE = new Set(["REFUSION_SATSER", "UDLIGNING_PARAMETRE"]);

/** Holds an explanation against what the function shows at the place; gives it where there is one. */
export function forklaretSom(kald: Kald, hvor: Plads, viste: Viste): Forklaring | null {
  const [funktion, argumenter] = kald;
  const svar = forklar(funktion, argumenter, hvor);
  // REFUSION_SAGER shows the words of an error as a text too, in its column of remarks.
  if (typeof viste === "object" || !svar.ok) {
    expect(svar.ok ? svar.vaerdi : fejltekst(svar.fejl)).toBe(typeof viste === "object" ? viste.message : viste);
    return null;
  }
  const { vaerdi, regnestykker } = svar.vaerdi;
  expect(vaerdi).toBe(viste);
  for (const { linjer, sum } of regnestykker) {
    expect(laegBroekerSammen(linjer.map(({ beloeb }) => beloeb))).toEqual(sum.beloeb);
    linjer.filter(({ art }) => art === "afrunding").forEach((linje) => erUnderEnEnhed(linje, kald));
  }
  if (erBeloeb(svar.vaerdi)) expect(regnestykker.at(-1)?.sum.beloeb ?? broek(0)).toEqual(oereAf(vaerdi as number));
  return svar.vaerdi;
}

const oereAf = (kroner: number): Broek => broekAfDecimal(new Decimal(kroner).times(100));

/** The table of steps holds numbers, limits and rates beside its amounts. */
const erBeloeb = ({ funktion, vaerdi, plads, form }: Forklaring): boolean =>
  typeof vaerdi === "number" &&
  !UDEN_REGNESTYKKE.has(funktion) &&
  (funktion !== "REFUSION_TRIN" || (plads.kolonne >= form.kolonner - 2 && plads.raekke > 0));

/** Rounding takes less than one øre, and of a component at most half of what it is rounded to. */
function erUnderEnEnhed({ beloeb }: Linje, [funktion, argumenter]: Kald): void {
  const stoerrelse = beloeb.taeller < 0n ? -beloeb.taeller : beloeb.taeller;
  const enhed = typeof argumenter[5] === "number" ? argumenter[5] : 100;
  const halvt = broekAfDecimal(new Decimal(enhed).times(50));
  if (funktion === "UDLIGNING_VIRKNING") expect(stoerrelse * halvt.naevner <= halvt.taeller * beloeb.naevner).toBe(true);
  else expect(stoerrelse < beloeb.naevner).toBe(true);
  expect(stoerrelse > 0n).toBe(true);
}
