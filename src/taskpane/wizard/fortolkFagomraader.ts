import { Decimal, lykkedes, mislykkedes, NUL_OERE, type Fagomraade, type Model, type Oere, type Resultat, type Sted } from "../../core";
import { forenkl } from "../../tekster/status";
import { laesAar, laesHeleKroner, laesProcent } from "../../tekster/laes";
import { FAGOMRAADER_HOEJST } from "../../workbook/graenser";
import type { Samler } from "./samler";
import { erTomRaekke, type Fagomraadekladde } from "./kladde";

/** The rows that are filled in; an error's place counts all rows as they stand on the screen. */
export function fortolkFagomraader(alle: readonly Fagomraadekladde[], budgetaar: number, samler: Samler): Fagomraade[] {
  const udfyldte = alle.map((kladde, nr) => ({ kladde, raekke: nr + 1 })).filter(({ kladde }) => !erTomRaekke(kladde));
  if (udfyldte.length === 0)
    samler.tag(`fagomraade.${alle[0]?.id}.navn`, 2, mislykkedes({ art: "mangler", sted: { argument: "fagomraade", raekke: 1 } }), null);
  if (udfyldte.length > FAGOMRAADER_HOEJST)
    samler.tag("noegle", 2, mislykkedes({ art: "forMange", sted: { argument: "fagomraade" }, hoejst: FAGOMRAADER_HOEJST }), null);
  const set = new Set<string>();
  return udfyldte.map(({ kladde, raekke }): Fagomraade => {
    const felt = (navn: string) => `fagomraade.${kladde.id}.${navn}`;
    const vaert = alle.find(({ id }) => id === kladde.forvaltesUnder);
    return {
      navn: samler.tag(felt("navn"), 2, laesNavn(kladde.navn, set, { argument: "fagomraade", raekke }), ""),
      indtaegt2021: samler.tag(felt("indtaegt"), 2, laesIndtaegt(kladde.indtaegt, { argument: "indtaegt2021", raekke }), NUL_OERE),
      model: fortolkModel(kladde, samler, felt("egenAndel")),
      ...fortolkPeriode(kladde, budgetaar, samler, felt),
      forvaltesUnder: vaert === undefined || erTomRaekke(vaert) ? null : vaert.navn.trim(),
      udvalg: samler.tekst(felt("udvalg"), 3, kladde.udvalg, "udvalg"),
      kontotekst: samler.tekst(felt("kontotekst"), 3, kladde.kontotekst, "kontotekst"),
    };
  });
}

function fortolkPeriode(
  { gaelderFra, gaelderTil }: Fagomraadekladde,
  budgetaar: number,
  samler: Samler,
  felt: (navn: string) => string,
): Pick<Fagomraade, "gaelderFra" | "gaelderTil"> {
  const laest = gaelderFra.trim() === "" ? lykkedes(budgetaar) : laesAar(gaelderFra, { argument: "gaelderFra" });
  const fra = samler.tag(felt("gaelderFra"), 3, laest, budgetaar);
  if (gaelderTil.trim() === "") return { gaelderFra: fra, gaelderTil: null };
  const sted: Sted = { argument: "gaelderTil" };
  const til = laesAar(gaelderTil, sted);
  const efter = til.ok && til.vaerdi < fra ? mislykkedes({ art: "tilFoerFra", sted }) : til;
  return { gaelderFra: fra, gaelderTil: samler.tag<number | null>(felt("gaelderTil"), 3, efter, null) };
}

const LAENGSTE_NAVN = 120;

function laesNavn(navn: string, set: Set<string>, sted: Sted): Resultat<string> {
  const renset = navn.trim();
  if (renset === "") return mislykkedes({ art: "mangler", sted });
  if (renset.length > LAENGSTE_NAVN) return mislykkedes({ art: "forLang", sted, hoejst: LAENGSTE_NAVN });
  if (set.has(forenkl(renset))) return mislykkedes({ art: "dobbeltNavn", sted, stod: renset });
  set.add(forenkl(renset));
  return lykkedes(renset);
}

/** A department with a name has an income, if only a 0. */
const laesIndtaegt = (tekst: string, sted: Sted): Resultat<Oere> =>
  tekst.trim() === "" ? mislykkedes({ art: "mangler", sted }) : laesHeleKroner(tekst, sted);

function fortolkModel({ model, egenAndel }: Fagomraadekladde, samler: Samler, felt: string): Model {
  if (model !== "egenAndel") return { art: model };
  const sted: Sted = { argument: "egenAndel" };
  const andel = egenAndel.trim() === "" ? mislykkedes({ art: "mangler", sted }) : laesProcent(egenAndel, sted, 1);
  return { art: model, andel: samler.tag(felt, 3, andel, new Decimal(0)) };
}
