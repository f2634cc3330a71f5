/** Words in quotes, characters after a backslash, and what is in brackets: shown, and no digits of the number. */
const BOGSTAVELIGT = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu;
/** Words and characters that are shown, where a section ends, and all else. */
const DELE = /"([^"]*)"|\\(.)|(;)|[^]/gu;

/** The language that a format is read in says nothing of the number: [$-406]. A currency stands before the hyphen: [$kr.-406]. */
const udenSprog = (format: string): string => format.replace(/\[\$-[^\]]*\]/gu, "");

/** Whether a number is shown as an amount, a share or a moment: with grouped thousands, decimals, a unit or a date's parts. */
export const visesSomMaal = (format: string): boolean => visesIGrupper(format) || harEnhedEllerDato(format);

/** Whether the format says that the number is no count: a share, an amount in kroner or a date. */
export const harEnhedEllerDato = (format: string): boolean =>
  /\[\$|kr(?!\p{L})|kroner|dkk|€|%/iu.test(udenSprog(format)) ||
  /[dmyhs]|e[+-]/iu.test(format.replace(BOGSTAVELIGT, "").replace(/general/iu, ""));

export const visesMedDecimaler = (format: string): boolean => /\.[0#]/u.test(format.replace(BOGSTAVELIGT, ""));

const visesIGrupper = (format: string): boolean => visesMedDecimaler(format) || /[#0],/u.test(format.replace(BOGSTAVELIGT, ""));

/** 000000-0000: whoever chose it shows CPR numbers. */
export const visesSomCpr = (format: string): boolean => /^[0#]{6}-[0#]{4}$/u.test(udenSprog(format).replace(/["\\]/gu, ""));

/** The words that are shown with the number, by section: 0" sager" and "Antal sager: "0. */
export const ordIFormatet = (format: string): readonly string[] =>
  format
    .replace(DELE, (_, ord?: string, tegn?: string, slut?: string) => ord ?? tegn ?? (slut === undefined ? " " : "\n"))
    .split("\n")
    .map((del) => del.replace(/[\s:]+$/u, "").trim())
    .filter((ord) => /\p{L}/u.test(ord));
