import { forenkl } from "./status";

const SUMORD = /(?<!\p{L})(?:i ?alt|sum|subtotal|hovedtotal|total(?:t|en)?)(?!\p{L})/gu;

/** "Sager i alt" is of the same kind as "Sager". */
export const udenSumord = (overskrift: string): string => forenkl(overskrift).replace(SUMORD, "").trim();

/** The row or column that the others add up to. */
export const erSumoverskrift = (overskrift: string): boolean =>
  /^(?:i ?alt|sum|subtotal|total(?:t|en)?|hovedtotal|samlet|tilsammen|alle|hele (?:kommunen|landet|området))(?!\p{L})|(?<!\p{L})(?:i alt|samlet|kommune)$/u.test(
    forenkl(overskrift),
  );

/** "Heraf trin 3", "- øvrige": part of what the row above counts. */
export const erDelAfOvenover = (overskrift: string): boolean =>
  /^(?:[-\u2013•·] ?|(?:heraf|deraf|hvoraf|herunder)(?!\p{L}))/u.test(forenkl(overskrift));
