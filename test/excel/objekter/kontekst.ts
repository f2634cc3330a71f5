import type { Omraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { findesIkke, Vaertsfejl } from "../wire/fejl";

/** The workbook, and the ranges that the proxies were told the ids of. */
export class Kontekst {
  private readonly omraader = new Map<string, Omraade>();
  private naeste = 0;

  constructor(readonly mappe: Projektmappe) {}

  giv(omraade: Omraade): string {
    const id = `r${++this.naeste}`;
    this.omraader.set(id, omraade);
    return id;
  }

  tag(id: string): Omraade {
    const omraade = this.omraader.get(id);
    if (omraade === undefined) throw new Vaertsfejl("InvalidReference");
    if (!this.mappe.ark.includes(omraade.ark)) throw findesIkke();
    return omraade;
  }

  glem(id: string): void {
    this.omraader.delete(id);
  }
}
