import { KVARTALER_PR_AAR, lykkedes, mislykkedes, type Form, type Kvartaler, type Oere, type Resultat } from "../core";
import { Felt, kraevForm, laesValgfrieBeloeb, type Argumentvaerdi } from "./felt";

/** A call of ACONTO_REFUSION: what is expected to date, what was requested where that is told, and the form of the answer. */
export interface Acontokald {
  readonly tilDato: Kvartaler<Oere | null>;
  readonly anmodet: Kvartaler<Oere | null> | undefined;
  readonly form: Form;
}

export function laesAcontoRefusion(aarTilDato: Argumentvaerdi, anmodet: Argumentvaerdi): Resultat<Acontokald> {
  const felt = new Felt(aarTilDato, "aarTilDato");
  const sted = { argument: felt.argument };
  if (felt.erUdeladt) return mislykkedes({ art: "mangler", sted });
  if (felt.antal !== KVARTALER_PR_AAR || (felt.raekker > 1 && felt.kolonner > 1))
    return mislykkedes({ art: "ikkeFireKvartaler", sted, stod: felt.form });
  const sendt = new Felt(anmodet, "anmodet");
  const form = sendt.erUdeladt ? lykkedes(sendt) : kraevForm(sendt, felt.form);
  if (!form.ok) return form;
  const tilDato = laesKvartaler(felt);
  if (!tilDato.ok) return tilDato;
  const sendte = sendt.erUdeladt ? lykkedes(undefined) : laesKvartaler(sendt);
  return sendte.ok ? lykkedes({ tilDato: tilDato.vaerdi, anmodet: sendte.vaerdi, form: felt.form }) : sendte;
}

/** An empty cell is not known yet: Excel on Windows cannot tell it from 0, so a real zero is written "0 kr.". */
const laesKvartaler = (felt: Felt): Resultat<Kvartaler<Oere | null>> =>
  laesValgfrieBeloeb(felt) as Resultat<unknown> as Resultat<Kvartaler<Oere | null>>;
