import { heleKroner, type Oere } from "../penge/oere";
import type { Rapportperson } from "./personer";

/** The loss in øre before and after the equalisation reform, and the report's page. */
export interface FoerOgEfter {
  readonly foer: Oere;
  readonly efter: Oere;
  readonly side: number;
}

/**
 * Chapter 7's example municipality 1, figures 7.1 and 7.2. Another model than table 6.5's (the 2020 announcement
 * against the agreement of May 2020): to be shown, never to be calculated with. The values of municipality 2 stand only
 * in figures and are left out.
 */
export const KOMMUNEEKSEMPEL_1: Readonly<Record<Rapportperson, FoerOgEfter>> = {
  barnLav: { foer: heleKroner(0), efter: heleKroner(74_000), side: 66 },
  barnHoej: { foer: heleKroner(90_000), efter: heleKroner(186_000), side: 66 },
  voksenLav: { foer: heleKroner(120_000), efter: heleKroner(150_000), side: 67 },
  voksenHoej: { foer: heleKroner(238_000), efter: heleKroner(249_000), side: 67 },
};
