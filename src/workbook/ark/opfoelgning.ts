import { kronerAf, type Fagomraadeaar, type Kvartaler, type Oere, type Opfoelgning } from "../../core";
import { arknavn } from "../../tekster/ark";
import { OPFOELGNING as T } from "../../tekster/opfoelgningsark";
import { formel, ref } from "../formel";
import { beregnet, input, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { VALIDERING } from "../validering";
import { arkhoved, sidehoved } from "./arkhoved";
import { fagomraadenavn } from "./fagomraadeblok";
import { modelargumentcelle } from "./modelargument";
import { erIkkeNegativ, feltkontrol } from "./opfoelgningskontrol";
import { sagstalblok } from "./sagstalblok";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

const HOVED = "opfoelgningshoved";
const OEVRIGE = ["budgetaendring", "forventetHeleAaret", "endelig", "bogfoert", "efterSager", "vedHoejereGraenser"] as const;
const KVARTALER = [0, 1, 2, 3] as const;
const KOLONNER = 1 + KVARTALER.length + OEVRIGE.length + 1;

/**
 * Everything of the year's follow-up, each in a yellow cell with a name of its own, empty until it is known. The quarter
 * columns are the same in every block, so that the heading which is repeated in print is right on every page.
 */
export function opfoelgning(opgave: Budgetopgave, fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { aar } = opgave.budgetaar;
  const titel = T.titel(aar);
  const raekker: Kilderaekke[] = [
    ...arkhoved(opgave, titel, [tekst(T.vejledning, "undertitel")]),
    [
      tekst(T.storAfvigelse),
      beloebsfelt(opfoelgningsnavn.storAfvigelse, opgave.opfoelgning.storAfvigelse, VALIDERING.storAfvigelse),
      tekst(T.storAfvigelseNote, "note"),
    ],
    [
      tekst(T.feltkontrol),
      feltkontrol(
        fulgt.map(({ opfoelgning: felter }) => felter),
        opgave.opfoelgning.sagstal,
      ),
    ],
    TOM_RAEKKE,
    ...sagstalblok(opgave.opfoelgning.sagstal),
    TOM_RAEKKE,
    ...aarsblok(aar, fulgt),
    TOM_RAEKKE,
    ...kvartalsblok(fulgt, "anmodet"),
    TOM_RAEKKE,
    ...kvartalsblok(fulgt, "modtaget"),
    TOM_RAEKKE,
    ...bilagsblok(opgave.opfoelgning.bilag),
  ];
  return {
    navn: arknavn.opfoelgning(aar, opgave.kopi),
    kolonnebredder: [30, ...KVARTALER.map(() => 15), ...OEVRIGE.map(() => 14.5), 34, 3, 18],
    raekker,
    frysTilOgMed: null,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: KOLONNER,
    gentag: HOVED,
  };
}

/** One row a department: what is expected quarter by quarter, and beside it the year's other numbers. */
function aarsblok(aar: number, fulgt: readonly Fagomraadeaar[]): Kilderaekke[] {
  return [
    [...afsnit(T.tilDato, 1 + KVARTALER.length), ...afsnit(T.oevrige, OEVRIGE.length + 1), null, tekst(T.mellemregning, "afsnit")],
    [
      ...kvartalshoved(T.fagomraade, HOVED),
      ...OEVRIGE.map((hvad) => tekst(T.oevrigeKolonner[hvad], "talhoved")),
      tekst(T.ansvarlig, "kolonnehoved"),
      null,
      tekst(T.modelIKraft, "kolonnehoved"),
    ],
    ...fulgt.map(({ fagomraade, opfoelgning: felter }, nr): Kilderaekke => [
      navnecelle("tilDato", nr, fagomraade.navn),
      ...kvartalsfelter("tilDato", nr, felter.tilDato),
      ...OEVRIGE.map((hvad) =>
        beloebsfelt(
          opfoelgningsnavn[hvad](nr),
          felter[hvad],
          erIkkeNegativ(hvad) ? VALIDERING.refusionsbeloeb : VALIDERING.opfoelgningsbeloeb,
        ),
      ),
      input(opfoelgningsnavn.ansvarlig(nr), felter.ansvarlig),
      null,
      modelargumentcelle(fagomraade, nr, aar),
    ]),
  ];
}

function kvartalsblok(fulgt: readonly Fagomraadeaar[], hvad: "anmodet" | "modtaget"): Kilderaekke[] {
  return [
    afsnit(T[hvad], 1 + KVARTALER.length),
    kvartalshoved(T.fagomraade),
    ...fulgt.map(({ fagomraade, opfoelgning: felter }, nr) => [
      navnecelle(hvad, nr, fagomraade.navn),
      ...kvartalsfelter(hvad, nr, felter[hvad]),
    ]),
  ];
}

function bilagsblok(bilag: Opfoelgning["bilag"]): Kilderaekke[] {
  return [
    afsnit(T.bilag, 1 + KVARTALER.length),
    kvartalshoved(""),
    [tekst(T.bilagsraekker.dato), ...bilag.map((et, kvartal) => input(opfoelgningsnavn.bilagsdato(kvartal), et.dato))],
    [
      tekst(T.bilagsraekker.antalSager),
      ...bilag.map((et, kvartal) => input(opfoelgningsnavn.bilagsantal(kvartal), et.antalSager ?? "", "antal", VALIDERING.antalSager)),
    ],
    [tekst(T.bilagsraekker.ark), ...bilag.map((et, kvartal) => input(opfoelgningsnavn.bilagsark(kvartal), et.ark))],
  ];
}

const beloebsfelt = (navn: string, beloeb: Oere | null, validering: (typeof VALIDERING)["modtaget" | "storAfvigelse"]): Kildecelle =>
  input(navn, beloeb === null ? "" : kronerAf(beloeb), "oere", validering);

const kvartalsfelter = (hvad: "tilDato" | "anmodet" | "modtaget", nr: number, beloeb: Kvartaler<Oere | null>): Kildecelle[] =>
  beloeb.map((et, kvartal) => beloebsfelt(opfoelgningsnavn[hvad](nr, kvartal), et, VALIDERING[hvad]));

const navnecelle = (blok: string, nr: number, navn: string): Kildecelle =>
  beregnet(`opfoelgning.navn.${blok}.${nr}`, formel`${ref(fagomraadenavn.navn(nr))}&""`, navn);

const kvartalshoved = (foerste: string, noegle?: string): Kildecelle[] => [
  tekst(foerste, "kolonnehoved", noegle),
  ...KVARTALER.map((kvartal) => tekst(T.kvartal(kvartal), "talhoved")),
];

/** A heading with a line under all of its columns. */
const afsnit = (navn: string, kolonner: number): Kildecelle[] => [
  tekst(navn, "afsnit"),
  ...Array.from({ length: kolonner - 1 }, () => tekst("", "afsnit")),
];
