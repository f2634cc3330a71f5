import { fejlcelle, type Celleindhold, type Fejlcelle, type Regnetegn } from "./udtryk";

/** What Excel makes of it depends on its language or how it orders words, or is not documented: it is not guessed. */
export interface Ubestemt {
  readonly ubestemt: "tekstSomTal" | "talSomTekst" | "raekkefoelge" | "afrunding" | "uforstaaet";
}

export const erUbestemt = (svar: number | Celleindhold | Ubestemt): svar is Ubestemt =>
  typeof svar === "object" && svar !== null && "ubestemt" in svar;

/** A cell as a number: empty is 0, TRUE is 1. A text is a number or #VALUE! by the language it is written in. */
export function regnTal(celle: Celleindhold): number | Fejlcelle | Ubestemt {
  if (typeof celle === "string") return { ubestemt: "tekstSomTal" };
  if (celle === null || typeof celle === "boolean") return Number(celle);
  return celle;
}

/** Two cells by a sign, in doubles as Excel has them; of two errors the left one stands. */
export function regnTo(tegn: Regnetegn, a: Celleindhold, b: Celleindhold): Celleindhold | Ubestemt {
  if (erFejl(a)) return a;
  if (erFejl(b)) return b;
  switch (tegn) {
    case "&":
      return saetSammen(a, b);
    case "=":
    case "<>":
    case "<":
    case ">":
    case "<=":
    case ">=":
      return sammenlign(tegn, a, b);
    default: {
      const [x, y] = [regnTal(a), regnTal(b)];
      if (typeof x !== "number") return x;
      return typeof y === "number" ? tal(tegn, x, y) : y;
    }
  }
}

const erFejl = (celle: Celleindhold): celle is Fejlcelle => typeof celle === "object" && celle !== null;

function tal(tegn: "+" | "-" | "*" | "/" | "^", x: number, y: number): Celleindhold {
  if ((tegn === "/" && y === 0) || (tegn === "^" && x === 0 && y < 0)) return fejlcelle("#DIV/0!");
  // JavaScript says 1.
  if (tegn === "^" && x === 0 && y === 0) return fejlcelle("#NUM!");
  const svar = { "+": x + y, "-": x - y, "*": x * y, "/": x / y, "^": x ** y }[tegn];
  // Excel has no minus zero.
  return Number.isFinite(svar) ? svar + 0 : fejlcelle("#NUM!");
}

/** Whole numbers are written with digits alone everywhere; decimals, TRUE and FALSE are written in Excel's language. */
function saetSammen(a: Exclude<Celleindhold, Fejlcelle>, b: Exclude<Celleindhold, Fejlcelle>): string | Ubestemt {
  const [x, y] = [somTekst(a), somTekst(b)];
  return x === null || y === null ? { ubestemt: "talSomTekst" } : x + y;
}

/** Excel changes to powers of ten from 21 digits on; a double has no more than 15 that are certain. */
const HELE_CIFRE = 1e15;

function somTekst(celle: Exclude<Celleindhold, Fejlcelle>): string | null {
  if (celle === null) return "";
  if (typeof celle === "string") return celle;
  return typeof celle === "number" && Number.isInteger(celle) && Math.abs(celle) < HELE_CIFRE ? String(celle) : null;
}

/** Excel compares numbers by the 15 digits that it shows. */
const cifre = (x: number): number => Number(x.toPrecision(15));

/** Excel puts every number before every text, and FALSE and TRUE last. */
const SLAGS = { number: 0, string: 1, boolean: 2 } as const;

function sammenlign(
  tegn: "=" | "<>" | "<" | ">" | "<=" | ">=",
  foerste: Exclude<Celleindhold, Fejlcelle>,
  anden: Exclude<Celleindhold, Fejlcelle>,
): boolean | Ubestemt {
  const [a, b] = [foerste ?? tomSom(anden), anden ?? tomSom(foerste)];
  const forskel = raekkefoelge(a, b);
  switch (tegn) {
    case "=":
      return forskel === 0;
    case "<>":
      return forskel !== 0;
    default:
      // How two texts are ordered depends on the language.
      if (typeof a === "string" && typeof b === "string" && forskel !== 0) return { ubestemt: "raekkefoelge" };
      return { "<": forskel < 0, ">": forskel > 0, "<=": forskel <= 0, ">=": forskel >= 0 }[tegn];
  }
}

type Vaerdi = Exclude<Celleindhold, Fejlcelle | null>;

/** An empty cell is whatever is nothing of the other's kind. */
const tomSom = (anden: Vaerdi | null): Vaerdi => (typeof anden === "string" ? "" : typeof anden === "boolean" ? false : 0);

/** Texts are the same in any case of letters. */
function raekkefoelge(a: Vaerdi, b: Vaerdi): number {
  if (typeof a === "number" && typeof b === "number") return cifre(a) - cifre(b);
  if (typeof a === "string" && typeof b === "string") return a.toLocaleUpperCase("da-DK") === b.toLocaleUpperCase("da-DK") ? 0 : 1;
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return SLAGS[typeof a as keyof typeof SLAGS] - SLAGS[typeof b as keyof typeof SLAGS];
}
