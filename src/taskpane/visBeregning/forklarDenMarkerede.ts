import { forklarCelle, referencerIFormel, type Celleforklaring } from "../../kald/celle/celleforklaring";
import { formelsted } from "../../kald/celle/valgtCelle";
import type { Vaertsaarsag } from "../vaert/aarsag";
import type { Vaert } from "../vaert/port";

export type Cellevaert = Required<Pick<Vaert, "hentValgtCelle" | "hentOmraader">>;

export type Cellesvar =
  { readonly art: "forklaret"; readonly celle: Celleforklaring } | { readonly art: "mislykkedes"; readonly aarsag: Vaertsaarsag };

/** The active cell, then all that its formula refers to, then the explanation. */
export async function forklarDenMarkerede({ hentValgtCelle, hentOmraader }: Cellevaert): Promise<Cellesvar> {
  const hentet = await hentValgtCelle();
  if (hentet.art === "mislykkedes") return hentet;
  const { celle } = hentet;
  const laest = await hentOmraader(formelsted(celle), referencerIFormel(celle.formel));
  if (laest.art === "mislykkedes") return laest;
  return { art: "forklaret", celle: forklarCelle(celle, ({ tekst }) => laest.omraader.get(tekst) ?? { art: "findesIkke" }) };
}
