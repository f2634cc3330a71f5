import { KVARTALER_PR_AAR } from "./aconto";
import type { Fagomraadeaar } from "./aarsopgoerelse";

/** A day as "2023-03-31": in this form days compare as text. */
export type Dag = string;

/** aconto: a quarter's request (from 0), due when the quarter has ended; the source names no day for it. */
export type Kalenderhaendelse =
  | { readonly art: "aconto"; readonly kvartal: number }
  | { readonly art: "opfoelgning" }
  | { readonly art: "budgetlaegning" }
  | { readonly art: "foreloebig" }
  | { readonly art: "endelig" };

/** What is not there yet: an input, or what has to be decided or put right. */
export type Manglende =
  | "tilDato"
  | "anmodet"
  | "modtaget"
  | "forventetHeleAaret"
  | "ansvarlig"
  | "naesteAar"
  | "endelig"
  | "model"
  | "bogfoert"
  | "efterSager"
  | "afstemning";

export interface Mangel {
  readonly hvad: Manglende;
  /** From 0, where it belongs to one. */
  readonly kvartal: number | null;
  /** The departments by their number from 0; none where it belongs to the year. */
  readonly fagomraader: readonly number[];
}

export interface Kalenderpunkt {
  readonly dato: Dag;
  readonly haendelse: Kalenderhaendelse;
  /** mangler: the day has passed, and something is missing. */
  readonly status: "gjort" | "mangler" | "kommer";
  readonly mangler: readonly Mangel[];
}

export interface Kalendergrundlag {
  readonly aar: number;
  readonly fagomraader: readonly Fagomraadeaar[];
  /** Whether next year's sheets are made. */
  readonly harNaesteAar: boolean;
  /** "09-15": the municipality's own day for the budget of the year after. */
  readonly budgetfrist: string;
}

const KVARTALSSLUT = ["03-31", "06-30", "09-30", "12-31"] as const;
const OPFOELGNINGER = ["03-31", "05-31", "09-30"] as const;

/**
 * A budget year's days in their order (Randers Kommunes notat; BEK 2430/2021 § 10 for 1 March), each with what its
 * inputs still lack. The municipality's own follow-ups and its day for the budget are no deadlines of law.
 *
 * @param iDag what is due today is not late yet
 * @throws nothing
 */
export function aarskalender(grundlag: Kalendergrundlag, iDag: Dag): Kalenderpunkt[] {
  const { aar, fagomraader, budgetfrist } = grundlag;
  const punkter = [
    ...KVARTALSSLUT.map((dag, kvartal) => punkt(`${aar}-${dag}`, { art: "aconto", kvartal }, acontomangler(fagomraader, kvartal), iDag)),
    ...OPFOELGNINGER.map((dag) => punkt(`${aar}-${dag}`, { art: "opfoelgning" }, opfoelgningsmangler(fagomraader), iDag)),
    punkt(`${aar}-${budgetfrist}`, { art: "budgetlaegning" }, naesteAarMangler(grundlag), iDag),
    punkt(`${aar + 1}-03-01`, { art: "foreloebig" }, foreloebigeMangler(fagomraader), iDag),
    punkt(`${aar + 1}-05-31`, { art: "endelig" }, endeligeMangler(fagomraader), iDag),
  ];
  // The sort is stable: on one day, the request comes before the follow-up.
  return punkter.sort((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0));
}

function punkt(dato: Dag, haendelse: Kalenderhaendelse, mangler: readonly Mangel[], iDag: Dag): Kalenderpunkt {
  // An expectation is to be judged anew on its day, however early something was filled in.
  const kanGoeresFoer = haendelse.art !== "opfoelgning";
  const gjort = mangler.length === 0 && (kanGoeresFoer || iDag > dato);
  return { dato, haendelse, status: gjort ? "gjort" : iDag > dato ? "mangler" : "kommer", mangler };
}

type Proeve = (et: Fagomraadeaar) => boolean;

/** Nothing where no department lacks it. */
function mangel(hvad: Manglende, fagomraader: readonly Fagomraadeaar[], mangler: Proeve, kvartal: number | null = null): Mangel[] {
  const uden = fagomraader.flatMap((et, nr) => (mangler(et) ? [nr] : []));
  return uden.length === 0 ? [] : [{ hvad, kvartal, fagomraader: uden }];
}

/**
 * One thing at a time for each department: what is expected, what was then requested, what came. Money that came was
 * requested, and once the final refund is known nobody waits for either.
 */
