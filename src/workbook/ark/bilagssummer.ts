import { kronerAf, laegSammen, NUL_OERE, type Oere } from "../../core";
import { FORDELING, FORUDSAETNINGER, I_ALT, OK } from "../../tekster/ark";
import { BILAG as T } from "../../tekster/bilag";
import type { Bilagsopgave, Bilagssag } from "../bilagsopgave";
import { formel, omraade, ref, type Formel, type Reference } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { VALIDERING } from "../validering";

/** The keys of the list's cells; rows from 0. */
export const bilagsnoegle = {
  hoved: "bilagshoved",
  fagomraade: (nr: number) => `bilag.fagomraade.${nr}`,
  refusion: (nr: number) => `bilag.refusion.${nr}`,
} as const;

const n = {
  navn: (nr: number) => `bilagssum.navn.${nr}`,
  sager: (nr: number) => `bilagssum.sager.${nr}`,
  refusion: (nr: number | "iAlt") => `bilagssum.refusion.${nr}`,
  krav: (nr: number | "iAlt") => `bilagssum.krav.${nr}`,
  kontrol: (nr: number | "iAlt") => `bilagssum.kontrol.${nr}`,
};

/** Cases and refund of each department, summed by formulas from the list below, and held against the claim that is typed. */
export function bilagssummer({ sager, satser }: Bilagsopgave): Kilderaekke[] {
  const erSkoen = satser.status === "skoen";
  const navne = [...new Set(sager.map(({ fagomraade }) => fagomraade))];
  const listens = (noegle: (nr: number) => string): Reference => omraade(noegle(0), noegle(sager.length - 1));
  const [fagomraader, refusioner] = [listens(bilagsnoegle.fagomraade), listens(bilagsnoegle.refusion)];
  const rolle = erSkoen ? "skoen" : "beregnet";
  const sum = (noegle: (nr: number) => string): Formel => formel`ROUND(SUM(${omraade(noegle(0), noegle(navne.length - 1))}),2)`;
  const hoveder = T.fagomraadekolonner(T.refusion(erSkoen));
  const udeladt = sager.filter(({ svar }) => !svar.ok).length;
  const mangler = formel`(ROWS(${refusioner})-COUNT(${refusioner}))`;
  return [
    hoveder.map((navn, nr) => tekst(navn, nr === 0 || nr === KONTROLKOLONNE ? "kolonnehoved" : "talhoved")),
    ...navne.map((navn, nr): Kilderaekke => {
      const er = navn === null ? formel`${fagomraader}=""` : formel`${fagomraader}=${ref(n.navn(nr))}`;
      const dens = sager.filter(({ fagomraade }) => fagomraade === navn);
      return [
        tekst(navn ?? T.udenFagomraade, "ledetekst", n.navn(nr)),
        beregnet(n.sager(nr), formel`SUMPRODUCT((${er})*ISNUMBER(${refusioner}))`, dens.filter(({ svar }) => svar.ok).length, "antal"),
        // A comma and not a product: rows with an error hold no number.
        beregnet(n.refusion(nr), formel`ROUND(SUMPRODUCT(--(${er}),${refusioner}),2)`, kronerAf(refusionAf(dens)), "oere", rolle),
        { vaerdi: "", rolle: "input", format: "oere", noegle: n.krav(nr), validering: VALIDERING.beloeb },
        kontrol(nr),
      ];
    }),
    [
      tekst(I_ALT, "totalTekst"),
      beregnet("bilagssum.sager.iAlt", sum(n.sager), sager.length - udeladt, "antal", "total"),
      beregnet(n.refusion("iAlt"), sum(n.refusion), kronerAf(refusionAf(sager)), "oere", "total"),
      beregnet(n.krav("iAlt"), formel`IF(COUNT(${kravene(navne.length)})=0,"",${sum(n.krav)})`, "", "oere", "total"),
      kontrol("iAlt"),
    ],
    [
      tekst(T.sumkontrol),
      beregnet("bilagssumkontrol", afvigelse(formel`ROUND(SUM(${refusioner})-${ref(n.refusion("iAlt"))},2)`), OK, undefined, "note"),
    ],
    [
      tekst(T.fejlkontrol),
      beregnet(
        "bilagsfejlkontrol",
        formel`IF(${mangler}=0,${OK},IF(${mangler}=1,${T.enHarFejl},${mangler}&${T.flereHarFejl}))`,
        udeladt === 0 ? OK : udeladt === 1 ? T.enHarFejl : `${udeladt}${T.flereHarFejl}`,
        undefined,
        "note",
      ),
    ],
  ];
}

const KONTROLKOLONNE = 4;

const kravene = (antal: number): Reference => omraade(n.krav(0), n.krav(antal - 1));

const refusionAf = (sager: readonly Bilagssag[]): Oere => laegSammen(sager.map(({ svar }) => (svar.ok ? svar.vaerdi.refusion : NUL_OERE)));

const afvigelse = (forskel: Formel): Formel => formel`IF(${forskel}=0,${OK},${FORDELING.afvigerMed}&FIXED(${forskel},2))`;

/** Nothing is claimed yet: the claim is typed by whoever makes it. */
function kontrol(nr: number | "iAlt"): Kildecelle {
  const [krav, refusion] = [ref(n.krav(nr)), ref(n.refusion(nr))];
  const svar = formel`IF(${krav}="",${FORUDSAETNINGER.ikkeAngivet},${afvigelse(formel`ROUND(${krav}-${refusion},2)`)})`;
  return beregnet(n.kontrol(nr), svar, FORUDSAETNINGER.ikkeAngivet, undefined, "note");
}
