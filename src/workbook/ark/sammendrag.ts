import { sammendrag as sammendragAf, type Aarsfordeling, type Fagomraadeaar, type Sammendrag } from "../../core";
import { arknavn, FORDELING } from "../../tekster/ark";
import { SAMMENDRAG as T } from "../../tekster/sammendrag";
import { sammendragstekst } from "../../tekster/sammendragstekst";
import { DANSK } from "../../tekster/sprog";
import { formel, ref } from "../formel";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { arkhoved, sidehoved } from "./arkhoved";
import { bevillingsblokke, type Bevillingsblok } from "./bevillingsblokke";
import { FORTEGN, PRISNIVEAU } from "./inputblokke";
import { budgetsaetninger, kontrolcelle, opbygningstvilling } from "./sammendragsbudget";
import { forbehold, kildelinjer } from "./sammendragsforbehold";
import { hjaelpetop } from "./sammendragshjaelp";
import { afvigelseslinjer, modellinjer } from "./sammendragslinjer";
import { AFVIGELSER, KOLONNER, SAMMENDRAGSARK, sammendragsnoegle as n } from "./sammendragsnoegler";
import { sagsblok } from "./sammendragssager";
import { diagramnoegle, tabelhoved, tabelraekker, tabeltotal } from "./sammendragstabel";

const MELLEMRUM = 1;

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
    afsnit(T.fagomraader(fagomraader.length)),
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
    ...modellinjer(data, tekster),
    TOM_RAEKKE,
    afsnit(T.afvigelse),
    ...afvigelseslinjer(data, tekster).map((celle) => [celle]),
    TOM_RAEKKE,
    afsnit(T.sager),
    ...sagsblok(data, tekster),
    TOM_RAEKKE,
    afsnit(T.forbehold),
    ...forbehold(opgave, data, tekster),
    TOM_RAEKKE,
    afsnit(T.kilder),
    ...kildelinjer(opgave, data),
  ];
  return {
    navn: arknavn.sammendrag(aar, kopi),
    kolonnebredder: [26, 13, 11, 17, 13, 13, 15, 3, ...Array.from({ length: 16 }, () => 18)],
    raekker,
    frysTilOgMed: null,
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: KOLONNER,
    gentag: null,
    papir: "enStaaendeSide",
    diagram: {
      titel: T.diagramtitel(aar),
      alternativTekst: T.alternativ(aar, dele(data)),
      linje: T.diagramlinje(fagomraader.length),
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

const NAEVNT_HOEJST = 10;

function dele({ fagomraader }: Sammendrag): string[] {
  const alle = fagomraader.map(({ navn, budget }) => `${DANSK.paaEnLinje(navn)} ${DANSK.beloeb(budget)}`);
  return alle.length <= NAEVNT_HOEJST ? alle : [...alle.slice(0, NAEVNT_HOEJST), `og ${alle.length - NAEVNT_HOEJST} mere`];
}
