import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { cellenavn, KOLONNER } from "../mappe/adresse";
import type { Cellevaerdi } from "./typer";

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });

const TYPE = { tal: 1, tekst: 2, logisk: 4, fejl: 16 } as const;
/** What IronCalc says of a formula that it cannot read or calculate: a gap of the host's, not an answer of Excel's. */
const KAN_IKKE = new Set(["#ERROR!", "#N/IMPL!"]);

/** What stands in the engine's cells, by sheet and then by row and column. */
export type Engineindhold = readonly ReadonlyMap<number, string>[];

/**
 * IronCalc, kept from one calculation to the next and told of changed cells only. It shows numbers with few digits, so
 * each formula's cell has a mirror on a sheet behind its own, where the number is a text with all of them.
 */
export class Regnemotor {
  private model: Model | null = null;
  private arknavne: readonly string[] = [];
  private sendt: Map<number, string>[] = [];
  private spejle: Set<number>[] = [];

  skriv(arknavne: readonly string[], indhold: Engineindhold): void {
    if (this.model === null || arknavne.join("\n") !== this.arknavne.join("\n")) this.begynd(arknavne);
    indhold.forEach((celler, ark) => {
      const sendt = this.sendt[ark]!;
      for (const noegle of [...sendt.keys()]) if (!celler.has(noegle)) this.ryd(ark, noegle);
      for (const [noegle, tekst] of celler) {
        if (sendt.get(noegle) === tekst) continue;
        this.model!.setUserInput(ark, Math.floor(noegle / KOLONNER) + 1, (noegle % KOLONNER) + 1, tekst);
        sendt.set(noegle, tekst);
      }
    });
    this.model!.evaluate();
  }

  /** How far a formula spilled: 1 × 1 where it did not. */
  udstraekning(ark: number, raekke: number, kolonne: number): { readonly raekker: number; readonly kolonner: number } {
    const art = this.model!.getCellArrayStructure(ark, raekke + 1, kolonne + 1);
    const maal = typeof art === "object" && "DynamicAnchor" in art ? art.DynamicAnchor : [1, 1];
    return { kolonner: maal[0]!, raekker: maal[1]! };
  }

  /** Before `laes`: gives the cells their mirrors. */
  spejl(ark: number, noegler: Iterable<number>): boolean {
    let nye = false;
    for (const noegle of noegler) {
      const [raekke, kolonne] = [Math.floor(noegle / KOLONNER), noegle % KOLONNER];
      if (this.spejle[ark]!.has(noegle) || this.model!.getCellType(ark, raekke + 1, kolonne + 1) !== TYPE.tal) continue;
      const citeret = `'${this.arknavne[ark]!.replace(/'/g, "''")}'`;
      this.model!.setUserInput(this.arknavne.length + ark, raekke + 1, kolonne + 1, `=${citeret}!${cellenavn(raekke, kolonne)}&""`);
      this.spejle[ark]!.add(noegle);
      nye = true;
    }
    return nye;
  }

  genberegn(): void {
    this.model!.evaluate();
  }

  laes(ark: number, raekke: number, kolonne: number): Cellevaerdi {
    const vist = this.model!.getFormattedCellValue(ark, raekke + 1, kolonne + 1);
    switch (this.model!.getCellType(ark, raekke + 1, kolonne + 1)) {
      case TYPE.tal:
        return vist === "" ? "" : Number(this.model!.getFormattedCellValue(this.arknavne.length + ark, raekke + 1, kolonne + 1));
      case TYPE.logisk:
        return vist === "TRUE";
      case TYPE.fejl:
        if (KAN_IKKE.has(vist))
          throw new Error(`The test host cannot calculate ${this.model!.getCellContent(ark, raekke + 1, kolonne + 1)} (IronCalc: ${vist})`);
        // Without iteration Excel warns of a circle and shows 0.
        return vist === "#CIRC!" ? 0 : vist;
      default:
        return vist;
    }
  }

  private begynd(arknavne: readonly string[]): void {
    this.model?.free();
    this.model = new Model("vaert", "en", "UTC", "en");
    this.model.pauseEvaluation();
    [...arknavne, ...arknavne.map((_, nr) => `~${nr}`)].forEach((navn, nr) => {
      if (nr > 0) this.model!.newSheet();
      this.model!.renameSheet(nr, navn);
    });
    this.arknavne = arknavne;
    this.sendt = arknavne.map(() => new Map());
    this.spejle = arknavne.map(() => new Set());
  }

  private ryd(ark: number, noegle: number): void {
    const [raekke, kolonne] = [Math.floor(noegle / KOLONNER) + 1, (noegle % KOLONNER) + 1];
    this.model!.rangeClearContents(ark, raekke, kolonne, raekke, kolonne);
    this.sendt[ark]!.delete(noegle);
  }
}
