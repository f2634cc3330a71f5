import {
  Decimal,
  lykkedes,
  mislykkedes,
  NUL_OERE,
  type Argument,
  type Fagomraade,
  type Forrigeafvigelse,
  type Model,
  type Oere,
  type Resultat,
  type Sted,
} from "../../core";
import { forenkl } from "../../tekster/status";
import { laesAar, laesBeloeb, laesHeleKroner, laesProcent } from "../../tekster/laes";
import { FAGOMRAADER_HOEJST } from "../../workbook/graenser";
import { kraevDelbarModel } from "../../workbook/tvillinger/fordelAfvigelse";
import type { Samler } from "./samler";
import { erTomRaekke, type Fagomraadekladde } from "./kladde";

export interface Modelkrav {
  /** Sheets can stand for a year that no model is decided for; a budget year is not made without one. */
  readonly modelMaaMangle: boolean;
}

/**
 * The rows that are filled in; an error's place counts all rows as they stand on the screen.
 *
 * @param budgetaar null while it cannot be read: no period is held against it
 */
export function fortolkFagomraader(
  alle: readonly Fagomraadekladde[],
  budgetaar: number | null,
  samler: Samler,
  { modelMaaMangle }: Modelkrav,
): Fagomraade[] {
  const udfyldte = alle.map((kladde, nr) => ({ kladde, raekke: nr + 1 })).filter(({ kladde }) => !erTomRaekke(kladde));
  if (udfyldte.length === 0)
    samler.tag(`fagomraade.${alle[0]?.id}.navn`, 2, mislykkedes({ art: "mangler", sted: { argument: "fagomraade", raekke: 1 } }), null);
  if (udfyldte.length > FAGOMRAADER_HOEJST)
    samler.tag("noegle", 2, mislykkedes({ art: "forMange", sted: { argument: "fagomraade" }, hoejst: FAGOMRAADER_HOEJST }), null);
  const set = new Set<string>();
  return udfyldte.map(({ kladde, raekke }): Fagomraade => {
    const felt = (navn: string) => `fagomraade.${kladde.id}.${navn}`;
    const vaert = alle.find(({ id }) => id === kladde.forvaltesUnder);
    const sted = stedVed(kladde, raekke);
    const periode = fortolkPeriode(kladde, budgetaar, samler, felt, sted);
    if (!modelMaaMangle && budgetaar !== null) kraevModel(periode, budgetaar, samler, felt, sted);
    return {
      navn: samler.tag(felt("navn"), 2, laesNavn(kladde.navn, set, { argument: "fagomraade", raekke }), ""),
      indtaegt2021: samler.tag(felt("indtaegt"), 2, laesIndtaegt(kladde.indtaegt, { argument: "indtaegt2021", raekke }), NUL_OERE),
      model: fortolkModel(kladde, samler, felt("egenAndel"), sted("egenAndel")),
      ...periode,
      forvaltesUnder: vaert === undefined || erTomRaekke(vaert) ? null : rensNavn(vaert.navn),
      udvalg: samler.tekst(felt("udvalg"), 3, kladde.udvalg, sted("udvalg")),
      kontotekst: samler.tekst(felt("kontotekst"), 3, kladde.kontotekst, sted("kontotekst")),
    };
  });
}

/** Of the rows that are filled in, in their order; an empty field is not known. */
export const fortolkForrigeAar = (alle: readonly Fagomraadekladde[], samler: Samler): Forrigeafvigelse[] =>
  alle.flatMap((kladde, nr) => {
    if (erTomRaekke(kladde)) return [];
    const beloeb = (hvad: "afvigelseForrige" | "tilFagomraadetForrige"): Oere | null =>
      kladde[hvad].trim() === ""
        ? null
        : samler.tag<Oere | null>(`fagomraade.${kladde.id}.${hvad}`, 3, laesBeloeb(kladde[hvad], stedVed(kladde, nr + 1)(hvad)), null);
    return [{ afvigelse: beloeb("afvigelseForrige"), tilFagomraadet: beloeb("tilFagomraadetForrige") }];
  });

/** In the sheets and in a list of errors nothing else says whose field it is: its name does, or its row where it has none. */
const stedVed =
  ({ navn }: Fagomraadekladde, raekke: number) =>
  (argument: Argument): Sted => ({
    argument,
    ...(navn.trim() === "" ? { raekke } : { fagomraade: rensNavn(navn).slice(0, LAENGSTE_NAVN) }),
  });

type Periode = Pick<Fagomraade, "gaelderFra" | "gaelderTil">;

function fortolkPeriode(
  { gaelderFra, gaelderTil }: Fagomraadekladde,
  budgetaar: number | null,
  samler: Samler,
  felt: (navn: string) => string,
  sted: (argument: Argument) => Sted,
): Periode {
  const laest = gaelderFra.trim() === "" ? lykkedes(budgetaar) : laesAar(gaelderFra, sted("gaelderFra"));
  const fra = samler.tag<number | null>(felt("gaelderFra"), 3, laest, budgetaar);
  if (gaelderTil.trim() === "") return { gaelderFra: fra ?? 0, gaelderTil: null };
  const til = laesAar(gaelderTil, sted("gaelderTil"));
  const efter = til.ok && fra !== null && til.vaerdi < fra ? mislykkedes({ art: "tilFoerFra", sted: sted("gaelderTil") }) : til;
  return { gaelderFra: fra ?? 0, gaelderTil: samler.tag<number | null>(felt("gaelderTil"), 3, efter, null) };
}

/** The year lies in the period, or the error stands at the end of it that must move. */
function kraevModel(
  { gaelderFra: fra, gaelderTil: til }: Periode,
  aar: number,
  samler: Samler,
  felt: (navn: string) => string,
  sted: (argument: Argument) => Sted,
): void {
  const argument = aar < fra ? "gaelderFra" : til !== null && aar > til ? "gaelderTil" : null;
  if (argument !== null) samler.tag(felt(argument), 3, mislykkedes({ art: "modelGaelderIkke", sted: sted(argument), aar, fra, til }), null);
}

const LAENGSTE_NAVN = 120;

/** A name stands in lines of text: a cell's line break in it, or a space after it, would break them. */
const rensNavn = (navn: string): string => navn.trim().replace(/\s+/g, " ");

/** @param set the names before it, without regard to case; this one joins them */
export function laesNavn(navn: string, set: Set<string>, sted: Sted): Resultat<string> {
  const renset = rensNavn(navn);
  if (renset === "") return mislykkedes({ art: "mangler", sted });
  if (renset.length > LAENGSTE_NAVN) return mislykkedes({ art: "forLang", sted, hoejst: LAENGSTE_NAVN });
  if (set.has(forenkl(renset))) return mislykkedes({ art: "dobbeltNavn", sted, stod: renset });
  set.add(forenkl(renset));
  return lykkedes(renset);
}

/** A department with a name has an income, if only a 0. */
const laesIndtaegt = (tekst: string, sted: Sted): Resultat<Oere> =>
  tekst.trim() === "" ? mislykkedes({ art: "mangler", sted }) : laesHeleKroner(tekst, sted);

function fortolkModel({ model, egenAndel }: Fagomraadekladde, samler: Samler, felt: string, sted: Sted): Model {
  if (model !== "egenAndel") return { art: model };
  const andel = egenAndel.trim() === "" ? mislykkedes({ art: "mangler", sted }) : laesProcent(egenAndel, sted, 1);
  const laest = andel.ok ? kraevDelbarModel({ art: model, andel: andel.vaerdi }, sted) : andel;
  return samler.tag<Model>(felt, 3, laest, { art: model, andel: new Decimal(0) });
}
