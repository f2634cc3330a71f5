import { aarsopgoerelse, aarsskifte, type Budgetaar, type Forrigeafvigelse, type Aarsskifte, type Satstabel } from "../../core";
import { fejltekst } from "../../tekster/fejl";
import type { Aarsmappe } from "../aarsmappe/aarsmappe";
import { fortolkOpfoelgning } from "../opfoelgning/fortolkOpfoelgning";
import { fagomraaderne } from "../opfoelgning/stand";
import { fortolk } from "../wizard/fortolk";
import { fortolkBudgetaar } from "../wizard/fortolkFelter";
import type { Kladde } from "../wizard/kladde";
import { Samler } from "../wizard/samler";
import { naesteKladde } from "./naesteKladde";

export type Viderefoering =
  | { readonly ok: true; readonly skifte: Aarsskifte; readonly kladde: Kladde; readonly prisniveau: string }
  /** What must be right before the year can go on, in words. */
  | { readonly ok: false; readonly fejl: readonly string[] };

/** A year as its sheets or its draft have it, carried over to the next one. */
export function viderefoer(mappe: Aarsmappe, version: string, satser: Satstabel): Viderefoering {
  const { kladde } = mappe;
  const fortolket = fortolk(kladde, version, satser, { modelMaaMangle: true });
  if (!fortolket.ok) return { ok: false, fejl: fortolket.fejl.map(({ fejl }) => fejltekst(fejl)) };
  const { budgetaar, prisniveau } = fortolket.opgave;
  const naesteAar = new Samler();
  fortolkBudgetaar({ aar: String(budgetaar.aar + 1) }, naesteAar);
  if (naesteAar.fejl.length > 0) return { ok: false, fejl: naesteAar.fejl.map(({ fejl }) => fejltekst(fejl)) };
  const skifte = aarsskifte(budgetaar, satser);
  return skifte.ok
    ? { ok: true, skifte: skifte.vaerdi, kladde: naesteKladde(kladde, skifte.vaerdi, aaretsAfvigelser(mappe, budgetaar)), prisniveau }
    : { ok: false, fejl: [fejltekst(skifte.fejl)] };
}

/** What the year ended with, department by department; none before every one of them is settled. */
function aaretsAfvigelser(mappe: Aarsmappe, budgetaar: Budgetaar): readonly Forrigeafvigelse[] {
  const { opfoelgning, fejl } = fortolkOpfoelgning(
    mappe.opfoelgning,
    fagomraaderne(mappe).map(({ nr }) => nr),
  );
  const fulgt = aarsopgoerelse(budgetaar, opfoelgning);
  if (fejl.length > 0 || !fulgt.ok) return [];
  const opgjorte = fulgt.vaerdi.flatMap(({ endelig }) => (endelig === null ? [] : [endelig.samlet]));
  return opgjorte.length < fulgt.vaerdi.length ? [] : opgjorte;
}
