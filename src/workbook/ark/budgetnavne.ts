/**
 * The names of the budget's inputs in the year's sheet Forudsætninger, and of two cells there that tell whose and what
 * the numbers are; estimate years count from 0.
 */
export const budgetnavn = {
  kommune: "Kommune",
  /** Only where the numbers are an example's. */
  eksempel: "Eksempel",
  /** An input only where the budget is typed directly; else what the others sum to. */
  indtaegtsbudget: "Indtaegtsbudget",
  udgangspunkt: "Udgangspunkt",
  udgangspunktNote: "Udgangspunkt_note",
  aendringLandsplan: "Aendring_landsplan",
  andelAfLandet: "Andel_af_landet",
  aendringKl: "Aendring_KL",
  klNote: "KL_note",
  lokaleForhold: "Lokale_forhold",
  lokaleForholdNote: "Lokale_forhold_note",
  tilskudRetning: "Tilskud_retning",
  tilskudBeloeb: "Tilskud_beloeb",
  tilskudNote: "Tilskud_note",
  enhed: "Enhed",
  fortegn: "Fortegn",
  prisniveau: "Prisniveau",
  visesI: "Vises_i",
  indeks: (nr: number) => `Indeks_${nr + 1}`,
} as const;
