import { KOLONNER, skrivFelt } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { erFormel } from "../mappe/indhold";
import { gitter } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { Oversaetter, type Argument, type Kald, type Skabelon, type Svarmatrix } from "./oversaet";
import { brugt, enkelt, indtastet, somArgument, somSvar } from "./vaerdier";
import { Regnemotor } from "./regnemotor";
import type { Beregner, Beregnetcelle, Beregning, Cellevaerdi, Funktioner } from "./typer";

/** Calls feed formulas that feed calls; a workbook that is not at rest after so many rounds goes in a circle. */
const RUNDER_HOEJST = 100;
const KALDARK = "~kald";

export function lavBeregner(funktioner: Funktioner): Beregner {
  let motor: Regnemotor | null = null;
  return (mappe) => new Gang(mappe, funktioner, (motor ??= new Regnemotor())).koer();
}

interface Formelcelle {
  readonly ark: number;
  readonly raekke: number;
  readonly kolonne: number;
  readonly skabelon: Skabelon;
}

/** One calculation of the whole workbook. */
class Gang {
  private readonly formler: Formelcelle[];
  private readonly oversaetter: Oversaetter;
  /** Expressions that are arguments, each in a cell far out on its own sheet. */
  private readonly udtryk = new Map<Argument, Formelcelle>();
  private resultater: Map<number, Beregnetcelle>[] = [];

  constructor(
    private readonly mappe: Projektmappe,
    private readonly funktioner: Funktioner,
    private readonly motor: Regnemotor,
  ) {
    this.oversaetter = new Oversaetter(mappe, funktioner);
    this.formler = mappe.ark.flatMap((ark, nr) =>
      [...ark.indhentede()].flatMap(([raekke, kolonne, indhold]) =>
        erFormel(indhold)
          ? [{ ark: nr, raekke, kolonne, skabelon: this.oversaetter.formel(indhold.formel, { ark, raekke, kolonne }) }]
          : [],
      ),
    );
    for (const kald of this.oversaetter.kald)
      for (const argument of kald.argumenter)
        if (argument.art === "udtryk")
          this.udtryk.set(argument, { ark: mappe.ark.indexOf(kald.ark), ...fjernCelle(this.udtryk.size), skabelon: argument.skabelon });
  }

  koer(): Beregning {
    if (this.formler.length > 0)
      for (let runde = 0; ; runde++) {
        this.regn();
        if (!this.kaldAlle()) break;
        if (runde === RUNDER_HOEJST) throw new Error("The workbook's calls do not come to rest: is there a circle?");
      }
    const nr = (ark: Ark) => this.mappe.ark.indexOf(ark);
    const ud = this.resultater;
    return {
      kald: (ark, raekke, kolonne) => {
        const fundet = this.formler.find((et) => et.ark === nr(ark) && et.raekke === raekke && et.kolonne === kolonne);
        const skabelon = fundet?.skabelon ?? [];
        const [kald, ...flere] = skabelon.filter((del) => typeof del === "object");
        return kald === undefined || flere.length > 0
          ? undefined
          : { kald, argumenter: kald.argumenter.map((et) => this.argument(et)), alene: skabelon.length === 1 };
      },
      celle: (ark, raekke, kolonne) => ud[nr(ark)]?.get(raekke * KOLONNER + kolonne),
      *celler(ark) {
        for (const [noegle, celle] of ud[nr(ark)] ?? []) yield [Math.floor(noegle / KOLONNER), noegle % KOLONNER, celle] as const;
      },
    };
  }

