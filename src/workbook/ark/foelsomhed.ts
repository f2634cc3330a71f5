import { foelsomhed, type Fagomraadeaar } from "../../core";
import { arknavn } from "../../tekster/ark";
import { FOELSOMHED as T } from "../../tekster/foelsomhedsark";
import { formel, ref } from "../formel";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";
import { graenseblok } from "./foelsomhedsgraenser";
import { grundlagsblok } from "./foelsomhedsgrundlag";
import { VIRKNINGSHOVED, virkningsblok } from "./foelsomhedsvirkning";
import { PRISNIVEAU } from "./inputblokke";

const KOLONNER = 10;

/** The year's refund some percent lower and higher, and with higher limits: who carries what. */
export function foelsomhedsberegning(opgave: Budgetopgave, fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { budgetaar, fortegn, kopi } = opgave;
  const { aar } = budgetaar;
  const titel = T.titel(aar);
  const raekker: Kilderaekke[] = [
    ...arkhoved(opgave, titel, [maalestok(opgave), fortegnslinje(opgave, "foelsomhed.fortegn")]),
    afsnit(T.grundlag),
    ...grundlagsblok(fulgt, aar, fortegn),
    [tekst(T.grundlagsnote, "note")],
    TOM_RAEKKE,
    afsnit(T.graenser),
    ...graenseblok(fulgt, fortegn),
    [tekst(T.graensenote(arknavn.opfoelgning(aar, kopi)), "note")],
    TOM_RAEKKE,
    afsnit(T.virkning),
    ...virkningsblok(foelsomhed(fulgt), fulgt, fortegn),
    ...T.noter.map((note): Kilderaekke => [tekst(note, "note")]),
  ];
  return {
    navn: arknavn.foelsomhed(aar, kopi),
    kolonnebredder: [34, 20, 17, 17, 17, 17, 18, 18, 21, 21],
    raekker,
    frysTilOgMed: null,
    enhedslinje: "foelsomhed.maalestok",
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: KOLONNER,
    gentag: VIRKNINGSHOVED,
  };
}

const maalestok = ({ prisniveau }: Budgetopgave): Kildecelle =>
  beregnet(
    "foelsomhed.maalestok",
    formel`${T.beloebI}&IF(${ref(PRISNIVEAU)}="","",", "&${ref(PRISNIVEAU)})`,
    T.beloebI + (prisniveau === "" ? "" : `, ${prisniveau}`),
    undefined,
    "undertitel",
  );

const afsnit = (navn: string): Kilderaekke => [tekst(navn, "afsnit"), ...Array.from({ length: KOLONNER - 1 }, () => tekst("", "afsnit"))];
