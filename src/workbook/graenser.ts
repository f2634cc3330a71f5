/** Excel's own limits ("Excel specifications and limits"), and those that we set inside them. */
export const ARKNAVN_HOEJST = 31;
export const CELLETEKST_HOEJST = 32_767;
export const FORMEL_HOEJST = 8_192;
export const FAGOMRAADER_HOEJST = 40;

const UGYLDIGT_I_ARKNAVN = /[[\]:*?/\\]/;
const DEFINERET_NAVN = /^[A-Za-z_][A-Za-z0-9_.]*$/;
/** A name must not look like a cell, in either of Excel's notations: Fra_1 may stand; Fra1, R2C and C may not. */
const LIGNER_CELLE = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** Complaints, as sentences for a developer: a plan that breaks a limit is a bug of ours. */
export const klagerOverArknavn = (navn: string): string[] => [
  ...(navn.length === 0 || navn.length > ARKNAVN_HOEJST ? [`sheet name "${navn}" must have 1-${ARKNAVN_HOEJST} characters`] : []),
  ...(UGYLDIGT_I_ARKNAVN.test(navn) || navn.startsWith("'") || navn.endsWith("'") ? [`sheet name "${navn}" has forbidden characters`] : []),
];

export const klagerOverNavn = (navn: string): string[] =>
  !DEFINERET_NAVN.test(navn) || LIGNER_CELLE.test(navn) ? [`"${navn}" is not a valid defined name`] : [];

export const klagerOverCelle = (vaerdi: string | number, formel: string | undefined): string[] => [
  ...(typeof vaerdi === "string" && vaerdi.length > CELLETEKST_HOEJST ? [`a cell text has ${vaerdi.length} characters`] : []),
  ...(typeof vaerdi === "number" && !Number.isFinite(vaerdi) ? [`a cell holds ${vaerdi}`] : []),
  ...(formel !== undefined && formel.length > FORMEL_HOEJST ? [`a formula has ${formel.length} characters`] : []),
];
