/** The only door to the calculation core. */
export * from "./fejl";
export * from "./resultat";
export { Decimal } from "./penge/forhold";
export * from "./penge/broek";
export { andelAf, HELE, type Basispoint } from "./penge/basispoint";
export { heleKroner, kronerAf, laegSammen, NUL_OERE, oere, oereAfDecimal, oereAfKroner, STOERSTE_OERE, type Oere } from "./penge/oere";
export type { Maalgruppe, Satser, Satstabel, Status, Trin } from "./satser/typer";
export { INDBYGGEDE_SATSER, SATSER_GENNEMGAAET } from "./satser/indbyggede";
export { fremskriv } from "./satser/fremskriv";
export { satserEtTrinOp } from "./satser/etTrinOp";
export { bekraeft, egneRaekker, raekkerTilArket, sammeRaekke, satstabelMed, type Bekraeftelse } from "./satser/egne";
export { aarI, findSatser, satserForAar } from "./satser/opslag";
export { lavTrin } from "./satser/trin";
export { satsskifte, type Satsskifte, type Trinskifte } from "./satser/skifte";
export { taellerEfter } from "./refusion/taeller";
export { refusionAar, refusionAarEfter } from "./refusion/refusion";
export * from "./refusion/aarsniveauer";
export { findMaanedssatser, MAANEDSREGLEN_FRA, refusionMaaned, refusionMaanedEfter } from "./refusion/maaned";
export { refusionTrinvis, type Trinvirkning } from "./refusion/trinvis";
export { lavFylder67, type Fylder67, type Husstandssag, type Sag, type Sagsgruppe, type Voksensag } from "./refusion/sag";
export {
  refusionSager,
  refusionSagsliste,
  refusionSagsraekker,
  type Fejlraekke,
  type Sagsraekke,
  type Sagsrefusion,
  type Sagssvar,
} from "./refusion/sager";
export { refusionTilDato } from "./refusion/tilDato";
export * from "./refusion/sagsoversigt";
export { oversigtssamler, type Oversigtssamler, type Samletoversigt } from "./refusion/oversigtssamler";
export * from "./udligning/parametre";
export * from "./udligning/virkning";
export * from "./udligning/kommunetype";
export * from "./udligning/fraflytning";
export * from "./udligning/forudsaetninger";
export * from "./rapport/personer";
export * from "./rapport/reformen";
export * from "./rapport/tabsfordeling";
export * from "./rapport/enhedsudgifter";
export * from "./rapport/tabeller";
export * from "./oekonomi/placering";
export * from "./oekonomi/samletOekonomi";
export * from "./oekonomi/forudsaetninger";
export { fordelBudget, fordelBudgetTrin, type Fordelingsdel, type Fordelingsopgave, type Fordelingstrin } from "./fordeling/fordelBudget";
export { lavVaegte, type Vaegte } from "./fordeling/noegle";
export { fagomraadetsAndel, modelIKraft, type Model } from "./opfoelgning/model";
export { fordelAfvigelse, type Deltafvigelse } from "./opfoelgning/afvigelse";
export { acontoAnmodninger, hulFoerSenereKvartal, KVARTALER_PR_AAR, type Kvartaler } from "./opfoelgning/aconto";
export * from "./opfoelgning/opfoelgning";
export { acontoopgoerelse, type Acontoopgoerelse, type Kvartalsopgoerelse } from "./opfoelgning/acontoopgoerelse";
export { endeligOpgoerelse, type EndeligOpgoerelse } from "./opfoelgning/endeligOpgoerelse";
export { afstem, type Trevejsafstemning } from "./opfoelgning/afstemning";
export { aarsopgoerelse, type Fagomraadeaar } from "./opfoelgning/aarsopgoerelse";
export * from "./opfoelgning/kalender";
export * from "./opfoelgning/posteringer";
export { modelvirkning, samletVirkning, type Modelvirkning } from "./opfoelgning/modelvirkning";
export * from "./opfoelgning/foelsomhed";
export * from "./opfoelgning/tilbageblik";
export * from "./opfoelgning/randersOrdninger";
export { INGEN_FORRIGE, type Forrigeafvigelse } from "./opfoelgning/forrigeAar";
export { aarsskifte, type Aarsskifte, type Fagomraadeskifte } from "./opfoelgning/viderefoer";
export { vistI, vistMedFortegn } from "./fordeling/vist";
export * from "./fordeling/budgetaar";
export * from "./sammendrag/sammendrag";
