/** A series: where its values and its categories come from, as addresses. */
export interface Serie {
  readonly egenskaber: Record<string, unknown>;
  vaerdier: string | null;
  kategorier: string | null;
  farve: string | null;
}

export interface Diagram {
  readonly id: string;
  readonly type: string;
  readonly egenskaber: Record<string, unknown>;
  readonly titel: Record<string, unknown>;
  readonly signatur: Record<string, unknown>;
  /** By axis: CategoryAxis, ValueAxis. */
  readonly akser: Readonly<Record<string, { readonly egenskaber: Record<string, unknown>; readonly titel: Record<string, unknown> }>>;
  serier: Serie[];
  /** The cells that setPosition put it over. */
  placering: { readonly fra: string; readonly til: string } | null;
}

export const nyAkse = () => ({
  egenskaber: { NumberFormat: "General", Visible: true } as Record<string, unknown>,
  titel: { Text: "", Visible: false } as Record<string, unknown>,
});

export const nySerie = (navn: string, vaerdier: string | null, kategorier: string | null): Serie => ({
  egenskaber: { Name: navn },
  vaerdier,
  kategorier,
  farve: null,
});
