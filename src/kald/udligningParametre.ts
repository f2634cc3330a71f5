import { lykkedes, RAPPORTENS_KOMMUNETYPE, type Kommunetype, type Resultat } from "../core";
import { laesBeskatningsgrundlag, laesUdgiftsbehov } from "../tekster/kommunetyper";
import { Felt, type Argumentvaerdi } from "./felt";

/** A call of UDLIGNING_PARAMETRE: the municipality's type, the report's own where nothing is given. */
export function laesUdligningParametre(beskatningsgrundlag: Argumentvaerdi, udgiftsbehov: Argumentvaerdi): Resultat<Kommunetype> {
  const grundlag = new Felt(beskatningsgrundlag, "beskatningsgrundlag").enkeltSom((celle, sted) =>
    laesBeskatningsgrundlag(celle, sted, RAPPORTENS_KOMMUNETYPE.beskatningsgrundlag),
  );
  if (!grundlag.ok) return grundlag;
  const behov = new Felt(udgiftsbehov, "udgiftsbehov").enkeltSom((celle, sted) =>
    laesUdgiftsbehov(celle, sted, RAPPORTENS_KOMMUNETYPE.udgiftsbehov),
  );
  return behov.ok ? lykkedes({ beskatningsgrundlag: grundlag.vaerdi, udgiftsbehov: behov.vaerdi }) : behov;
}
