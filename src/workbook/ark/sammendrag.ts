import { sammendrag as sammendragAf, type Aarsfordeling, type Fagomraadeaar, type Sammendrag } from "../../core";
import { ACONTO } from "../../tekster/acontoark";
import { arknavn, FORDELING } from "../../tekster/ark";
import { modelsaetning } from "../../tekster/modeller";
import { DANSK } from "../../tekster/sprog";
import {
  afvigelsessaetning,
  baeresaetning,
  EKSEMPELTAL,
  forrigeAarsaetning,
  forudsaetninger,
  graensesaetning,
  kilder,
  SAMMENDRAG as T,
  udenModelsaetning,
} from "../../tekster/sammendrag";
import { sammendragstekst } from "../../tekster/sammendragstekst";
import { formel, ref } from "../formel";
import { FORMELSPROG, type Beloebsceller } from "../formelsprog";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { oerenoegle, vistnoegle } from "../tvillinger/vistMedFortegn";
import { arkhoved, sidehoved } from "./arkhoved";
import { bevillingsblokke, type Bevillingsblok } from "./bevillingsblokke";
import { FORTEGN, PRISNIVEAU } from "./inputblokke";
import { ARTER, vistModelnoegle } from "./modelforklaring";
import { FORRIGE_KENDT } from "./sammendragsafvigelse";
import { budgetsaetninger, kontrolcelle, opbygningstvilling, saetning } from "./sammendragsbudget";
import { hjaelpetop } from "./sammendragshjaelp";
import { AFVIGELSER, FORDELT, KENDT, SAMMENDRAGSARK, sammendragsnoegle as n, type Afvigelsesdel } from "./sammendragsnoegler";
import { sagsblok } from "./sammendragssager";
import { diagramnoegle, tabelhoved, tabelraekker, tabeltotal, vistIAlt } from "./sammendragstabel";

type Tekster = ReturnType<typeof sammendragstekst>;

const KOLONNER = 7;
const MELLEMRUM = 1;
/** A line of words that runs over the whole page has room for about so many characters. */
const LINJE = 112;

/** The year on one page: what councillors read first, written from the other sheets' numbers. */
export function sammendragsark(opgave: Budgetopgave, aaret: Aarsfordeling, fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { budgetaar, fortegn, kopi } = opgave;
  const { aar, fagomraader } = budgetaar;
  const data = sammendragAf(opgave, aaret, fulgt);
  const tekster = sammendragstekst(data);
  const [blok] = bevillingsblokke("millioner", [aaret], {
    ark: SAMMENDRAGSARK,
    medFortegn: (celle) => formel`${ref(celle)}`,
    fortegn: fortegn === "minus" ? -1 : 1,
  }) as [Bevillingsblok];
  const opbygning = opbygningstvilling(budgetaar);
  const titel = T.titel(aar);
  const hoved = arkhoved(opgave, titel, [maalestok(opgave)]).slice(0, -1);
  const over: Kilderaekke[] = [
    ...hoved,
    [kontrolcelle(budgetaar.indtaegtsbudget, blok, fagomraader.length)],
    afsnit(T.budget),
    ...budgetsaetninger(data, blok, tekster).map((celle) => [celle]),
    TOM_RAEKKE,
    afsnit(T.fagomraader),
  ];
  const top = hjaelpetop(data, blok, opbygning);
  const [tabelhovedet, hjaelpehovedet] = tabelhoved(data);
  const raekker: Kilderaekke[] = [
    ...over.map((raekke, nr) => ved(raekke, top[nr] ?? [])),
    ved(tabelhovedet, hjaelpehovedet),
    ...tabelraekker(data, fagomraader, blok, fortegn).map(([tabel, hjaelp]) => ved(tabel, hjaelp)),
    tabeltotal(data, fortegn),
    TOM_RAEKKE,
    afsnit(T.modeller),
    ...modellinjer(data),
    afsnit(T.afvigelse),
    ...afvigelseslinjer(data, tekster).map((celle) => [celle]),
    TOM_RAEKKE,
    afsnit(T.sager),
    ...sagsblok(data, tekster.sager),
    TOM_RAEKKE,
    afsnit(T.forbehold),
    ...forbehold(opgave, data, tekster),
    TOM_RAEKKE,
    afsnit(T.kilder),
    ...kilder(aar, arknavn.dokumentation(aar, kopi), data.kilder).flatMap((kilde) => linjer(kilde).map((linje) => [tekst(linje, "note")])),
  ];
  return {
    navn: arknavn.sammendrag(aar, kopi),
    kolonnebredder: [29, 13, 11, 14, 13, 13, 15, 3, ...Array.from({ length: 16 }, () => 18)],
    raekker,
    frysTilOgMed: null,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: KOLONNER,
    gentag: null,
    papir: "enStaaendeSide",
    diagram: {
      titel: T.diagramtitel(aar),
      alternativTekst: T.alternativ(aar, dele(data)),
      linje: T.diagramlinje,
      akse: T.diagramakse,
      akseformat: "enDecimal",
      kategorier: [n("navn", 0), n("navn", fagomraader.length - 1)],
      vaerdier: [diagramnoegle(0), diagramnoegle(fagomraader.length - 1)],
      efter: n(AFVIGELSER[0], "iAlt"),
      raekker: 13,
      bredde: 780,
    },
  };
}

