import { Handlingsart, Stiart, type Argumenter, type Sti, type Wireanmodning } from "./typer";

export interface Handling {
  readonly art: "find" | "hent" | "kald" | "saet" | "oprydning";
  /** "worksheets.getItem(Fordeling 2023).getRange(A1:C3).values =" */
  readonly navn: string;
  /** What was set, the arguments of a call, or what was selected. Ranges are written as their paths. */
  readonly vaerdi: unknown;
}

const lille = (navn: string): string => navn.charAt(0).toLowerCase() + navn.slice(1);

/**
 * Requests in words. Later requests name a sheet by its id and a range by its reference: the words that they were first
 * found by are remembered, so that a path reads the same wherever it is used.
 */
export class Laeser {
  private readonly referencer = new Map<string, string>();

  constructor(private readonly arknavn: (id: string) => string | undefined) {}

  laes(anmodning: Wireanmodning): Handling[] {
    const sti = (id: number): string => this.sti(anmodning.ObjectPaths, id);
    return anmodning.Actions.map((handling): Handling => {
      const navn = [sti(handling.ObjectPathId), lille(handling.Name)].filter((del) => del !== "").join(".");
      const argumenter = this.argumenter(anmodning.ObjectPaths, handling.ArgumentInfo);
      if (handling.Name === "_RemoveReference" || handling.Name === "_KeepReference") return { art: "oprydning", navn, vaerdi: argumenter };
      if (handling.ActionType === Handlingsart.saet) return { art: "saet", navn: `${navn} =`, vaerdi: argumenter[0] };
      if (handling.ActionType === Handlingsart.kald) return { art: "kald", navn: `${navn}()`, vaerdi: argumenter };
      if (handling.ActionType === Handlingsart.instantier) return { art: "find", navn, vaerdi: null };
      return { art: "hent", navn, vaerdi: handling.QueryInfo?.Select ?? [] };
    });
  }

  /** After the answer: the proxies know the ranges by these from now on. */
  husk(anmodning: Wireanmodning, svar: ReadonlyMap<number, unknown>): void {
    for (const { Id, ObjectPathId } of anmodning.Actions) {
      const vaerdi = svar.get(Id);
      if (typeof vaerdi !== "object" || vaerdi === null || !("_ReferenceId" in vaerdi)) continue;
      this.referencer.set(String(vaerdi._ReferenceId), this.sti(anmodning.ObjectPaths, ObjectPathId));
    }
  }

  private sti(stier: Readonly<Record<string, Sti>>, id: number): string {
    const sti = stier[id];
    if (sti === undefined || sti.ObjectPathType === Stiart.rod) return "";
    if (sti.ObjectPathType === Stiart.reference) return this.referencer.get(sti.Name) ?? `reference(${sti.Name})`;
    if (sti.ObjectPathType === Stiart.nul) return "nullObject";
    const foraelder = sti.ParentObjectPathId === undefined ? "" : this.sti(stier, sti.ParentObjectPathId);
    const argumenter = this.argumenter(stier, sti.ArgumentInfo).filter((et) => et != null);
    const skrevet = argumenter
      .map((et) => this.arknavn(String(et)) ?? (typeof et === "object" ? JSON.stringify(et) : String(et)))
      .join(", ");
    const led =
      { [Stiart.egenskab]: lille(sti.Name), [Stiart.indekser]: `getItem(${skrevet})` }[sti.ObjectPathType] ??
      `${lille(sti.Name)}(${skrevet})`;
    return foraelder === "" ? led : `${foraelder}.${led}`;
  }

  private argumenter(stier: Readonly<Record<string, Sti>>, { Arguments = [], ReferencedObjectPathIds = [] }: Argumenter = {}): unknown[] {
    const indsaet = (vaerdi: unknown): unknown => {
      if (Array.isArray(vaerdi)) return vaerdi.map(indsaet);
      if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
      if ("_ObjectPathId" in vaerdi) return this.sti(stier, Number(vaerdi._ObjectPathId));
      return Object.fromEntries(Object.entries(vaerdi).map(([noegle, et]) => [noegle, indsaet(et)]));
    };
    return Arguments.map((argument, nr) => {
      const id = ReferencedObjectPathIds[nr];
      return typeof id === "number" && id !== 0 ? this.sti(stier, id) : indsaet(argument);
    });
  }
}
