import { kronerAf, type Aarsskifte, type Forrigeafvigelse, type Oere } from "../../core";
import { skrivTal } from "../../tekster/tal";
import { udgangspunktsnote } from "../../tekster/viderefoerside";
import { beloebstekst } from "../opfoelgning/fraSager";
import { erTomRaekke, TOM_KLADDE, type Fagomraadekladde, type Kladde } from "../wizard/kladde";

/**
 * Next year's draft from this year's, which is whole. What lasts comes along as it was typed; a model whose period ends
 * comes along as a proposal with its period, which the wizard then asks to have decided.
 */
export function naesteKladde(
  kladde: Kladde,
  { fra, til, overslag, fagomraader }: Aarsskifte,
  afvigelser: readonly Forrigeafvigelse[],
): Kladde {
  const raekker = kladde.fagomraader.filter((et) => !erTomRaekke(et));
  const [, andet, tredje] = kladde.indeks;
  return {
    ...TOM_KLADDE,
    kommune: kladde.kommune,
    aar: String(til),
    udgangspunkt: skrivTal(kronerAf(overslag)),
    udgangspunktNote: udgangspunktsnote(fra, til),
    klMetode: kladde.klMetode,
    // An empty field would mean the new year: the model has been in force from the year that it was.
    fagomraader: raekker.map((et, nr) => ({
      ...et,
      ...vaert(et, raekker),
      gaelderFra: String(fagomraader[nr]!.fagomraade.gaelderFra),
      afvigelseForrige: skrevet(afvigelser[nr]?.afvigelse),
      tilFagomraadetForrige: skrevet(afvigelser[nr]?.tilFagomraadet),
    })),
    enhed: kladde.enhed,
    fortegn: kladde.fortegn,
    visesI: kladde.visesI,
    prisniveau: kladde.prisniveau?.trim() === "" ? "" : null,
    indeks: [andet, tredje, ""],
    erEksempel: kladde.erEksempel,
  };
}

const skrevet = (beloeb: Oere | null | undefined): string => (beloeb == null ? "" : beloebstekst(beloeb));

/** Nobody is managed by a row that is not filled in. */
const vaert = ({ forvaltesUnder }: Fagomraadekladde, raekker: readonly Fagomraadekladde[]): Pick<Fagomraadekladde, "forvaltesUnder"> => ({
  forvaltesUnder: raekker.some(({ id }) => id === forvaltesUnder) ? forvaltesUnder : null,
});
