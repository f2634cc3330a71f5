import { andelAf, kronerAf, oere, refusionSagsraekker, type Oere, type Satser } from "../../src/core";
import { celletabel } from "../../src/tekster/celletabel";
import type { Celle } from "../../src/tekster/laes";
import { findSagskolonner } from "../../src/tekster/sagskolonner";
import { laesSagsraekke } from "../../src/tekster/sagsraekke";
import { ref, type Formel } from "../../src/workbook/formel";
import { beregnet, tekst, type Arkkilde, type Kildecelle, type Kilderaekke } from "../../src/workbook/kilde";
import { laegUd } from "../../src/workbook/laegUd";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { sagshoveder } from "../../src/workbook/sagsceller";
import { sagstvilling, type Sagstvilling } from "../../src/workbook/tvillinger/refusionSager";
import type { Sagsceller } from "../../src/workbook/tvillinger/sagsraekker";
import { sagstal, type Sagsliste } from "../../src/workbook/tvillinger/sagstal";
import type { Trinceller } from "../../src/workbook/tvillinger/taeller";
import type { Graenser } from "../sager/langsom";
import { satserMed } from "../sager/somSager";
import { vaerdien } from "../workbook/budgetter";

export function ark(navn: string, raekker: readonly Kilderaekke[]): WorkbookPlan {
  const kilde: Arkkilde = {
    navn,
    kolonnebredder: [20],
    raekker,
    frysTilOgMed: null,
    sidehoved: "",
    udskrevneKolonner: 6,
    gentag: null,
  };
  return { filnavn: `${navn}.xlsx`, titel: navn, ark: laegUd([kilde]), aktivt: navn };
}

export const talcelle = (noegle: string, vaerdi: number): Kildecelle => ({ vaerdi, rolle: "input", noegle });

/** A row with the limits, and where they stand. */
export function graenseraekke(graenser: Graenser, nr: number): { raekke: Kilderaekke; trin: Trinceller[] } {
  const satser = satserMed(graenser).trin;
  const noegler = (plads: number) => [`graense.${nr}.${plads}`, `sats.${nr}.${plads}`] as const;
  return {
    raekke: satser.flatMap(({ graense, sats }, plads) => {
      const [g, s] = noegler(plads);
      return [talcelle(g, kronerAf(graense)), talcelle(s, andelAf(sats))];
    }),
    trin: satser.map((_, plads) => ({ graense: ref(noegler(plads)[0]), sats: ref(noegler(plads)[1]) })),
  };
}

export const svar = (noegle: string, formlen: Formel, beloeb: Oere): Kildecelle =>
  beregnet(noegle, formlen, beloeb === 0 ? 0 : kronerAf(beloeb), "oere");

/** A case as somebody typed it: Husstand, Gruppe, Fylder 67, Omfattet før 67, Engangsudgift, and twelve months or the year. */
export type Sagsceltekster = readonly Celle[];

export function laest(celler: readonly Sagsceltekster[], graenser: Graenser): Sagsliste {
  const niveauer = celler[0]!.length === 6 ? 1 : 12;
  const hoveder = sagshoveder(niveauer).filter((navn) => navn !== "Sag" && navn !== "Fagområde");
  const kolonner = vaerdien(findSagskolonner(["Husstand", "Gruppe", ...hoveder.slice(2)]));
  const raekker = celler.map((_, nr) => laesSagsraekke(celletabel(celler), nr, kolonner));
  const satser: Satser = satserMed(graenser);
  const svar = refusionSagsraekker(raekker, satser);
  return { raekker, svar, satser, niveauer };
}

/** One list as rows: its limits, then a row a case with its helper cells and its answer. */
export function listeblok(celler: readonly Sagsceltekster[], graenser: Graenser, nr: number): Kilderaekke[] {
  const { raekke, trin } = graenseraekke(graenser, nr);
  const sagsceller = celler.map((felter, plads): Sagsceller => {
    const noegle = (kolonne: number) => `celle.${nr}.${plads}.${kolonne}`;
    return {
      husstand: noegle(0),
      gruppe: noegle(1),
      fylder67: noegle(2),
      omfattet: noegle(3),
      engangsudgift: noegle(4),
      udgifter: felter.slice(5).map((_, maaned) => noegle(5 + maaned)),
    };
  });
  const liste = laest(celler, graenser);
  const tvilling: Sagstvilling = sagstvilling(String(nr), sagsceller, trin, sagstal(liste)!);
  return [
    [tekst(`${nr}`), ...raekke],
    ...tvilling.raekker.map(({ hjaelp, refusion, bemaerkning, bemaerkningstekst }, plads): Kilderaekke => {
      const svaret = liste.svar[plads]!;
      return [
        ...celler[plads]!.map((celle, kolonne): Kildecelle => ({
          vaerdi: celle as string | number,
          rolle: "input",
          noegle: `celle.${nr}.${plads}.${kolonne}`,
        })),
        beregnet(`refusion.${nr}.${plads}`, refusion, svaret.ok ? kronerAf(svaret.vaerdi.refusion) : "fejl", "oere"),
        beregnet(`bemaerkning.${nr}.${plads}`, bemaerkning, bemaerkningstekst),
        ...hjaelp,
      ];
    }),
  ];
}

export const maanedsceller = (maaneder: readonly number[], noegle: (nr: number) => string): Kildecelle[] =>
  maaneder.map((et, nr) => talcelle(noegle(nr), kronerAf(oere(et))));