  private regn(): void {
    const svarene = new Map<number, string>();
    const steder = new Map<Kald, string>();
    let naeste = 0;
    for (const kald of this.oversaetter.kald) {
      const felt = { raekke: naeste, kolonne: 0, raekker: kald.svar.length, kolonner: kald.svar[0]!.length };
      kald.svar.forEach((raekke, r) => raekke.forEach((celle, k) => svarene.set((naeste + r) * KOLONNER + k, somSvar(celle))));
      steder.set(kald, `'${KALDARK}'!${skrivFelt(felt, true)}`);
      naeste += felt.raekker;
    }
    const tekst = ({ skabelon }: Formelcelle): string =>
      `=${skabelon.map((del) => (typeof del === "string" ? del : steder.get(del)!)).join("")}`;
    const indhold = this.mappe.ark.map(
      (ark) => new Map([...ark.celler].flatMap(([noegle, et]) => (erFormel(et) ? [] : [[noegle, indtastet(et)] as const]))),
    );
    const alle = [...this.formler, ...this.udtryk.values()];
    for (const celle of alle) indhold[celle.ark]!.set(celle.raekke * KOLONNER + celle.kolonne, tekst(celle));
    this.motor.skriv([...this.mappe.ark.map(({ navn }) => navn), KALDARK], [...indhold, svarene]);
    this.laesAlle(alle);
  }

  private laesAlle(alle: readonly Formelcelle[]): void {
    const felter = alle.map((celle) => ({ ...celle, ...this.motor.udstraekning(celle.ark, celle.raekke, celle.kolonne) }));
    const spejlet = felter.map((felt) => this.motor.spejl(felt.ark, gitter(felt, (r, k) => r * KOLONNER + k).flat()));
    if (spejlet.includes(true)) this.motor.genberegn();
    this.resultater = this.mappe.ark.map(() => new Map());
    for (const felt of felter)
      gitter(felt, (r, k) =>
        this.resultater[felt.ark]!.set(r * KOLONNER + k, {
          vaerdi: this.motor.laes(felt.ark, r, k),
          anker: { raekke: felt.raekke, kolonne: felt.kolonne },
        }),
      );
    for (const [argument, { ark, raekke, kolonne }] of this.udtryk) {
      const felt = felter.find((et) => et.ark === ark && et.raekke === raekke && et.kolonne === kolonne)!;
      this.vaerdier.set(
        argument,
        gitter(felt, (r, k) => this.resultater[ark]!.get(r * KOLONNER + k)!.vaerdi),
      );
      gitter(felt, (r, k) => this.resultater[ark]!.delete(r * KOLONNER + k));
    }
  }

  private readonly vaerdier = new Map<Argument, Cellevaerdi[][]>();

  /** true when an answer is another than last round's. */
  private kaldAlle(): boolean {
    let aendret = false;
    for (const kald of this.oversaetter.kald) {
      const svar = this.funktioner.kald(
        kald.navn,
        kald.argumenter.map((et) => this.argument(et)),
      );
      const matrix: Svarmatrix = "code" in svar ? [[svar]] : svar;
      if (JSON.stringify(matrix) === JSON.stringify(kald.svar)) continue;
      kald.svar = matrix;
      aendret = true;
    }
    return aendret;
  }

  private argument(argument: Argument): unknown {
    switch (argument.art) {
      case "udeladt":
        return undefined;
      case "vaerdi":
        return argument.vaerdi;
      case "udtryk":
        return enkelt(this.vaerdier.get(argument)!.map((raekke) => raekke.map(somArgument)));
      case "felt":
        return enkelt(
          gitter(brugt(argument.ark, argument.felt, this.resultater[this.mappe.ark.indexOf(argument.ark)]!.keys()), (r, k) =>
            this.celle(argument.ark, r, k),
          ),
        );
    }
  }

  private celle(ark: Ark, raekke: number, kolonne: number): unknown {
    const indhold = ark.indhold(raekke, kolonne);
    if (indhold !== undefined && !erFormel(indhold)) return somArgument(indhold);
    const beregnet = this.resultater[this.mappe.ark.indexOf(ark)]!.get(raekke * KOLONNER + kolonne);
    return beregnet === undefined ? null : somArgument(beregnet.vaerdi);
  }
}

const fjernCelle = (nr: number) => ({ raekke: 500_000 + (nr % 250) * 2_000, kolonne: 10_000 + Math.floor(nr / 250) * 500 });
