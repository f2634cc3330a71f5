import { aarsopgoerelse, fordelAar, lykkedes, sammendrag, type Model, type Resultat, type Sammendrag, type Vist } from "../core";
import { modelord } from "../tekster/andelssaetning";
import { arknavn, EKSEMPEL, I_ALT, INGEN, ORDNING } from "../tekster/ark";
import { modelsaetning, MODELTEKST } from "../tekster/modeller";
import { SAGSFREMSTILLING as S } from "../tekster/sagsfremstilling";
import { eksempeltal, forudsaetninger, graensesaetning, kilder, METODEN, SAMMENDRAG as T } from "../tekster/sammendrag";
import { FOR_FAA_HUSSTANDE } from "../tekster/sammendragssaetninger";
import { sammendragstekst, type Sammendragstekst } from "../tekster/sammendragstekst";
import { DANSK } from "../tekster/sprog";
import { opremsning, skrivProcent, skrivTal } from "../tekster/tal";
import type { Budgetopgave } from "./opgave";
import { medTekster, somHtml, somTekst, type Brevdel } from "./brev";

export interface Sagsfremstilling {
  /** For pasting into Word: headings, paragraphs and tables with their looks in attributes; everything is escaped. */
  readonly html: string;
  readonly tekst: string;
}

/** What may be told where small counts are hidden. */
export interface Visning {
  /** The counts of households as they may be shown, by step from 0 and then in total. */
  readonly husstande: readonly string[];
  /** They are so few that cost and refund are their own. */
  readonly harFaaHusstande: boolean;
  /** A text without its small counts: names are typed, and may have some. */
  readonly daekTekst: (tekst: string) => string;
}

/**
 * The summary as text for a case to the council: the same numbers and the same sentences as the sheet Sammendrag.
 *
 * @param vist what may be told; left out: all of it
 * @throws nothing; errors: those of fordelAar and aarsopgoerelse
 */
export function sagsfremstilling(opgave: Budgetopgave, vist?: Visning): Resultat<Sagsfremstilling> {
  const aarene = fordelAar(opgave.budgetaar);
  if (!aarene.ok) return aarene;
  const fulgt = aarsopgoerelse(opgave.budgetaar, opgave.opfoelgning);
  if (!fulgt.ok) return fulgt;
  const alt = brevet(opgave, sammendrag(opgave, aarene.vaerdi[0]!, fulgt.vaerdi), vist);
  const dele = vist === undefined ? alt : medTekster(alt, vist.daekTekst);
  return lykkedes({ html: somHtml(dele), tekst: somTekst(dele) });
}

function brevet(opgave: Budgetopgave, data: Sammendrag, vist: Visning | undefined): Brevdel[] {
  const { kommune, erEksempel, prisniveau, kopi, budgetaar } = opgave;
  const { aar, sager } = data;
  const tekster = sammendragstekst(data);
  const antalFagomraader = data.fagomraader.length;
  const antal = sager.husstande === null ? null : (vist?.husstande ?? antallene(sager.husstande));
  return [
    { art: "titel", tekst: S.overskrift(aar) },
    afsnit(S.kommune(kommune, ORDNING)),
    ...(erEksempel ? [afsnit(EKSEMPEL)] : []),
    { art: "overskrift", tekst: T.budget },
    afsnit(paaLinje(tekster.budget, tekster.opbygning, tekster.lokalt)),
    { art: "overskrift", tekst: T.fagomraader(antalFagomraader) },
    { art: "tabel", titel: S.tabel(prisniveau, antalFagomraader), ...fagomraadetabel(data) },
    afsnit(S.fortegn),
    { art: "overskrift", tekst: T.modeller },
    { art: "punkter", punkter: modelpunkter(data, tekster) },
    { art: "overskrift", tekst: T.afvigelse },
    afsnit(paaLinje(tekster.afvigelse, tekster.baeres)),
    afsnit(paaLinje(tekster.forrigeAar, tekster.forrigeBaeres)),
    { art: "overskrift", tekst: T.sager },
    afsnit(vist?.harFaaHusstande === true && sager.beloeb !== null ? FOR_FAA_HUSSTANDE : paaLinje(tekster.sager, tekster.daekning)),
    ...(antal === null ? [] : [husstandstabel(antal)]),
    { art: "overskrift", tekst: T.forbehold },
    {
      art: "punkter",
      punkter: [
        graensesaetning(aar, data.graenser),
        ...(erEksempel ? [eksempeltal(antalFagomraader)] : []),
        ...forudsaetninger(budgetaar.indtaegtsbudget.art === "direkte", antalFagomraader),
      ],
    },
    { art: "overskrift", tekst: T.kilder },
    { art: "punkter", punkter: [...kilder(aar, data.kilder), METODEN.hosKommunen(arknavn.dokumentation(aar, kopi))] },
  ];
}

/** Sentences one after the other; some have nothing to say. */
const paaLinje = (...saetninger: readonly string[]): string => saetninger.filter(Boolean).join(" ");

const afsnit = (tekst: string): Brevdel => ({ art: "afsnit", tekst });

const PR_MIO = 100_000_000;
const mio = (beloeb: Vist | undefined): string => (beloeb === undefined ? INGEN : skrivTal(beloeb.vist / PR_MIO, 1));

/** Without the columns of the deviation while it is not known. */
function fagomraadetabel({
  aar,
  budget,
  fagomraader,
  afvigelse,
}: Sammendrag): Pick<Extract<Brevdel, { art: "tabel" }>, "hoved" | "ordkolonner" | "raekker" | "total"> {
  const K = T.kolonner;
  const afvigelsen = (et: Sammendrag["afvigelse"] | Sammendrag["fagomraader"][number]["afvigelse"]): string[] =>
    afvigelse === null ? [] : [mio(et?.afvigelse), mio(et?.baeres?.tilFagomraadet), mio(et?.baeres?.tilKommunekassen)];
  return {
    hoved: [
      K.fagomraade,
      K.model,
      K.andel,
      K.budget(aar),
      ...(afvigelse === null ? [] : [K.afvigelse[afvigelse.art](aar), K.tilFagomraadet, K.tilKommunekassen]),
    ],
    ordkolonner: 2,
    raekker: fagomraader.map((et) => [et.navn, modelord(et.model), skrivProcent(et.andel), mio(et.budget), ...afvigelsen(et.afvigelse)]),
    total: [I_ALT, "", skrivProcent(1), mio(budget), ...afvigelsen(afvigelse)],
  };
}

/** Each model in force with its departments, what their own shares are, and what is yet to be decided. */
function modelpunkter({ fagomraader }: Sammendrag, { andele, udenModel }: Sammendragstekst): string[] {
  const arter = (Object.keys(MODELTEKST) as Model["art"][]).flatMap((art) => {
    const navne = fagomraader.filter(({ model }) => model?.art === art).map(({ navn }) => DANSK.paaEnLinje(navn));
    const saetning = art === "egenAndel" ? `${modelsaetning(art)} ${andele}` : modelsaetning(art);
    return navne.length === 0 ? [] : [S.modellerne(saetning, opremsning(navne))];
  });
  return udenModel === "" ? arter : [...arter, udenModel];
}

const antallene = (husstande: readonly number[]): string[] =>
  [...husstande, husstande.reduce((a, b) => a + b, 0)].map((antal) => skrivTal(antal));

function husstandstabel(antal: readonly string[]): Brevdel {
  const K = T.husstandskolonner;
  return { art: "tabel", titel: K.navn, hoved: ["", ...K.trin, K.iAlt], ordkolonner: 1, raekker: [[T.antal, ...antal]], total: null };
}
