/** The JSON between Microsoft's proxies and Excel, as far as the proxies' own source shows it. */
export const Stiart = { rod: 1, ny: 2, metode: 3, egenskab: 4, indekser: 5, reference: 6, nul: 7 } as const;
export const Handlingsart = { instantier: 1, hent: 2, kald: 3, saet: 4, spor: 5, sikr: 6, hentJson: 7, slet: 8, opdater: 9 } as const;

export interface Argumenter {
  readonly Arguments?: readonly unknown[];
  /** At each argument that is an object: its path's id; nested where an argument is a list. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface Sti {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Argumenter;
}

export interface Udvalg {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Wirehandling {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Argumenter;
  readonly QueryInfo?: Udvalg;
}

export interface Wireanmodning {
  readonly Actions: readonly Wirehandling[];
  readonly ObjectPaths: Readonly<Record<string, Sti>>;
}

export interface Wirefejl {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
}

export interface Wiresvar {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Wirefejl;
}
