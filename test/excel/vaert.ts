import type { WorkbookPlan } from "../../src/workbook/plan";
import { lavBeregner } from "./beregning/beregn";
import type { Funktioner } from "./beregning/typer";
import { eksporter } from "./eksport/eksporter";
import { Forbindelse, type Anmodning, type Fejl, type Ventende } from "./forbindelse";
import { byggedeFunktioner } from "./funktioner";
import { Projektmappe } from "./mappe/projektmappe";
import { hentObjektmodel, medSession } from "./objektmodel";
import { Kravsaet, minimaltOffice, type MinimaltOffice, type Svar } from "./office";
import { indstillingssvar } from "./indstillingsfejl";

export type { Anmodning, Fejl, Ventende } from "./forbindelse";
export type { Funktioner } from "./beregning/typer";

export interface Testvaert {
  /** Microsoft's proxies. */
  readonly Excel: typeof Excel;
  readonly Office: MinimaltOffice;
  readonly mappe: Projektmappe;
  readonly anmodninger: readonly Anmodning[];
  /** Fails the nr-th request from now on (1 is the next), counting those that carry actions. */
  fejl(nr: number, fejl?: Fejl): void;
  /** Fails every request that the predicate holds for. */
  fejlPaa(praedikat: (anmodning: Pick<Anmodning, "nr" | "handlinger">) => boolean, fejl?: Fejl): void;
  /** The next saveAsync of the document's settings fails. */
  fejlVedGem(fejl?: Fejl): void;
  /** isSetSupported answers false for this version of the set and later ones. */
  manglerApi(set: string, version: string): void;
  /** Holds every request back until it is released. */
  langsom(): Ventende;
  /** The content as a plan for the .xlsx writer, our calls as native formulas. */
  eksporter(): WorkbookPlan;
  /** The wire's end, for a page that runs the proxies elsewhere. */
  readonly forbindelse: Forbindelse;
  readonly krav: Kravsaet;
  /** What the next saveAsync is answered. */
  readonly gem: () => Svar;
}

export interface Valg {
  /** Instead of those of the built add-in. */
  readonly funktioner?: Funktioner;
}

const UKENDT_FEJL: Fejl = { code: "GeneralException" };

export function startTestvaert({ funktioner = byggedeFunktioner }: Valg = {}): Testvaert {
  const mappe = new Projektmappe(lavBeregner(funktioner));
  const forbindelse = new Forbindelse(mappe);
  const krav = new Kravsaet();
  const gem = indstillingssvar(mappe);
  const office = minimaltOffice(mappe, krav, gem.svar);
  // The library asks the window's Office for requirement sets; the last host started answers.
  hentObjektmodel().vindue.Office = office;
  return {
    Excel: medSession({
      _resolveRequestUrlAndHeaderInfo: async () => ({ url: "http://testvaert/", headers: {} }),
      // Through text, as on the wire: nothing is shared between the two sides.
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (partition, flag, { Body }) => kopi(await forbindelse.udfoer(flag, kopi(Body), partition)),
      }),
    }),
    Office: office,
    mappe,
    anmodninger: forbindelse.anmodninger,
    fejl: (nr, fejl = UKENDT_FEJL) => forbindelse.bestil(nr, fejl),
    fejlPaa: (praedikat, fejl = UKENDT_FEJL) => forbindelse.bestilNaar((anmodning) => (praedikat(anmodning) ? fejl : undefined)),
    fejlVedGem: gem.fejl,
    manglerApi: (set, version) => krav.udelad(set, version),
    langsom: () => forbindelse.hold(),
    eksporter: () => eksporter(mappe, funktioner),
    forbindelse,
    krav,
    gem: gem.svar,
  };
}

const kopi = <T>(vaerdi: T): T => JSON.parse(JSON.stringify(vaerdi)) as T;
