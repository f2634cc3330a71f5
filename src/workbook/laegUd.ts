import { skrivFormel, type Plads } from "./formel";
import { klagerOverArknavn, klagerOverCelle, klagerOverNavn } from "./graenser";
import { tekst, type Arkkilde, type Kildecelle, type Kilderaekke, type Kildetabel } from "./kilde";
import type { CellePlan, DiagramPlan, Omraadeplan, SheetPlan, TabelPlan } from "./plan";
import { TEMA } from "./tema";

/** Pixels of a row beside a chart. */
const RAEKKEHOEJDE = 20;
const LINJEHOEJDE = 15;
/** Words break before the column is full, and bold and substituted fonts are wider. */
const TEGNBREDDE = 0.95;

/** Gives every cell its address and prints the formulas. */
export function laegUd(kilder: readonly Arkkilde[]): SheetPlan[] {
  const fulde = kilder.map(medDiagramlinje);
  const pladser = find(fulde);
  const ark = fulde.map((kilde) => laegArkUd(kilde, pladser));
  const klager = ark.flatMap((et) => [
    ...klagerOverArknavn(et.navn),
    ...[...et.navne, ...et.tabeller].flatMap(({ navn }) => klagerOverNavn(navn)),
    ...et.celler.flatMap(({ vaerdi, formel }) => klagerOverCelle(vaerdi, formel)),
  ]);
  if (klager.length > 0) throw new Error(`Plan breaks Excel's limits: ${klager.join("; ")}`);
  return ark;
}

interface Placeret {
  readonly celle: Kildecelle;
  readonly plads: Plads;
}

const placer = ({ navn, raekker }: Arkkilde): Placeret[] =>
  raekker.flatMap((celler, raekke) =>
    celler.flatMap((celle, kolonne) => (celle === null ? [] : [{ celle, plads: { ark: navn, raekke, kolonne } }])),
  );

function find(kilder: readonly Arkkilde[]): ReadonlyMap<string, Plads> {
  const pladser = new Map<string, Plads>();
  for (const {
    celle: { noegle },
    plads,
  } of kilder.flatMap(placer)) {
    if (noegle === undefined) continue;
    if (pladser.has(noegle)) throw new Error(`Two cells have the key "${noegle}"`);
    pladser.set(noegle, plads);
  }
  return pladser;
}

function laegArkUd(kilde: Arkkilde, pladser: ReadonlyMap<string, Plads>): SheetPlan {
  const celler = placer(kilde);
  const raekkeFor = (noegle: string) => pladser.get(noegle)!.raekke;
  const diagrammer = kilde.diagram === undefined ? [] : [laegDiagramUd(kilde, pladser)];
  const sidsteRaekke = kilde.raekker.length - 1;
  return {
    navn: kilde.navn,
    kolonnebredder: kilde.kolonnebredder,
    raekkehoejder: raekkehoejder(celler, kilde.kolonnebredder),
    celler: celler.map(({ celle: { vaerdi, formel, iExcel, validering, rolle, format }, plads }): CellePlan => ({
      raekke: plads.raekke,
      kolonne: plads.kolonne,
      vaerdi,
      ...(formel !== undefined && { formel: skrivFormel(formel, plads, pladser) }),
      ...(iExcel !== undefined && { iExcel: typeof iExcel === "string" ? iExcel : { formel: skrivFormel(iExcel, plads, pladser) } }),
      ...(validering !== undefined && { validering }),
      rolle,
      ...(format !== undefined && { format }),
    })),
    navne: celler.flatMap(({ celle: { navn }, plads }) =>
      navn === undefined ? [] : [{ navn, raekke: plads.raekke, kolonne: plads.kolonne }],
    ),
    tabeller: kilde.tabel === undefined ? [] : [laegTabelUd(kilde.tabel, pladser)],
    diagrammer,
    ...(kilde.enhedslinje !== undefined && { enhedslinje: sted(kilde.enhedslinje, pladser) }),
    frys: { raekker: kilde.frysTilOgMed === null ? 0 : raekkeFor(kilde.frysTilOgMed) + 1, kolonner: 0 },
    udskrift: {
      papir: kilde.papir ?? "liggende",
      sidehoved: kilde.sidehoved,
      gentagRaekker: kilde.gentag === null ? null : { fra: raekkeFor(kilde.gentag), til: raekkeFor(kilde.gentag) },
      omraade: { fraRaekke: 0, fraKolonne: 0, tilRaekke: sidsteRaekke, tilKolonne: kilde.udskrevneKolonner - 1 },
    },
  };
}

/** Room for the chart: a free row before it, and its line of text right under it. */
function medDiagramlinje(kilde: Arkkilde): Arkkilde {
  if (kilde.diagram === undefined) return kilde;
  const { raekker, linje, efter } = kilde.diagram;
  const plads: Kilderaekke[] = [...Array.from({ length: raekker + 1 }, () => []), [tekst(linje, "undertitel")]];
  const hvor =
    efter === undefined ? kilde.raekker.length : 1 + kilde.raekker.findIndex((raekke) => raekke.some((et) => et?.noegle === efter));
  return { ...kilde, raekker: [...kilde.raekker.slice(0, hvor), ...plads, ...kilde.raekker.slice(hvor)] };
}

/** Wrapped text gets room for its lines: viewers without Excel do not fit rows to it by themselves. */
function raekkehoejder(celler: readonly Placeret[], bredder: readonly number[]): SheetPlan["raekkehoejder"] {
  const linjer = new Map<number, number>();
  for (const { celle, plads } of celler) {
    const { vaerdi, rolle } = celle;
    if (!TEMA[rolle].ombryd || typeof vaerdi !== "string") continue;
    const antal = Math.ceil((vaerdi.length * TEGNBREDDE) / bredder[plads.kolonne]!);
    linjer.set(plads.raekke, Math.max(antal, linjer.get(plads.raekke) ?? 1));
  }
  return [...linjer].filter(([, antal]) => antal > 1).map(([raekke, antal]) => ({ raekke, punkter: antal * LINJEHOEJDE }));
}

function sted(noegle: string, pladser: ReadonlyMap<string, Plads>): { raekke: number; kolonne: number } {
  const { raekke, kolonne } = pladser.get(noegle)!;
  return { raekke, kolonne };
}

function fraTil([fra, til]: readonly [string, string], pladser: ReadonlyMap<string, Plads>): Omraadeplan {
  const [a, b] = [pladser.get(fra)!, pladser.get(til)!];
  return { fraRaekke: a.raekke, fraKolonne: a.kolonne, tilRaekke: b.raekke, tilKolonne: b.kolonne };
}

const laegTabelUd = ({ navn, fra, til }: Kildetabel, pladser: ReadonlyMap<string, Plads>): TabelPlan => ({
  navn,
  omraade: fraTil([fra, til], pladser),
});

function laegDiagramUd({ diagram, raekker }: Arkkilde, pladser: ReadonlyMap<string, Plads>): DiagramPlan {
  const { titel, alternativTekst, akse, akseformat = "kroner", kategorier, vaerdier, efter, raekker: antal, bredde } = diagram!;
  const foerste = efter === undefined ? raekker.length - 1 - antal : pladser.get(efter)!.raekke + 2;
  return {
    titel,
    alternativTekst,
    akse,
    akseformat,
    kategorier: fraTil(kategorier, pladser),
    vaerdier: fraTil(vaerdier, pladser),
    raekke: foerste,
    bredde,
    hoejde: antal * RAEKKEHOEJDE,
  };
}
