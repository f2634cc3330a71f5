import { erSumoverskrift } from "../../tekster/antalsord";
import { forenkl } from "../../tekster/status";
import type { CellePlan, WorkbookPlan } from "../plan";
import { antalscellerI, type Antalscelle } from "./antalsceller";
import { delbartAf } from "./delbart";
import { cellerIFormel, ligger } from "./formelceller";
import { omgivelserI } from "./omgivelser";
import { summerI } from "./summer";

/** A count, wherever in the workbook it stands. */
export interface Antal {
  readonly vaerdi: number;
  readonly pladser: readonly Antalsplads[];
}

export interface Antalsplads {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
}

/** What a reader may know of the counts: each of these adds up to 0, the sum counted with minus. */
export type Ligning = ReadonlyMap<Antal, number>;

export interface Antalsgraf {
  readonly antal: readonly Antal[];
  readonly ligninger: readonly Ligning[];
}

interface Knude extends Antalsplads {
  readonly vaerdi: number;
  readonly celle: Antalscelle;
  readonly formel: string | undefined;
  /** The row's label. */
  readonly navn: string;
  erSum: boolean;
  /** Another that is the same count; itself where it is the first. */
  samme: Knude;
}

interface Knudesum {
  readonly sum: Knude;
  readonly dele: readonly Knude[];
}

/**
 * The counts of a workbook and how they hang together: by the tables' words, by the formulas, and where the same count
 * stands again. Where it is in doubt whether two are the same, they are: then more is hidden and never less.
 */
export function antalsgrafAf(plan: WorkbookPlan): Antalsgraf {
  const knuder: Knude[] = [];
  const summer: Knudesum[] = [];
  for (const ark of delbartAf(plan).ark) {
    const om = omgivelserI(ark);
    const formler = new Map(plan.ark.find(({ navn }) => navn === ark.navn)!.celler.map((celle) => [pladsnoegle(celle), celle.formel]));
    const antalsceller = antalscellerI(ark).filter(({ antal }) => antal !== null);
    const knudeAf = new Map(
      antalsceller.map((et): [Antalscelle, Knude] => {
        const { raekke, kolonne } = et.celle;
        const omgivet = om(et.celle);
        const knude: Omit<Knude, "samme"> = {
          ark: ark.navn,
          raekke,
          kolonne,
          vaerdi: et.antal!,
          celle: et,
          formel: formler.get(pladsnoegle(et.celle)),
          navn: forenkl(omgivet.raekke.at(-1) ?? ""),
          erSum: [omgivet.raekke.at(-1), omgivet.kolonne[0]].some((tekst) => tekst !== undefined && erSumoverskrift(tekst)),
        };
        return [et, medSigSelv(knude)];
      }),
    );
    summer.push(
      ...summerI(ark, antalsceller).map(({ sum, dele }) => ({ sum: knudeAf.get(sum)!, dele: dele.map((et) => knudeAf.get(et)!) })),
    );
    knuder.push(...knudeAf.values());
  }
  summer.push(...knuder.flatMap((knude) => (knude.formel === undefined ? [] : sumIFormel(knude, henvistTil(knude, knuder)))));
  summer.forEach(({ sum }) => (sum.erSum = true));
  forenDeSamme(knuder, summer);
  return somGraf(knuder, summer);
}

const pladsnoegle = ({ raekke, kolonne }: Pick<CellePlan, "raekke" | "kolonne">): string => `${raekke},${kolonne}`;

function medSigSelv(knude: Omit<Knude, "samme">): Knude {
  const ny = knude as Knude;
  ny.samme = ny;
  return ny;
}

function henvistTil(knude: Knude, knuder: readonly Knude[]): Knude[] {
  const omraader = cellerIFormel(knude.formel!, knude.ark);
  return knuder.filter((et) => et !== knude && omraader.some((omraade) => ligger(omraade, et)));
}

/** A formula over counts is their sum, or what one is more than the others, where the numbers say so. */
function sumIFormel(knude: Knude, led: readonly Knude[]): Knudesum[] {
  const ialt = led.reduce((sum, { vaerdi }) => sum + vaerdi, 0);
  if (led.length === 0) return [];
  if (ialt === knude.vaerdi) return [{ sum: knude, dele: led }];
  const stoerst = led.find(({ vaerdi }) => vaerdi === ialt - vaerdi + knude.vaerdi);
  return stoerst === undefined ? [] : [{ sum: stoerst, dele: [knude, ...led.filter((et) => et !== stoerst)] }];
}

const rod = (knude: Knude): Knude => (knude.samme === knude ? knude : rod(knude.samme));

/** A sum of one part; sums of the same size, and counts that stand alone; and what has the same label and size. */
function forenDeSamme(knuder: readonly Knude[], summer: readonly Knudesum[]): void {
  const foren = (en: Knude, anden: Knude): void => void (rod(en).samme = rod(anden));
  for (const { sum, dele } of summer) if (dele.length === 1) foren(sum, dele[0]!);
  const iSummer = new Set(summer.flatMap(({ sum, dele }) => [sum, ...dele]));
  const foerste = new Map<string, Knude>();
  for (const knude of knuder.filter(({ vaerdi }) => vaerdi > 0)) {
    const noegler = [
      ...(knude.erSum || !iSummer.has(knude) ? [`sum ${knude.vaerdi}`] : []),
      ...(knude.navn === "" || knude.erSum ? [] : [`${knude.navn} ${knude.vaerdi}`]),
    ];
    for (const noegle of noegler) {
      const anden = foerste.get(noegle);
      if (anden === undefined) foerste.set(noegle, knude);
      else foren(knude, anden);
    }
  }
}

function somGraf(knuder: readonly Knude[], summer: readonly Knudesum[]): Antalsgraf {
  const grupper = new Map<Knude, Knude[]>();
  for (const knude of knuder) grupper.set(rod(knude), [...(grupper.get(rod(knude)) ?? []), knude]);
  const antalAf = new Map<Knude, Antal>();
  for (const [roden, ens] of grupper)
    antalAf.set(roden, { vaerdi: roden.vaerdi, pladser: ens.map(({ ark, raekke, kolonne }) => ({ ark, raekke, kolonne })) });
  const ligninger = summer.map(({ sum, dele }): Ligning => {
    const ligning = new Map<Antal, number>();
    const laegTil = (knude: Knude, gange: number): void => {
      const antal = antalAf.get(rod(knude))!;
      ligning.set(antal, (ligning.get(antal) ?? 0) + gange);
    };
    laegTil(sum, -1);
    dele.forEach((del) => laegTil(del, 1));
    return new Map([...ligning].filter(([, gange]) => gange !== 0));
  });
  return { antal: [...antalAf.values()], ligninger: ligninger.filter(({ size }) => size > 0) };
}
