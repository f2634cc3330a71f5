/** The task on the home page; its other texts come with its code. */
export const POLITISK_OPGAVE = {
  titel: "Politisk udgave",
  tekst: "Del årets ark med politikere og presse: kun de ark, du vælger, kontrolleret for persondata.",
} as const;
