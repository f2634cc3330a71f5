import type { Sikkerhed } from "./cprfund";

/** What the privacy check may find. The sheet's name is the key that it is found again by: screens show it through udenCpr. */
export type Fund =
  /** stod: masked. aftryk: tells two apart that look alike then, and is shown to nobody. */
  | {
      readonly art: "cpr";
      readonly ark: string;
      readonly sted: Fundsted;
      readonly stod: string;
      readonly sikker: Sikkerhed;
      readonly aftryk: string;
    }
  | { readonly art: "sagsark"; readonly ark: string; readonly tegn: "arknavn" | "overskrifter" | "raekker" }
  | { readonly art: "lilleAntal"; readonly ark: string; readonly sted: Fundsted; readonly stod: string; readonly grund: Antalsgrund }
  | { readonly art: "cellefejl"; readonly ark: string; readonly sted: Fundsted; readonly stod: string }
  /** The sheet is somebody's own: the check cannot see all. Another mark as soon as what stands in it, or is shown, is another. */
  | { readonly art: "egetArk"; readonly ark: string; readonly aftryk: string };

/** antal: a cell that counts. saetning: a text that tells a count. udregnes: "under 5", where the others give it back. */
export type Antalsgrund = "antal" | "saetning" | "udregnes";

/** Where in a sheet; a cell is written as Danes see it, "B3". Names and titles are masked. */
export type Fundsted =
  | { readonly hvor: "celle" | "note" | "liste"; readonly celle: string }
  | { readonly hvor: "arknavn" }
  | { readonly hvor: "navn" | "diagram"; readonly navn: string };
