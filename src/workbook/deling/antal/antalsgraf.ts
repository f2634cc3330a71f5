import type { WorkbookPlan } from "../../plan";
import { andelstotaler } from "./andelstotaler";
import { knuderI, type Antalsplads, type Knude, type Knudesum } from "./antalsknuder";
import { delbartAf } from "../delbart";
import { delFormel, ligger } from "../formeltekst";
import { sagteAntal } from "./saetningsantal";
import { forenDeSamme, rod } from "./sammeAntal";
import { totalerAndetsteds } from "./totalerAndetsteds";

/** A count, wherever in the workbook it stands. */
export interface Antal {
  readonly vaerdi: number;
  readonly pladser: readonly Antalsplads[];
  /** Whether a sentence tells a count of this size, or shares do. */
  readonly sagt: boolean;
}

/** What a reader may know of the counts: each of these adds up to 0, the sum counted with minus. */
export type Ligning = ReadonlyMap<Antal, number>;

export interface Antalsgraf {
  readonly antal: readonly Antal[];
  readonly ligninger: readonly Ligning[];
}

/**
 * The counts of a workbook and how they hang together: by the tables' words and numbers, by the formulas, and where the
 * same count, or their sum, stands again. In doubt they do: then more is hidden and never less.
 */
export function antalsgrafAf(plan: WorkbookPlan): Antalsgraf {
  const delbart = delbartAf(plan);
  const arkene = delbart.ark.map((ark, nr) => knuderI(ark, plan.ark[nr]!));
  const knuder = arkene.flatMap((et) => et.knuder);
  const summer = arkene.flatMap((et) => et.summer);
  summer.push(...knuder.flatMap((knude) => (knude.formel === undefined ? [] : sumIFormel(knude, henvistTil(knude, knuder)))));
  forenDeSamme(knuder, summer);
  const optaellinger = arkene.flatMap((et) => et.optaellinger);
  const sagte = new Set([...sagteAntal(delbart), ...andelstotaler(delbart, optaellinger)]);
  const andetsteds = totalerAndetsteds(knuder, optaellinger, sagte);
  return somGraf([...new Set([...knuder, ...andetsteds.map(({ sum }) => sum)])], [...summer, ...andetsteds], sagte);
}

function henvistTil(knude: Knude, knuder: readonly Knude[]): Knude[] {
  const omraader = delFormel(knude.formel!, knude.plads!.ark).omraader;
  return knuder.filter(({ plads }) => plads !== null && plads !== knude.plads && omraader.some((omraade) => ligger(omraade, plads)));
}

/** A formula over counts is their sum, or what one is more than the others, where the numbers say so. */
function sumIFormel(knude: Knude, led: readonly Knude[]): Knudesum[] {
  const ialt = led.reduce((sum, { vaerdi }) => sum + vaerdi, 0);
  if (led.length === 0) return [];
  if (ialt === knude.vaerdi) return [{ sum: knude, dele: led }];
  const stoerst = led.find(({ vaerdi }) => vaerdi === ialt - vaerdi + knude.vaerdi);
  return stoerst === undefined ? [] : [{ sum: stoerst, dele: [knude, ...led.filter((et) => et !== stoerst)] }];
}

function somGraf(knuder: readonly Knude[], summer: readonly Knudesum[], sagte: ReadonlySet<number>): Antalsgraf {
  const grupper = new Map<Knude, Knude[]>();
  for (const knude of knuder) {
    const ens = grupper.get(rod(knude));
    if (ens === undefined) grupper.set(rod(knude), [knude]);
    else ens.push(knude);
  }
  const antalAf = new Map<Knude, Antal>();
  for (const [roden, ens] of grupper) {
    const { vaerdi } = roden;
    antalAf.set(roden, { vaerdi, pladser: ens.flatMap(({ plads }) => plads ?? []), sagt: sagte.has(vaerdi) });
  }
  const ligninger = new Map<string, Ligning>();
  const numre = new Map([...antalAf.values()].map((et, nr) => [et, nr]));
  for (const { sum, dele } of summer) {
    const ligning = new Map<Antal, number>();
    const laegTil = (knude: Knude, gange: number): void => {
      const antal = antalAf.get(rod(knude))!;
      ligning.set(antal, (ligning.get(antal) ?? 0) + gange);
    };
    laegTil(sum, -1);
    dele.forEach((del) => laegTil(del, 1));
    // What is 0 is shown, and adds nothing.
    const led = [...ligning].filter(([{ vaerdi }, gange]) => gange !== 0 && vaerdi > 0);
    if (led.length > 0)
      ligninger.set(
        led
          .map(([antal, gange]) => `${numre.get(antal)}*${gange}`)
          .sort()
          .join(),
        new Map(led),
      );
  }
  return { antal: [...antalAf.values()], ligninger: [...ligninger.values()] };
}