function acontomangler(alle: readonly Fagomraadeaar[], kvartal: number): Mangel[] {
  const harTilDato: Proeve = ({ opfoelgning }) => opfoelgning.tilDato[kvartal] !== null;
  const venter: Proeve = (et) => harTilDato(et) && et.opfoelgning.modtaget[kvartal] === null && et.opfoelgning.endelig === null;
  const harAnmodet: Proeve = ({ opfoelgning }) => opfoelgning.anmodet[kvartal] !== null;
  return [
    ...mangel("tilDato", alle, (et) => !harTilDato(et), kvartal),
    ...mangel("anmodet", alle, (et) => venter(et) && !harAnmodet(et), kvartal),
    ...mangel("modtaget", alle, (et) => venter(et) && harAnmodet(et), kvartal),
  ];
}

/** A department whose final refund is known needs no expectation any more. */
const opfoelgningsmangler = (alle: readonly Fagomraadeaar[]): Mangel[] => [
  ...mangel("forventetHeleAaret", alle, ({ aconto, opfoelgning }) => aconto.forventet === null && opfoelgning.endelig === null),
  ...mangel("ansvarlig", alle, ({ erStorAfvigelse, opfoelgning }) => erStorAfvigelse === true && opfoelgning.ansvarlig === ""),
];

const naesteAarMangler = ({ harNaesteAar }: Kalendergrundlag): Mangel[] =>
  harNaesteAar ? [] : [{ hvad: "naesteAar", kvartal: null, fagomraader: [] }];

function foreloebigeMangler(alle: readonly Fagomraadeaar[]): Mangel[] {
  const sidste = KVARTALER_PR_AAR - 1;
  return [
    ...mangel("tilDato", alle, ({ opfoelgning }) => opfoelgning.tilDato[sidste] === null && opfoelgning.endelig === null, sidste),
    ...mangel("bogfoert", alle, ({ opfoelgning }) => opfoelgning.bogfoert === null),
  ];
}

const endeligeMangler = (alle: readonly Fagomraadeaar[]): Mangel[] => [
  ...[0, 1, 2, 3].flatMap((kvartal) => mangel("tilDato", alle, ({ aconto }) => aconto.kvartaler[kvartal]!.anmodet === null, kvartal)),
  ...mangel("endelig", alle, ({ opfoelgning }) => opfoelgning.endelig === null),
  ...mangel("model", alle, ({ model }) => model === null),
  ...mangel("bogfoert", alle, ({ opfoelgning }) => opfoelgning.bogfoert === null),
  ...mangel("efterSager", alle, ({ opfoelgning }) => opfoelgning.efterSager === null),
  ...mangel("afstemning", alle, ({ afstemning, opfoelgning }) => opfoelgning.endelig !== null && afstemning.stemmer === false),
];

export interface Skridt {
  readonly punkt: Kalenderpunkt;
  /** null where nothing is missing, and the day is only waited for. */
  readonly mangel: Mangel | null;
}

/**
 * The one thing to do next: the earliest that is missing and whose day has passed. Money that has not come is nothing
 * one can do, so it comes after the others; then what lies ahead. null when everything is done.
 */
export function naesteSkridt(punkter: readonly Kalenderpunkt[]): Skridt | null {
  const forfaldne = punkter
    .filter(({ status }) => status === "mangler")
    .flatMap((et) => et.mangler.map((mangel): Skridt => ({ punkt: et, mangel })));
  const skridt = forfaldne.find(({ mangel }) => mangel?.hvad !== "modtaget") ?? forfaldne[0];
  if (skridt !== undefined) return skridt;
  const kommer = punkter.find(({ status }) => status === "kommer");
  return kommer === undefined ? null : { punkt: kommer, mangel: kommer.mangler[0] ?? null };
}

/** Three years are alive at once: one is budgeted, one is followed, one is settled. */
export type Aarsfase = "budgetlaegges" | "foelges" | "afsluttes" | "afsluttet";

export function aaretsFase(aar: number, punkter: readonly Kalenderpunkt[], iDag: Dag): Aarsfase {
  if (iDag < `${aar}-01-01`) return "budgetlaegges";
  if (iDag <= `${aar}-12-31`) return "foelges";
  return punkter.some(({ haendelse, status }) => haendelse.art === "endelig" && status === "gjort") ? "afsluttet" : "afsluttes";
}
