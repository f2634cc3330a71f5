import type { Sammendragssager, Status } from "../core";
import { iSprog, type Sprog } from "./sprog";
import { STATUSTEKST } from "./status";
import { opremsning, skrivTal } from "./tal";

/** The sheet Sammendrag, and the same as a letter. */
export const SAMMENDRAG = {
  titel: (aar: number) => `Sammendrag: indtægtsbudget ${aar}`,
  beloebI: "Beløb i mio. kr.",
  kontrol: "Ret dette først: ",
  budget: "Indtægtsbudgettet",
  fagomraader: "Fagområdernes andele",
  kolonner: {
    fagomraade: "Fagområde",
    andel: "Andel af indtægt 2021",
    budget: (aar: number) => `B-${aar}`,
    model: "Model",
    afvigelse: {
      endelig: (aar: number) => `Endelig afvigelse ${aar}`,
      forventet: (aar: number) => `Forventet afvigelse ${aar}`,
      ukendt: (aar: number) => `Afvigelse ${aar} (ikke kendt)`,
    },
    tilFagomraadet: "heraf til fagområdet",
    tilKommunekassen: "heraf til kommunekassen",
  },
  modeller: "Modeller: hvem bærer en afvigelse",
  diagramtitel: (aar: number) => `Indtægtsbudget ${aar} pr. fagområde, mio. kr.`,
  diagramakse: "mio. kr.",
  diagramlinje: "Diagrammet viser fagområdernes budget uden fortegn; tallene står i tabellen.",
  alternativ: (aar: number, dele: readonly string[]) =>
    `Søjlediagram over indtægtsbudgettet ${aar} i mio. kr. pr. fagområde: ${dele.join("; ").replace(/\.$/, "")}.`,
  afvigelse: "Afvigelse fra budgettet",
  sager: "Sager og dækningsgrad",
  husstandskolonner: {
    navn: "Husstande efter højeste trin",
    trin: ["Under grænse 1", "Trin 1", "Trin 2", "Trin 3"],
    iAlt: "I alt",
  },
  antal: "Antal husstande",
  forbehold: "Usikkert og forudsat",
  kilder: "Kilder",
  mellemregning: "Mellemregning (udskrives ikke)",
  hjaelp: {
    trin: "Afrundes til (mio. kr.)",
    beloeb: "Beløb, afrundet",
    faktor: "Vægt pr. kr.",
    enheder: "Antal enheder",
    underEnhed: "Rest under én enhed",
    kendt: "Afvigelse: 0 ukendt, 1 forventet, 2 endelig",
    fordelt: "Alle modeller er besluttet (1 = ja)",
    afvigelse: "Afvigelse (kr.)",
    tilFagomraadet: "heraf fagområderne (kr.)",
    tilKommunekassen: "heraf kommunekassen (kr.)",
    tilbage: "Enheder, der er tilbage",
    forrigeKendt: "Året før er udfyldt (1 = ja)",
    udenModel: "Fagområder uden model",
    opbygning: ["Udgangspunkt", "Ændring efter KL's skøn", "Lokale forhold"],
    forrigeAar: ["Året før: fagområderne", "Året før: kommunekassen"],
    visning: ["Øre", "Hele enheder", "Rest", "Plads efter rest", "Vises (mio. kr.)"],
    diagram: "Til diagram",
    vaegt: "Vægt",
    andele: ["Enheder × vægt", "Hele enheder", "Rest", "Plads efter rest"],
    hvem: ["Fagområdet", "Kommunekassen"],
  },
} as const;

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

export const DIREKTE = "Beløbet er skrevet direkte og ikke bygget op af udgangspunkt og ændringer.";

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

export const udenModelsaetning = <O, B, T, N>(s: Sprog<O, B, T, N>, aar: number, antal: N): O =>
  s.hvis(
    s.er(antal, 0),
    s.ord(""),
    iSprog(
      s,
    )`For ${s.hvis(s.er(antal, 1), s.ord("ét fagområde"), iSprog(s)`${s.antal(antal)} fagområder`)} skal modellen for ${s.ord(String(aar))} besluttes.`,
  );

/** How far the year's limits can be trusted. */
export function graensesaetning(aar: number, status: Status | null): string {
  switch (status) {
    case "bekraeftet":
      return `Beløbsgrænserne for ${aar} er bekræftet.`;
    case "genberegnet":
      return `Beløbsgrænserne for ${aar} er genberegnet og ikke bekræftet. De indgår ikke i fordelingen af budgettet.`;
    case "skoen":
      return `Beløbsgrænserne for ${aar} er et skøn og ikke bekræftet. De indgår ikke i fordelingen af budgettet.`;
    case null:
      return `Der er ingen beløbsgrænser for ${aar}. De indgår ikke i fordelingen af budgettet.`;
  }
}

export const EKSEMPELTAL = "Fagområdernes indtægter i 2021 er eksempeltal: notatet oplyser dem ikke.";

/** What the numbers rest on, whatever they are. */
export const forudsaetninger = (erDirekte: boolean): string[] => [
  "Andelene følger indtægten i regnskab 2021 og ændres ikke af senere sager.",
  erDirekte ? DIREKTE : "KL's skøn gælder hele landet; kommunens egen udvikling kan blive en anden.",
  "Falder refusionen, er udgifterne bag den som regel også faldet; her vises kun indtægtssiden.",
];

export const kilder = (aar: number, dokumentation: string, graensernes: readonly string[]): string[] => [
  "Serviceloven § 176 og bekendtgørelse nr. 1485 af 6. december 2023 (refusionsordningen).",
  "Randers Kommunes notat om en ny model vedr. indtægtsbudgettet (fordeling og modeller).",
  ...(graensernes.length === 0 ? [] : [`Beløbsgrænser ${aar}: ${opremsning(graensernes)}.`]),
  `Metode, satser og forbehold står på arket ${dokumentation}.`,
];

export const DATO_FORAN = " pr. ";

/** What of the case list's sentence is words already. */
export const sagsord = ({ dato, status, beloeb }: Sammendragssager) => ({
  dato: dato === "" ? "" : DATO_FORAN + dato,
  status: status === null || status === "bekraeftet" ? "" : ` (${STATUSTEKST[status]})`,
  daekningsgrad: beloeb?.daekningsgrad == null ? "" : skrivTal(beloeb.daekningsgrad.times(100), 1),
});
