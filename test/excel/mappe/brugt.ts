import { faelles, indeholder, type Felt2D } from "./adresse";
import type { Ark } from "./ark";
import type { Projektmappe } from "./projektmappe";

/** The smallest rectangle with everything used inside the field; formats count unless values alone are asked for. */
export function brugtFelt(mappe: Projektmappe, ark: Ark, inden: Felt2D, kunVaerdier: boolean): Felt2D | null {
  let felt: Felt2D | null = null;
  const tag = (raekke: number, kolonne: number): void => {
    if (!indeholder(inden, raekke, kolonne)) return;
    felt = felt === null ? { raekke, kolonne, raekker: 1, kolonner: 1 } : omslut(felt, { raekke, kolonne, raekker: 1, kolonner: 1 });
  };
  for (const [raekke, kolonne] of ark.indhentede()) tag(raekke, kolonne);
  for (const [raekke, kolonne] of mappe.beregning().celler(ark)) tag(raekke, kolonne);
  if (!kunVaerdier) for (const [raekke, kolonne] of ark.formater.brugte()) tag(raekke, kolonne);
  return felt === null ? null : faelles(felt, inden);
}

export function omslut(a: Felt2D, b: Felt2D): Felt2D {
  const [raekke, kolonne] = [Math.min(a.raekke, b.raekke), Math.min(a.kolonne, b.kolonne)];
  return {
    raekke,
    kolonne,
    raekker: Math.max(a.raekke + a.raekker, b.raekke + b.raekker) - raekke,
    kolonner: Math.max(a.kolonne + a.kolonner, b.kolonne + b.kolonner) - kolonne,
  };
}
