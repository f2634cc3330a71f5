import {
  andelAf,
  type Aarsskifte,
  type Fagomraadeskifte,
  type Maalgruppe,
  type Model,
  type Satsskifte,
  type Status,
  type Trin,
  type Trinskifte,
} from "../core";
import { modeltekst } from "./modeller";
import { MAALGRUPPETEKST, STATUSTEKST } from "./status";
import { opremsning, skrivKroner, skrivProcent, skrivTal } from "./tal";

/** The task Viderefør: its page. */
export const VIDEREFOER = {
  intro: "Vælg det år, der føres videre. Intet ændres i arkene eller i filen; næste år begynder som en kladde i Nyt budgetår.",
  kanIkke: (aar: number) => `${aar} kan ikke føres videre, før dette er rettet:`,
  foelgerMed: "Følger med",
  aendres: "Ændres",
  skalBesluttes: "Skal besluttes",
  tabel: (fra: number, til: number) => `Fra B-${fra} til BO-${til} (kr.)`,
  budget: (aar: number) => `B-${aar}`,
  overslag: (aar: number) => `BO-${aar}`,
  aendring: "Ændring",
  iAlt: "I alt",
  begynd: (aar: number) => `Begynd budget ${aar}`,
  kladdeErstattes: (aar: string) =>
    aar === ""
      ? "Der er en kladde i Nyt budgetår. Den erstattes af næste års."
      : `Kladden for ${aar} i Nyt budgetår erstattes af næste års. Har du oprettet arkene eller hentet filen for ${aar}?`,
  ikkeHentet: (antal: number, aar: string) =>
    `I opfølgningen for ${aar} er ${antal === 1 ? "ét felt" : `${antal} felter`} udfyldt, som ikke står i nogen fil. Hent filen i Opfølgning først.`,
  aabnOpfoelgning: "Åbn Opfølgning",
  jaBegynd: "Ja, viderefør",
  behold: "Behold kladden",
  filensGraenser: "Bekræftede grænser i filen",
  mangler: (aar: string) => `Filen har bekræftede grænser, som ikke er gemt her: ${aar}.`,
  gemGraenser: "Gem filens grænser her",
  gemt: "Grænserne er gemt og bruges fra nu af.",
  uenige: (aar: string) =>
    `Filen og de grænser, der er gemt her, er ikke enige om ${aar}. De gemte bruges og ændres ikke; ret dem under Satser, hvis filens er de rigtige.`,
} as const;

/** The starting point's note in the next year's budget. */
export const udgangspunktsnote = (fra: number, til: number): string => `BO-${til} i budget ${fra}`;

export interface Medbragt {
  readonly kommune: string;
  readonly enhed: string;
  readonly fortegn: string;
  /** Next year's first estimate years, with their percentages as typed; empty ones are left out. */
  readonly indeks: readonly string[];
}

export function foelgerMed({ fagomraader }: Aarsskifte, { kommune, enhed, fortegn, indeks }: Medbragt): string[] {
  const faste = fagomraader.filter(({ model }) => model !== null);
  const vaerter = fagomraader.flatMap(({ fagomraade: { navn, forvaltesUnder } }) =>
    forvaltesUnder === null ? [] : [`${navn} under ${forvaltesUnder}`],
  );
  return [
    ...(kommune === "" ? [] : [`Kommune: ${kommune}`]),
    `${fagomraader.length === 1 ? "Ét fagområde" : `${fagomraader.length} fagområder`} med indtægten i regnskab 2021 som fordelingsnøgle, udvalg og kontotekst`,
    ...(faste.length === 0
      ? []
      : [`Modeller, der fortsat gælder: ${opremsning(faste.map(({ fagomraade: { navn, model } }) => `${navn} ${medAndel(model!)}`))}`]),
    ...(vaerter.length === 0 ? [] : [`Forvaltes under et andet fagområde: ${opremsning(vaerter)}`]),
    `Fordeling i ${enhed}, og indtægter vist ${fortegn}`,
    ...(indeks.length === 0 ? [] : [`Indeks: ${opremsning(indeks)}`]),
  ];
}

/** One's own share is a number that comes along. */
const medAndel = (model: Model): string =>
  model.art === "egenAndel" ? `${modeltekst(model)} ${skrivTal(model.andel.times(100))} %` : modeltekst(model);

