import { Vaertsfejl } from "./fejl";
import { hent } from "./hent";
import { erVaertobjekt, type Vaertobjekt } from "./objekt";
import { Handlingsart, Stiart, type Argumenter, type Sti, type Wireanmodning, type Wirehandling, type Wiresvar } from "./typer";

export interface Rod {
  /** Excel.Workbook. */
  readonly workbook: () => Vaertobjekt;
  /** An object that an earlier request was told the _ReferenceId of. */
  readonly reference: (id: string) => Vaertobjekt;
  readonly glem: (id: string) => void;
}

/** Fails before the action of this index is carried out; past the last one: after all of them. */
export interface Bestiltfejl {
  readonly foerHandling: number;
  readonly code: string;
  readonly message?: string;
}

/** Carries out a request as Excel does: in order, and what ran before a failing action stays. */
export function udfoer(rod: Rod, anmodning: Wireanmodning, bestilt?: Bestiltfejl): Wiresvar {
  const loeser = new Loeser(rod, anmodning);
  const Results: { ActionId: number; Value: unknown }[] = [];
  try {
    anmodning.Actions.forEach((handling, nr) => {
      if (bestilt !== undefined && nr >= bestilt.foerHandling) throw new Vaertsfejl(bestilt.code, bestilt.message);
      Results.push({ ActionId: handling.Id, Value: loeser.udfoer(handling) ?? null });
    });
    if (bestilt !== undefined) throw new Vaertsfejl(bestilt.code, bestilt.message);
    return { Results };
  } catch (fejl) {
    if (!(fejl instanceof Vaertsfejl)) throw fejl;
    const nr = Math.min(Results.length, anmodning.Actions.length - 1);
    const Location = fejl.location ?? loeser.sted(anmodning.Actions[nr]);
    return { Results, Error: { Code: fejl.code, Message: fejl.message, Location, HttpStatusCode: 400, ActionIndex: nr } };
  }
}

const lille = (navn: string): string => navn.charAt(0).toLowerCase() + navn.slice(1);

class Loeser {
  private readonly loeste = new Map<number, Vaertobjekt | null>();

  constructor(
    private readonly rod: Rod,
    private readonly anmodning: Wireanmodning,
  ) {}

  udfoer(handling: Wirehandling): unknown {
    if (handling.ActionType === Handlingsart.spor) return null;
    if (handling.Name === "_RemoveReference") return this.rod.glem(String(handling.ArgumentInfo!.Arguments![0]));
    const objekt = this.find(handling.ObjectPathId);
    switch (handling.ActionType) {
      case Handlingsart.instantier:
        return objekt === null ? null : { ...objekt.identitet };
      case Handlingsart.hent:
      case Handlingsart.hentJson:
        return hent(objekt, handling.QueryInfo ?? {});
      case Handlingsart.kald:
        if (handling.Name === "_KeepReference") return null;
        return this.kald(this.kraev(objekt), handling.Name, handling.ArgumentInfo);
      case Handlingsart.saet:
        return this.saet(this.kraev(objekt), handling.Name, this.argumenter(handling.ArgumentInfo)[0]);
      default:
        throw new Vaertsfejl("ApiNotFound", `The test host lacks action type ${handling.ActionType}`);
    }
  }

  sted(handling: Wirehandling | undefined): string {
    const objekt = handling === undefined ? undefined : this.loeste.get(handling.ObjectPathId);
    const sti = handling === undefined ? undefined : this.anmodning.ObjectPaths[handling.ObjectPathId];
    if (objekt != null) return handling!.Name === "" ? objekt.type : `${objekt.type}.${lille(handling!.Name)}`;
    const foraelder = sti?.ParentObjectPathId === undefined ? null : this.loeste.get(sti.ParentObjectPathId);
    return foraelder == null ? "" : `${foraelder.type}.${sti!.Name === "" ? "getItem" : lille(sti!.Name)}`;
  }

  private kraev(objekt: Vaertobjekt | null): Vaertobjekt {
    if (objekt === null) throw new Vaertsfejl("InvalidObjectPath");
    return objekt;
  }

  /** An object is made once a request, at its first use: two uses of worksheets.add's proxy are one sheet. */
  private find(id: number): Vaertobjekt | null {
    const kendt = this.loeste.get(id);
    if (kendt !== undefined) return kendt;
    const ny = this.loes(this.anmodning.ObjectPaths[id]!);
    this.loeste.set(id, ny);
    return ny;
  }

  private loes(sti: Sti): Vaertobjekt | null {
    if (sti.ObjectPathType === Stiart.rod) return this.rod.workbook();
    if (sti.ObjectPathType === Stiart.reference) return this.rod.reference(sti.Name);
    if (sti.ObjectPathType === Stiart.nul) return null;
    const foraelder = sti.ParentObjectPathId === undefined ? null : this.find(sti.ParentObjectPathId);
    if (foraelder === null) return null;
    switch (sti.ObjectPathType) {
      case Stiart.egenskab: {
        const del = foraelder.dele?.[sti.Name];
        if (del === undefined) throw mangler(foraelder, sti.Name);
        return del();
      }
      case Stiart.metode:
        return (this.kald(foraelder, sti.Name, sti.ArgumentInfo) ?? null) as Vaertobjekt | null;
      case Stiart.indekser:
        if (foraelder.opslag === undefined) throw mangler(foraelder, "getItem");
        return foraelder.opslag(this.argumenter(sti.ArgumentInfo)[0]);
      default:
        throw new Vaertsfejl("ApiNotFound", `The test host lacks object path type ${sti.ObjectPathType} (${sti.Name})`);
    }
  }

  private kald(objekt: Vaertobjekt, navn: string, argumenter: Argumenter | undefined): unknown {
    const metode = objekt.metoder?.[navn];
    if (metode === undefined) throw mangler(objekt, navn);
    // What was left out is null in the JSON.
    return metode(...this.argumenter(argumenter).map((et) => et ?? undefined));
  }

  private saet(objekt: Vaertobjekt, navn: string, vaerdi: unknown): void {
    const felt = objekt.felter?.[navn];
    if (felt?.skriv === undefined) throw mangler(objekt, `${navn} =`);
    felt.skriv(vaerdi);
  }

  private argumenter({ Arguments = [], ReferencedObjectPathIds = [] }: Argumenter = {}): unknown[] {
    return Arguments.map((argument, nr) => {
      const id = ReferencedObjectPathIds[nr];
      return typeof id === "number" && id !== 0 ? this.find(id) : this.indsaet(argument);
    });
  }

  /** A range inside a plain object travels as {_ObjectPathId}. */
  private indsaet(vaerdi: unknown): unknown {
    if (Array.isArray(vaerdi))
      return vaerdi.some((et) => typeof et === "object" && et !== null) ? vaerdi.map((et) => this.indsaet(et)) : vaerdi;
    if (typeof vaerdi !== "object" || vaerdi === null || erVaertobjekt(vaerdi)) return vaerdi;
    if ("_ObjectPathId" in vaerdi) return this.find(vaerdi._ObjectPathId as number);
    return Object.fromEntries(Object.entries(vaerdi).map(([noegle, et]) => [noegle, this.indsaet(et)]));
  }
}

const mangler = ({ type }: Vaertobjekt, navn: string): Vaertsfejl =>
  new Vaertsfejl("ApiNotFound", `The test host lacks ${type}.${lille(navn)}`, `${type}.${lille(navn)}`);
