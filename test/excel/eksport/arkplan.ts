import type { CellePlan, DiagramPlan, Omraadeplan, SheetPlan } from "../../../src/workbook/plan";
import { TALFORMATER, TEMA, type Rolle, type Talformat } from "../../../src/workbook/tema";
import { delAdresse, KOLONNER, laesFelt, RAEKKER, type Felt2D } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { brugtFelt } from "../mappe/brugt";
import type { Diagram } from "../mappe/diagram";
import { navnetsOmraade } from "../mappe/navne";
import type { Projektmappe } from "../mappe/projektmappe";
import { sammeNavn } from "../mappe/regler";

/** Points of one character in the standard font. */
const PUNKTER_PR_TEGN = 5.25;

/** Everything about a sheet but its cells. Formats become the nearest role: the plan has no others. */
export function arkplan(mappe: Projektmappe, ark: Ark, celler: readonly CellePlan[]): SheetPlan {
  const brugt = brugtFelt(mappe, ark, { raekke: 0, kolonne: 0, raekker: RAEKKER, kolonner: KOLONNER }, true);
  const [raekker, kolonner] = brugt === null ? [1, 1] : [brugt.raekke + brugt.raekker, brugt.kolonne + brugt.kolonner];
  const gentag = ark.gentagneRaekker === null ? null : laesFelt(ark.gentagneRaekker);
  return {
    navn: ark.navn,
    kolonnebredder: Array.from({ length: kolonner }, (_, nr) => (ark.kolonnebredder.get(nr) ?? 48) / PUNKTER_PR_TEGN),
    raekkehoejder: [...ark.raekkehoejder].map(([raekke, punkter]) => ({ raekke, punkter })),
    celler,
    navne: ark.navne.flatMap((navn) => {
      const omraade = navnetsOmraade(mappe, navn);
      const erCelle = omraade?.ark === ark && omraade.raekker === 1 && omraade.kolonner === 1;
      return erCelle ? [{ navn: navn.navn, raekke: omraade.raekke, kolonne: omraade.kolonne }] : [];
    }),
    tabeller: ark.tabeller.map(({ navn, omraade }) => ({ navn, omraade: somPlan(omraade) })),
    diagrammer: ark.diagrammer.flatMap((diagram) => diagramplan(ark, diagram, raekker)),
    frys: ark.frys,
    udskrift: {
      papir: ark.side["Orientation"] === "Portrait" ? "enStaaendeSide" : "liggende",
      sidehoved: String(ark.sidehoved["LeftHeader"] ?? ""),
      gentagRaekker: gentag && { fra: gentag.raekke, til: gentag.raekke + gentag.raekker - 1 },
      omraade: somPlan(
        (ark.udskriftsomraade === null ? null : laesFelt(ark.udskriftsomraade)) ?? { raekke: 0, kolonne: 0, raekker, kolonner },
      ),
    },
  };
}

const somPlan = ({ raekke, kolonne, raekker, kolonner }: Felt2D): Omraadeplan => ({
  fraRaekke: raekke,
  fraKolonne: kolonne,
  tilRaekke: raekke + raekker - 1,
  tilKolonne: kolonne + kolonner - 1,
});

/** The plan's charts have one series from their own sheet; of others the first such series is drawn. */
function diagramplan(ark: Ark, { serier, titel, akser, egenskaber, placering }: Diagram, efter: number): DiagramPlan[] {
  const felt = (adresse: string | null): Felt2D | null => {
    const { ark: paa, rest } = delAdresse(adresse ?? "");
    return paa !== null && sammeNavn(paa, ark.navn) ? laesFelt(rest) : null;
  };
  const [serie] = serier;
  const [vaerdier, kategorier] = [felt(serie?.vaerdier ?? null), felt(serie?.kategorier ?? null)];
  if (vaerdier === null || kategorier === null) return [];
  return [
    {
      titel: String(titel["Text"]),
      alternativTekst: "",
      akse: String(akser["ValueAxis"]?.titel["Text"] ?? ""),
      akseformat: formatMed(akser["ValueAxis"]?.egenskaber["NumberFormat"]),
      kategorier: somPlan(kategorier),
      vaerdier: somPlan(vaerdier),
      raekke: placering === null ? efter + 1 : (laesFelt(placering.fra)?.raekke ?? efter + 1),
      bredde: (Number(egenskaber["Width"]) * 4) / 3,
      hoejde: (Number(egenskaber["Height"]) * 4) / 3,
    },
  ];
}

const formatMed = (kode: unknown): Talformat =>
  (Object.keys(TALFORMATER) as Talformat[]).find((navn) => TALFORMATER[navn] === kode) ?? "tal";

/** What the cell is for, guessed from how it looks. */
export function rolleAf(
  ark: Ark,
  raekke: number,
  kolonne: number,
  vaerdi: string | number,
  erFormel: boolean,
): { rolle: Rolle; format?: Talformat } {
  const [fyld, fed] = ["fill.color", "font.bold"].map((egenskab) => ark.formater.for(raekke, kolonne, egenskab));
  const kode = ark.formater.for(raekke, kolonne, "numberFormat");
  const format = formatMed(kode);
  const erTal = typeof vaerdi === "number";
  const input = fyld === TEMA.input.fyld;
  if (!erTal) return { rolle: input ? "inputTekst" : erFormel ? "beregnetTekst" : fed === true ? "totalTekst" : "ledetekst" };
  return { rolle: input ? "input" : fed === true ? "total" : "beregnet", format };
}
