import { afrund } from "./afrunding";
import { afvist, enkelt, type Argumentsvar, type Regn } from "./argumentsvar";
import type { Excelfunktion } from "./excelfunktioner";
import { pladsvis } from "./pladsvis";
import { erUbestemt, regnTal, type Ubestemt } from "./regnetegn";
import { fejlcelle, type Celleindhold, type Fejlcelle, type Udtryk } from "./udtryk";
import { hvis, hvisFejl } from "./valg";

/** One of Excel's own functions, exactly as Excel calculates it, or refused. */
export function excelregning(funktion: Excelfunktion, led: readonly Udtryk[], regn: Regn, tekst: string): Argumentsvar {
  switch (funktion) {
    case "SUM":
      return afTallene(led, regn, tekst, (tal) => tal.reduce<number>((sum, et) => sum + (et ?? 0), 0));
    case "MAX":
    case "MIN":
      return afTallene(led, regn, tekst, (tal) => {
        // Whether an argument that is empty by itself counts as 0 is not documented.
        if (tal.includes(null)) return { ubestemt: "uforstaaet" };
        return tal.length === 0 ? 0 : (tal as number[]).reduce((a, b) => Math[funktion === "MAX" ? "max" : "min"](a, b));
      });
    case "ABS":
      return hver([led[0]!], regn, tekst, ([tal]) => Math.abs(tal!));
    case "ROUND":
      return hver(led, regn, tekst, ([tal, decimaler]) =>
        Number.isInteger(decimaler) ? afrund(tal!, decimaler!) : { ubestemt: "uforstaaet" },
      );
    case "IF":
      return hvis(led, regn, tekst);
    case "IFERROR":
      return hvisFejl(led, regn, tekst);
  }
}

/**
 * Excel takes what is a number in cells and leaves out the rest; what is written into the function itself is made a
 * number first, and null stands for what is empty there. The first error is the answer.
 */
function afTallene(
  led: readonly Udtryk[],
  regn: Regn,
  tekst: string,
  samlet: (tal: readonly (number | null)[]) => number | Ubestemt,
): Argumentsvar {
  const tallene: (number | null)[] = [];
  for (const del of led) {
    const svar = regn(del);
    if (svar.art === "afvist") return svar;
    for (const celle of svar.vaerdi.flat()) {
      if (typeof celle === "object" && celle !== null) return enkelt(celle);
      if (svar.iCeller && typeof celle !== "number") continue;
      const tal = celle === null ? null : regnTal(celle);
      if (typeof tal === "object" && tal !== null) return erUbestemt(tal) ? afvist(tal.ubestemt, tekst) : enkelt(tal);
      tallene.push(tal);
    }
  }
  const svar = samlet(tallene);
  return typeof svar === "number" ? enkelt(endeligt(svar)) : afvist(svar.ubestemt, tekst);
}

const endeligt = (tal: number): number | Fejlcelle => (Number.isFinite(tal) ? tal : fejlcelle("#NUM!"));

/** Cell by cell with numbers; an empty cell is 0, and of several errors the first one stands. */
export function hver(
  led: readonly Udtryk[],
  regn: Regn,
  tekst: string,
  afTal: (tal: readonly number[]) => number | Ubestemt,
): Argumentsvar {
  const omraader = [];
  for (const del of led) {
    const svar = regn(del);
    if (svar.art === "afvist") return svar;
    omraader.push(svar.vaerdi);
  }
  const regnet = (...celler: readonly Celleindhold[]): Celleindhold | Ubestemt => {
    const tal = celler.map(regnTal);
    const daarligt = tal.find((et) => typeof et !== "number");
    if (daarligt !== undefined) return daarligt;
    const svar = afTal(tal as number[]);
    return typeof svar === "number" ? endeligt(svar) : svar;
  };
  return pladsvis(omraader, regnet, tekst);
}
