import { Decimal } from "../../core";
import { skrivDagnummer } from "../../tekster/dato";
import { findNoegle } from "../../tekster/status";
import { laesTal, skrivTal, skrivUgrupperet } from "../../tekster/tal";
import type { Navneark } from "../vaert/port";
import type { Ulaest } from "./aarsmappe";

/** A sheet's named cells as one would type what stands in them; a name that is missing is an empty cell. */
export class Felter {
  readonly ulaest: Ulaest[] = [];
  readonly #felter: Navneark["felter"];

  constructor({ felter }: Navneark) {
    this.#felter = felter;
  }

  har = (navn: string): boolean => this.#felter.has(navn);

  /** Words; a number among them as Excel shows it without a format. */
  tekst = (navn: string): string => this.#laes(navn, skrivUgrupperet);

  beloeb = (navn: string): string => this.#laes(navn, skrivTal);

  /** A day that was typed as one is a number in the cell. */
  dato = (navn: string): string => this.#laes(navn, (nummer) => skrivDagnummer(nummer) ?? skrivUgrupperet(nummer));

  /** The cell holds the fraction. */
  procent = (navn: string): string => this.#laes(navn, (andel) => `${skrivTal(new Decimal(andel).times(100))} %`);

  /** The choice whose words stand there. */
  valg<N extends string>(navn: string, tekster: Readonly<Record<N, string>>, ellers: N): N {
    const skrevet = this.tekst(navn).trim();
    if (skrevet === "") return ellers;
    return findNoegle(tekster, skrevet) ?? this.#ikkeLaest(navn, skrevet, ellers);
  }

  /** The choice whose number stands there, in kroner. */
  talvalg<N extends string>(navn: string, valg: readonly N[], ellers: N): N {
    const skrevet = this.beloeb(navn).trim();
    if (skrevet === "") return ellers;
    const tal = laesTal(skrevet, "beloeb");
    return valg.find((et) => typeof tal !== "string" && tal.equals(et)) ?? this.#ikkeLaest(navn, skrevet, ellers);
  }

  #laes(navn: string, skriv: (tal: number) => string): string {
    const vaerdi = this.#felter.get(navn) ?? "";
    if (typeof vaerdi === "boolean") return this.#ikkeLaest(navn, vaerdi ? "SAND" : "FALSK", "");
    return typeof vaerdi === "number" ? skriv(vaerdi) : vaerdi.trim();
  }

  #ikkeLaest<V>(navn: string, stod: string, ellers: V): V {
    this.ulaest.push({ navn, stod });
    return ellers;
  }
}
