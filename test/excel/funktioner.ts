import { kald, parametreAf, type Argument, type Funktionsnavn } from "../functions/excel";
import type { Funktioner } from "./beregning/typer";

const findes = (navn: string): navn is Funktionsnavn => {
  try {
    return parametreAf(navn as Funktionsnavn).length >= 0;
  } catch {
    return false;
  }
};

/** The add-in's own functions, from the built dist/functions.js. */
export const byggedeFunktioner: Funktioner = {
  har: findes,
  kald(navn, argumenter) {
    const parametre = parametreAf(navn as Funktionsnavn);
    argumenter.forEach((argument, nr) => {
      if (Array.isArray(argument) && parametre[nr]?.dimensionality !== "matrix")
        throw new Error(`The test host does not spread a range over the single value ${parametre[nr]?.name} of ${navn}`);
    });
    return kald(navn as Funktionsnavn, ...(argumenter as Argument[]));
  },
};
