import { NUL_OERE, type Oere } from "../penge/oere";
import { lykkedes } from "../resultat";
import type { Satser } from "../satser/typer";
import type { Aarsniveauer } from "./aarsniveauer";
import type { Sag } from "./sag";
import { refusionSagsraekker, type Sagsraekke, type Sagssvar } from "./sager";

/**
 * The refund of each case for the year up to and including a month, which the requests a conto are made from (BEK
 * 1591/2017 § 53 stk. 2): the months after it are counted as if they cost nothing. One-off costs count with a twelfth
 * a month. Whether a case was covered before the 67th birthday is told by a month before those that it decides of, so
 * taking later months away changes nothing for those that are left. A household's refund is shared back by cost to date.
 *
 * @param maaned the last month that counts, 1-12
 * @returns one answer a row, in order; `maaneder` are those that count up to and including it
 * @throws nothing; errors: those of refusionSagsraekker
 * @example refusionTilDato([6 × 100.000 og 6 × 250.000 kr.], 6, satser2022)[0] // 42.500 kr.
 */
export const refusionTilDato = (raekker: readonly Sagsraekke[], maaned: number, satser: Satser): Sagssvar[] =>
  refusionSagsraekker(
    raekker.map((raekke) => (raekke === null || raekke.gruppe === null ? raekke : tilOgMed(raekke, maaned))),
    satser,
  ).map((svar) =>
    svar?.ok === true ? lykkedes({ refusion: svar.vaerdi.refusion, maaneder: Math.min(svar.vaerdi.maaneder, maaned) }) : svar,
  );

const tilOgMed = (sag: Sag, maaned: number): Sag => ({ ...sag, udgifter: udenSenere(sag.udgifter, maaned) });

const udenSenere = (niveauer: Aarsniveauer, maaned: number): Aarsniveauer =>
  niveauer.map((niveau, nr): Oere => (nr < maaned ? niveau : NUL_OERE)) as readonly Oere[] as Aarsniveauer;
