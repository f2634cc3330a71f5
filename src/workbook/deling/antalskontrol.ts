import { findSmaaAntal } from "../../tekster/antalsord";
import type { Fund } from "../../tekster/fund";
import { udenCpr } from "../../tekster/cprfund";
import { cellenavn } from "../formel";
import { antalscellerI, erLilleAntal } from "./antalsceller";
import type { Delbarcelle, Delbartark } from "./delbart";
import { udregnelige } from "./udregning";

/** The small counts of a sheet: in cells, in sentences, and where the others give back what is not shown. */
export function antalsfund(ark: Delbartark, mindsteAntal: number): readonly Fund[] {
  const fund = (celle: Delbarcelle, stod: string, grund: (Fund & { art: "lilleAntal" })["grund"]): Fund => ({
    art: "lilleAntal",
    ark: ark.navn,
    sted: { hvor: "celle", celle: cellenavn(celle) },
    stod,
    grund,
  });
  const antalsceller = antalscellerI(ark);
  return [
    ...antalsceller.filter((et) => erLilleAntal(et, mindsteAntal)).map(({ celle }) => fund(celle, String(celle.vaerdi), "antal")),
    ...udregnelige(ark, antalsceller, mindsteAntal).map((celle) => fund(celle, String(celle.vaerdi), "udregnes")),
    ...ark.celler.flatMap((celle) =>
      typeof celle.vaerdi === "string"
        ? findSmaaAntal(celle.vaerdi, mindsteAntal).map(({ stod }) => fund(celle, udenCpr(stod), "saetning"))
        : [],
    ),
  ];
}
