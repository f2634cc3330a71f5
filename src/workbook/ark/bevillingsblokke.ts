import { heleKroner, laegSammen, vistI, type Aarsfordeling, type Oere } from "../../core";
import { FORUDSAETNINGER } from "../../tekster/ark";
import { BEVILLING as T } from "../../tekster/bevilling";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, kunIFil, tekst, type Kildecelle } from "../kilde";
import type { Visningsenhed } from "../opgave";
import type { Talformat } from "../tema";
import {
  del,
  hovedceller,
  iTvillingensOmraade,
  kaldFordelBudget,
  mellemregning,
  type Fordelingstvilling,
  type Tvillingtal,
} from "../tvillinger/fordelBudget";
import { delnoegle } from "./fordelingsraekker";
import { FORTEGN } from "./inputblokke";

export type Rundet = Exclude<Visningsenhed, "kroner">;

/** How amounts are shown to a council: rounded to whole steps, counted in the unit. Øre. */
interface Visning {
  readonly trin: Oere;
  readonly enhed: Oere;
  readonly format: Talformat;
}

export const VISNING: Readonly<Record<Rundet, Visning>> = {
  tusind: { trin: heleKroner(1_000), enhed: heleKroner(1_000), format: "kroner" },
  millioner: { trin: heleKroner(100_000), enhed: heleKroner(1_000_000), format: "enDecimal" },
};

/** An appropriation always has income as minus, whatever the other sheets have. */
export const medMinus = (celle: string): Formel => formel`IF(${ref(FORTEGN)}=${FORUDSAETNINGER.fortegnsvalg.minus},1,-1)*${ref(celle)}`;

/** A year's amounts in the shown unit: 41,4 shared in tenths by what the departments have in kroner. */
export interface Bevillingsblok {
  readonly aar: number;
  readonly tvilling: Fordelingstvilling;
  readonly tal: Tvillingtal;
  /** The amount to share, rounded; and what the weights are multiplied by, so that they are whole. */
  readonly beloeb: Kildecelle;
  readonly faktor: Kildecelle;
  readonly vaegte: readonly Kildecelle[];
}

/** Whose sheet the cells stand on, and the sign that it shows income with. */
export interface Blokvalg {
  readonly ark: string;
  readonly medFortegn: (celle: string) => Formel;
  readonly fortegn: 1 | -1;
}

const BEVILLINGEN: Blokvalg = { ark: "bevilling", medFortegn: medMinus, fortegn: -1 };

export const trinnoegle = (ark: string): string => `${ark}.trin`;
export const arknoegle = (ark: string, hvad: string, aarnr: number, nr: number | string): string => `${ark}.${hvad}.${aarnr}.${nr}`;
export const noegle = (hvad: string, aarnr: number, nr: number | string): string => arknoegle(BEVILLINGEN.ark, hvad, aarnr, nr);

const tallene = ({ trin, enhed }: Visning, { dele, iAlt }: Aarsfordeling, fortegn: 1 | -1 = -1): { faktor: number; tal: Tvillingtal } => {
  const faktor = dele.every((et) => et % 100 === 0) ? 1 : 100;
  const hundrededele = (trin * 100) / enhed;
  const antalTrin = laegSammen(vistI(dele, trin)) / trin;
  return {
    faktor,
    // Amount and step in hundredths of the shown unit.
    tal: {
      beloeb: (fortegn * antalTrin * hundrededele + 0) as Oere,
      enhed: hundrededele as Oere,
      vaegte: dele.map((et) => (iAlt === 0 ? 1 : (Math.abs(et) * faktor) / 100)),
    },
  };
};

/** Whether the sheet's formulas round this year exactly. */
export const kanBevillingenRundes = (visesI: Visningsenhed, aaret: Aarsfordeling): boolean =>
  visesI === "kroner" || iTvillingensOmraade(tallene(VISNING[visesI], aaret).tal);

