import { FORDELING } from "../../tekster/ark";
import { POLITISK_ARK as T } from "../../tekster/politiskudgave";
import type { Visningsenhed } from "../opgave";
import type { CellePlan, SheetPlan } from "../plan";
import type { Talformat } from "../tema";

const FORMAT: Readonly<Record<Exclude<Visningsenhed, "kroner">, Talformat>> = { tusind: "iTusind", millioner: "iMillioner" };

/**
 * A sheet whose tables show their amounts in another unit. Only the number formats change, so the cells keep every
 * krone and øre; helper cells keep theirs too, since they are no amounts to read, and so do columns whose heading says
 * that they are in kroner. A sheet that does not say that its
 * amounts are in kroner stays as it is: Bevilling and Sammendrag have units of their own, and what is typed is typed in
 * kroner.
 */
export function iEnhed(ark: SheetPlan, enhed: Visningsenhed): SheetPlan {
  const linje = ark.enhedslinje;
  if (enhed === "kroner" || linje === undefined) return ark;
  const iKroner = kolonnerIKroner(ark);
  const celler = ark.celler.map((celle) => {
    if (celle.raekke === linje.raekke && celle.kolonne === linje.kolonne) return medEnhedIOrd(celle, enhed);
    return erBeloeb(celle) && !iKroner(celle) ? { ...celle, format: FORMAT[enhed] } : celle;
  });
  return {
    ...ark,
    celler,
    diagrammer: ark.diagrammer.map((diagram) => ({ ...diagram, akse: T.enhed[enhed], akseformat: FORMAT[enhed] })),
  };
}

const erBeloeb = ({ format, rolle }: CellePlan): boolean => (format === "kroner" || format === "oere") && rolle !== "mellemregning";

/** Whether the heading that a cell stands under says itself that it is in kroner: what is to be posted, is posted to the øre. */
function kolonnerIKroner({ celler }: SheetPlan): (celle: CellePlan) => boolean {
  const hoveder = celler.filter(({ rolle }) => rolle === "talhoved" || rolle === "kolonnehoved").sort((a, b) => b.raekke - a.raekke);
  return ({ raekke, kolonne }) => {
    const over = hoveder.find((et) => et.kolonne === kolonne && et.raekke < raekke);
    return over !== undefined && /\bkr\./.test(String(over.vaerdi));
  };
}

/** The words stand first in the cell, or first in the formula that makes it. */
function medEnhedIOrd(celle: CellePlan, enhed: keyof typeof FORMAT): CellePlan {
  const byt = (tekst: string): string => tekst.replace(FORDELING.beloebI, T.beloebI[enhed]);
  return { ...celle, vaerdi: byt(String(celle.vaerdi)), ...(celle.formel !== undefined && { formel: byt(celle.formel) }) };
}
