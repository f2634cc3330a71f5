import type { Fagomraadeaar } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { arknavn } from "../../tekster/ark";
import { tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { fagomraadekvartaler, kvartalshjaelpehoved, kvartalshoved, KVARTALSHOVED, kvartalstotaler } from "./acontokvartaler";
import { anmodningskontrol, oversigtshjaelpehoved, oversigtshoved, oversigtsraekke, oversigtstotal } from "./acontooversigt";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";
import { egneAndeleceller, egneAndelehoved } from "./egneAndele";
import { modelforklaringer, modelhjaelpehoved } from "./modelforklaring";

const TABELKOLONNER = 9;
const MELLEMRUM = 1;

/**
 * The year department by department, what their models mean, and every quarter's request. The quarters stand last: they
 * are the long table, and its heading is the one that is repeated in print.
 */
export function aconto(opgave: Budgetopgave, fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { budgetaar, opfoelgning, fortegn } = opgave;
  const titel = T.titel(budgetaar.aar);
  const andele = egneAndeleceller(fulgt);
  const raekker: Kilderaekke[] = [
    ...arkhoved(opgave, titel, [tekst(T.beloebI, "undertitel", "aconto.enhed"), fortegnslinje(opgave, "aconto.fortegn")]),
    ved(afsnit(T.oversigt), [tekst(T.mellemregning, "afsnit"), tekst("", "afsnit")]),
    ved(oversigtshoved, [...oversigtshjaelpehoved, ...egneAndelehoved]),
    ...fulgt.map((aaret, nr) => {
      const [tabel, hjaelp] = oversigtsraekke(aaret, nr, opfoelgning.storAfvigelse, fortegn);
      return ved(tabel, [...hjaelp, ...andele[nr]!]);
    }),
    oversigtstotal(fulgt, fortegn),
    [tekst(T.kontrol, "note"), anmodningskontrol(fulgt)],
    [tekst(T.hjemtagetNote, "note")],
    [tekst(T.storNote, "note")],
    TOM_RAEKKE,
    ved(afsnit(T.modeller), modelhjaelpehoved),
    ...modelforklaringer(fulgt).map(([tabel, hjaelp]) => ved(tabel, hjaelp)),
    TOM_RAEKKE,
    afsnit(T.kvartaler),
    [tekst(T.reglen, "note")],
    ved(kvartalshoved, kvartalshjaelpehoved),
    ...fulgt.flatMap((aaret, nr) => fagomraadekvartaler(aaret, nr, fortegn)).map(([tabel, hjaelp]) => ved(tabel, hjaelp)),
    ...kvartalstotaler(fulgt, fortegn),
  ];
  return {
    navn: arknavn.aconto(budgetaar.aar, opgave.kopi),
    kolonnebredder: [30, 14.5, 14.5, 14.5, 14.5, 14.5, 15, 14, 58, 3, 20, 20, 20, 20],
    raekker,
    frysTilOgMed: null,
    enhedslinje: "aconto.enhed",
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: TABELKOLONNER,
    gentag: KVARTALSHOVED,
  };
}

/** Table cells, and helper cells in the columns beyond the printed ones. */
const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke =>
  hjaelp.length === 0 ? tabel : [...Array.from({ length: TABELKOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null), ...hjaelp];

const afsnit = (navn: string): Kilderaekke => [
  tekst(navn, "afsnit"),
  ...Array.from({ length: TABELKOLONNER - 1 }, () => tekst("", "afsnit")),
];
