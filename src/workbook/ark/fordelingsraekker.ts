import { kronerAf, laegSammen, type Aarsfordeling, type Oere } from "../../core";
import { FORDELING as T, I_ALT, INGEN, OK } from "../../tekster/ark";
import { modeltekst } from "../../tekster/modeller";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, kunIFil, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { del, kaldFordelBudget, TVILLINGENS_GRAENSE } from "../tvillinger/fordelBudget";
import { fagomraadenavn, INDTAEGT_I_ALT, NOEGLEKONTROL } from "./fagomraadeblok";
import { FELTKONTROL, feltkontrolsvar, fortegnsfaktor, summen } from "./inputblokke";
import { medFortegn, type Aarsblok } from "./mellemregning";

export const DIAGRAMKOLONNE = "diagram";

/** A cell of the table: what it shows, and the department's row. */
const noegle = (hvad: string, nr: number | string): string => `fordelt.${hvad}.${nr}`;
/** A department's share of a year; the budget year is 0. */
export const delnoegle = (aarnr: number, nr: number | string): string => noegle(`aar${aarnr}`, nr);

/** A department's share of the income of 2021. */
export const andelnoegle = (nr: number | "iAlt"): string => noegle("andel", nr);
/** A department's name, as words. */
export const fordelingsnavn = (nr: number): string => noegle("navn", nr);
export const fordelingskontrol = (aarnr: number): string => `kontrol.${aarnr}`;

/** The key of a department's budget of the year, with the sheets' sign. */
export const aarsbudget = (nr: number): string => delnoegle(0, nr);

/** Each department's cells in the table and in the helper columns beside it. */
export function fagomraaderaekker(
  { budgetaar: { fagomraader }, fortegn }: Budgetopgave,
  aarene: readonly Aarsfordeling[],
  blokke: readonly Aarsblok[],
): [tabel: Kilderaekke, hjaelp: Kilderaekke][] {
  const iAlt = laegSammen(fagomraader.map(({ indtaegt2021 }) => indtaegt2021));
  return fagomraader.map((et, nr) => {
    const indtaegt = ref(fagomraadenavn.indtaegt(nr));
    const tabel = [
      beregnet(fordelingsnavn(nr), formel`${ref(fagomraadenavn.navn(nr))}&""`, et.navn),
      beregnet(noegle("regnskab", nr), formel`${fortegnsfaktor}*${indtaegt}`, kronerAf(medFortegn(et.indtaegt2021, fortegn)), "kroner"),
      beregnet(
        noegle("andel", nr),
        formel`IF(${ref(INDTAEGT_I_ALT)}=0,0,${indtaegt}/${ref(INDTAEGT_I_ALT)})`,
        et.indtaegt2021 / iAlt,
        "procent",
      ),
      ...blokke.map(({ tvilling }, aarnr) => ({
        ...beregnet(
          delnoegle(aarnr, nr),
          formel`SIGN(${tvilling.beloeb})*(${del(tvilling, nr)})`,
          kronerAf(medFortegn(aarene[aarnr]!.dele[nr]!, fortegn)),
          penge(aarene[aarnr]!.dele[nr]!),
        ),
        // One call spills over the column.
        iExcel: nr === 0 ? kaldFordelBudget(tvilling) : ("spild" as const),
      })),
      beregnet(noegle("model", nr), formel`${ref(fagomraadenavn.model(nr))}&""`, modeltekst(et.model)),
      beregnet(
        noegle("under", nr),
        formel`IF(${ref(fagomraadenavn.forvaltesUnder(nr))}="",${INGEN},${ref(fagomraadenavn.forvaltesUnder(nr))})`,
        et.forvaltesUnder ?? INGEN,
      ),
    ];
    const stoerrelse = beregnet(
      `${DIAGRAMKOLONNE}.${nr}`,
      formel`ABS(${ref(delnoegle(0, nr))})`,
      kronerAf(Math.abs(aarene[0]!.dele[nr]!) as Oere),
      "kroner",
      "mellemregning",
    );
    return [tabel, [stoerrelse, ...blokke.flatMap(({ raekker }) => raekker[nr]!.map(kunIFil))]];
  });
}

