/** The task Opfølgning on the home page; its own pages' texts stand in opfoelgningsrude.ts. */
export const OPFOELGNINGSOPGAVE = {
  titel: "Opfølgning",
  tekst: "Hvor budgetåret står: a conto, afvigelser, endelig opgørelse, og hvad der er næste skridt.",
} as const;
