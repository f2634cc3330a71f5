import {
  alle,
  type Decimal,
  heleKroner,
  lavVaegte,
  lykkedes,
  mislykkedes,
  type Fordelingsopgave,
  type Form,
  type Oere,
  type Resultat,
} from "../core";
import { laesAfrunding, laesBeloeb, laesDecimal } from "../tekster/laes";
import { Felt, kraevForm, laesValgfrieBeloeb, type Argumentvaerdi } from "./felt";

const EN_KRONE = heleKroner(1);

/** A call of FORDEL_BUDGET: what is to be shared, the key as it was written, and the form of the answer. */
export interface Fordelingskald {
  readonly opgave: Required<Fordelingsopgave>;
  readonly noegle: readonly Decimal[];
  readonly form: Form;
}

export function laesFordelBudget(
  beloeb: Argumentvaerdi,
  fordelingsnoegle: Argumentvaerdi,
  afrunding: Argumentvaerdi,
  fastlaasteBeloeb: Argumentvaerdi,
): Resultat<Fordelingskald> {
  const felt = new Felt(fordelingsnoegle, "fordelingsnoegle");
  const sted = { argument: felt.argument };
  if (felt.raekker > 1 && felt.kolonner > 1) return mislykkedes({ art: "ikkeEnRaekke", sted, stod: felt.form });
  if (felt.erUdeladt) return mislykkedes({ art: "mangler", sted });
  const beloebet = new Felt(beloeb, "beloeb").enkeltSom(laesBeloeb);
  if (!beloebet.ok) return beloebet;
  const noegle = laesNoegle(felt);
  if (!noegle.ok) return noegle;
  const enhed = new Felt(afrunding, "afrunding").enkeltSom((celle, hvor) => laesAfrunding(celle, hvor, EN_KRONE));
  if (!enhed.ok) return enhed;
  const fastlaast = laesFastlaaste(new Felt(fastlaasteBeloeb, "fastlaasteBeloeb"), felt);
  if (!fastlaast.ok) return fastlaast;
  const { vaegte, skrevne } = noegle.vaerdi;
  return lykkedes({
    opgave: { beloeb: beloebet.vaerdi, vaegte, enhed: enhed.vaerdi, fastlaast: fastlaast.vaerdi },
    noegle: skrevne,
    form: felt.form,
  });
}

function laesNoegle(noegle: Felt) {
  const stedAf = (nr: number) => (noegle.kolonner === 1 ? noegle.sted(nr, 0) : noegle.sted(0, nr));
  const skrevne = alle(
    noegle
      .celler()
      .flat()
      .map((celle, nr) => laesDecimal(celle, stedAf(nr), "forhold")),
  );
  if (!skrevne.ok) return skrevne;
  const vaegte = lavVaegte(skrevne.vaerdi, (nr) => (nr === null ? { argument: "fordelingsnoegle" } : stedAf(nr)));
  return vaegte.ok ? lykkedes({ vaegte: vaegte.vaerdi, skrevne: skrevne.vaerdi }) : vaegte;
}

/** An empty cell is free: Excel on Windows cannot tell it from 0, so a lock to zero is written "0 kr.". */
function laesFastlaaste(felt: Felt, noegle: Felt): Resultat<(Oere | null)[]> {
  if (felt.erUdeladt) return lykkedes(Array.from({ length: noegle.antal }, () => null));
  const form = kraevForm(felt, noegle.form);
  return form.ok ? laesValgfrieBeloeb(felt) : form;
}
