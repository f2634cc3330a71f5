import { antalsart, erSumoverskrift, type Antalsart } from "../../tekster/antalsord";
import { forenkl } from "../../tekster/status";
import type { CellePlan, WorkbookPlan } from "../plan";
import { antalscellerI, type Antalscelle } from "./antalsceller";
import { delbartAf } from "./delbart";
import { delFormel, ligger } from "./formeltekst";
import { blokkene, omgivelserI, raekkerneI } from "./omgivelser";
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
  /** Its table: the sheet and the row that it begins in. */
  readonly tabel: string;
  /** What the table calls it, down and across, but for the words for a sum and for counts as such. */
  readonly navne: readonly string[];
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
    const tabeller = blokkene(raekkerneI(ark));
    const formler = new Map(plan.ark.find(({ navn }) => navn === ark.navn)!.celler.map((celle) => [pladsnoegle(celle), celle.formel]));
    const antalsceller = antalscellerI(ark).filter(({ antal }) => antal !== null);
    const knudeAf = new Map(
      antalsceller.map((et): [Antalscelle, Knude] => {
        const { raekke, kolonne } = et.celle;
        const omgivet = om(et.celle);
        const overskrifter = [omgivet.raekke.at(-1), omgivet.kolonne[0]].flatMap((tekst) => tekst ?? []);
        const knude: Omit<Knude, "samme"> = {
          ark: ark.navn,
          raekke,
          kolonne,
          vaerdi: et.antal!,
          celle: et,
          formel: formler.get(pladsnoegle(et.celle)),
          tabel: `${ark.navn}!${tabeller.find(({ fra, til }) => raekke >= fra && raekke <= til)?.fra ?? raekke}`,
          navne: overskrifter.filter((tekst) => !erSumoverskrift(tekst) && !ALMINDELIGE.has(antalsart(tekst))).map(forenkl),
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
  const omraader = delFormel(knude.formel!, knude.ark).omraader;
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

/**
 * A sum of one part is that part. Counts of the same size in two tables are the same where both have the same name, and
 * where neither has one: the whole of the cases is called many things.
 */
function forenDeSamme(knuder: readonly Knude[], summer: readonly Knudesum[]): void {
  const foren = (en: Knude, anden: Knude): void => void (rod(en).samme = rod(anden));
  for (const { sum, dele } of summer) if (dele.length === 1) foren(sum, dele[0]!);
  const kendte = new Map<string, Knude[]>();
  for (const knude of knuder.filter(({ vaerdi }) => vaerdi > 0)) {
    for (const navn of knude.navne.length === 0 ? [""] : knude.navne) {
      const noegle = `${navn} ${knude.vaerdi}`;
      const ens = kendte.get(noegle) ?? [];
      ens.filter(({ tabel }) => tabel !== knude.tabel).forEach((anden) => foren(knude, anden));
      kendte.set(noegle, [...ens, knude]);
    }
  }
}

/** "Antal sager" over a column says no more than that it counts. */
const ALMINDELIGE: ReadonlySet<Antalsart> = new Set<Antalsart>(["antal", "antalIAlt"]);

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
