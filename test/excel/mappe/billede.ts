import { cellenavn, skrivFelt } from "./adresse";
import type { Ark } from "./ark";
import { erFormel } from "./indhold";
import type { Navn } from "./navne";
import { adresse } from "./omraade";
import type { Projektmappe } from "./projektmappe";

export interface Arkbillede {
  readonly navn: string;
  readonly synlighed: string;
  /** By A1: the value, and where there is one the formula. */
  readonly celler: Readonly<Record<string, { readonly vaerdi: string | number | boolean; readonly formel?: string }>>;
  readonly formater: Readonly<Record<string, unknown>>;
  readonly navne: readonly Navnebillede[];
  readonly andet: Readonly<Record<string, unknown>>;
}

export interface Navnebillede {
  readonly navn: string;
  readonly formel: string;
  readonly synligt: boolean;
}

export interface Indholdsbillede {
  readonly ark: readonly Arkbillede[];
  readonly navne: readonly Navnebillede[];
  readonly aktivt: string;
  readonly markering: string;
  readonly indstillinger: Readonly<Record<string, unknown>>;
  readonly mappeindstillinger: Readonly<Record<string, unknown>>;
}

/** Plain JSON without ids, so that two equal workbooks have equal pictures however they came about. */
export const snapshot = (mappe: Projektmappe): Indholdsbillede =>
  JSON.parse(
    JSON.stringify({
      ark: mappe.ark.map((ark) => arket(mappe, ark)),
      navne: sorteret(mappe.navne),
      aktivt: mappe.aktivt.navn,
      markering: adresse(mappe.markering),
      indstillinger: Object.fromEntries([...mappe.indstillinger].sort()),
      mappeindstillinger: Object.fromEntries([...mappe.mappeindstillinger].sort()),
    }),
  ) as Indholdsbillede;

const sorteret = (navne: readonly Navn[]): Navnebillede[] =>
  navne.map(({ navn, formel, synligt }) => ({ navn, formel, synligt })).sort((a, b) => a.navn.localeCompare(b.navn));

function arket(mappe: Projektmappe, ark: Ark): Arkbillede {
  return {
    navn: ark.navn,
    synlighed: ark.synlighed,
    celler: celler(mappe, ark),
    formater: Object.fromEntries([...ark.formater.brugte()].sort(iOrden).map(([r, k, format]) => [cellenavn(r, k), format])),
    navne: sorteret(ark.navne),
    andet: {
      markering: skrivFelt(ark.markering),
      fanefarve: ark.fanefarve,
      gitterlinjer: ark.gitterlinjer,
      overskrifter: ark.overskrifter,
      frys: ark.frys,
      beskyttet: ark.beskyttet,
      kolonnebredder: [...ark.kolonnebredder].sort(([a], [b]) => a - b),
      raekkehoejder: [...ark.raekkehoejder].sort(([a], [b]) => a - b),
      storeFormater: ark.formater.regler().map(({ felt, egenskab, vaerdi }) => [skrivFelt(felt), egenskab, vaerdi]),
      side: ark.side,
      sidehoved: ark.sidehoved,
      udskriftsomraade: ark.udskriftsomraade,
      gentagneRaekker: ark.gentagneRaekker,
      gentagneKolonner: ark.gentagneKolonner,
      valideringer: ark.valideringer.map(({ felt, egenskaber }) => [skrivFelt(felt), egenskaber]),
      tabeller: ark.tabeller.map(({ navn, omraade, egenskaber }) => ({ navn, omraade: skrivFelt(omraade), egenskaber })),
      diagrammer: ark.diagrammer.map(({ id: _, ...diagram }) => diagram),
    },
  };
}

/** Values stand beside formulas and in the cells that these spilled into. */
function celler(mappe: Projektmappe, ark: Ark): Arkbillede["celler"] {
  const beregnede = [...mappe.beregning().celler(ark)].map(([r, k, { vaerdi }]) => {
    const indhold = ark.indhold(r, k);
    return [r, k, { vaerdi, ...(erFormel(indhold) && { formel: indhold.formel }) }] as const;
  });
  const faste = [...ark.indhentede()].flatMap(([r, k, indhold]) => (erFormel(indhold) ? [] : [[r, k, { vaerdi: indhold }] as const]));
  return Object.fromEntries([...beregnede, ...faste].sort(iOrden).map(([r, k, celle]) => [cellenavn(r, k), celle]));
}

const iOrden = ([ra, ka]: readonly [number, number, unknown], [rb, kb]: readonly [number, number, unknown]): number => ra - rb || ka - kb;
