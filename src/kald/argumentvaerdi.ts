import type { Fejl, Form } from "../core";
import type { Afvisning } from "./afvist";
import type { Funktion } from "./funktioner";
import type { Reference } from "./reference";
import { erUbestemt, regnTal, regnTo, type Ubestemt } from "./regnetegn";
import { kaldsvar, svarform } from "./svar";
import { fejlcelle, type Celleindhold, type Udtryk } from "./udtryk";

/** Cells, row by row; a single value is one row of one. */
export type Omraade = readonly (readonly Celleindhold[])[];

/** The cells of a reference that has been read, or that there are none to be had. */
export type Opslag = (reference: Reference) => Opslaaet;
export type Opslaaet =
  | { readonly art: "celler"; readonly celler: Omraade }
  /** No such sheet, name, table or column, or one that stands for no cells. */
  | { readonly art: "findesIkke" }
  /** More cells than are read. */
  | { readonly art: "forStor" }
  /** A cell that holds something else than a number, a text, a truth value or an error. */
  | { readonly art: "ukendt" };

/** Why a value is not calculated here, with the part of the argument's text that is in the way. */
export type Vaerdiafvisning =
  | Afvisning
  | { readonly art: "findesIkke" | "forStor" | "ukendt" | "flereCeller" | Ubestemt["ubestemt"]; readonly tekst: string }
  /** A call of ours that is no number itself. */
  | { readonly art: "kald"; readonly tekst: string; readonly fejl: Fejl };

export type Argumentsvar =
  { readonly art: "vaerdi"; readonly vaerdi: Omraade } | { readonly art: "afvist"; readonly afvisning: Vaerdiafvisning };

/**
 * The value of an expression as Excel would hand it to a function: with Excel's doubles, since that is what the function
 * gets; the exact reading into øre begins there.
 *
 * @throws nothing; what cannot be told for certain is refused with its text
 * @example 2,5 mio. from A1 times 1,02 is 2550000
 */
export function argumentvaerdi(udtryk: Udtryk, opslag: Opslag): Argumentsvar {
  const vaerdiAf = (del: Udtryk): Argumentsvar => argumentvaerdi(del, opslag);
  switch (udtryk.art) {
    case "konstant":
      return vaerdi([[udtryk.vaerdi]]);
    case "matrix":
      return vaerdi(udtryk.celler);
    case "reference": {
      const { tekst } = udtryk.reference;
      const fundet = opslag(udtryk.reference);
      return fundet.art === "celler" ? vaerdi(fundet.celler) : afvist(fundet.art, tekst);
    }
    case "foran":
      return udtryk.tegn === "+" ? vaerdiAf(udtryk.af) : hverFor(vaerdiAf(udtryk.af), (tal) => 0 - tal, udtryk.tekst);
    case "procent":
      return hverFor(vaerdiAf(udtryk.af), (tal) => tal / 100, udtryk.tekst);
    case "enkelt": {
      const svar = vaerdiAf(udtryk.af);
      return svar.art === "afvist" || antal(svar.vaerdi) === 1 ? svar : afvist("flereCeller", udtryk.tekst);
    }
    case "regnet": {
      const venstre = vaerdiAf(udtryk.venstre);
      if (venstre.art === "afvist") return venstre;
      const hoejre = vaerdiAf(udtryk.hoejre);
      if (hoejre.art === "afvist") return hoejre;
      return parvis(venstre.vaerdi, hoejre.vaerdi, (a, b) => regnTo(udtryk.tegn, a, b), udtryk.tekst);
    }
    case "sum":
      return sum(udtryk.led, vaerdiAf, udtryk.tekst);
    case "kald": {
      const argumenter: Omraade[] = [];
      for (const argument of udtryk.argumenter) {
        const svar = vaerdiAf(argument);
        if (svar.art === "afvist") return svar;
        argumenter.push(svar.vaerdi);
      }
      return kaldet(udtryk.funktion, argumenter, udtryk.tekst);
    }
  }
}

