import { Decimal } from "../../core";
import { forenkl } from "../../tekster/status";
import { laesTal, skrivTal } from "../../tekster/tal";

export interface Indsatraekke {
  readonly navn: string;
  /** As it stood; what it says is judged by the field, so that a mistake is shown where it can be mended. */
  readonly indtaegt: string;
}

export interface Indsat {
  readonly raekker: readonly Indsatraekke[];
  readonly overskrift: string | null;
  readonly total: { readonly tekst: string; readonly beloeb: Decimal } | null;
  /** All amounts had a minus, as municipal accounts write income; it is taken away. */
  readonly fortegnVendt: boolean;
  /** The sum of what could be read. */
  readonly sum: Decimal;
}

const TOTALORD = /^(i alt|ialt|sum|total|samlet|hovedtotal)\b/;
/** As a whole cell: departments are called Socialområdet and Børneforvaltningen. */
const NAVNEOVERSKRIFT = /^(fagområder?|områder?|forvaltning(er)?|afdeling(er)?|navne?)$/;
const BELOEBSOVERSKRIFT = /indtægt|regnskab|beløb|refusion|^r-?(19|20)\d\d/;

/**
 * Understands a block copied from Excel: names and amounts in two columns (or in the first and last of several),
 * tabs between, with or without header and total row, blank rows skipped.
 */
export function laesIndsat(tekst: string): Indsat {
  const alle = udenCitat(tekst.replace(/\r\n?/g, "\n"))
    .split("\n")
    .map((linje) => linje.split("\t").map((celle) => celle.trim()))
    .filter((celler) => celler.some((celle) => celle !== ""))
    .map(somRaekke);
  const overskrift = alle[0] !== undefined && erOverskrift(alle[0]) ? alle[0] : null;
  const efterOverskrift = overskrift === null ? alle : alle.slice(1);
  const sidste = efterOverskrift.at(-1);
  const uden = efterOverskrift.slice(0, -1);
  const erTotal = sidste !== undefined && uden.length > 0 && erTotalraekke(sidste, sum(uden));
  const medFortegn = erTotal ? uden : efterOverskrift;
  const fortegnVendt = erKunMinus(medFortegn);
  const raekker = fortegnVendt ? medFortegn.map(udenMinus) : medFortegn;
  const totalbeloeb = erTotal ? beloebAf(fortegnVendt ? udenMinus(sidste) : sidste) : null;
  return {
    raekker,
    fortegnVendt,
    overskrift: overskrift === null ? null : [overskrift.navn, overskrift.indtaegt].filter(Boolean).join(" / "),
    total: totalbeloeb === null ? null : { tekst: sidste!.navn || sidste!.indtaegt, beloeb: totalbeloeb },
    sum: sum(raekker),
  };
}

/** Whether a text is a block from a spreadsheet rather than words for one field. */
export const erBlok = (tekst: string): boolean => /[\t\n]/.test(tekst.replace(/\r?\n$/, ""));

/** Excel quotes a cell that holds a line break, and doubles its quotes; the break becomes a space. */
const udenCitat = (tekst: string): string =>
  tekst.replace(
    /(^|[\t\n]) *"((?:[^"]|"")*)" *(?=[\t\n]|$)/g,
    (_, foran: string, inde: string) => foran + inde.replace(/""/g, '"').replace(/\s+/g, " "),
  );

function somRaekke(celler: readonly string[]): Indsatraekke {
  const udfyldte = celler.filter((celle) => celle !== "");
  if (udfyldte.length === 1 && tal(udfyldte[0]!) !== null) return { navn: "", indtaegt: udfyldte[0]! };
  return {
    navn: celler[0] ?? "",
    indtaegt:
      celler.length > 1
        ? (celler
            .slice(1)
            .filter((celle) => celle !== "")
            .at(-1) ?? "")
        : "",
  };
}

const tal = (tekst: string): Decimal | null => {
  const laest = laesTal(tekst, "beloeb");
  return typeof laest === "string" ? null : laest;
};

const beloebAf = ({ indtaegt }: Indsatraekke): Decimal | null => tal(indtaegt);

const sum = (raekker: readonly Indsatraekke[]): Decimal =>
  raekker.reduce((samlet, raekke) => samlet.plus(beloebAf(raekke) ?? 0), new Decimal(0));

function erKunMinus(raekker: readonly Indsatraekke[]): boolean {
  const beloeb = raekker.map(beloebAf).filter((et) => et !== null);
  return beloeb.some((et) => et.lessThan(0)) && beloeb.every((et) => et.lessThanOrEqualTo(0));
}

function udenMinus(raekke: Indsatraekke): Indsatraekke {
  const beloeb = beloebAf(raekke);
  return beloeb === null ? raekke : { ...raekke, indtaegt: skrivTal(beloeb.abs()) };
}

/** The first row, when it has a heading's words and no amount; a bare year is one where no department stands before it. */
function erOverskrift({ navn, indtaegt }: Indsatraekke): boolean {
  const erNavneoverskrift = NAVNEOVERSKRIFT.test(forenkl(navn));
  if (tal(indtaegt) === null) return erNavneoverskrift || BELOEBSOVERSKRIFT.test(forenkl(indtaegt));
  return (erNavneoverskrift || navn === "") && /^(19|20)\d\d$/.test(indtaegt);
}

/** A last row that calls itself a total, or has no name and is the sum of the others. */
function erTotalraekke(raekke: Indsatraekke, sumAfAndre: Decimal): boolean {
  const beloeb = beloebAf(raekke);
  if (beloeb === null) return false;
  return TOTALORD.test(forenkl(raekke.navn)) || (raekke.navn === "" && beloeb.equals(sumAfAndre));
}
