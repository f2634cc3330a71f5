import { afvist, antal, enkelt, kaldfejlcelle, kaldfejlI, vaerdi, type Argumentsvar, type Omraade, type Opslag } from "./argumentsvar";
import { excelregning, hver } from "./excelregning";
import type { Funktion } from "../funktioner";
import { pladsvis } from "./pladsvis";
import { regnTo } from "./regnetegn";
import { kaldsvar, svarform } from "../forklaring/svar";
import { laesUdtryk, type Udtryk } from "./udtryk";

/**
 * The value of an expression as Excel would hand it to a function: with Excel's doubles, since that is what the function
 * gets; the exact reading into øre begins there.
 *
 * @throws nothing; what cannot be told for certain is refused with its text
 * @example 2,5 mio. from A1 times 1,02 is 2550000
 */
export function argumentvaerdi(udtryk: Udtryk, opslag: Opslag): Argumentsvar {
  const svar = delvaerdi(udtryk, opslag);
  const fejl = svar.art === "vaerdi" ? kaldfejlI(svar.vaerdi) : undefined;
  return fejl === undefined ? svar : { art: "afvist", afvisning: { art: "kald", ...fejl } };
}

/** The value of a text of a formula; `vaerdiAf` decides how the failing of our calls is told. */
export function tekstvaerdi(tekst: string, opslag: Opslag, vaerdiAf = argumentvaerdi): Argumentsvar {
  const laest = laesUdtryk(tekst);
  return laest.art === "afvist" ? laest : vaerdiAf(laest.udtryk, opslag);
}

/** As argumentvaerdi, where the failing of a call of ours is an error in its cell, which IFERROR can put something else in place of. */
export function delvaerdi(udtryk: Udtryk, opslag: Opslag): Argumentsvar {
  const regn = (del: Udtryk): Argumentsvar => delvaerdi(del, opslag);
  switch (udtryk.art) {
    case "konstant":
      return enkelt(udtryk.vaerdi);
    case "matrix":
      return vaerdi(udtryk.celler, true);
    case "afvist":
      return udtryk;
    case "reference": {
      const fundet = opslag(udtryk.reference);
      return fundet.art === "celler" ? vaerdi(fundet.celler, true) : afvist(fundet.art, udtryk.reference.tekst);
    }
    case "foran": {
      if (udtryk.tegn === "-") return hver([udtryk.af], regn, udtryk.tekst, ([tal]) => 0 - tal!);
      const svar = regn(udtryk.af);
      return svar.art === "afvist" ? svar : vaerdi(svar.vaerdi);
    }
    case "procent":
      return hver([udtryk.af], regn, udtryk.tekst, ([tal]) => tal! / 100);
    case "enkelt": {
      const svar = regn(udtryk.af);
      if (svar.art === "afvist") return svar;
      return antal(svar.vaerdi) === 1 ? vaerdi(svar.vaerdi) : afvist("flereCeller", udtryk.tekst);
    }
    case "regnet": {
      const venstre = regn(udtryk.venstre);
      if (venstre.art === "afvist") return venstre;
      const hoejre = regn(udtryk.hoejre);
      if (hoejre.art === "afvist") return hoejre;
      return pladsvis([venstre.vaerdi, hoejre.vaerdi], (a, b) => regnTo(udtryk.tegn, a!, b!), udtryk.tekst);
    }
    case "excel":
      return excelregning(udtryk.funktion, udtryk.led, regn, udtryk.tekst);
    case "kald": {
      const argumenter: Omraade[] = [];
      for (const argument of udtryk.argumenter) {
        const svar = argumentvaerdi(argument, opslag);
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
  if (!form.ok) return enkelt(kaldfejlcelle({ tekst, fejl: form.fejl }));
  const svarene = form.vaerdi.raekker * form.vaerdi.kolonner;
  if (svarene > SVAR_HOEJST) return afvist("forStor", tekst);
  const svar = kaldsvar(funktion, argumenter);
  if (svar.ok) return vaerdi(svar.vaerdi);
  // Which of several answers fail is not asked.
  return svarene === 1
    ? enkelt(kaldfejlcelle({ tekst, fejl: svar.fejl }))
    : { art: "afvist", afvisning: { art: "kald", tekst, fejl: svar.fejl } };
}
