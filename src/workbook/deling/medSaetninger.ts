import type { SheetPlan } from "../plan";

/**
 * A sheet with other words in the place of some sentences; what a formula writes is left to it. On a sheet of words alone
 * the rows that come to hold nothing are closed: no formula refers to them.
 */
export function medSaetninger(ark: SheetPlan, saetninger: ReadonlyMap<string, string>): SheetPlan {
  const celler = ark.celler.map((celle) => {
    const nyt = celle.formel === undefined ? saetninger.get(String(celle.vaerdi)) : undefined;
    return nyt === undefined ? celle : { ...celle, vaerdi: nyt };
  });
  const kunOrd =
    ark.diagrammer.length === 0 && ark.celler.every(({ vaerdi, formel }) => typeof vaerdi === "string" && formel === undefined);
  return kunOrd ? lukRaekker({ ...ark, celler }, toemte(ark, celler)) : { ...ark, celler };
}

/** The rows that had words and have none. */
function toemte(ark: SheetPlan, celler: SheetPlan["celler"]): readonly number[] {
  const medOrd = (alle: SheetPlan["celler"]) => new Set(alle.filter(({ vaerdi }) => vaerdi !== "").map(({ raekke }) => raekke));
  const tilbage = medOrd(celler);
  return [...medOrd(ark.celler)].filter((raekke) => !tilbage.has(raekke));
}

function lukRaekker(ark: SheetPlan, tomme: readonly number[]): SheetPlan {
  const ny = (raekke: number): number => raekke - tomme.filter((et) => et < raekke).length;
  const bliver = ({ raekke }: { readonly raekke: number }): boolean => !tomme.includes(raekke);
  const { omraade } = ark.udskrift;
  return {
    ...ark,
    celler: ark.celler.filter(bliver).map((celle) => ({ ...celle, raekke: ny(celle.raekke) })),
    raekkehoejder: ark.raekkehoejder.filter(bliver).map((et) => ({ ...et, raekke: ny(et.raekke) })),
    udskrift: { ...ark.udskrift, omraade: { ...omraade, tilRaekke: omraade.tilRaekke - tomme.length } },
  };
}
