import {
  klBeloeb,
  indtaegtsbudgetIAlt,
  kronerAf,
  laegSammen,
  NUL_OERE,
  symmetriafvigelse,
  type Budgetaar,
  type Indtaegtsbudget,
  type Oere,
} from "../../core";
import { FORDELING, FORUDSAETNINGER as T, OK } from "../../tekster/ark";
import { skrivTal } from "../../tekster/tal";
import { formel, omraade, ref } from "../formel";
import { beregnet, input, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import type { ValideringPlan } from "../plan";
import { VALIDERING } from "../validering";
import { budgetnavn as n } from "./budgetnavne";

const BUDGET = n.indtaegtsbudget;
export const ENHED = n.enhed;
export const FORTEGN = n.fortegn;
export const PRISNIVEAU = n.prisniveau;
export const indeksNavn = n.indeks;

/** Whole kroner without decimals; an amount with øre shows them. */
const penge = (beloeb: Oere) => (beloeb % 100 === 0 ? "kroner" : "oere");

const beloebsfelt = (navn: string, beloeb: Oere, validering: ValideringPlan = VALIDERING.beloeb) =>
  input(navn, kronerAf(beloeb), penge(beloeb), validering);

/** A sentence of the user's own: it runs on over the empty cells beside it. */
const notefelt = (navn: string, note: string): Kildecelle => input(navn, note, "saetning");

const medHint = (ledetekst: string, hint: string): string => `${ledetekst} (${hint})`;

export function budgetblok({ budgetaar: { aar, indtaegtsbudget }, noter }: Budgetopgave): Kilderaekke[] {
  const hoved: Kilderaekke = [tekst(T.indtaegtsbudget, "kolonnehoved"), tekst(T.kroner, "talhoved"), tekst(T.bemaerkning, "kolonnehoved")];
  if (indtaegtsbudget.art === "direkte")
    return [
      hoved,
      [
        tekst(medHint(T.budget(aar), T.direkteNote), "totalTekst"),
        beloebsfelt(BUDGET, indtaegtsbudget.beloeb),
        notefelt(n.udgangspunktNote, noter.udgangspunkt),
      ],
    ];
  const { udgangspunkt, kl, lokaleForhold } = indtaegtsbudget;
  const iAlt = indtaegtsbudgetIAlt(indtaegtsbudget);
  const klnote = notefelt(n.klNote, noter.kl);
  const klraekker: Kilderaekke[] =
    kl.art === "beloeb"
      ? [[tekst(medHint(T.aendringKl, T.aendringKlNote)), beloebsfelt(n.aendringKl, kl.beloeb), klnote]]
      : [
          [tekst(T.aendringLandsplan), beloebsfelt(n.aendringLandsplan, kl.aendring)],
          [tekst(T.andelAfLandet), input(n.andelAfLandet, kl.andel.toNumber(), "skrevetProcent", VALIDERING.andel)],
          [
            tekst(medHint(T.aendringKl, T.aendringKlLandsplanNote)),
            beregnet(
              n.aendringKl,
              formel`ROUND(${ref(n.aendringLandsplan)}*${ref(n.andelAfLandet)},2)`,
              kronerAf(klBeloeb(kl)),
              penge(klBeloeb(kl)),
            ),
            klnote,
          ],
        ];
  return [
    hoved,
    [
      tekst(medHint(T.udgangspunkt, T.udgangspunktNote(aar))),
      beloebsfelt(n.udgangspunkt, udgangspunkt),
      notefelt(n.udgangspunktNote, noter.udgangspunkt),
    ],
    ...klraekker,
    [tekst(T.lokaleForhold), beloebsfelt(n.lokaleForhold, lokaleForhold), notefelt(n.lokaleForholdNote, noter.lokaleForhold)],
    [
      tekst(T.budget(aar), "totalTekst"),
      beregnet(
        BUDGET,
        formel`ROUND(${ref(n.udgangspunkt)}+${ref(n.aendringKl)}+${ref(n.lokaleForhold)},2)`,
        kronerAf(iAlt),
        penge(iAlt),
        "total",
      ),
    ],
  ];
}

/** The memo's symmetry as a check line: left empty, it says nothing. */
export function kontrolblok({ indtaegtsbudget, tilskud }: Budgetaar): Kilderaekke[] {
  if (indtaegtsbudget.art === "direkte") return [];
  const aendring = laegSammen([klBeloeb(indtaegtsbudget.kl), indtaegtsbudget.lokaleForhold]);
  const afvigelse = tilskud === null ? NUL_OERE : symmetriafvigelse(indtaegtsbudget, tilskud)!;
  const forskel = formel`ROUND(${ref("budgettetsAendring")}-IF(${ref(n.tilskudRetning)}=${T.retninger.nedsaettes},1,-1)*${ref(n.tilskudBeloeb)},2)`;
  const svar = tilskud === null ? T.ikkeAngivet : afvigelse === 0 ? OK : FORDELING.afvigerMed + skrivTal(kronerAf(afvigelse), 2);
  return [
    [tekst(T.kontrol, "afsnit"), tekst("", "afsnit"), tekst(T.kontrolNote, "note")],
    [
      tekst(T.retning),
      input(n.tilskudRetning, T.retninger[tilskud?.retning ?? "nedsaettes"], undefined, VALIDERING.retning),
      tekst(T.retningNote, "note"),
    ],
    [
      tekst(T.tilskudsbeloeb),
      tilskud === null
        ? input(n.tilskudBeloeb, "", "kroner", VALIDERING.tilskud)
        : beloebsfelt(n.tilskudBeloeb, tilskud.beloeb, VALIDERING.tilskud),
    ],
    [
      tekst(T.budgettetsAendring),
      beregnet("budgettetsAendring", formel`${ref(n.aendringKl)}+${ref(n.lokaleForhold)}`, kronerAf(aendring), penge(aendring)),
    ],
    [
      tekst(T.kontrolraekke),
      beregnet(
        "symmetrikontrol",
        formel`IF(${ref(n.tilskudBeloeb)}="",${T.ikkeAngivet},IF(AND(${ref(n.tilskudRetning)}<>${T.retninger.nedsaettes},${ref(n.tilskudRetning)}<>${T.retninger.forhoejes}),${T.retningNote},IF(${forskel}=0,${OK},${FORDELING.afvigerMed}&FIXED(${forskel},2))))`,
        svar,
        undefined,
        "kontrol",
      ),
    ],
    [tekst(T.forklaring), notefelt(n.tilskudNote, tilskud?.note ?? "")],
  ];
}

export const FELTKONTROL = "feltkontrol";

/** What no formula could carry on from: said in words before any sum is judged. */
const feltkontrol = formel`IF(N(${ref(BUDGET)})<0,${T.negativtBudget},IF(N(${ref(ENHED)})<=0,${T.ugyldigEnhed},IF(AND(${ref(FORTEGN)}<>${T.fortegnsvalg.minus},${ref(FORTEGN)}<>${T.fortegnsvalg.plus}),${T.ugyldigtFortegn},${OK})))`;

export const feltkontrolsvar = (indtaegtsbudget: Indtaegtsbudget): string =>
  indtaegtsbudgetIAlt(indtaegtsbudget) < 0 ? T.negativtBudget : OK;

export function visningsblok({
  budgetaar: { aar, enhed, indeks, indtaegtsbudget },
  fortegn,
  prisniveau,
  visesI,
}: Budgetopgave): Kilderaekke[] {
  return [
    [tekst(T.visning, "afsnit"), tekst("", "afsnit")],
    [tekst(T.enhed), input(ENHED, kronerAf(enhed), "kroner", VALIDERING.enhed), tekst(T.enhedNote, "note")],
    [tekst(T.fortegn), input(FORTEGN, T.fortegnsvalg[fortegn], undefined, VALIDERING.fortegn), tekst(T.fortegnNote, "note")],
    [tekst(T.prisniveau), input(PRISNIVEAU, prisniveau)],
    // No input: the rounding and the number format of the appropriation are made with the sheets.
    [tekst(T.visesI), { ...tekst(T.visningsenheder[visesI], "beregnetTekst"), navn: n.visesI }, tekst(T.visesINote, "note")],
    ...indeks.map((et, nr): Kilderaekke => [
      tekst(T.indeks(aar + nr + 1)),
      input(indeksNavn(nr), et.toNumber(), "skrevetProcent", VALIDERING.indeks),
      tekst(T.indeksNote, "note"),
    ]),
    [tekst(T.feltkontrol), beregnet(FELTKONTROL, feltkontrol, feltkontrolsvar(indtaegtsbudget), undefined, "kontrol")],
  ];
}

/** The budget with the sheets' sign. */
export const signeretBudget = formel`IF(${ref(FORTEGN)}=${T.fortegnsvalg.minus},-1,1)*${ref(BUDGET)}`;

export const fortegnsfaktor = formel`IF(${ref(FORTEGN)}=${T.fortegnsvalg.minus},-1,1)`;

export const summen = (fra: string, til: string) => formel`SUM(${omraade(fra, til)})`;