export const aendres = (
  { fra, til, overslag }: Aarsskifte,
  prisniveau: { readonly foer: string; readonly nu: string },
  erOpgjort: boolean,
): string[] => [
  `Udgangspunktet for ${til} er BO-${til} i budget ${fra}: ${skrivKroner(overslag)} Er et nyere budget vedtaget, rettes det på trin 1.`,
  ...(prisniveau.foer === prisniveau.nu ? [] : [`Prisniveau: ${prisniveau.foer} bliver til ${prisniveau.nu}`]),
  ...(erOpgjort ? [`Årets endelige afvigelse står som det foregående års i budget ${til} og vises i sammendraget.`] : []),
  "KL's skøn, lokale forhold, kontrollen mod tilskuddet og deres bemærkninger begynder tomme.",
  `Opfølgningen for ${til} begynder tom. ${fra} bliver stående og gøres færdigt for sig.`,
];

export const skalBesluttes = ({ til, fagomraader, satser }: Aarsskifte, prisniveau: string): string[] => [
  ...fagomraader.filter(({ model }) => model === null).map((et) => modelEnder(et, til)),
  `Ændring efter KL's skøn for ${til}`,
  `Lokale forhold i ${til}`,
  ...(prisniveau === "" ? [] : [`Om udgangspunktet skal regnes om fra ${prisniveau}`]),
  `Indeks for det nye sidste overslagsår, ${til + 3}`,
  ...graensepunkt(satser, til),
];

function modelEnder({ fagomraade: { navn, model, gaelderFra, gaelderTil } }: Fagomraadeskifte, til: number): string {
  const periode =
    gaelderTil === null ? `fra ${gaelderFra}` : gaelderFra === gaelderTil ? `kun ${gaelderFra}` : `${gaelderFra}-${gaelderTil}`;
  return `Model for ${navn} i ${til}: ${medAndel(model)} gælder ${periode} og står kun som forslag`;
}

function graensepunkt({ status }: Satsskifte, til: number): string[] {
  if (status === "bekraeftet") return [];
  return [
    `Beløbsgrænserne for ${til} skal bekræftes under Satser, når de er kendt; ${status === null ? "der er ingen endnu" : `de er ${graensestatus(status)}`}`,
  ];
}

const graensestatus = (status: Exclude<Status, "bekraeftet">): string =>
  status === "skoen" ? `et ${STATUSTEKST.skoen}` : STATUSTEKST[status];

/** Why the models are to be looked at again, with what changes; null where nothing does. */
export function modelvarsel({
  fra,
  til,
  satser: { aendrede, status },
}: Aarsskifte): { readonly saetning: string; readonly punkter: readonly string[] } | null {
  if (aendrede.length === 0) return null;
  const procenter = aendrede.some(({ foer, nu }) => foer?.sats !== nu?.sats);
  const hvad = procenter ? "Beløbsgrænser og refusionsprocenter" : "Beløbsgrænserne";
  const forbehold = status === "bekraeftet" ? "" : ` Tallene for ${til} er ikke bekræftet.`;
  return {
    saetning: `${hvad} ændres fra ${fra} til ${til}. Randers Kommunes notat beder om, at modellen revurderes ved større ændringer i dem.${forbehold}`,
    punkter: aendrede.map(trinskifte),
  };
}

const GRUPPE: Readonly<Record<Maalgruppe | "alle", string>> = {
  alle: "",
  barn: ` (${MAALGRUPPETEKST.barn})`,
  voksen: ` (${MAALGRUPPETEKST.voksen})`,
};

function trinskifte({ maalgruppe, nr, foer, nu }: Trinskifte): string {
  const hvor = `Grænse ${nr}${GRUPPE[maalgruppe]}: `;
  if (foer === null || nu === null) return hvor + (foer === null ? `ny, ${trinnet(nu!)}` : `${trinnet(foer)} bortfalder`);
  return `${hvor}${trinnet(foer)} bliver til ${trinnet(nu)}`;
}

const trinnet = ({ graense, sats }: Trin): string => `${skrivKroner(graense)} med ${skrivProcent(andelAf(sats), 0)}`;
