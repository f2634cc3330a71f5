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
  /** Some amounts had øre and were rounded to whole kroner. */
  readonly afrundet: boolean;
  /** The heading speaks of thousands or millions: the amounts are read as kroner all the same, and the pane warns. */
  readonly overskriftNaevnerEnhed: boolean;
  /** The sum of what could be read. */
  readonly sum: Decimal;
}

const TOTALORD = /^(i alt|ialt|sum|total|totalt|samlet|hovedtotal)\b/;
const ENHEDSORD = /1\.000|1000 ?kr|t\.? ?kr|tusind|mio|mia/i;
/** As a whole cell: departments are called Socialområdet and Børneforvaltningen. */
const NAVNEOVERSKRIFT = /^(fagområder?|områder?|forvaltning(er)?|afdeling(er)?|navne?)$/;
const BELOEBSOVERSKRIFT = /indtægt|regnskab|beløb|refusion|^r-?(19|20)\d\d/;

/**
 * Understands a block copied from Excel: names and amounts in two columns or more, tabs between, with or without header
 * and total row, blank rows skipped. Of several columns the amounts are the one headed 2021, else the last that can be
 * read as amounts.
 */
export const laesIndsat = (tekst: string): Indsat =>
  laesBlok(
    udenCitat(tekst.replace(/\r\n?/g, "\n"))
      .split("\n")
      .map((linje) => linje.split("\t")),
  );

/** The same for cells that are read from a sheet. */
export const laesMarkering = (celler: readonly (readonly (string | number | boolean)[])[]): Indsat =>
  laesBlok(celler.map((raekke) => raekke.map((celle) => (typeof celle === "number" ? somTekst(celle) : String(celle)))));

/** As people write it; a whole number that can be a year stays one. */
const somTekst = (tal: number): string => (Number.isInteger(tal) && tal >= 1900 && tal < 2100 ? String(tal) : skrivTal(tal));

function laesBlok(celler: readonly (readonly string[])[]): Indsat {
  const udfyldte = celler.map((raekke) => raekke.map((celle) => celle.trim())).filter((raekke) => raekke.some((celle) => celle !== ""));
  const kolonne = beloebskolonne(udfyldte);
  const alle = udfyldte.map((raekke) => somRaekke(raekke, kolonne));
  const overskrift = alle[0] !== undefined && erOverskrift(alle[0]) ? alle[0] : null;
  const efterOverskrift = overskrift === null ? alle : alle.slice(1);
  const total = efterOverskrift.findIndex((raekke, nr) => nr > 0 && erTotalraekke(raekke, sum(efterOverskrift.slice(0, nr))));
  // What stands below a total is notes.
  const medFortegn = total === -1 ? efterOverskrift : efterOverskrift.slice(0, total);
  const fortegnVendt = erKunMinus(medFortegn);
  const skrevet = fortegnVendt ? medFortegn.map(udenMinus) : medFortegn;
  const totalraekke = total === -1 ? null : fortegnVendt ? udenMinus(efterOverskrift[total]!) : efterOverskrift[total]!;
  const raekker = skrevet.map(iHeleKroner);
  const hoved = overskrift === null ? null : [overskrift.navn, overskrift.indtaegt].filter(Boolean).join(" / ");
  return {
    raekker,
    fortegnVendt,
    afrundet: raekker.some((raekke, nr) => raekke !== skrevet[nr]),
    overskrift: hoved,
    overskriftNaevnerEnhed: hoved !== null && ENHEDSORD.test(hoved),
    total: totalraekke === null ? null : { tekst: totalraekke.navn || totalraekke.indtaegt, beloeb: beloebAf(totalraekke)! },
    sum: sum(skrevet),
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

/** From 0; the first column holds the names. */
function beloebskolonne(raekker: readonly (readonly string[])[]): number {
  const bredde = raekker.reduce((stoerste, { length }) => Math.max(stoerste, length), 0);
  const i2021 = (raekker[0] ?? []).findIndex((celle, nr) => nr > 0 && celle.includes("2021") && tal(celle) === null);
  if (i2021 !== -1) return i2021;
  const harBeloeb = (kolonne: number): boolean => raekker.some((raekke) => tal(raekke[kolonne] ?? "") !== null);
  for (let kolonne = bredde - 1; kolonne > 0; kolonne--) if (harBeloeb(kolonne)) return kolonne;
  return bredde - 1;
}

function somRaekke(celler: readonly string[], kolonne: number): Indsatraekke {
  const udfyldte = celler.filter((celle) => celle !== "");
  if (udfyldte.length === 1 && tal(udfyldte[0]!) !== null) return { navn: "", indtaegt: udfyldte[0]! };
  return { navn: celler[0] ?? "", indtaegt: kolonne === 0 ? "" : (celler[kolonne] ?? "") };
}

/** The sheet's formulas carry whole kroner; the pane says so where it rounds. */
function iHeleKroner(raekke: Indsatraekke): Indsatraekke {
  const beloeb = beloebAf(raekke);
  return beloeb === null || beloeb.isInteger() ? raekke : { ...raekke, indtaegt: skrivTal(beloeb.toDecimalPlaces(0)) };
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
