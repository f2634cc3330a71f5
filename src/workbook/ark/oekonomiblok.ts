import {
  andelAf,
  ENHEDSUDGIFTER,
  kronerAf,
  PLACERINGER,
  udgiftIOere,
  type Oekonomiopgave,
  type Oekonomisvar,
  type Oere,
  type Placering,
  type Placeringsudgift,
  type Satser,
} from "../../core";
import { FORUDSAETNINGER } from "../../tekster/ark";
import { FRAFLYTNING, OEKONOMI as T } from "../../tekster/fraflytning";
import { INDSATSTEKST, PLACERINGSTEKST } from "../../tekster/placeringer";
import { STATUSTEKST } from "../../tekster/status";
import { formel, ref, type Formel } from "../formel";
import { beregnet, hoveder, input, tekst, TOM_RAEKKE, type Kildecelle, type Kilderaekke } from "../kilde";
import { refusion, REFUSIONSTVILLINGENS_GRAENSE } from "../tvillinger/refusion";
import { VALIDERING } from "../validering";
import type { Kontrol } from "./fraflytningsvalg";
import { VIRKNING_I_ALT } from "./fraflytningsvirkning";

/** The two placements side by side; a sheet has their amounts as input cells, except an average's, which is the report's. */
export function oekonomiblok({ aar }: Oekonomiopgave, svar: Oekonomisvar): Kilderaekke[] {
  const satser = PLACERINGER.map((hvor) => svar[hvor].statsrefusion).find((et) => et.art === "beregnet")?.satser;
  const begge = (navn: string, celle: (hvor: Placering) => Kildecelle, rolle: "ledetekst" | "totalTekst" = "ledetekst"): Kilderaekke => [
    tekst(navn, rolle),
    ...PLACERINGER.map(celle),
  ];
  const indtastet = (felt: Indtastet) => (hvor: Placering) =>
    input(navnet(felt, hvor), kronerAf(svar[hvor][felt]), penge(svar[hvor][felt]), VALIDERING.aarsbeloeb);
  return [
    [
      tekst(T.titel, "kolonnehoved"),
      ...PLACERINGER.map((hvor) => tekst(PLACERINGSTEKST[hvor], "talhoved")),
      tekst("", "kolonnehoved"),
      tekst("", "kolonnehoved"),
    ],
    begge(T.udgift, (hvor) => udgiftscelle(hvor, svar[hvor].udgift)),
    begge(T.grundlag, (hvor) => tekst(udgiftensArt(svar[hvor].udgift), svar[hvor].udgift.art === "egen" ? "beregnetTekst" : "skoenTekst")),
    begge(T.egenbetaling, indtastet("egenbetaling")),
    begge(T.modtaget, indtastet("modtagetRefusion")),
    begge(T.statsrefusion(aar), (hvor) => refusionscelle(hvor, svar, satser)),
    begge(T.betalt, indtastet("betaltRefusion")),
    begge(
      T.netto,
      (hvor) =>
        celle(
          navnet("netto", hvor),
          formel`ROUND(${ref(navnet("udgift", hvor))}-${ref(navnet("egenbetaling", hvor))}-${ref(navnet("modtagetRefusion", hvor))}-N(${ref(navnet("statsrefusion", hvor))})+${ref(navnet("betaltRefusion", hvor))},2)`,
          svar[hvor].nettoudgift,
          "total",
        ),
      "totalTekst",
    ),
    begge(T.tab, (hvor) =>
      hvor === "inde"
        ? { vaerdi: 0, rolle: "beregnet", format: "kroner", noegle: navnet("tab", hvor) }
        : celle(navnet("tab", hvor), formel`0-${ref(VIRKNING_I_ALT)}`, (-svar.ude.udligning + 0) as Oere, "beregnet"),
    ),
    begge(
      T.iAlt,
      (hvor) =>
        celle(navnet("iAlt", hvor), formel`ROUND(${ref(navnet("netto", hvor))}+${ref(navnet("tab", hvor))},2)`, svar[hvor].iAlt, "total"),
      "totalTekst",
    ),
    ...(satser === undefined ? [] : [TOM_RAEKKE, ...graenser(satser)]),
  ];
}

