import { Vaertsfejl } from "../wire/fejl";
import { faelles, indeholder, KOLONNER, type Felt2D } from "./adresse";
import type { Diagram } from "./diagram";
import { Formater } from "./formater";
import { erFormel, type Indhold } from "./indhold";
import type { Navn } from "./navne";
import type { Tabel } from "./tabel";

export type Synlighed = "Visible" | "Hidden" | "VeryHidden";

export interface Validering {
  readonly felt: Felt2D;
  readonly egenskaber: Readonly<Record<string, unknown>>;
}

/** A worksheet; its cells are what has been entered, not what is shown. */
export class Ark {
  synlighed: Synlighed = "Visible";
  fanefarve = "";
  gitterlinjer = true;
  overskrifter = true;
  frys: { readonly raekker: number; readonly kolonner: number } = { raekker: 0, kolonner: 0 };
  beskyttet: Readonly<Record<string, unknown>> | null = null;
  markering: Felt2D = { raekke: 0, kolonne: 0, raekker: 1, kolonner: 1 };
  formater = new Formater();
  readonly celler = new Map<number, Indhold>();
  /** In points. */
  readonly kolonnebredder = new Map<number, number>();
  readonly raekkehoejder = new Map<number, number>();
  readonly side: Record<string, unknown> = { Orientation: "Portrait", PaperSize: "A4", Zoom: { scale: 100 } };
  readonly sidehoved: Record<string, unknown> = {};
  udskriftsomraade: string | null = null;
  gentagneRaekker: string | null = null;
  gentagneKolonner: string | null = null;
  readonly navne: Navn[] = [];
  readonly tabeller: Tabel[] = [];
  readonly diagrammer: Diagram[] = [];
  valideringer: readonly Validering[] = [];

  constructor(
    readonly id: string,
    public navn: string,
  ) {}

  indhold(raekke: number, kolonne: number): Indhold | undefined {
    return this.celler.get(raekke * KOLONNER + kolonne);
  }

  saet(raekke: number, kolonne: number, indhold: Indhold | undefined): void {
    const noegle = raekke * KOLONNER + kolonne;
    if (indhold === undefined) this.celler.delete(noegle);
    else this.celler.set(noegle, indhold);
  }

  *indhentede(): Iterable<readonly [raekke: number, kolonne: number, indhold: Indhold]> {
    for (const [noegle, indhold] of this.celler) yield [Math.floor(noegle / KOLONNER), noegle % KOLONNER, indhold];
  }

  rydIndhold(felt: Felt2D): void {
    for (const [raekke, kolonne] of [...this.indhentede()])
      if (indeholder(felt, raekke, kolonne)) this.celler.delete(raekke * KOLONNER + kolonne);
  }

  retFormler(ret: (formel: string) => string): void {
    for (const [raekke, kolonne, indhold] of [...this.indhentede()])
      if (erFormel(indhold)) this.saet(raekke, kolonne, { formel: ret(indhold.formel) });
    this.valideringer = this.valideringer.map((et) => ({ ...et, egenskaber: retTekster(et.egenskaber, ret) }));
  }

  /** Every write goes past here first. */
  kraevUbeskyttet(felt?: Felt2D): void {
    if (this.beskyttet === null) return;
    if (felt !== undefined && felt.raekker * felt.kolonner < 10_000) {
      const laast = Array.from({ length: felt.raekker * felt.kolonner }, (_, nr) =>
        this.formater.for(felt.raekke + Math.floor(nr / felt.kolonner), felt.kolonne + (nr % felt.kolonner), "protection.locked"),
      );
      if (laast.every((et) => et === false)) return;
    }
    throw new Vaertsfejl("AccessDenied");
  }

  valideringFor(felt: Felt2D): Validering | undefined {
    return [...this.valideringer].reverse().find((et) => {
      const delt = faelles(et.felt, felt);
      return delt !== null && delt.raekker === felt.raekker && delt.kolonner === felt.kolonner;
    });
  }
}

/** Formulas inside a validation rule, wherever in it they stand. */
function retTekster<T>(vaerdi: T, ret: (formel: string) => string): T {
  if (typeof vaerdi === "string") return (vaerdi.startsWith("=") ? ret(vaerdi) : vaerdi) as T;
  if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
  return Object.fromEntries(Object.entries(vaerdi).map(([noegle, et]) => [noegle, retTekster(et, ret)])) as T;
}
