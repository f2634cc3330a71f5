/** The task Opfølgning: its page. */
export const OPFOELGNINGSSIDE = {
  intro: "Følg årets refusion fra budget til endelig opgørelse. Ruden siger, hvad der mangler, og hvad der er næste skridt.",
} as const;
