import type { Aarsfordeling } from "../../core";
import { arknavn, FORUDSAETNINGER, I_ALT, INGEN } from "../../tekster/ark";
import { AFRUNDET_TIL, BEVILLING as T } from "../../tekster/bevilling";
import { formel, ref } from "../formel";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, sidehoved } from "./arkhoved";
import { bevillingsblokke, bevillingshjaelp, bevillingshoved, bevillingstop, noegle } from "./bevillingsblokke";
import { aarskolonne } from "./bevillingskolonner";
import { fagomraadenavn } from "./fagomraadeblok";
import { fordelingsnavn } from "./fordelingsraekker";
import { PRISNIVEAU } from "./inputblokke";

const TABELKOLONNER = 7;
const MELLEMRUM = 1;
const HOVED = "bevillingshoved";

/** The proposal for the appropriation: one row a department, the budget year and the estimate years, income as minus. */
export function bevilling(opgave: Budgetopgave, aarene: readonly Aarsfordeling[]): Arkkilde {
  const { kopi, visesI } = opgave;
  const { aar, fagomraader } = opgave.budgetaar;
  const enhed = FORUDSAETNINGER.visningsenheder[visesI];
  const blokke = visesI === "kroner" ? [] : bevillingsblokke(visesI, aarene);
  const top = (raekke: number) => (visesI === "kroner" ? [] : bevillingstop(visesI, blokke, raekke));
  const titel = T.titel(aar);
  const hjaelp = visesI === "kroner" ? [] : bevillingshjaelp(blokke);
  const kolonner = aarene.map((aaret, nr) => aarskolonne(opgave, aaret, nr, blokke[nr]));
  const raekker: Kilderaekke[] = [
    ...arkhoved(opgave, titel, [maalestok(opgave), tekst(T.minus, "undertitel")]).map((raekke, nr) => ved(raekke, top(nr))),
    ved(
      [
        tekst(T.fagomraade, "kolonnehoved", HOVED),
        tekst(T.udvalg, "kolonnehoved"),
        tekst(T.kontotekst, "kolonnehoved"),
        ...aarene.map((et, nr) => tekst((nr === 0 ? T.budget : T.overslag)(et.aar, enhed), "talhoved")),
      ],
      bevillingshoved(blokke),
    ),
    ...fagomraader.map((et, nr) =>
      ved(
        [
          beregnet(noegle("navn", 0, nr), formel`${ref(fordelingsnavn(nr))}&""`, et.navn),
          ellerStreg(noegle("udvalg", 0, nr), fagomraadenavn.udvalg(nr), et.udvalg),
          ellerStreg(noegle("kontotekst", 0, nr), fagomraadenavn.kontotekst(nr), et.kontotekst),
          ...kolonner.map(({ dele }) => dele[nr]!),
        ],
        hjaelp[nr] ?? [],
      ),
    ),
    [tekst(I_ALT, "totalTekst"), tekst("", "total"), tekst("", "total"), ...kolonner.map(({ iAlt }) => iAlt)],
    [tekst(T.kontrol(arknavn.fordeling(aar, kopi)), "note"), null, null, ...kolonner.map(({ kontrol }) => kontrol)],
    TOM_RAEKKE,
    [tekst(T.herfra(arknavn.forudsaetninger(aar, kopi)), "note")],
    ...(visesI === "kroner" ? [] : [[tekst(T.afrunding(AFRUNDET_TIL[visesI]), "note")]]),
  ];
  return {
    navn: arknavn.bevilling(aar, kopi),
    kolonnebredder: [36, 28, 34, 18, 19, 19, 19, ...(blokke.length === 0 ? [] : [3, ...blokke.flatMap(() => [22, 18, 22, 18, 18])])],
    raekker,
    frysTilOgMed: HOVED,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: TABELKOLONNER,
    gentag: HOVED,
  };
}

/** Table cells, and helper cells in the columns beyond the printed ones. */
const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke =>
  hjaelp.length === 0 ? tabel : [...Array.from({ length: TABELKOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null), ...hjaelp];

const maalestok = ({ visesI, prisniveau }: Budgetopgave): Kildecelle => {
  const beloebI = T.beloebI(FORUDSAETNINGER.visningsenheder[visesI]);
  return beregnet(
    "bevilling.maalestok",
    formel`${beloebI}&IF(${ref(PRISNIVEAU)}="","",", "&${ref(PRISNIVEAU)})`,
    beloebI + (prisniveau === "" ? "" : `, ${prisniveau}`),
    undefined,
    "undertitel",
  );
};

const ellerStreg = (egen: string, felt: string, vaerdi: string): Kildecelle =>
  beregnet(egen, formel`IF(${ref(felt)}="",${INGEN},${ref(felt)})`, vaerdi === "" ? INGEN : vaerdi);
