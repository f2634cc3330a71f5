import {
  KOMPONENTER,
  kronerAf,
  RAPPORTENS_STOERSTE_INDEKS,
  TILBAGEGANG_GEVINST,
  type Fraflytningssvar,
  type Komponent,
  type Oere,
} from "../../core";
import { INGEN } from "../../tekster/ark";
import { FRAFLYTNING as T } from "../../tekster/fraflytning";
import { JA_NEJ } from "../../tekster/jaNej";
import { skrivTal } from "../../tekster/tal";
import { bemaerkningOmIndeks, KOMPONENTTEKST } from "../../tekster/udligning";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { indeksbemaerkningsformel, kaldUdligningVirkning, komponentformler, type Udligningstvilling } from "../tvillinger/udligning";
import { REGNEINDEKS, REGNEINDKOMST, VALG } from "./fraflytningsvalg";
import { parameterceller, type Hvem } from "./parameterblok";

const TABELKOLONNER = 5;
const MELLEMRUM = 1;
const RAEKKER = [...KOMPONENTER, "iAlt"] as const;
type Raekke = (typeof RAEKKER)[number];

export const VIRKNING_I_ALT = "virkningMedTilbagegang";

const beloeb = (hvem: Hvem, navn: Raekke): string => `virkning.${hvem}.${navn}`;
const etiket = (navn: Raekke): string => `virkning.navn.${navn}`;
const tab = (navn: Raekke): string => `virkning.tab.${navn}`;

/** What the chart shows: the names, and the losses beside the table. */
export const DIAGRAMMET = {
  kategorier: [etiket("bloktilskud"), etiket("iAlt")],
  vaerdier: [tab("bloktilskud"), tab("iAlt")],
} as const;

const tvillingFor = (hvem: Hvem): Udligningstvilling => ({
  maalgruppe: ref(VALG.maalgruppe),
  indeks: ref(REGNEINDEKS),
  indkomst: ref(REGNEINDKOMST),
  udskrivningsprocent: ref(VALG.procent[hvem]),
  ...parameterceller(hvem),
});

/**
 * The components of both municipalities. In the open workbook one call spills over the names and amounts of the
 * municipality that the citizen leaves, and another one beside the table over the receiving one's, which the table turns.
 */
export function virkningsblok(svar: Fraflytningssvar): Kilderaekke[] {
  const formler = { afgiver: beloebsformler("afgiver"), modtager: beloebsformler("modtager") };
  return [
    ved(
      [
        tekst(T.virkning, "kolonnehoved"),
        tekst(T.afgiver, "talhoved"),
        tekst(T.modtager, "talhoved"),
        tekst("", "kolonnehoved"),
        tekst("", "kolonnehoved"),
      ],
      [tekst(T.hjaelpModtager, "kolonnehoved"), tekst(T.modtager, "talhoved"), tekst(T.hjaelpDiagram, "talhoved")],
    ),
    ...RAEKKER.map((navn) => {
      const [rolle, navnerolle] = navn === "iAlt" ? (["total", "totalTekst"] as const) : (["beregnet", "ledetekst"] as const);
      const iModtager = (-svar.modtager[navn] + 0) as Oere;
      return ved(
        [
          navnecelle("afgiver", navn, navnerolle, etiket(navn)),
          { ...celle(beloeb("afgiver", navn), formler.afgiver[navn], svar.virkning[navn], rolle), iExcel: "spild" },
          celle(`spejl.${navn}`, formel`0-${ref(beloeb("modtager", navn))}`, svar.modtager[navn], rolle),
        ],
        [
          navnecelle("modtager", navn, "mellemregning"),
          { ...celle(beloeb("modtager", navn), formler.modtager[navn], iModtager, "mellemregning"), iExcel: "spild" },
          celle(tab(navn), formel`0-${ref(beloeb("afgiver", navn))}`, (-svar.virkning[navn] + 0) as Oere, "mellemregning"),
        ],
      );
    }),
    ved([bemaerkning(svar)], []),
    [
      tekst(T.tilbagegangsraekke),
      celle(
        "tilbagegang",
        formel`IF(${ref(VALG.tilbagegang)}=${JA_NEJ.ja},${kronerAf(TILBAGEGANG_GEVINST)},0)`,
        svar.tilbagegang,
        "beregnet",
      ),
      tekst(INGEN, "kontrol"),
    ],
    [
      tekst(T.medTilbagegang, "totalTekst"),
      celle(VIRKNING_I_ALT, formel`${ref(beloeb("afgiver", "iAlt"))}+${ref("tilbagegang")}`, svar.iAlt, "total"),
      celle("spejl.medTilbagegang", formel`${ref("spejl.iAlt")}`, svar.modtager.iAlt, "total"),
    ],
  ];
}

/** Table cells, and helper cells in the columns beyond the printed ones. */
export const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke => [
  ...Array.from({ length: TABELKOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null),
  ...hjaelp,
];

const beloebsformler = (hvem: Hvem): Readonly<Record<Raekke, Formel>> => ({
  ...komponentformler(tvillingFor(hvem)),
  iAlt: formel`SUM(${omraade(beloeb(hvem, KOMPONENTER[0]), beloeb(hvem, KOMPONENTER.at(-1) as Komponent))})`,
});

/** The first name holds the call that the other names and the amounts are the spill of. */
const navnecelle = (hvem: Hvem, navn: Raekke, rolle: Kildecelle["rolle"], noegle?: string): Kildecelle => ({
  ...tekst(KOMPONENTTEKST[navn], rolle, noegle),
  iExcel: navn === KOMPONENTER[0] ? kaldUdligningVirkning(tvillingFor(hvem)) : "spild",
});

const celle = (noegle: string, f: Formel, vaerdi: Oere, rolle: "beregnet" | "total" | "mellemregning"): Kildecelle =>
  beregnet(noegle, f, kronerAf(vaerdi), "kroner", rolle);

/** The function's remark about an index value beyond the report's: the row is always kept free for it. */
const bemaerkning = ({ indeks }: Fraflytningssvar): Kildecelle => ({
  ...beregnet(
    "indeksbemaerkning",
    indeksbemaerkningsformel(tvillingFor("afgiver")),
    indeks.greaterThan(RAPPORTENS_STOERSTE_INDEKS) ? bemaerkningOmIndeks(skrivTal(indeks), skrivTal(RAPPORTENS_STOERSTE_INDEKS)) : "",
    undefined,
    "note",
  ),
  iExcel: "spild",
});
