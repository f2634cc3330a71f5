import { findSmaaAntal } from "../../../tekster/antalISaetning";
import { udenCpr } from "../../../tekster/cprfund";
import type { Antalsgrund, Fund, Fundsted } from "../../../tekster/fund";
import { cellenavn } from "../../formel";
import { antalscellerI, erLilleAntal } from "./antalsceller";
import type { Delbarcelle, Delbartark } from "../delbart";
import { udregnelige } from "./udregning";

/** The small counts of a sheet: in cells, in sentences, and where the others give back what is not shown. */
export function antalsfund(ark: Delbartark, mindsteAntal: number): readonly Fund[] {
  const fund = (sted: Fundsted, stod: string, grund: Antalsgrund): Fund => ({ art: "lilleAntal", ark: ark.navn, sted, stod, grund });
  const iCellen = (celle: Delbarcelle, grund: Antalsgrund): Fund => fund(stedet(celle), String(celle.vaerdi), grund);
  const saetninger: (readonly [Fundsted, string])[] = [
    ...ark.celler.flatMap((celle) => (typeof celle.vaerdi === "string" ? [[stedet(celle), celle.vaerdi] as const] : [])),
    ...ark.diagramtitler.map((titel) => [{ hvor: "diagram", navn: udenCpr(titel) }, titel] as const),
    ...(ark.noter ?? []).map((note) => [{ hvor: "note", celle: cellenavn(note) }, note.tekst] as const),
  ];
  const antalsceller = antalscellerI(ark);
  return [
    ...antalsceller.filter((et) => erLilleAntal(et, mindsteAntal)).map(({ celle }) => iCellen(celle, "antal")),
    ...udregnelige(ark, antalsceller, mindsteAntal).map((celle) => iCellen(celle, "udregnes")),
    ...saetninger.flatMap(([sted, tekst]) => findSmaaAntal(tekst, mindsteAntal).map(({ stod }) => fund(sted, stod, "saetning"))),
  ];
}

const stedet = (celle: Delbarcelle): Fundsted => ({ hvor: "celle", celle: cellenavn(celle) });
