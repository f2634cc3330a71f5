import { heleKroner, NUL_OERE, type Oere } from "../penge/oere";
import { ENHEDSUDGIFTER, type Indsats } from "../rapport/enhedsudgifter";
import { refusionAar } from "../refusion/refusion";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import { findSatser } from "../satser/opslag";
import type { Maalgruppe, Satser, Satstabel } from "../satser/typer";
import type { Placering } from "./placering";

/** The case's own cost of a year: the only kind that a refund is computed from. */
export interface EgenUdgift {
  readonly art: "egen";
  readonly beloeb: Oere;
}

export type Placeringsudgift = EgenUdgift | { readonly art: "landsgennemsnit"; readonly indsats: Indsats };

/** Øre a year, none negative. */
export interface Placeringsoekonomi {
  readonly udgift: Placeringsudgift;
  readonly egenbetaling: Oere;
  /** Received from another municipality for this cost: income, which comes off before the state's refund (BEK 1485 § 3 stk. 2-3). */
  readonly modtagetRefusion: Oere;
  /** Paid to another municipality for help under other acts (report p. 31-33): not part of the refunded cost. */
  readonly betaltRefusion: Oere;
}

export interface Oekonomiopgave {
  readonly aar: number;
  readonly maalgruppe: Maalgruppe;
  readonly satser: Satstabel;
  readonly placeringer: Readonly<Record<Placering, Placeringsoekonomi>>;
  /** The move's effect on equalisation and tax, øre; negative is a loss. */
  readonly udligning: Oere;
}

/** With the limits that it was computed by, which carry status and source; never of an average. */
export type Statsrefusion =
  { readonly art: "beregnet"; readonly beloeb: Oere; readonly satser: Satser } | { readonly art: "ikkeAfGennemsnit" };

export interface Placeringssvar extends Placeringsoekonomi {
  readonly statsrefusion: Statsrefusion;
  readonly nettoudgift: Oere;
  /** The move's effect on equalisation and tax as given; 0 inside the municipality. */
  readonly udligning: Oere;
  /** The net cost and what equalisation and tax lose besides. */
  readonly iAlt: Oere;
}

export type Oekonomisvar = Readonly<Record<Placering, Placeringssvar>>;

/**
 * A case's whole economy for the municipality that pays, in a placement inside it and in one outside, side by side.
 *
 * The refund is the annual formula's: exact when the cost is even over the months, else a lower bound. Limits are the
 * confirmed ones of the very year; they are not asked for when both costs are averages.
 *
 * @throws nothing; errors: indtaegterOverUdgift, and those of findSatser
 * @example samletOekonomi(2.500.000 kr. i 2022 begge steder, udligning -164.000 kr.) // inde.iAlt 1.790.000 kr., ude.iAlt 1.954.000 kr.
 */
export function samletOekonomi(opgave: Oekonomiopgave): Resultat<Oekonomisvar> {
  const inde = beregnPlacering(opgave, "inde", NUL_OERE);
  if (!inde.ok) return inde;
  const ude = beregnPlacering(opgave, "ude", opgave.udligning);
  return ude.ok ? lykkedes({ inde: inde.vaerdi, ude: ude.vaerdi }) : ude;
}

function beregnPlacering(opgave: Oekonomiopgave, hvor: Placering, udligning: Oere): Resultat<Placeringssvar> {
  const placering = opgave.placeringer[hvor];
  const { udgift, egenbetaling, modtagetRefusion, betaltRefusion } = placering;
  const grundlag = (udgiftIOere(udgift) - egenbetaling - modtagetRefusion) as Oere;
  if (grundlag < 0) return mislykkedes({ art: "indtaegterOverUdgift", sted: { argument: "udgift" }, placering: hvor });
  const statsrefusion = udgift.art === "egen" ? refusionAf(udgift, placering, opgave) : lykkedes({ art: "ikkeAfGennemsnit" } as const);
  if (!statsrefusion.ok) return statsrefusion;
  const refunderet = statsrefusion.vaerdi.art === "beregnet" ? statsrefusion.vaerdi.beloeb : 0;
  const nettoudgift = (grundlag - refunderet + betaltRefusion) as Oere;
  return lykkedes({
    ...placering,
    statsrefusion: statsrefusion.vaerdi,
    nettoudgift,
    udligning,
    iAlt: (nettoudgift - udligning) as Oere,
  });
}

/** Takes the case's own cost by its type: an average cannot come here. */
function refusionAf(
  { beloeb }: EgenUdgift,
  { egenbetaling, modtagetRefusion }: Placeringsoekonomi,
  { aar, maalgruppe, satser: tabel }: Oekonomiopgave,
): Resultat<Statsrefusion> {
  const satser = findSatser(tabel, aar, maalgruppe, { argument: "aar" });
  return satser.ok
    ? lykkedes({
        art: "beregnet",
        beloeb: refusionAar((beloeb - egenbetaling - modtagetRefusion) as Oere, satser.vaerdi),
        satser: satser.vaerdi,
      })
    : satser;
}

/** For adding up and showing. */
export const udgiftIOere = (udgift: Placeringsudgift): Oere =>
  udgift.art === "egen" ? udgift.beloeb : heleKroner(ENHEDSUDGIFTER[udgift.indsats].udgift);
