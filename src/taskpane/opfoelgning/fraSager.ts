import { kronerAf, STOERSTE_OERE, type Oere, type Status } from "../../core";
import { forenkl, STATUSTEKST } from "../../tekster/status";
import { skrivKroner, skrivTal } from "../../tekster/tal";
import { HUSSTANDSFELTER, type Felt, type Sagstalsfelt } from "./felter";

/** The sums that Sager has handed over: by department, amounts in øre. */
export interface FraSager {
  readonly aar: number;
  /** From 1; null where the list is not that of a quarter. */
  readonly kvartal: 1 | 2 | 3 | 4 | null;
  readonly dato: string;
  /** How far the limits can be trusted; null where that is not told. */
  readonly status: Status | null;
  readonly fagomraader: readonly { readonly navn: string; readonly tilDato: Oere }[];
  readonly heleAaret: readonly { readonly navn: string; readonly refusion: Oere; readonly vedHoejereGraenser: Oere }[];
  /** The whole list in numbers; null where they are not handed over. */
  readonly sagstal: { readonly husstande: readonly number[]; readonly udgift: Oere; readonly refusion: Oere } | null;
  /** The dated copy: how many cases, and the sheet where it was made. */
  readonly bilag: { readonly antalSager: number | null; readonly ark: string };
}

type Ukendt = Readonly<Record<string, unknown>>;

/** null where nothing was handed over, or not in this form. */
export function laesFraSager(gemt: unknown): FraSager | null {
  const et = objekt(gemt);
  if (et === null || !Number.isInteger(et["aar"])) return null;
  const { kvartal, dato, status } = et;
  const { antalSager, ark } = objekt(et["bilag"]) ?? {};
  return {
    aar: et["aar"] as number,
    kvartal: kvartal === 1 || kvartal === 2 || kvartal === 3 || kvartal === 4 ? kvartal : null,
    dato: typeof dato === "string" ? dato : "",
    status: typeof status === "string" && Object.hasOwn(STATUSTEKST, status) ? (status as Status) : null,
    fagomraader: liste(et["fagomraader"]).flatMap(({ navn, tilDato }) => (erNavn(navn) && erBeloeb(tilDato) ? [{ navn, tilDato }] : [])),
    heleAaret: liste(et["heleAaret"]).flatMap(({ navn, refusion, vedHoejereGraenser }) =>
      erNavn(navn) && erBeloeb(refusion) && erBeloeb(vedHoejereGraenser) ? [{ navn, refusion, vedHoejereGraenser }] : [],
    ),
    sagstal: laesSagstal(objekt(et["sagstal"])),
    bilag: { antalSager: erBeloeb(antalSager) ? antalSager : null, ark: typeof ark === "string" ? ark : "" },
  };
}

const ANTAL_TRIN = HUSSTANDSFELTER.length;

/** Years of fewer steps have nobody in the last. */
function laesSagstal(et: Ukendt | null): FraSager["sagstal"] {
  const prTrin: unknown = et?.["husstandePrTrin"];
  const { udgift, refusion } = et ?? {};
  if (!Array.isArray(prTrin) || prTrin.length > ANTAL_TRIN || !prTrin.every(erBeloeb) || !erBeloeb(udgift) || !erBeloeb(refusion))
    return null;
  return { husstande: Array.from({ length: ANTAL_TRIN }, (_, trin) => (prTrin as number[])[trin] ?? 0), udgift, refusion };
}

const objekt = (vaerdi: unknown): Ukendt | null => (typeof vaerdi === "object" && vaerdi !== null ? (vaerdi as Ukendt) : null);
const liste = (vaerdi: unknown): Ukendt[] => (Array.isArray(vaerdi) ? vaerdi.map(objekt).filter((et) => et !== null) : []);
const erNavn = (vaerdi: unknown): vaerdi is string => typeof vaerdi === "string" && vaerdi.trim() !== "";
const erBeloeb = (vaerdi: unknown): vaerdi is Oere =>
  Number.isInteger(vaerdi) && (vaerdi as number) >= 0 && (vaerdi as number) <= STOERSTE_OERE;

