import { Decimal as DecimalJs } from "decimal.js";

/**
 * Shares, tax rates and index values. 40 significant digits hold the product of any two numbers that are read from
 * cells (17 digits each) exactly; rounding is half away from zero, as Excel's AFRUND. Own clone, so that nobody
 * else's settings reach us.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });

export type Decimal = DecimalJs;