/** Each answer is worked out by itself: more than so many would keep the user waiting. */
const SVAR_HOEJST = 1000;

function kaldet(funktion: Funktion, argumenter: readonly Omraade[], tekst: string): Argumentsvar {
  const form = svarform(funktion, argumenter);
  if (form.ok && form.vaerdi.raekker * form.vaerdi.kolonner > SVAR_HOEJST) return afvist("forStor", tekst);
  const svar = kaldsvar(funktion, argumenter);
  return svar.ok ? vaerdi(svar.vaerdi) : { art: "afvist", afvisning: { art: "kald", tekst, fejl: svar.fejl } };
}

const vaerdi = (celler: Omraade): Argumentsvar => ({ art: "vaerdi", vaerdi: celler });

const afvist = (art: Exclude<Vaerdiafvisning["art"], "kald">, tekst: string): Argumentsvar => ({
  art: "afvist",
  afvisning: { art, tekst },
});

const formAf = (celler: Omraade): Form => ({ raekker: celler.length, kolonner: celler[0]?.length ?? 0 });

const antal = (celler: Omraade): number => formAf(celler).raekker * formAf(celler).kolonner;

/** Excel adds what is a number in cells; what is written into SUM itself is made one first. */
function sum(led: readonly Udtryk[], vaerdiAf: (del: Udtryk) => Argumentsvar, tekst: string): Argumentsvar {
  let iAlt = 0;
  for (const del of led) {
    const svar = vaerdiAf(del);
    if (svar.art === "afvist") return svar;
    const iCeller = del.art === "reference" || antal(svar.vaerdi) > 1;
    for (const celle of svar.vaerdi.flat()) {
      if (typeof celle === "object" && celle !== null) return vaerdi([[celle]]);
      if (iCeller && typeof celle !== "number") continue;
      const tal = regnTal(celle);
      if (typeof tal !== "number") return erUbestemt(tal) ? afvist(tal.ubestemt, tekst) : vaerdi([[tal]]);
      iAlt += tal;
    }
  }
  return vaerdi([[Number.isFinite(iAlt) ? iAlt : fejlcelle("#NUM!")]]);
}

/** Excel takes an empty cell as 0; what an error is made of stays one. */
function hverFor(svar: Argumentsvar, regn: (tal: number) => number, tekst: string): Argumentsvar {
  if (svar.art === "afvist") return svar;
  const regnet = (celle: Celleindhold) => {
    const tal = regnTal(celle);
    return typeof tal === "number" ? regn(tal) : tal;
  };
  return parvis(svar.vaerdi, [[null]], regnet, tekst);
}

/** Cell by cell, as Excel does: one row or column is repeated beside several, and where one has no cell stands #N/A. */
function parvis(
  venstre: Omraade,
  hoejre: Omraade,
  regn: (a: Celleindhold, b: Celleindhold) => Celleindhold | Ubestemt,
  tekst: string,
): Argumentsvar {
  const [a, b] = [formAf(venstre), formAf(hoejre)];
  const svar: Celleindhold[][] = [];
  for (let raekke = 0; raekke < Math.max(a.raekker, b.raekker); raekke++) {
    const ud: Celleindhold[] = [];
    for (let kolonne = 0; kolonne < Math.max(a.kolonner, b.kolonner); kolonne++) {
      const [x, y] = [celleVed(venstre, a, raekke, kolonne), celleVed(hoejre, b, raekke, kolonne)];
      const regnet = x === undefined || y === undefined ? fejlcelle("#N/A") : regn(x, y);
      if (erUbestemt(regnet)) return afvist(regnet.ubestemt, tekst);
      ud.push(regnet);
    }
    svar.push(ud);
  }
  return vaerdi(svar);
}

const celleVed = (celler: Omraade, form: Form, raekke: number, kolonne: number): Celleindhold | undefined =>
  celler[form.raekker === 1 ? 0 : raekke]?.[form.kolonner === 1 ? 0 : kolonne];