export interface Udfyldning {
  readonly felt: Felt;
  /** The department's; null where the field belongs to the year. */
  readonly navn: string | null;
  /** As one would type it. */
  readonly tekst: string;
  /** As it is shown before it is filled in. */
  readonly vist: string;
}

export interface Sagsforslag {
  readonly udfyldes: readonly Udfyldning[];
  /** Departments of the list that the budget does not have. */
  readonly ukendte: readonly string[];
  /** Departments of the budget that the list does not have. */
  readonly uden: readonly string[];
}

interface Fagomraadeplads {
  readonly nr: number;
  readonly navn: string;
}

/** Which fields the sums fill, department by department by their names. */
export function sagsforslag(fraSager: FraSager, budgettets: readonly Fagomraadeplads[]): Sagsforslag {
  const { kvartal, fagomraader, heleAaret } = fraSager;
  const tilDato = kvartal === null ? [] : fagomraader;
  const udfyldes = budgettets.flatMap(({ nr, navn }): Udfyldning[] => [
    ...find(tilDato, navn).map((et) => udfyldning({ art: "kvartal", hvad: "tilDato", nr, kvartal: kvartal! - 1 }, navn, et.tilDato)),
    ...find(heleAaret, navn).flatMap((et) => [
      udfyldning({ art: "aar", hvad: "efterSager", nr }, navn, et.refusion),
      udfyldning({ art: "aar", hvad: "vedHoejereGraenser", nr }, navn, et.vedHoejereGraenser),
    ]),
  ]);
  const listens = [...tilDato, ...heleAaret].map(({ navn }) => navn);
  return {
    udfyldes: udfyldes.length === 0 ? [] : [...udfyldes, ...bilagsfelter(fraSager), ...sagstalsfelter(fraSager)],
    ukendte: [...new Set(listens.filter((navn) => find(budgettets, navn).length === 0))],
    uden: budgettets.filter(({ navn }) => !listens.some((andet) => forenkl(andet) === forenkl(navn))).map(({ navn }) => navn),
  };
}

const find = <T extends { readonly navn: string }>(alle: readonly T[], navn: string): readonly T[] =>
  alle.filter((et) => forenkl(et.navn) === forenkl(navn)).slice(0, 1);

const udfyldning = (felt: Felt, navn: string, beloeb: Oere): Udfyldning => ({
  felt,
  navn,
  tekst: beloebstekst(beloeb),
  vist: skrivKroner(beloeb),
});

/** The copy behind a quarter's claim; of the whole year there is none to note. */
function bilagsfelter({ kvartal, dato, bilag: { antalSager, ark } }: FraSager): Udfyldning[] {
  if (kvartal === null) return [];
  const tekster = { dato, antalSager: antalSager === null ? "" : skrivTal(antalSager), ark };
  return (["dato", "antalSager", "ark"] as const).flatMap((hvad) =>
    tekster[hvad] === ""
      ? []
      : [{ felt: { art: "bilag", hvad, kvartal: kvartal - 1 }, navn: null, tekst: tekster[hvad], vist: tekster[hvad] }],
  );
}

/** The whole list's numbers, whatever part of the year is handed over: the summary tells the latest of them. */
function sagstalsfelter({ dato, status, sagstal }: FraSager): Udfyldning[] {
  if (sagstal === null) return [];
  const med = (hvad: Sagstalsfelt, tekst: string, vist = tekst): Udfyldning[] =>
    tekst === "" ? [] : [{ felt: { art: "sagstal", hvad }, navn: null, tekst, vist }];
  return [
    ...med("dato", dato),
    ...med("status", status === null ? "" : STATUSTEKST[status]),
    ...HUSSTANDSFELTER.flatMap((hvad, trin) => med(hvad, skrivTal(sagstal.husstande[trin]!))),
    ...med("udgift", beloebstekst(sagstal.udgift), skrivKroner(sagstal.udgift)),
    ...med("refusion", beloebstekst(sagstal.refusion), skrivKroner(sagstal.refusion)),
  ];
}

/** An amount as one would type it in a field. */
export const beloebstekst = (beloeb: Oere): string => skrivTal(kronerAf(beloeb), beloeb % 100 === 0 ? 0 : 2);
