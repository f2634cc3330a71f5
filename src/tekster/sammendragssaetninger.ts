import type { Sammendragssager } from "../core";
import { iSprog, type Sprog } from "./sprog";
import { STATUSTEKST } from "./status";
import { skrivTal } from "./tal";

/* The summary's sentences, each written once: in words, and as the formula that writes the same words. */

export const budgetsaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, aar: number, budget: T): O =>
  iSprog(s)`Indtægtsbudgettet for ${s.ord(String(aar))} fra den centrale refusionsordning er ${s.beloeb(budget)}`;

export const opbygningssaetning = <O, B, T, N>(
  s: Sprog<O, B, T, N>,
  { udgangspunkt, kl, lokaleForhold }: Readonly<Record<"udgangspunkt" | "kl" | "lokaleForhold", T>>,
): O => {
  const naarDerEr = (beloeb: T, ord: O, ellers: O): O => s.hvis(s.erOver0(beloeb), ord, s.hvis(s.erUnder0(beloeb), ord, ellers));
  const aendring = naarDerEr(kl, iSprog(s)`ændringen efter KL's skøn på ${s.beloeb(kl)}`, s.ord("ingen ændring efter KL's skøn"));
  const lokalt = naarDerEr(lokaleForhold, iSprog(s)`lokale forhold på ${s.beloeb(lokaleForhold)}`, s.ord("ingen lokale forhold."));
  return iSprog(s)`Det er udgangspunktet på ${s.beloeb(udgangspunkt)}, ${aendring} og ${lokalt}`;
};

/** An amount ends its sentence with its own "kr."; other words need their dot. */
const afvigelsen = <O, B, T, N>(s: Sprog<O, B, T, N>, afvigelse: T, ingen: string): O =>
  s.hvis(
    s.erOver0(afvigelse),
    iSprog(s)`en merindtægt på ${s.stoerrelse(afvigelse)}`,
    s.hvis(s.erUnder0(afvigelse), iSprog(s)`en mindreindtægt på ${s.stoerrelse(afvigelse)}`, s.ord(ingen)),
  );

interface Afvigelsesled<B, T> {
  readonly aar: number;
  readonly erKendt: B;
  readonly erEndelig: B;
  readonly afvigelse: T;
}

export const afvigelsessaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, { aar, erKendt, erEndelig, afvigelse }: Afvigelsesled<B, T>): O => {
  const aaret = s.ord(String(aar));
  const hvad = afvigelsen(s, afvigelse, "ingen afvigelse fra budgettet.");
  return s.hvis(
    erKendt,
    s.hvis(
      erEndelig,
      iSprog(s)`Den endelige opgørelse af ${aaret} viser ${hvad}`,
      iSprog(s)`Forventet, ikke endeligt: ${aaret} ventes at give ${hvad}`,
    ),
    iSprog(s)`Afvigelsen fra budgettet i ${aaret} er ikke kendt endnu.`,
  );
};

interface Baereled<B, T> {
  readonly erKendt: B;
  readonly erFordelt: B;
  readonly tilFagomraadet: T;
  readonly tilKommunekassen: T;
}

const NUTID = { faar: "får", daekker: "dækker", baerer: "bærer intet" } as const;
const DATID = { faar: "fik", daekker: "dækkede", baerer: "bar intet" } as const;

const baerer = <O, B, T, N>(s: Sprog<O, B, T, N>, tid: typeof NUTID | typeof DATID, del: T): O =>
  s.hvis(
    s.erOver0(del),
    iSprog(s)`${s.ord(tid.faar)} ${s.stoerrelse(del)}`,
    s.hvis(s.erUnder0(del), iSprog(s)`${s.ord(tid.daekker)} ${s.stoerrelse(del)}`, s.ord(tid.baerer)),
  );

