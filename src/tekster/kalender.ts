import type { Aarsfase, Dag, Kalenderhaendelse, Kalenderpunkt, Mangel, Manglende } from "../core";
import { opremsning } from "./tal";

/** "2023-03-31" as "31.03.2023". */
export const skrivDag = (dag: Dag): string => dag.split("-").reverse().join(".");

export const KALENDER = {
  titel: "Årets kalender",
  status: { gjort: "Gjort", mangler: "Mangler", kommer: "Kommer" },
  fase: {
    budgetlaegges: (aar: number) => `${aar} budgetlægges.`,
    foelges: (aar: number) => `${aar} følges.`,
    afsluttes: (aar: number) => `${aar} skal gøres endeligt op.`,
    afsluttet: (aar: number) => `${aar} er gjort endeligt op.`,
  } satisfies Record<Aarsfase, (aar: number) => string>,
  iDag: (dag: Dag) => `I dag er det ${skrivDag(dag)}.`,
  frist: "Dag for budgetlægningen",
  fristHint: "Kommunens egen frist; den kan rettes. Skriv dag og måned, fx 15.09.",
  fristFejl: "Dag for budgetlægningen: skriv en dag og en måned, fx 15.09.",
} as const;

/** What a day is for. The quarters' requests have no day of their own: they are due once the quarter has ended. */
export function haendelsestekst(haendelse: Kalenderhaendelse, aar: number): string {
  switch (haendelse.art) {
    case "aconto":
      return `${haendelse.kvartal + 1}. kvartal slutter; derefter anmodes der a conto`;
    case "opfoelgning":
      return "Budgetopfølgning";
    case "budgetlaegning":
      return `Budgetlægning: indtægtsbudgettet for ${aar + 1} (kommunens egen frist)`;
    case "foreloebig":
      return `Foreløbig opgørelse for ${aar}`;
    case "endelig":
      return `Endelig opgørelse for ${aar}; forskellen rettes i budgetopfølgningen`;
  }
}

type Sted = { readonly kvartal: string; readonly hvem: string; readonly aar: number };

/** What is missing, as a sentence. */
const MANGLER: Readonly<Record<Manglende, (sted: Sted) => string>> = {
  tilDato: ({ kvartal, hvem }) => `Forventet refusion til og med ${kvartal} mangler for ${hvem}.`,
  anmodet: ({ kvartal, hvem }) => `Det anmodede beløb for ${kvartal} mangler for ${hvem}.`,
  modtaget: ({ kvartal, hvem }) => `Det modtagne beløb for ${kvartal} mangler for ${hvem}.`,
  forventetHeleAaret: ({ hvem }) => `Forventet refusion for hele året mangler for ${hvem}.`,
  ansvarlig: ({ hvem }) => `Afvigelsen er stor, og det er ikke skrevet, hvem der handler, for ${hvem}.`,
  naesteAar: ({ aar }) => `Der er intet budget for ${aar + 1} her.`,
  endelig: ({ hvem }) => `Endelig refusion mangler for ${hvem}.`,
  model: ({ hvem, aar }) => `Modellen for ${aar} er ikke besluttet for ${hvem}.`,
  bogfoert: ({ hvem }) => `Det bogførte beløb mangler for ${hvem}.`,
  efterSager: ({ hvem }) => `Refusionen efter Sager mangler for ${hvem}.`,
  afstemning: ({ hvem }) => `Afstemningen går ikke op for ${hvem}.`,
};

/** What to do about it. */
const GOER: Readonly<Record<Manglende, (sted: Sted) => string>> = {
  tilDato: ({ kvartal, hvem }) => `Skriv den refusion, der forventes for året til og med ${kvartal}, for ${hvem}.`,
  anmodet: ({ kvartal, hvem }) => `Send anmodningen for ${kvartal}, og skriv det anmodede beløb for ${hvem}.`,
  modtaget: ({ kvartal, hvem }) => `Skriv det modtagne beløb for ${kvartal} for ${hvem}, når det er kommet.`,
  forventetHeleAaret: ({ hvem }) => `Skriv den refusion, der forventes for hele året, for ${hvem}.`,
  ansvarlig: ({ hvem }) => `Afvigelsen er stor: skriv, hvem der handler, for ${hvem}.`,
  naesteAar: ({ aar }) => `Lav budgettet for ${aar + 1} ud fra dette års.`,
  endelig: ({ hvem }) => `Skriv den endelige refusion efter det reviderede regnskab for ${hvem}.`,
  model: ({ hvem, aar }) => `Beslut, hvilken model der gælder i ${aar} for ${hvem}, og ret den i forudsætningerne.`,
  bogfoert: ({ hvem }) => `Skriv det beløb, der er bogført for året, for ${hvem}.`,
  efterSager: ({ hvem }) => `Skriv årets refusion efter sagslisten for ${hvem}.`,
  afstemning: ({ hvem }) => `Find forskellen mellem krav, bogført og Sager for ${hvem}.`,
};

const stedet = ({ kvartal, fagomraader }: Mangel, navne: readonly string[], aar: number): Sted => ({
  kvartal: kvartal === null ? "" : `${kvartal + 1}. kvartal`,
  hvem: fagomraader.length === navne.length && navne.length > 1 ? "alle fagområder" : opremsning(fagomraader.map((nr) => navne[nr]!)),
  aar,
});

/** @param navne the departments' names in the budget's order */
export const mangeltekst = (mangel: Mangel, navne: readonly string[], aar: number): string =>
  MANGLER[mangel.hvad](stedet(mangel, navne, aar));

export const skridttekst = (mangel: Mangel, navne: readonly string[], aar: number): string => GOER[mangel.hvad](stedet(mangel, navne, aar));

/** The day that a step belongs to, as a sentence. */
export const dagstekst = ({ dato, haendelse, status }: Kalenderpunkt, aar: number): string =>
  `${skrivDag(dato)}: ${haendelsestekst(haendelse, aar)}${status === "mangler" ? ". Dagen er passeret." : "."}`;
