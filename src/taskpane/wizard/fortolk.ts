import { fordelAar, heleKroner, INDBYGGEDE_SATSER, tomOpfoelgning, type Budgetaar, type Satstabel } from "../../core";
import { byg } from "../../workbook/byg";
import type { Budgetopgave } from "../../workbook/opgave";
import { prisniveauAf, type Kladde } from "./kladde";
import { fortolkFagomraader, fortolkForrigeAar, type Modelkrav } from "./fortolkFagomraader";
import { fortolkBudgetaar, fortolkIAlt, fortolkIndeks, fortolkIndtaegtsbudget, fortolkNoter, fortolkTilskud } from "./fortolkFelter";
import { Samler, type Feltfejl } from "./samler";

export type Fortolkning = { readonly ok: true; readonly opgave: Budgetopgave } | { readonly ok: false; readonly fejl: readonly Feltfejl[] };

/** The typed draft as a budget, or every error with its field. */
export function fortolk(
  kladde: Kladde,
  version: string,
  satser: Satstabel = INDBYGGEDE_SATSER,
  krav: Modelkrav = { modelMaaMangle: false },
): Fortolkning {
  const samler = new Samler();
  const aar = fortolkBudgetaar(kladde, samler);
  const kendtAar = samler.fejl.length === 0 ? aar : null;
  const indtaegtsbudget = fortolkIndtaegtsbudget(kladde, samler);
  fortolkIAlt(indtaegtsbudget, samler);
  const budgetaar: Budgetaar = {
    aar,
    indtaegtsbudget,
    tilskud: fortolkTilskud(kladde, samler),
    enhed: heleKroner(Number(kladde.enhed)),
    indeks: fortolkIndeks(kladde, samler),
    fagomraader: fortolkFagomraader(kladde.fagomraader, kendtAar, samler, krav),
  };
  const forrigeAar = fortolkForrigeAar(kladde.fagomraader, samler);
  const kommune = samler.tekst("kommune", 1, kladde.kommune, { argument: "kommune" });
  const noter = fortolkNoter(kladde, samler);
  const prisniveau = samler.tekst("prisniveau", 4, prisniveauAf(kladde), { argument: "prisniveau" });
  if (samler.fejl.length > 0) return { ok: false, fejl: samler.fejl };
  const opgave: Budgetopgave = {
    budgetaar,
    forrigeAar,
    opfoelgning: tomOpfoelgning(budgetaar.fagomraader.length),
    visesI: kladde.visesI,
    noter,
    satser,
    kommune,
    prisniveau,
    fortegn: kladde.fortegn,
    erEksempel: kladde.erEksempel,
    kopi: 1,
    version,
  };
  const fejl = fejlIHelheden(opgave);
  return fejl === null ? { ok: true, opgave } : { ok: false, fejl: [fejl] };
}

/** What no field can know by itself: that the key can share, and that the sheets' formulas can carry the sums. */
function fejlIHelheden(opgave: Budgetopgave): Feltfejl | null {
  const aarene = fordelAar(opgave.budgetaar);
  // An index can take an estimate year past what we count; the key is what else can stop a sharing.
  if (!aarene.ok)
    return aarene.fejl.art === "aarForStort"
      ? { felt: `indeks.${Math.max(0, aarene.fejl.aar - opgave.budgetaar.aar - 1)}`, trin: 4, fejl: aarene.fejl }
      : { felt: "noegle", trin: 2, fejl: aarene.fejl };
  const plan = byg(opgave);
  if (plan.ok) return null;
  const hvor = plan.fejl.art === "udenForFormlerne" ? FORMELFELT[plan.fejl.ret] : FORMELFELT.enhed;
  return { ...hvor, fejl: plan.fejl };
}

/** Where the user changes what the sheets' formulas could not count with. */
const FORMELFELT = {
  enhed: { felt: "enhed", trin: 4 },
  noegle: { felt: "noegle", trin: 2 },
  visning: { felt: "visesI", trin: 4 },
  sammendrag: { felt: "enhed", trin: 4 },
} as const;