export function totalraekke({ budgetaar: { fagomraader }, fortegn }: Budgetopgave, aarene: readonly Aarsfordeling[]): Kilderaekke {
  const sidste = fagomraader.length - 1;
  const sum = (hvad: string, vaerdi: number, format: "kroner" | "procent" | "oere"): Kildecelle =>
    beregnet(noegle(hvad, "iAlt"), summen(noegle(hvad, 0), noegle(hvad, sidste)), vaerdi, format, "total");
  const regnskab = laegSammen(fagomraader.map(({ indtaegt2021 }) => indtaegt2021));
  return [
    tekst(I_ALT, "totalTekst"),
    sum("regnskab", kronerAf(medFortegn(regnskab, fortegn)), "kroner"),
    sum("andel", 1, "procent"),
    ...aarene.map(({ iAlt }, aarnr) => sum(`aar${aarnr}`, kronerAf(medFortegn(iAlt, fortegn)), penge(iAlt))),
    tekst("", "total"),
    tekst("", "total"),
  ];
}

/** In words, so that it does not depend on colour: the key, the bound of the formulas, and the sum, in that order. */
export function kontrolraekke({ budgetaar: { fagomraader, indtaegtsbudget } }: Budgetopgave, blokke: readonly Aarsblok[]): Kilderaekke {
  const alleVaegte = omraade(fagomraadenavn.indtaegt(0), fagomraadenavn.indtaegt(fagomraader.length - 1));
  const efterFelterne = (kontrol: Formel): Formel =>
    formel`IF(${ref(FELTKONTROL)}<>${OK},${ref(FELTKONTROL)},IF(${ref(NOEGLEKONTROL)}<>${OK},${ref(NOEGLEKONTROL)},${kontrol}))`;
  const sumkontrol = (nr: number, afvigelse: Formel, enheder: Formel): Kildecelle => {
    const sum = formel`IF(${afvigelse}=0,${OK},${T.afvigerMed}&FIXED(${afvigelse},2))`;
    const graense = formel`IF(${enheder}*MAX(${alleVaegte})>=${TVILLINGENS_GRAENSE},${T.udenForFormlerne},${sum})`;
    return {
      ...beregnet(fordelingskontrol(nr), efterFelterne(graense), feltkontrolsvar(indtaegtsbudget), undefined, "kontrol"),
      iExcel: efterFelterne(sum),
    };
  };
  return [
    tekst(T.kontrol, "note"),
    null,
    null,
    ...blokke.map(({ tvilling: { beloeb, id } }, nr) =>
      sumkontrol(nr, formel`ROUND(${ref(delnoegle(nr, "iAlt"))}-${beloeb},2)`, formel`${ref(`enheder.${id}`)}`),
    ),
  ];
}

/** Below the total: each department that manages others, together with them. */
export function herafraekker({ budgetaar: { fagomraader }, fortegn }: Budgetopgave, aarene: readonly Aarsfordeling[]): Kilderaekke[] {
  const vaerter = fagomraader.map(({ navn }) => navn).filter((navn) => fagomraader.some((et) => et.forvaltesUnder === navn));
  return vaerter.map((vaert) => {
    const nr = fagomraader.findIndex(({ navn }) => navn === vaert);
    const hoererTil = fagomraader.map((et) => et.navn === vaert || et.forvaltesUnder === vaert);
    const sum = (beloeb: readonly Oere[]): Oere => medFortegn(laegSammen(beloeb.filter((_, f) => hoererTil[f])), fortegn);
    // SUMIF would read a name like "=A" or "Børn*" as a condition; comparing is exact.
    const formlen = (hvad: string): Formel => {
      const kolonne = (k: string) => omraade(noegle(k, 0), noegle(k, fagomraader.length - 1));
      const navn = ref(noegle("navn", nr));
      return formel`SUMPRODUCT(((${kolonne("navn")}=${navn})+(${kolonne("under")}=${navn})>0)*${kolonne(hvad)})`;
    };
    return [
      beregnet(
        noegle("heraf", nr),
        formel`${T.herafForan}&${ref(noegle("navn", nr))}&${T.herafBagved}`,
        T.herafForan + vaert + T.herafBagved,
      ),
      beregnet(noegle("herafRegnskab", nr), formlen("regnskab"), kronerAf(sum(fagomraader.map((et) => et.indtaegt2021))), "kroner"),
      null,
      ...aarene.map(({ dele }, aarnr) =>
        beregnet(noegle(`herafAar${aarnr}`, nr), formlen(`aar${aarnr}`), kronerAf(sum(dele)), penge(sum(dele))),
      ),
    ];
  });
}

const penge = (beloeb: Oere): "kroner" | "oere" => (beloeb % 100 === 0 ? "kroner" : "oere");
