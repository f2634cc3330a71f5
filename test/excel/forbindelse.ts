import { Kontekst } from "./objekter/kontekst";
import { range } from "./objekter/range";
import { wacWorkbook, workbook } from "./objekter/workbook";
import type { Projektmappe } from "./mappe/projektmappe";
import { Laeser, type Handling } from "./wire/laesbar";
import type { Wireanmodning, Wirefejl, Wiresvar } from "./wire/typer";
import { Vaertsfejl } from "./wire/fejl";
import { udfoer, type Bestiltfejl } from "./wire/udfoer";

export interface Anmodning {
  /** From 1. */
  readonly nr: number;
  readonly handlinger: readonly Handling[];
  /** false for those that only let go of ranges: Excel.run sends them by itself, and they are never failed. */
  readonly baererHandlinger: boolean;
  /** Whether it sets, calls or adds something; the others only read. */
  readonly skriver: boolean;
  readonly fejl: Wirefejl | null;
}

export interface Fejl {
  readonly code: string;
  readonly message?: string;
  /** How many actions are carried out before it fails: none if left out, all of them with Infinity. */
  readonly efterHandlinger?: number;
}

/** What the executor of Microsoft's library is answered. */
export interface Udfoerersvar {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: Wiresvar;
}

/** Requests held back until they are released; no clock is involved. */
export interface Ventende {
  readonly antal: () => number;
  /** Answers the oldest that wait (all of them, if left out). */
  slip(antal?: number): Promise<void>;
  /** Answers all, and holds nothing back from now on. */
  ophaev(): Promise<void>;
}

const DELAY_FOR_CELL_EDIT = 64;
/** Where the library sends what Excel on the web does outside the workbook. */
const UDEN_FOR_MAPPEN = "WacPartition";
/** Excel on the web takes and gives at most 5 MB at a time. */
const NYTTELAST_HOEJST = 5 * 1024 * 1024;
const NY = /(^|\.)(add|copy)\([^()]*\)$/;

/** The host's end of the wire. */
export class Forbindelse {
  readonly anmodninger: Anmodning[] = [];
  private readonly bestilte: { tilbage: number; readonly fejl: Fejl }[] = [];
  private readonly betingede: ((anmodning: Pick<Anmodning, "nr" | "handlinger">) => Fejl | undefined)[] = [];
  private koe: (() => void)[] | null = null;
  private readonly kontekst: Kontekst;
  private readonly laeser: Laeser;

  constructor(private readonly mappe: Projektmappe) {
    this.kontekst = new Kontekst(mappe);
    this.laeser = new Laeser((id) => mappe.ark.find((et) => et.id === id)?.navn);
  }

  bestil(nr: number, fejl: Fejl): void {
    this.bestilte.push({ tilbage: nr, fejl });
  }

  bestilNaar(hvornaar: (anmodning: Pick<Anmodning, "nr" | "handlinger">) => Fejl | undefined): void {
    this.betingede.push(hvornaar);
  }

  hold(): Ventende {
    this.koe ??= [];
    const slip = async (antal = Infinity): Promise<void> => {
      for (const naeste of this.koe?.splice(0, antal) ?? []) naeste();
      await new Promise<void>((efter) => setImmediate(efter));
    };
    return {
      antal: () => this.koe?.length ?? 0,
      slip,
      ophaev: async () => {
        const ventede = this.koe ?? [];
        this.koe = null;
        ventede.forEach((naeste) => naeste());
        await new Promise<void>((efter) => setImmediate(efter));
      },
    };
  }

  /** @param partition who is to answer, as the library has it: the workbook, unless it says otherwise */
  async udfoer(flag: number, anmodning: Wireanmodning, partition?: unknown): Promise<Udfoerersvar> {
    if (this.koe !== null) await new Promise<void>((videre) => this.koe!.push(videre));
    if ((flag & DELAY_FOR_CELL_EDIT) !== 0) await this.mappe.redigeringSlut();
    return { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: this.svar(anmodning, partition === UDEN_FOR_MAPPEN) };
  }

  private svar(anmodning: Wireanmodning, udenForMappen: boolean): Wiresvar {
    const handlinger = this.laeser.laes(anmodning);
    const baererHandlinger = handlinger.some(({ art, navn }) => art !== "oprydning" && navn !== "");
    const skriver = handlinger.some(({ art, navn }) => art === "saet" || art === "kald" || (art === "find" && NY.test(navn)));
    const nr = this.anmodninger.length + 1;
    const bestilt = baererHandlinger ? (this.hindring(anmodning) ?? this.bestiltFejl({ nr, handlinger })) : undefined;
    const svar = forStort(udfoer(udenForMappen ? this.rodUdenFor : this.rod, anmodning, bestilt && somBestilt(bestilt)));
    this.laeser.husk(anmodning, new Map(svar.Results.map(({ ActionId, Value }) => [ActionId, Value])));
    this.anmodninger.push({ nr, handlinger, baererHandlinger, skriver, fejl: svar.Error ?? null });
    return svar;
  }

  private readonly rod = {
    workbook: () => workbook(this.kontekst),
    reference: (id: string) => range(this.kontekst, this.kontekst.tag(id)),
    glem: (id: string) => this.kontekst.glem(id),
  };

  private readonly rodUdenFor = { ...this.rod, workbook: () => wacWorkbook(this.kontekst) };

  /** What stops a request before its first action. */
  private hindring(anmodning: Wireanmodning): Fejl | undefined {
    if (this.mappe.celleredigering) return { code: "InvalidOperationInCellEditMode" };
    return JSON.stringify(anmodning).length > NYTTELAST_HOEJST ? { code: "RequestPayloadSizeLimitExceeded" } : undefined;
  }

  private bestiltFejl(anmodning: Pick<Anmodning, "nr" | "handlinger">): Fejl | undefined {
    for (const et of this.bestilte) et.tilbage--;
    const sted = this.bestilte.findIndex(({ tilbage }) => tilbage === 0);
    if (sted >= 0) return this.bestilte.splice(sted, 1)[0]!.fejl;
    return this.betingede.map((hvornaar) => hvornaar(anmodning)).find((fejl) => fejl !== undefined);
  }
}

const somBestilt = ({ code, message, efterHandlinger = 0 }: Fejl): Bestiltfejl => ({
  code,
  message: message ?? new Vaertsfejl(code).message,
  foerHandling: efterHandlinger,
});

/** The work is done, but the answer is too long to be delivered. */
function forStort(svar: Wiresvar): Wiresvar {
  if (JSON.stringify(svar.Results).length <= NYTTELAST_HOEJST) return svar;
  const { code, message } = new Vaertsfejl("ResponsePayloadSizeLimitExceeded");
  return { Results: [], Error: { Code: code, Message: message, Location: "", HttpStatusCode: 413, ActionIndex: -1 } };
}
