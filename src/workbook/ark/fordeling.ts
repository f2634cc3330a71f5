import { kronerAf, type Aarsfordeling, type Oere } from "../../core";
import { arknavn, EKSEMPEL, FORDELING as T } from "../../tekster/ark";
import { skrivKroner, skrivTal } from "../../tekster/tal";
import { formel, ref } from "../formel";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { ENHED, PRISNIVEAU } from "./inputblokke";
import { fortegnslinje } from "./arkhoved";
import { DIAGRAMKOLONNE, fagomraaderaekker, herafraekker, kontrolraekke, totalraekke } from "./fordelingsraekker";
import { aarsblokke, hjaelpehoved, hjaelpetop } from "./mellemregning";

const TABELKOLONNER = 9;
const MELLEMRUM = 1;

/** One row per department, the budget year and three estimate years, with the sharing worked out beside the table. */
export function fordeling(opgave: Budgetopgave, aarene: readonly Aarsfordeling[]): Arkkilde {
  const { aar, fagomraader } = opgave.budgetaar;
  const blokke = aarsblokke(opgave, aarene);
  const hoved: Kilderaekke = [
    tekst(T.fagomraade, "kolonnehoved", "fordelingshoved"),
    ...[T.regnskab, T.andel, T.budget(aar), ...aarene.slice(1).map((et) => T.overslag(et.aar))].map((navn) => tekst(navn, "talhoved")),
    tekst(T.model, "kolonnehoved"),
    tekst(T.forvaltesUnder, "kolonnehoved"),
  ];
  const raekker: Kilderaekke[] = [
    ved([tekst(T.titel(aar), "overskrift")], [tekst(T.mellemregning, "afsnit")]),
    ...[[tekst(opgave.kommune, "undertitel")], [maalestok(opgave)], [fortegnslinje(opgave, "fortegnstekst")]].map((venstre, nr) =>
      ved(venstre, hjaelpetop(blokke, nr)),
    ),
    ...(opgave.erEksempel ? [[tekst(EKSEMPEL, "eksempel")]] : []),
    TOM_RAEKKE,
    ved(hoved, hjaelpehoved(blokke)),
    ...fagomraaderaekker(opgave, aarene, blokke).map(([tabel, hjaelp]) => ved(tabel, hjaelp)),
    totalraekke(opgave, aarene),
    kontrolraekke(opgave, blokke),
    ...herafraekker(opgave, aarene),
  ];
  return {
    navn: arknavn.fordeling(aar, opgave.kopi),
    kolonnebredder: [50, 16, 17, 16, 16, 16, 16, 14, 24, 3, 16, ...blokke.flatMap(() => [22, 18, 22, 18])],
    raekker,
    frysTilOgMed: "fordelingshoved",
    enhedslinje: "maalestok",
    sidehoved: [opgave.kommune, T.titel(aar)].filter(Boolean).join(": "),
    udskrevneKolonner: TABELKOLONNER,
    gentag: "fordelingshoved",
    diagram: {
      titel: T.diagramtitel(aar),
      alternativTekst: T.alternativ(aar, dele(opgave, aarene[0]!.dele)),
      linje: T.diagramlinje(aar),
      akse: T.diagramakse,
      kategorier: ["fordelt.navn.0", `fordelt.navn.${fagomraader.length - 1}`],
      vaerdier: [`${DIAGRAMKOLONNE}.0`, `${DIAGRAMKOLONNE}.${fagomraader.length - 1}`],
      raekker: 18,
      bredde: 1310,
    },
  };
}

/** Table cells, and helper cells in the columns beyond the printed ones. */
const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke => [
  ...Array.from({ length: TABELKOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null),
  ...hjaelp,
];

const maalestok = ({ prisniveau, budgetaar: { enhed } }: Budgetopgave): Kildecelle =>
  beregnet(
    "maalestok",
    formel`${T.beloebI}&IF(${ref(PRISNIVEAU)}="","",", "&${ref(PRISNIVEAU)})&", "&${T.fordeltI}&" "&FIXED(${ref(ENHED)},IF(${ref(ENHED)}=INT(${ref(ENHED)}),0,2))&" kr."`,
    `${T.beloebI}${prisniveau === "" ? "" : `, ${prisniveau}`}, ${T.fordeltI} ${skrivTal(kronerAf(enhed), enhed % 100 === 0 ? 0 : 2)} kr.`,
    undefined,
    "undertitel",
  );

const NAEVNT_HOEJST = 10;

const dele = ({ budgetaar: { fagomraader } }: Budgetopgave, beloeb: readonly Oere[]): string[] => {
  const alle = fagomraader.map(({ navn }, nr) => `${navn} ${skrivKroner(beloeb[nr]!)}`);
  return alle.length <= NAEVNT_HOEJST ? alle : [...alle.slice(0, NAEVNT_HOEJST), `og ${alle.length - NAEVNT_HOEJST} mere`];
};