/** For the sheet's check: every typed amount is one, and no income is larger than the cost that it comes off. */
export const oekonomikontroller = (): Kontrol[] =>
  PLACERINGER.flatMap((hvor): Kontrol[] => {
    const felter = (["udgift", ...INDTASTEDE] as const).map((felt) => ref(navnet(felt, hvor)));
    const [udgift, egenbetaling, modtaget, betalt] = felter as [Celle, Celle, Celle, Celle];
    return [
      [
        formel`OR(COUNT(${udgift},${egenbetaling},${modtaget},${betalt})<${felter.length},MIN(${udgift},${egenbetaling},${modtaget},${betalt})<0,N(${udgift})>=${kronerAf(REFUSIONSTVILLINGENS_GRAENSE)})`,
        FRAFLYTNING.kontroller.beloeb,
      ],
      [formel`ROUND(${egenbetaling}+${modtaget}-${udgift},2)>0`, FRAFLYTNING.kontroller.indtaegter],
    ];
  });

type Celle = ReturnType<typeof ref>;

const INDTASTEDE = ["egenbetaling", "modtagetRefusion", "betaltRefusion"] as const;
type Indtastet = (typeof INDTASTEDE)[number];

const navnet = (hvad: Indtastet | "udgift" | "statsrefusion" | "netto" | "tab" | "iAlt", hvor: Placering): string =>
  `${hvad[0]!.toUpperCase()}${hvad.slice(1)}_${hvor}`;

const penge = (beloeb: Oere): "kroner" | "oere" => (beloeb % 100 === 0 ? "kroner" : "oere");

const celle = (noegle: string, f: Formel, beloeb: Oere, rolle: "beregnet" | "total"): Kildecelle =>
  beregnet(noegle, f, kronerAf(beloeb), penge(beloeb), rolle);

function udgiftscelle(hvor: Placering, udgift: Placeringsudgift): Kildecelle {
  const [noegle, beloeb] = [navnet("udgift", hvor), udgiftIOere(udgift)];
  return udgift.art === "egen"
    ? input(noegle, kronerAf(beloeb), penge(beloeb), VALIDERING.udgift)
    : { vaerdi: kronerAf(beloeb), rolle: "skoen", format: "kroner", noegle };
}

function udgiftensArt(udgift: Placeringsudgift): string {
  if (udgift.art === "egen") return T.egen;
  const { tabel, side } = ENHEDSUDGIFTER[udgift.indsats];
  return T.gennemsnit(INDSATSTEKST[udgift.indsats], tabel, side);
}

function refusionscelle(hvor: Placering, svar: Oekonomisvar, satser: Satser | undefined): Kildecelle {
  const { statsrefusion } = svar[hvor];
  const noegle = navnet("statsrefusion", hvor);
  if (statsrefusion.art === "ikkeAfGennemsnit" || satser === undefined) return tekst(T.ingenRefusion, "kontrol", noegle);
  const grundlag = formel`(${ref(navnet("udgift", hvor))}-${ref(navnet("egenbetaling", hvor))}-${ref(navnet("modtagetRefusion", hvor))})`;
  const trin = satser.trin.map((_, nr) => ({ graense: ref(graensenoegle(nr)), sats: ref(satsnoegle(nr)) }));
  return celle(noegle, refusion(grundlag, trin), statsrefusion.beloeb, "beregnet");
}

const graensenoegle = (nr: number): string => `oekonomi.graense.${nr}`;
const satsnoegle = (nr: number): string => `oekonomi.sats.${nr}`;

const graenser = ({ aar, trin, status, kilde }: Satser): Kilderaekke[] => [
  [tekst(FORUDSAETNINGER.graenser(aar), "afsnit"), ...Array.from({ length: 4 }, () => tekst("", "afsnit"))],
  hoveder(FORUDSAETNINGER.graensekolonner),
  ...trin.map(({ graense, sats }, nr): Kilderaekke => [
    tekst(FORUDSAETNINGER.graense(nr + 1)),
    { vaerdi: kronerAf(graense), rolle: "beregnet", format: "kroner", noegle: graensenoegle(nr) },
    { vaerdi: andelAf(sats), rolle: "beregnet", format: "procent", noegle: satsnoegle(nr) },
    tekst(STATUSTEKST[status], "beregnetTekst"),
    tekst(kilde, "note"),
  ]),
];
