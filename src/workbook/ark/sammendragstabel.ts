import { laegSammen, type Fagomraade, type Sammendrag } from "../../core";
import { I_ALT } from "../../tekster/ark";
import { SAMMENDRAG as T } from "../../tekster/sammendrag";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, kunIFil, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { mellemregning } from "../tvillinger/fordelBudget";
import { visningsceller, vistnoegle } from "../tvillinger/vistMedFortegn";
import { arknoegle, rundetCelle, type Bevillingsblok } from "./bevillingsblokke";
import { andelnoegle, fordelingsnavn } from "./fordelingsraekker";
import { fortegnsfaktor } from "./inputblokke";
import { modelcelle } from "./modelargument";
import { afvigelsestvilling, delvaerdi } from "./sammendragsafvigelse";
import { iMio } from "./sammendragsbudget";
import { AFVIGELSER, FORDELT, KENDT, SAMMENDRAGSARK, sammendragsnoegle as n, type Afvigelsesdel } from "./sammendragsnoegler";

type Fortegn = Budgetopgave["fortegn"];

const K = T.kolonner;

export const TABELHOVED = n("hoved");
export const budgetdel = (nr: number | "iAlt"): string => arknoegle(SAMMENDRAGSARK, "del", 0, nr);
export const diagramnoegle = (nr: number): string => n("diagram", nr);

/** The heading says in words whether the deviation is final or expected. */
export function tabelhoved({ aar, afvigelse }: Sammendrag): [tabel: Kilderaekke, hjaelp: Kilderaekke] {
  const { endelig, forventet, ukendt } = K.afvigelse;
  const titel = (afvigelse === null ? ukendt : afvigelse.art === "endelig" ? endelig : forventet)(aar);
  return [
    [
      tekst(K.fagomraade, "kolonnehoved", TABELHOVED),
      tekst(K.andel, "talhoved"),
      tekst(K.budget(aar), "talhoved"),
      tekst(K.model, "kolonnehoved"),
      beregnet(
        n("afvigelseshoved"),
        formel`IF(${KENDT}=2,${endelig(aar)},IF(${KENDT}=1,${forventet(aar)},${ukendt(aar)}))`,
        titel,
        undefined,
        "talhoved",
      ),
      tekst(K.tilFagomraadet, "talhoved"),
      tekst(K.tilKommunekassen, "talhoved"),
    ],
    [
      tekst(T.hjaelp.diagram, "talhoved"),
      tekst(T.hjaelp.vaegt, "talhoved"),
      ...T.hjaelp.andele.map((navn) => kunIFil(tekst(navn, "talhoved"))),
      ...T.hjaelp.hvem.flatMap((hvem) => T.hjaelp.visning.map((navn) => tekst(`${hvem}: ${navn}`, "talhoved"))),
    ],
  ];
}

/** One row a department: its share, its budget and who carries its deviation; beside it what the rounding rests on. */
export function tabelraekker(
  data: Sammendrag,
  fagomraader: readonly Fagomraade[],
  blok: Bevillingsblok,
  fortegn: Fortegn,
): [tabel: Kilderaekke, hjaelp: Kilderaekke][] {
  const andele = mellemregning(blok.tvilling, blok.tal);
  const visning = visningsceller(afvigelsestvilling(data));
  return data.fagomraader.map((et, nr) => [
    [
      beregnet(n("navn", nr), formel`${ref(fordelingsnavn(nr))}&""`, et.navn),
      beregnet(n("andel", nr), formel`${ref(andelnoegle(nr))}`, et.andel.toNumber(), "procent"),
      rundetCelle(blok, 0, nr, iMio(et.budget.vist, fortegn), "enDecimal", SAMMENDRAGSARK),
      modelcelle(n("model", nr), fagomraader[nr]!, nr, data.aar),
      ...AFVIGELSER.map((hvad) => afvigelsescelle(data, nr, hvad, fortegn)),
    ],
    [
      beregnet(
        diagramnoegle(nr),
        formel`ABS(${ref(budgetdel(nr))})`,
        Math.abs(iMio(et.budget.vist, fortegn)),
        "enDecimal",
        "mellemregning",
      ),
      blok.vaegte[nr]!,
      ...andele[nr]!.map(kunIFil),
      ...visning(0, nr),
      ...visning(1, nr),
    ],
  ]);
}

const vistDel = (kolonne: 0 | 1, nr: number): Formel => formel`${ref(vistnoegle("afvigelse", kolonne, nr))}`;

const VISTE: Readonly<Record<Afvigelsesdel, (nr: number) => Formel>> = {
  afvigelse: (nr) => formel`${vistDel(0, nr)}+${vistDel(1, nr)}`,
  tilFagomraadet: (nr) => vistDel(0, nr),
  tilKommunekassen: (nr) => vistDel(1, nr),
};

const celle = (data: Sammendrag, nr: number | "iAlt", hvad: Afvigelsesdel, vist: Formel, fortegn: Fortegn): Kildecelle => {
  const mangler = hvad === "afvigelse" ? formel`${KENDT}=0` : formel`OR(${KENDT}=0,${FORDELT}=0)`;
  const beloeb = delvaerdi(data, nr, hvad);
  return beregnet(
    n(hvad, nr),
    formel`IF(${mangler},"",${vist})`,
    beloeb === null ? "" : iMio(beloeb, fortegn),
    "enDecimal",
    nr === "iAlt" ? "total" : "beregnet",
  );
};

const afvigelsescelle = (data: Sammendrag, nr: number, hvad: Afvigelsesdel, fortegn: Fortegn): Kildecelle =>
  celle(data, nr, hvad, formel`${fortegnsfaktor}*ROUND(${VISTE[hvad](nr)},1)`, fortegn);

export function tabeltotal(data: Sammendrag, fortegn: Fortegn): Kilderaekke {
  const sidste = data.fagomraader.length - 1;
  const sum = (noegle: (nr: number) => string): Formel => formel`ROUND(SUM(${omraade(noegle(0), noegle(sidste))}),1)`;
  return [
    tekst(I_ALT, "totalTekst"),
    beregnet(n("andel", "iAlt"), formel`${ref(andelnoegle("iAlt"))}`, 1, "procent", "total"),
    beregnet(
      budgetdel("iAlt"),
      sum(budgetdel),
      iMio(laegSammen(data.fagomraader.map(({ budget }) => budget.vist)), fortegn),
      "enDecimal",
      "total",
    ),
    tekst("", "total"),
    ...AFVIGELSER.map((hvad) =>
      celle(
        data,
        "iAlt",
        hvad,
        sum((nr) => n(hvad, nr)),
        fortegn,
      ),
    ),
  ];
}

/** The sum of a column as sentences tell it: mio. kr., more income positive. */
export const vistIAlt = (hvad: Afvigelsesdel): Formel => formel`${fortegnsfaktor}*N(${ref(n(hvad, "iAlt"))})`;
