import {
  Decimal,
  indtaegtsbudgetIAlt,
  kronerAf,
  mislykkedes,
  NUL_OERE,
  STOERSTE_OERE,
  type Argument,
  type Indtaegtsbudget,
  type Klaendring,
  type Oere,
  type Resultat,
  type Tilskudskontrol,
} from "../../core";
import { laesAar, laesBeloeb, laesIkkeNegativtBeloeb, laesProcent, laesAendringsprocent } from "../../tekster/laes";
import { INGEN_NOTER, type Budgetnoter } from "../../workbook/opgave";
import type { Samler } from "./samler";
import { skrivTal } from "../../tekster/tal";
import type { Kladde } from "./kladde";

/** Years that a municipal budget of this scheme can have; the scheme began in 2007. */
const FOERSTE_AAR = 2007;
const SIDSTE_AAR = 2099;

export function fortolkBudgetaar({ aar }: Pick<Kladde, "aar">, samler: Samler): number {
  const sted = { argument: "budgetaar" } as const;
  const laest = laesAar(aar, sted);
  const udenfor = laest.ok && (laest.vaerdi < FOERSTE_AAR || laest.vaerdi > SIDSTE_AAR);
  const resultat: Resultat<number> = udenfor
    ? mislykkedes({ art: "aarUdenForOmraade", sted, stod: aar.trim(), fra: FOERSTE_AAR, til: SIDSTE_AAR })
    : laest;
  return samler.tag("aar", 1, resultat, SIDSTE_AAR);
}

/** The parts may each be fine and their sum not: an income budget is at least 0 and no larger than we count. */
export function fortolkIAlt(budget: Indtaegtsbudget, samler: Samler): void {
  const iAlt = indtaegtsbudgetIAlt(budget);
  const sted = { argument: "indtaegtsbudget" } as const;
  const stod = skrivTal(kronerAf(iAlt));
  if (iAlt < 0) samler.tag("iAlt", 1, mislykkedes({ art: "negativ", sted, stod }), null);
  if (iAlt > STOERSTE_OERE) samler.tag("iAlt", 1, mislykkedes({ art: "forStort", sted, stod }), null);
}

export function fortolkIndtaegtsbudget(kladde: Kladde, samler: Samler): Indtaegtsbudget {
  const paakraevet = (felt: "udgangspunkt" | "indtaegtsbudget"): Oere =>
    samler.tag(felt, 1, laesPaakraevetBeloeb(kladde[felt], felt), NUL_OERE);
  if (kladde.metode === "direkte") return { art: "direkte", beloeb: paakraevet("indtaegtsbudget") };
  return {
    art: "opbygget",
    udgangspunkt: paakraevet("udgangspunkt"),
    kl: fortolkKl(kladde, samler),
    lokaleForhold: samler.tag("lokaleForhold", 1, laesBeloeb(kladde.lokaleForhold, { argument: "lokaleForhold" }), NUL_OERE),
  };
}

function fortolkKl(kladde: Kladde, samler: Samler): Klaendring {
  const beloeb = (felt: "aendringKl" | "aendringLandsplan"): Oere =>
    samler.tag(felt, 1, laesBeloeb(kladde[felt], { argument: felt }), NUL_OERE);
  if (kladde.klMetode === "beloeb") return { art: "beloeb", beloeb: beloeb("aendringKl") };
  return {
    art: "landsplan",
    aendring: beloeb("aendringLandsplan"),
    andel: samler.tag("andelAfLandet", 1, laesProcent(kladde.andelAfLandet, { argument: "andelAfLandet" }, 1), new Decimal(0)),
  };
}

/** A budget that is typed directly has one line, and one word about it; the others wait in the draft. */
export function fortolkNoter(kladde: Kladde, samler: Samler): Budgetnoter {
  const note = (felt: "udgangspunktNote" | "klNote" | "lokaleForholdNote") => samler.tekst(felt, 1, kladde[felt], { argument: felt });
  const udgangspunkt = note("udgangspunktNote");
  return kladde.metode === "direkte"
    ? { ...INGEN_NOTER, udgangspunkt }
    : { udgangspunkt, kl: note("klNote"), lokaleForhold: note("lokaleForholdNote") };
}

/** An empty amount is no control at all. */
export function fortolkTilskud(kladde: Kladde, samler: Samler): Tilskudskontrol | null {
  if (kladde.metode === "direkte" || kladde.aendringTilskud.trim() === "") return null;
  const beloeb = laesIkkeNegativtBeloeb(kladde.aendringTilskud, { argument: "aendringTilskud" });
  return {
    retning: kladde.tilskudRetning,
    beloeb: samler.tag("aendringTilskud", 1, beloeb, NUL_OERE),
    note: samler.tekst("tilskudNote", 1, kladde.tilskudNote, { argument: "tilskudNote" }),
  };
}

export const fortolkIndeks = ({ indeks }: Kladde, samler: Samler): Decimal[] =>
  indeks.map((tekst, nr) => samler.tag(`indeks.${nr}`, 4, laesAendringsprocent(tekst, { argument: "overslagsindeks" }), new Decimal(0)));

/** An income budget is above nothing; a typed minus is a misunderstanding, since the pane speaks of income. */
function laesPaakraevetBeloeb(tekst: string, argument: Argument): Resultat<Oere> {
  if (tekst.trim() === "") return mislykkedes({ art: "mangler", sted: { argument } });
  return laesIkkeNegativtBeloeb(tekst, { argument });
}
