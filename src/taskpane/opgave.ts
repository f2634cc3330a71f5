import type { Vaert } from "./vaert/port";
import type { Kladde } from "./wizard/kladde";

export type Opgavenavn =
  "opfoelgning" | "viderefoer" | "tilbageblik" | "sager" | "fraflytning" | "opslag" | "politisk" | "visBeregning" | "satser" | "funktioner";

/** What every task beside the wizard is given. */
export interface Opgaveegenskaber {
  readonly vaert: Vaert;
  readonly version: string;
  /** What the task kept last time, perhaps in another version: it reads it with care. undefined the first time. */
  readonly gemt: unknown;
  /** Kept until next time, as JSON. Never case rows. */
  readonly gem: (kladde: unknown) => void;
  /** Hands something to another task, beside what that one keeps itself. */
  readonly giv: (opgave: Opgavenavn, del: Readonly<Record<string, unknown>>) => void;
  /** What another task kept, in its own form. */
  readonly gemtAf: (opgave: Opgavenavn) => unknown;
  readonly hjem: () => void;
  readonly aabn: (opgave: Opgavenavn) => void;
  /** The wizard's draft with its number, and how another takes its place and is opened: never without asking where there is one. */
  readonly kladde: Kladde;
  readonly kladdenr: number;
  readonly erstatKladde: (ny: Kladde) => void;
}
