/** What the task keeps between visits. Never a row of the list. */
export interface Sagskladde {
  readonly aar: string;
}

export function laesGemt(gemt: unknown): Sagskladde {
  const aar = typeof gemt === "object" && gemt !== null && "aar" in gemt ? gemt.aar : null;
  return { aar: typeof aar === "string" ? aar : "" };
}