/** A full stop where no "kr." has given one. */
const punktum = <O, B, T, N>(s: Sprog<O, B, T, N>, del: T): O =>
  s.hvis(s.erOver0(del), s.ord(""), s.hvis(s.erUnder0(del), s.ord(""), s.ord(".")));

/** Who carries the year's deviation; what it takes while it is not known. */
export const baeresaetning = <O, B, T, N>(
  s: Sprog<O, B, T, N>,
  { erKendt, erFordelt, tilFagomraadet, tilKommunekassen }: Baereled<B, T>,
): O =>
  s.hvis(
    erKendt,
    s.hvis(
      erFordelt,
      iSprog(
        s,
      )`Efter årets modeller: fagområderne ${baerer(s, NUTID, tilFagomraadet)}, og kommunekassen ${baerer(s, NUTID, tilKommunekassen)}${punktum(s, tilKommunekassen)}`,
      s.ord("Hvem der bærer den, kan først opgøres, når alle fagområder har en model for året."),
    ),
    s.ord("Den vises, når hvert fagområde har en forventet eller endelig refusion."),
  );

export const forrigeAarsaetning = <O, B, T, N>(
  s: Sprog<O, B, T, N>,
  { aar, erKendt, afvigelse, tilFagomraadet, tilKommunekassen }: Omit<Afvigelsesled<B, T>, "erEndelig"> & Omit<Baereled<B, T>, "erFordelt">,
): O => {
  const aaret = s.ord(String(aar));
  return s.hvis(
    erKendt,
    iSprog(
      s,
    )`I ${aaret} var der ${afvigelsen(s, afvigelse, "ingen afvigelse.")} Fagområderne ${baerer(s, DATID, tilFagomraadet)}, og kommunekassen ${baerer(s, DATID, tilKommunekassen)}${punktum(s, tilKommunekassen)}`,
    iSprog(s)`Afvigelsen i ${aaret} er ikke skrevet for alle fagområder.`,
  );
};

interface Sagsled<O, B, T> {
  readonly erKendt: B;
  /** " pr. 31.12.2023", or nothing. */
  readonly dato: O;
  /** " (skøn)", or nothing. */
  readonly status: O;
  readonly udgift: T;
  readonly refusion: T;
  /** Whether there is any cost to hold the refund against. */
  readonly harUdgift: B;
  /** "35,7" */
  readonly daekningsgrad: O;
}

export const sagssaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Sagsled<O, B, T>): O =>
  s.hvis(
    led.erKendt,
    iSprog(
      s,
    )`Sagslisten${led.dato} har udgifter på ${s.beloeb(led.udgift)} og en refusion${led.status} på ${s.beloeb(led.refusion)}${s.hvis(
      led.harUdgift,
      iSprog(s)` Dækningsgraden er ${led.daekningsgrad} pct.`,
      s.ord(""),
    )}`,
    s.ord("Der er ikke indsat tal fra en sagsliste."),
  );

/** Instead of it, where the amounts would be those few's own. */
export const FOR_FAA_HUSSTANDE = "Sagslisten har for få husstande til, at dens tal kan vises.";

export const udenModelsaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, aar: number, antal: N): O =>
  s.hvis(
    s.er(antal, 0),
    s.ord(""),
    iSprog(
      s,
    )`For ${s.hvis(s.er(antal, 1), s.ord("ét fagområde"), iSprog(s)`${s.antal(antal)} fagområder`)} skal modellen for ${s.ord(String(aar))} besluttes.`,
  );

export const DATO_FORAN = " pr. ";

/** What of the case list's sentence is words already. */
export const sagsord = ({ dato, status, beloeb }: Sammendragssager) => ({
  dato: dato === "" ? "" : DATO_FORAN + dato,
  status: status === null || status === "bekraeftet" ? "" : ` (${STATUSTEKST[status]})`,
  daekningsgrad: beloeb?.daekningsgrad == null ? "" : skrivTal(beloeb.daekningsgrad.times(100), 1),
});
