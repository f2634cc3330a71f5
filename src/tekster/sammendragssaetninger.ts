import type { Sammendragssager } from "../core";
import { afrundet } from "./afvigelsessaetninger";
import { iSprog, type Sprog } from "./sprog";
import { STATUSTEKST } from "./status";
import { skrivTal } from "./tal";

/* The summary's sentences, each written once: in words, and as the formula that writes the same words. */

export const budgetsaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, aar: number, budget: T): O =>
  iSprog(s)`Indtægtsbudgettet for ${s.ord(String(aar))} fra den centrale refusionsordning er ${s.beloeb(budget)}`;

type Opbygning<T> = Readonly<Record<"budget" | "udgangspunkt" | "kl" | "lokaleForhold", T>>;

const naarDerEr = <O, B, T, N>(s: Sprog<O, B, T, N>, beloeb: T, ord: O, ellers: O): O =>
  s.hvis(s.erOver0(beloeb), ord, s.hvis(s.erUnder0(beloeb), ord, ellers));

export const opbygningssaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Opbygning<T>): O => {
  const { budget, udgangspunkt, kl, lokaleForhold } = led;
  const afrunding = afrundet(s, [budget, udgangspunkt, kl, lokaleForhold]);
  const aendring = naarDerEr(s, kl, iSprog(s)`ændringen efter KL's skøn på ${s.beloeb(kl)}`, s.ord("ingen ændring efter KL's skøn"));
  const lokalt = naarDerEr(s, lokaleForhold, s.ord(""), s.ord(" og ingen lokale forhold."));
  return iSprog(s)`Det er${afrunding} udgangspunktet på ${s.beloeb(udgangspunkt)}, ${aendring}${lokalt}`;
};

/** The end of that sentence, where there is more of it: a line has not room for it all. */
export const lokaltLed = <O, B, T, N>(s: Sprog<O, B, T, N>, { lokaleForhold }: Pick<Opbygning<T>, "lokaleForhold">): O =>
  naarDerEr(s, lokaleForhold, iSprog(s)`og lokale forhold på ${s.beloeb(lokaleForhold)}`, s.ord(""));

interface Sagsled<O, B, T> {
  readonly erKendt: B;
  /** " pr. 31.12.2023", or nothing. */
  readonly dato: O;
  /** " (skøn)", or nothing. */
  readonly status: O;
  readonly udgift: T;
  readonly refusion: T;
}

export const sagssaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Sagsled<O, B, T>): O =>
  s.hvis(
    led.erKendt,
    iSprog(s)`Sagslisten${led.dato} har udgifter på ${s.beloeb(led.udgift)} og en refusion${led.status} på ${s.beloeb(led.refusion)}`,
    s.ord("Der er ikke indsat tal fra en sagsliste."),
  );

/** Instead of it, where the amounts would be those few's own. */
export const FOR_FAA_HUSSTANDE = "Sagslisten har for få husstande til, at dens tal kan vises.";

interface Daekningsled<O, B> {
  /** Whether both amounts are known, and whether there is any cost to hold the refund against. */
  readonly erKendt: B;
  readonly harUdgift: B;
  /** "35,7" */
  readonly daekningsgrad: O;
}

export const daekningssaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, led: Daekningsled<O, B>): O =>
  s.hvis(led.erKendt, s.hvis(led.harUdgift, iSprog(s)`Dækningsgraden er ${led.daekningsgrad} pct.`, s.ord("")), s.ord(""));

/** @param antal of how many departments */
export const udenModelsaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, aar: number, uden: N, antal: number): O => {
  const hvilke = antal === 1 ? s.ord("fagområdet") : s.hvis(s.er(uden, 1), s.ord("ét fagområde"), iSprog(s)`${s.antal(uden)} fagområder`);
  return s.hvis(s.er(uden, 0), s.ord(""), iSprog(s)`For ${hvilke} skal modellen for ${s.ord(String(aar))} besluttes.`);
};

export const DATO_FORAN = " pr. ";

/** What of the case list's sentence is words already. */
export const sagsord = ({ dato, status, beloeb }: Sammendragssager) => ({
  dato: dato === "" ? "" : DATO_FORAN + dato,
  status: status === null || status === "bekraeftet" ? "" : ` (${STATUSTEKST[status]})`,
  daekningsgrad: beloeb?.daekningsgrad == null ? "" : skrivTal(beloeb.daekningsgrad.times(100), 1),
});