export function bevillingsblokke(
  visesI: Rundet,
  aarene: readonly Aarsfordeling[],
  { ark, medFortegn, fortegn }: Blokvalg = BEVILLINGEN,
): Bevillingsblok[] {
  const noegle = (hvad: string, aarnr: number, nr: number | string): string => arknoegle(ark, hvad, aarnr, nr);
  return aarene.map((aaret, aarnr) => {
    const { trin, enhed } = VISNING[visesI];
    const { faktor, tal } = tallene(VISNING[visesI], aaret, fortegn);
    const [iAlt, sidste] = [delnoegle(aarnr, "iAlt"), aaret.dele.length - 1];
    const dele = omraade(delnoegle(aarnr, 0), delnoegle(aarnr, sidste));
    const [beloebet, faktoren] = [noegle("beloeb", aarnr, "iAlt"), noegle("faktor", aarnr, "iAlt")];
    return {
      aar: aaret.aar,
      tvilling: {
        id: `${ark}.${aarnr}`,
        beloeb: ref(beloebet),
        enhed: ref(trinnoegle(ark)),
        vaegte: aaret.dele.map((_, nr) => noegle("vaegt", aarnr, nr)),
      },
      tal,
      // Divided by the step, a half is a half: ROUND has nothing to guess.
      beloeb: beregnet(
        beloebet,
        formel`ROUND(${medFortegn(iAlt)}/${trin / 100},0)/${enhed / trin}`,
        tal.beloeb / 100,
        "enDecimal",
        "mellemregning",
      ),
      faktor: beregnet(
        faktoren,
        formel`IF(SUMPRODUCT(--(ABS(${dele}-INT(${dele}+0.5))>0.001))=0,1,100)`,
        faktor,
        "kroner",
        "mellemregning",
      ),
      vaegte: aaret.dele.map((_, nr) =>
        beregnet(
          noegle("vaegt", aarnr, nr),
          formel`IF(${ref(iAlt)}=0,1,ROUND(ABS(${ref(delnoegle(aarnr, nr))})*${ref(faktoren)},0))`,
          tal.vaegte[nr]!,
          "kroner",
          "mellemregning",
        ),
      ),
    };
  });
}

/** The helper columns' own title, two rows of what each year begins with, and one with the step that all years share. */
export function bevillingstop(visesI: Rundet, blokke: readonly Bevillingsblok[], raekke: number): (Kildecelle | null)[] {
  if (raekke === 0) return [tekst(T.mellemregning, "afsnit")];
  if (raekke === 3) return [tekst(T.trin(FORUDSAETNINGER.visningsenheder[visesI]), "mellemregning"), trincelle(visesI, BEVILLINGEN.ark)];
  if (raekke > 3) return [];
  return blokke.flatMap(({ aar, beloeb, faktor, tvilling, tal }) => {
    const { enheder, rest } = hovedceller(tvilling, tal);
    const foerste = raekke === 1;
    return [
      tekst(foerste ? T.beloeb(aar) : T.faktor, "mellemregning"),
      foerste ? beloeb : faktor,
      kunIFil(tekst(foerste ? T.enheder : T.underEnhed, "mellemregning")),
      kunIFil(foerste ? enheder : rest),
      null,
    ];
  });
}

/** The step in the shown unit: 0,1 mio. kr. */
export const trincelle = (visesI: Rundet, ark: string): Kildecelle => {
  const { trin, enhed, format } = VISNING[visesI];
  return { vaerdi: trin / enhed, rolle: "mellemregning", format, noegle: trinnoegle(ark) };
};

export const bevillingshoved = (blokke: readonly Bevillingsblok[]): Kildecelle[] =>
  blokke.flatMap(({ aar }) => [tekst(T.vaegt(aar), "talhoved"), ...T.hjaelpekolonner(aar).map((navn) => kunIFil(tekst(navn, "talhoved")))]);

/** One department's helper cells of every year. */
export function bevillingshjaelp(blokke: readonly Bevillingsblok[]): Kildecelle[][] {
  const raekker = blokke.map(({ tvilling, tal }) => mellemregning(tvilling, tal));
  return blokke[0]!.vaegte.map((_, nr) => blokke.flatMap(({ vaegte }, aarnr) => [vaegte[nr]!, ...raekker[aarnr]![nr]!.map(kunIFil)]));
}

/** What one department is shown with in one year: in the open workbook one call spills down the column. */
export const rundetCelle = (
  { tvilling }: Bevillingsblok,
  aarnr: number,
  nr: number,
  vist: number,
  format: Talformat,
  ark = BEVILLINGEN.ark,
): Kildecelle => ({
  ...beregnet(arknoegle(ark, "del", aarnr, nr), formel`SIGN(${tvilling.beloeb})*(${del(tvilling, nr)})`, vist, format),
  iExcel: nr === 0 ? kaldFordelBudget(tvilling) : "spild",
});
