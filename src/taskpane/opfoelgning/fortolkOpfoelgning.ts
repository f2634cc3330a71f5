import {
  hulFoerSenereKvartal,
  INGEN_BILAG,
  kronerAf,
  lykkedes,
  mislykkedes,
  STOERSTE_OERE,
  type Bilag,
  type Fagomraadeopfoelgning,
  type Fejl,
  type Kvartaler,
  type Oere,
  type Opfoelgning,
  type Resultat,
  type Sagstal,
  type Status,
  type Sted,
} from "../../core";
import { laesDato } from "../../tekster/dato";
import { findNoegle, STATUSTEKST } from "../../tekster/status";
import { laesBeloeb, laesDecimal, laesIkkeNegativtBeloeb } from "../../tekster/laes";
import { skrivUgrupperet } from "../../tekster/tal";
import {
  argumentet,
  cellenavn,
  hentTekst,
  STOR_AFVIGELSE,
  HUSSTANDSFELTER,
  type Aarsbeloeb,
  type Felt,
  type Kvartalsbeloeb,
  type Sagstalsfelt,
} from "./felter";
import type { Opfoelgningskladde } from "./kladde";

export interface Feltfejl {
  readonly felt: Felt;
  readonly fejl: Fejl;
}

export interface Opfoelgningsfortolkning {
  /** What can be read; a field with an error is as if it were empty, and so are the quarters after a gap. */
  readonly opfoelgning: Opfoelgning;
  readonly fejl: readonly Feltfejl[];
}

/** Corrections go both ways; what is expected, final or counted from the cases is no less than nothing. */
const MED_FORTEGN: ReadonlySet<Kvartalsbeloeb | Aarsbeloeb> = new Set(["anmodet", "modtaget", "budgetaendring", "bogfoert"]);

/**
 * The typed follow-up of these departments (their numbers in the draft, in the budget's order) as amounts, with every
 * error at its field. Empty is not known; a typed 0 is nothing.
 */
export function fortolkOpfoelgning(kladde: Opfoelgningskladde, fagomraader: readonly number[]): Opfoelgningsfortolkning {
  const laesning = new Laesning(kladde);
  const opfoelgning: Opfoelgning = {
    storAfvigelse: laesning.tag(STOR_AFVIGELSE, laesStorAfvigelse),
    fagomraader: fagomraader.map((nr) => laesning.fagomraade(nr)),
    bilag: INGEN_BILAG.map((_, kvartal) => laesning.bilag(kvartal)) as unknown as Kvartaler<Bilag>,
    sagstal: laesning.sagstal(),
  };
  return { opfoelgning, fejl: laesning.fejl };
}

/** What a field means, or null where it is empty. */
type Laes<T> = (tekst: string, sted: Sted) => Resultat<T>;

class Laesning {
  readonly fejl: Feltfejl[] = [];

  constructor(private readonly kladde: Opfoelgningskladde) {}

  tag<T>(felt: Felt, laes: Laes<T>): T | null {
    const tekst = hentTekst(this.kladde, felt).trim();
    if (tekst === "") return null;
    const laest = laes(tekst, { argument: argumentet(felt) });
    if (laest.ok) return laest.vaerdi;
    this.fejl.push({ felt, fejl: laest.fejl });
    return null;
  }

  fagomraade(nr: number): Fagomraadeopfoelgning {
    const aar = (hvad: Aarsbeloeb) => this.tag({ art: "aar", hvad, nr }, beloebslaesning(hvad));
    return {
      tilDato: this.tilDato(nr),
      anmodet: this.kvartaler("anmodet", nr),
      modtaget: this.kvartaler("modtaget", nr),
      budgetaendring: aar("budgetaendring"),
      forventetHeleAaret: aar("forventetHeleAaret"),
      endelig: aar("endelig"),
      bogfoert: aar("bogfoert"),
      efterSager: aar("efterSager"),
      vedHoejereGraenser: aar("vedHoejereGraenser"),
      ansvarlig: this.tag({ art: "ansvarlig", nr }, laesOrd) ?? "",
    };
  }

