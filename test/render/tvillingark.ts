import { fordelBudget, kronerAf, lavVaegte, Decimal, type Oere } from "../../src/core";
import { formel, ref } from "../../src/workbook/formel";
import { beregnet, tekst, type Arkkilde, type Kildecelle, type Kilderaekke } from "../../src/workbook/kilde";
import { laegUd } from "../../src/workbook/laegUd";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { del, hovedceller, mellemregning, type Fordelingstvilling, type Tvillingtal } from "../../src/workbook/tvillinger/fordelBudget";
import { vaerdien } from "../workbook/budgetter";

/** The core's answer to the same question. */
export const kernensDele = ({ beloeb, enhed, vaegte }: Tvillingtal): readonly Oere[] => {
  const tal = vaegte.map((vaegt) => new Decimal(vaegt));
  return vaerdien(
    fordelBudget({
      beloeb,
      enhed,
      vaegte: vaerdien(lavVaegte(tal, () => ({ argument: "fordelingsnoegle" }))),
    }),
  );
};

const talcelle = (noegle: string, vaerdi: number): Kildecelle => ({ vaerdi, rolle: "input", noegle });

/** One sharing as rows: amount, unit, number of units and rest, then a row a weight with its helper cells and its share. */
function blok(tal: Tvillingtal, nr: number): Kilderaekke[] {
  const noegle = (hvad: string) => `${hvad}/${nr}`;
  const tvilling: Fordelingstvilling = {
    id: String(nr),
    beloeb: ref(noegle("beloeb")),
    enhed: ref(noegle("enhed")),
    vaegte: tal.vaegte.map((_, v) => noegle(`vaegt${v}`)),
  };
  const { enheder, rest } = hovedceller(tvilling, tal);
  const dele = kernensDele(tal);
  const hjaelp = mellemregning(tvilling, tal);
  return [
    [tekst(`${nr}`), talcelle(noegle("beloeb"), kronerAf(tal.beloeb)), talcelle(noegle("enhed"), kronerAf(tal.enhed)), enheder, rest],
    ...tal.vaegte.map((vaegt, v): Kilderaekke => [
      talcelle(noegle(`vaegt${v}`), vaegt),
      ...hjaelp[v]!,
      beregnet(noegle(`del${v}`), formel`SIGN(${tvilling.beloeb})*(${del(tvilling, v)})`, kronerAf(dele[v]!), "oere"),
    ]),
  ];
}

/** Many sharings below one another, each with formulas of its own; the stored answers are the core's. */
export function tvillingplan(sager: readonly Tvillingtal[]): WorkbookPlan {
  const ark: Arkkilde = {
    navn: "Tvilling",
    kolonnebredder: [20, 20, 20, 20, 20, 20],
    raekker: sager.flatMap(blok),
    frysTilOgMed: null,
    sidehoved: "",
    udskrevneKolonner: 6,
    gentag: null,
  };
  return { filnavn: "Tvilling.xlsx", titel: "Tvilling", ark: laegUd([ark]), aktivt: ark.navn };
}
