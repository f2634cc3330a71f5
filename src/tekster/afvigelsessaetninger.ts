import { stort } from "./sammendrag";
import { iSprog, type Sprog } from "./sprog";

/* The summary's sentences of the deviation and who carries it, in words and as formulas. */

/** Where one of a sum's amounts is shown as nothing, what is told of it may not add up. */
export const afrundet = <O, B, T, N>(s: Sprog<O, B, T, N>, beloeb: readonly T[]): O =>
  beloeb.reduce((ellers, et) => s.hvis(s.erUnderDetViste(et), s.ord(" (afrundet)"), ellers), s.ord(""));

/** An amount ends its sentence with its own "kr."; other words need their dot. */
const afvigelsen = <O, B, T, N>(s: Sprog<O, B, T, N>, afvigelse: T, ingen: string): O =>
  s.hvis(
    s.erOver0(afvigelse),
    iSprog(s)`en merindtægt på ${s.stoerrelse(afvigelse)}`,
    s.hvis(s.erUnder0(afvigelse), iSprog(s)`en mindreindtægt på ${s.stoerrelse(afvigelse)}`, s.ord(ingen)),
  );

/** Several departments' deviations may go against each other: what is told of them is their sum, and they may each have one. */
const samlet = (antal: number): string => (antal === 1 ? "" : " samlet");

interface Afvigelsesled<B, T> {
  /** Of all departments: the plan's, which no input changes. */
  readonly antal: number;
  readonly aar: number;
  readonly erKendt: B;
  readonly erEndelig: B;
  readonly afvigelse: T;
}

export const afvigelsessaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Afvigelsesled<B, T>): O => {
  const { antal, aar, erKendt, erEndelig, afvigelse } = led;
  const aaret = s.ord(String(aar));
  const ialt = s.ord(samlet(antal));
  const hvad = afvigelsen(s, afvigelse, "ingen afvigelse fra budgettet.");
  return s.hvis(
    erKendt,
    s.hvis(
      erEndelig,
      iSprog(s)`Den endelige opgørelse af ${aaret} viser${ialt} ${hvad}`,
      iSprog(s)`Forventet, ikke endeligt: ${aaret} ventes${ialt} at give ${hvad}`,
    ),
    iSprog(s)`Afvigelsen fra budgettet i ${aaret} er ikke kendt endnu.`,
  );
};

interface Baereled<B, T> extends Pick<Afvigelsesled<B, T>, "antal"> {
  readonly erKendt: B;
  readonly erFordelt: B;
  readonly afvigelse: T;
  readonly tilFagomraadet: T;
  readonly tilKommunekassen: T;
}

const NUTID = { faar: "får", daekker: "dækker", baerer: "bærer" } as const;
const DATID = { faar: "fik", daekker: "dækkede", baerer: "bar" } as const;

/** A verb with the one who does it. */
type Hvem = (verbum: string) => string;

const fagomraaderne = (antal: number): Hvem =>
  antal === 1 ? (verbum) => `fagområdet ${verbum} ` : (verbum) => `samlet ${verbum} fagområderne `;
const kommunekassen: Hvem = (verbum) => `kommunekassen ${verbum} `;

const baerer = <O, B, T, N>(s: Sprog<O, B, T, N>, tid: typeof NUTID | typeof DATID, hvem: Hvem, del: T): O =>
  s.hvis(
    s.erOver0(del),
    iSprog(s)`${s.ord(hvem(tid.faar))}${s.stoerrelse(del)}`,
    s.hvis(s.erUnder0(del), iSprog(s)`${s.ord(hvem(tid.daekker))}${s.stoerrelse(del)}`, s.ord(`${hvem(tid.baerer)}intet`)),
  );

/** A full stop where no "kr." has given one. */
const punktum = <O, B, T, N>(s: Sprog<O, B, T, N>, del: T): O =>
  s.hvis(s.erOver0(del), s.ord(""), s.hvis(s.erUnder0(del), s.ord(""), s.ord(".")));

/** "fagområdet får 0,4 mio. kr., og kommunekassen bærer intet."; of several: "samlet får fagområderne 0,4 mio. kr., …" */
const hvemBaerer = <O, B, T, N>(
  s: Sprog<O, B, T, N>,
  tid: typeof NUTID | typeof DATID,
  hvem: Hvem,
  { tilFagomraadet, tilKommunekassen }: Pick<Baereled<B, T>, "tilFagomraadet" | "tilKommunekassen">,
): O =>
  iSprog(s)`${baerer(s, tid, hvem, tilFagomraadet)}, og ${baerer(s, tid, kommunekassen, tilKommunekassen)}${punktum(s, tilKommunekassen)}`;

/** Who carries the year's deviation; what it takes while it is not known. */
export const baeresaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Baereled<B, T>): O => {
  const hver = led.antal === 1 ? "fagområdet" : "hvert fagområde";
  const alle = led.antal === 1 ? "fagområdet" : "alle fagområder";
  // The longer sentence has not room for more in its line.
  const modellerne = led.antal === 1 ? "Efter årets modeller" : "Efter modellerne";
  return s.hvis(
    led.erKendt,
    s.hvis(
      led.erFordelt,
      iSprog(s)`${s.ord(modellerne)}${afrundet(s, [led.afvigelse, led.tilFagomraadet, led.tilKommunekassen])}: ${hvemBaerer(
        s,
        NUTID,
        fagomraaderne(led.antal),
        led,
      )}`,
      s.ord(`Hvem der bærer den, kan først opgøres, når ${alle} har en model for året.`),
    ),
    s.ord(`Den vises, når ${hver} har en forventet eller endelig refusion.`),
  );
};

type Forrigeled<B, T> = Omit<Baereled<B, T>, "erFordelt"> & { readonly aar: number };

export const forrigeAarsaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Forrigeled<B, T>): O => {
  const aaret = s.ord(String(led.aar));
  return s.hvis(
    led.erKendt,
    iSprog(
      s,
    )`I ${aaret} var der${s.ord(samlet(led.antal))}${afrundet(s, [led.afvigelse, led.tilFagomraadet, led.tilKommunekassen])} ${afvigelsen(
      s,
      led.afvigelse,
      "ingen afvigelse.",
    )}`,
    iSprog(s)`Afvigelsen i ${aaret} er ikke skrevet${s.ord(led.antal === 1 ? "." : " for alle fagområder.")}`,
  );
};

/** Who carried it: nothing while it is not known. */
export const forrigeAarsBaeresaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Omit<Forrigeled<B, T>, "aar" | "afvigelse">): O =>
  s.hvis(
    led.erKendt,
    hvemBaerer(s, DATID, (verbum) => stort(fagomraaderne(led.antal)(verbum)), led),
    s.ord(""),
  );
