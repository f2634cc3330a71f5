/** The only door to the calculation core. */
export * from "./fejl";
export * from "./resultat";
export { Decimal } from "./penge/forhold";
export { andelAf, HELE, type Basispoint } from "./penge/basispoint";
export { heleKroner, kronerAf, laegSammen, NUL_OERE, oere, oereAfDecimal, oereAfKroner, STOERSTE_OERE, type Oere } from "./penge/oere";
export type { Maalgruppe, Satser, Satstabel, Status, Trin } from "./satser/typer";
export { INDBYGGEDE_SATSER, SATSER_GENNEMGAAET } from "./satser/indbyggede";
export { aarI, findSatser, satserForAar } from "./satser/opslag";
export { lavTrin } from "./satser/trin";
export { refusionAar, refusionAarEfter } from "./refusion/refusion";
export * from "./udligning/parametre";
export * from "./udligning/virkning";
export { fordelBudget, type Fordelingsopgave } from "./fordeling/fordelBudget";
export { lavVaegte, type Vaegte } from "./fordeling/noegle";
export type { Model } from "./opfoelgning/model";
export * from "./fordeling/budgetaar";