  bilag(kvartal: number): Bilag {
    const felt = <H extends "dato" | "antalSager" | "ark">(hvad: H): Felt => ({ art: "bilag", hvad, kvartal });
    return {
      dato: this.tag(felt("dato"), laesDato) ?? "",
      antalSager: this.tag(felt("antalSager"), laesAntal),
      ark: this.tag(felt("ark"), laesOrd) ?? "",
    };
  }

  sagstal(): Sagstal {
    const tag = <T>(hvad: Sagstalsfelt, laes: Laes<T>): T | null => this.tag({ art: "sagstal", hvad }, laes);
    return {
      dato: tag("dato", laesDato) ?? "",
      status: tag("status", laesSagsstatus),
      husstande: HUSSTANDSFELTER.map((hvad) => tag(hvad, laesAntal)) as unknown as Sagstal["husstande"],
      udgift: tag("udgift", laesIkkeNegativtBeloeb),
      refusion: tag("refusion", laesIkkeNegativtBeloeb),
    };
  }

  private kvartaler(hvad: Kvartalsbeloeb, nr: number): Kvartaler<Oere | null> {
    return [0, 1, 2, 3].map((kvartal) =>
      this.tag({ art: "kvartal", hvad, nr, kvartal }, beloebslaesning(hvad)),
    ) as unknown as Kvartaler<Oere | null>;
  }

  /** The rule goes from quarter to quarter: nothing can be asked for after one that is not known. */
  private tilDato(nr: number): Kvartaler<Oere | null> {
    const skrevet = this.kvartaler("tilDato", nr);
    const hul = hulFoerSenereKvartal(skrevet);
    if (hul === null) return skrevet;
    const felt: Felt = { art: "kvartal", hvad: "tilDato", nr, kvartal: hul };
    const harEgenFejl = this.fejl.some((et) => cellenavn(et.felt) === cellenavn(felt));
    if (!harEgenFejl) this.fejl.push({ felt, fejl: { art: "kvartalMangler", sted: { argument: "aarTilDato" }, kvartal: hul + 1 } });
    return skrevet.map((et, kvartal) => (kvartal < hul ? et : null)) as unknown as Kvartaler<Oere | null>;
  }
}

const beloebslaesning = (hvad: Kvartalsbeloeb | Aarsbeloeb): Laes<Oere> => (MED_FORTEGN.has(hvad) ? laesBeloeb : laesIkkeNegativtBeloeb);

/** From nothing on, every deviation would be large. */
function laesStorAfvigelse(tekst: string, sted: Sted): Resultat<Oere> {
  const laest = laesIkkeNegativtBeloeb(tekst, sted);
  if (!laest.ok || laest.vaerdi > 0) return laest;
  return mislykkedes({ art: "udenForOmraade", sted, stod: tekst, fra: 0.01, til: kronerAf(STOERSTE_OERE) });
}

/** Who acts, and how, takes a few lines. */
const LAENGSTE_TEKST = 250;

const laesOrd: Laes<string> = (tekst, sted) =>
  tekst.length > LAENGSTE_TEKST ? mislykkedes({ art: "forLang", sted, hoejst: LAENGSTE_TEKST }) : lykkedes(tekst);

function laesAntal(tekst: string, sted: Sted): Resultat<number> {
  const laest = laesDecimal(tekst, sted, "tal");
  if (!laest.ok) return laest;
  const stod = skrivUgrupperet(laest.vaerdi);
  if (laest.vaerdi.isNegative()) return mislykkedes({ art: "negativ", sted, stod });
  return laest.vaerdi.isInteger() ? lykkedes(laest.vaerdi.toNumber()) : mislykkedes({ art: "ikkeHeltTal", sted, stod });
}

function laesSagsstatus(tekst: string, sted: Sted): Resultat<Status> {
  const status = findNoegle(STATUSTEKST, tekst);
  return status === undefined ? mislykkedes({ art: "ukendtStatus", sted, stod: tekst }) : lykkedes(status);
}