/** Table cells, and helper cells in the columns beyond the printed ones. */
const ved = (tabel: Kilderaekke, hjaelp: Kilderaekke): Kilderaekke =>
  hjaelp.length === 0 ? tabel : [...Array.from({ length: KOLONNER + MELLEMRUM }, (_, nr) => tabel[nr] ?? null), ...hjaelp];

const afsnit = (navn: string): Kilderaekke => [tekst(navn, "afsnit"), ...Array.from({ length: KOLONNER - 1 }, () => tekst("", "afsnit"))];

/** The unit, the price level, and what minus means, in one line. */
const maalestok = ({ prisniveau, fortegn }: Budgetopgave): Kildecelle =>
  beregnet(
    n("maalestok"),
    formel`${T.beloebI}&IF(${ref(PRISNIVEAU)}="","",", "&${ref(PRISNIVEAU)}&".")&" "&IF(${ref(FORTEGN)}="minus",${FORDELING.minus},${FORDELING.plus})`,
    `${T.beloebI}${prisniveau === "" ? "" : `, ${prisniveau}.`} ${FORDELING[fortegn]}`,
    undefined,
    "undertitel",
  );

/** The models in force, one sentence each; as many lines as there are kinds of models. */
const modellinjer = ({ fagomraader }: Sammendrag): Kilderaekke[] => {
  const iBrug = ARTER.filter((art) => fagomraader.some(({ model }) => model?.art === art));
  return ARTER.map((_, nr) => {
    const art = iBrug[nr];
    const vaerdi = art === undefined ? (nr === 0 ? ACONTO.ingenModel : "") : modelsaetning(art);
    return [saetning(`model.${nr}`, formel`${ref(vistModelnoegle(nr))}&""`, vaerdi)];
  });
};

/** This year's deviation, who carries it, and the year before's. */
function afvigelseslinjer({ aar }: Sammendrag, tekster: Tekster): Kildecelle[] {
  const aarets = (hvad: Afvigelsesdel): Beloebsceller => ({ praecis: ref(n(`praecis.${hvad}`)), vist: vistIAlt(hvad) });
  const foer = (nr: number): Beloebsceller => ({
    praecis: ref(oerenoegle("forrigeAar", 0, nr)),
    vist: ref(vistnoegle("forrigeAar", 0, nr)),
  });
  const erKendt = formel`${KENDT}>0`;
  return [
    saetning(
      "afvigelse",
      afvigelsessaetning(FORMELSPROG, { aar, erKendt, erEndelig: formel`${KENDT}=2`, afvigelse: aarets("afvigelse") }),
      tekster.afvigelse,
    ),
    saetning(
      "baeres",
      baeresaetning(FORMELSPROG, {
        erKendt,
        erFordelt: formel`${FORDELT}=1`,
        tilFagomraadet: aarets("tilFagomraadet"),
        tilKommunekassen: aarets("tilKommunekassen"),
      }),
      tekster.baeres,
    ),
    saetning(
      "forrigeAar",
      forrigeAarsaetning(FORMELSPROG, {
        aar: aar - 1,
        erKendt: formel`${ref(FORRIGE_KENDT)}=1`,
        afvigelse: { praecis: ref(n("forrigeAfvigelse")), vist: formel`ROUND(${foer(0).vist}+${foer(1).vist},1)` },
        tilFagomraadet: foer(0),
        tilKommunekassen: foer(1),
      }),
      tekster.forrigeAar,
    ),
  ];
}

/** What is an estimate looks like one; the last line says what is yet to be decided. */
function forbehold({ budgetaar, erEksempel }: Budgetopgave, { aar, graenser }: Sammendrag, tekster: Tekster): Kilderaekke[] {
  const faste = forudsaetninger(budgetaar.indtaegtsbudget.art === "direkte");
  return [
    graenser === "bekraeftet" ? [tekst(graensesaetning(aar, graenser))] : skoenslinje(graensesaetning(aar, graenser)),
    ...(erEksempel ? [skoenslinje(EKSEMPELTAL)] : []),
    ...faste.map((linje): Kilderaekke => [tekst(linje)]),
    [saetning("udenModel", udenModelsaetning(FORMELSPROG, aar, ref(n("udenModel"))), tekster.udenModel)],
  ];
}

const skoenslinje = (linje: string): Kilderaekke => [
  tekst(linje, "skoen"),
  ...Array.from({ length: KOLONNER - 1 }, () => tekst("", "skoen")),
];

/** Words broken between them, so that no line runs off the page. */
function linjer(ordene: string): string[] {
  const ud: string[] = [];
  for (const ord of ordene.split(" ")) {
    const sidste = ud.at(-1);
    if (sidste !== undefined && sidste.length + 1 + ord.length <= LINJE) ud[ud.length - 1] = `${sidste} ${ord}`;
    else ud.push(ord);
  }
  return ud;
}

const NAEVNT_HOEJST = 10;

function dele({ fagomraader }: Sammendrag): string[] {
  const alle = fagomraader.map(({ navn, budget }) => `${navn} ${DANSK.beloeb(budget)}`);
  return alle.length <= NAEVNT_HOEJST ? alle : [...alle.slice(0, NAEVNT_HOEJST), `og ${alle.length - NAEVNT_HOEJST} mere`];
}
