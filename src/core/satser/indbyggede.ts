import { procent } from "../penge/basispoint";
import { heleKroner } from "../penge/oere";
import { skoenskilde } from "./fremskriv";
import type { Satser, Satstabel } from "./typer";

const AELDRE_LOV = "danskelove.dk/serviceloven/176 (ældre version)";
const SM_2020 = "sm.dk, Satser på socialområdet for 2020, Finansiering og takster";
const GENBEREGNET =
  "genberegnet: forrige års afrundede beløb × (1 + satsreguleringsprocent), afrundet til nærmeste 10.000; " +
  "udgangspunkt lovens 2012-beløb (950/1.770 voksne, 710/1.420 børn)";

/**
 * The yearly limits (kr.) and rates (pct.) of the central refund scheme, serviceloven § 176 (and § 176 a for
 * children 2013-2020). A year that is not here is unknown: 2010-2012 have no source.
 */
export const INDBYGGEDE_SATSER: Satstabel = {
  egen: false,
  // prettier-ignore
  raekker: [
    satser(2007, "alle", [[400_000, 25], [800_000, 50]], "bekraeftet", AELDRE_LOV),
    satser(2008, "alle", [[500_000, 25], [1_000_000, 50]], "bekraeftet", AELDRE_LOV),
    satser(2009, "alle", [[600_000, 25], [1_200_000, 50]], "bekraeftet", AELDRE_LOV),
    satser(2013, "voksen", [[970_000, 25], [1_800_000, 50]], "genberegnet", GENBEREGNET),
    satser(2013, "barn", [[720_000, 25], [1_440_000, 50]], "genberegnet", GENBEREGNET),
    satser(2014, "voksen", [[990_000, 25], [1_830_000, 50]], "genberegnet", GENBEREGNET),
    satser(2014, "barn", [[730_000, 25], [1_470_000, 50]], "genberegnet", GENBEREGNET),
    satser(2015, "voksen", [[1_000_000, 25], [1_860_000, 50]], "genberegnet", GENBEREGNET),
    satser(2015, "barn", [[740_000, 25], [1_490_000, 50]], "genberegnet", GENBEREGNET),
    satser(2016, "voksen", [[1_010_000, 25], [1_890_000, 50]], "genberegnet", GENBEREGNET),
    satser(2016, "barn", [[750_000, 25], [1_510_000, 50]], "genberegnet", GENBEREGNET),
    satser(2017, "voksen", [[1_030_000, 25], [1_930_000, 50]], "genberegnet", GENBEREGNET),
    satser(2017, "barn", [[770_000, 25], [1_540_000, 50]], "genberegnet", GENBEREGNET),
    satser(2018, "voksen", [[1_050_000, 25], [1_970_000, 50]], "genberegnet", GENBEREGNET),
    satser(2018, "barn", [[790_000, 25], [1_570_000, 50]], "genberegnet", GENBEREGNET),
    satser(2019, "voksen", [[1_070_000, 25], [2_010_000, 50]], "genberegnet", GENBEREGNET),
    satser(2019, "barn", [[810_000, 25], [1_600_000, 50]], "bekraeftet", "ft.dk 2019-20 L 68, svar på spørgsmål 1 (10-12-2019)"),
    satser(2020, "voksen", [[1_090_000, 25], [2_050_000, 50]], "bekraeftet", SM_2020),
    satser(2020, "barn", [[830_000, 25], [1_630_000, 50]], "bekraeftet", SM_2020),
    satser(2021, "alle", [[850_000, 25], [1_660_000, 50], [2_090_000, 75]], "bekraeftet", "ft.dk 2020-21 SOU, svar på spørgsmål 582 (26-05-2021), 2021-niveau"),
    satser(2022, "alle", [[860_000, 25], [1_680_000, 50], [2_120_000, 75]], "bekraeftet", "serviceloven § 176 stk. 1 (2022-niveau); Randers Kommunes notat nævner samme beløb uden prisniveau"),
    satser(2023, "alle", [[880_000, 25], [1_730_000, 50], [2_180_000, 75]], "skoen", skoenskilde("2,7")),
    satser(2024, "alle", [[910_000, 25], [1_790_000, 50], [2_250_000, 75]], "skoen", skoenskilde("3,2")),
    satser(2025, "alle", [[940_000, 25], [1_850_000, 50], [2_330_000, 75]], "skoen", skoenskilde("3,6 (usikker)")),
    satser(2026, "alle", [[980_000, 25], [1_930_000, 50], [2_430_000, 75]], "skoen", skoenskilde("4,5 (usikker)")),
  ],
};

/** The day that this table was last held against its sources. */
export const SATSER_GENNEMGAAET = "2026-11-21";

function satser(
  aar: number,
  maalgruppe: Satser["maalgruppe"],
  trin: readonly (readonly [graenseKr: number, satsPct: number])[],
  status: Satser["status"],
  kilde: string,
): Satser {
  return { aar, maalgruppe, trin: trin.map(([kr, pct]) => ({ graense: heleKroner(kr), sats: procent(pct) })), status, kilde };
}
