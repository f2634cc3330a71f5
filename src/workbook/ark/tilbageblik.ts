import { tilbageblik as beregn } from "../../core";
import { arknavn, ORDNING } from "../../tekster/ark";
import { ORDNINGSKILDE } from "../../tekster/ordninger";
import { TILBAGEBLIK as T } from "../../tekster/tilbageblik";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Ordningslinje, Tilbagebliksopgave } from "../tilbagebliksopgave";
import { UDFALD } from "./modeludfald";
import { kontrolcelle, SAMLET, samlethoved, samletraekker, statuscelle } from "./tilbagebliksoversigt";
import { aarsraekker, alleAarsRaekker } from "./tilbagebliksraekker";

const HOVED = "tilbageblik.hoved";
const NOTE = "tilbageblik.note";
const TABELKOLONNER = 6 + UDFALD.length;
const MELLEMRUM = 1;

/** Past years' budget and refund, typed, and who would have carried the deviation under each model. */
export function tilbageblik(opgave: Tilbagebliksopgave): Arkkilde {
  const { aarene, kommune, kopi, ordninger } = opgave;
  const [fra, til] = [aarene[0]!.aar, aarene.at(-1)!.aar];
  const titel = T.titel(fra, til);
  const svar = beregn(aarene.map(({ poster }) => poster));
  const K = T.kolonner;
  const hoved = [tekst(titel, "overskrift"), tekst([kommune, ORDNING].filter(Boolean).join(": "), "undertitel")];
  const linjer = [...hoved, tekst(T.vejledning, "undertitel"), tekst(T.beloebI, "undertitel"), statuscelle(opgave)];
  const samlet = [samlethoved, ...samletraekker(svar.alleAar.iAlt)];
  const raekker: Kilderaekke[] = [
    ...linjer.map((linje, nr) => ved([linje], samlet[nr]!)),
    TOM_RAEKKE,
    ved(
      [
        tekst(K.aar, "kolonnehoved", HOVED),
        tekst(K.fagomraade, "kolonnehoved"),
        tekst(K.budget, "talhoved"),
        tekst(K.faktisk, "talhoved"),
        tekst(K.model, "kolonnehoved"),
        tekst(K.andel, "talhoved"),
        ...UDFALD.map((hvad) => tekst(K[hvad], "talhoved")),
      ],
      [tekst(T.hjaelp.argument, "kolonnehoved"), tekst(T.hjaelp.udenBeloeb, "talhoved"), tekst(T.hjaelp.udenModel, "talhoved")],
    ),
    ...aarene.flatMap((_, aarnr) => aarsraekker(opgave, aarnr, svar.aarene[aarnr]!)).map(([tabel, hjaelp]) => ved(tabel, hjaelp)),
    TOM_RAEKKE,
    ...alleAarsRaekker(opgave, svar.alleAar),
    [tekst(T.kontrol, "note"), null, null, kontrolcelle(svar.alleAar.iAlt)],
    [tekst(T.note, "note", NOTE)],
    ...ordningsblok(ordninger),
  ];
  return {
    navn: arknavn.tilbageblik(kopi),
    kolonnebredder: [12, 30, 17, 17, 15, 9, 17, 17, 17, 17, 17, 17, 17, 3, 22, 15, 15],
    raekker,
    frysTilOgMed: HOVED,
    sidehoved: [kommune, titel].filter(Boolean).join(": "),
    udskrevneKolonner: TABELKOLONNER,
    gentag: HOVED,
    diagram: {
      titel: T.diagramtitel(fra, til),
      alternativTekst: T.alternativ(fra, til),
      linje: T.diagramlinje,
      akse: T.diagramakse,
      kategorier: SAMLET.kategorier,
      vaerdier: SAMLET.vaerdier,
      efter: NOTE,
      raekker: 16,
      bredde: 1100,
    },
  };
}

/** What the filled in models rest on, and what the memo leaves open. Whole lines: they have no columns of their own. */
const ordningsblok = (ordninger: readonly Ordningslinje[]): Kilderaekke[] =>
  ordninger.length === 0
    ? []
    : [
        TOM_RAEKKE,
        afsnit(T.ordninger),
        ...ordninger.map(({ fra, til, fagomraade, tekst: ord }): Kilderaekke => [tekst(T.ordning(fagomraade, fra, til, ord))]),
        [tekst(ORDNINGSKILDE, "note")],
      ];

/** Table cells, and helper cells in the columns beyond the printed ones. */
const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke =>
  hjaelp.length === 0 ? tabel : [...Array.from({ length: TABELKOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null), ...hjaelp];

const afsnit = (navn: string): Kilderaekke => Array.from({ length: TABELKOLONNER }, (_, nr) => tekst(nr === 0 ? navn : "", "afsnit"));
