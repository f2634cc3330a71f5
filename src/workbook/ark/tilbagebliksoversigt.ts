import type { Modelvirkning } from "../../core";
import { FORDELING, OK } from "../../tekster/ark";
import { TILBAGEBLIK as T } from "../../tekster/tilbageblik";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Tilbagebliksopgave } from "../tilbagebliksopgave";
import { beloebscelle } from "./beloebsceller";
import { hjaelpenoegle, udfaldsnoegle } from "./tilbagebliksnoegler";

const MODELLER = ["aarets", "model1", "model2", "deling"] as const;
type Hvis = (typeof MODELLER)[number];
const noegle = (hvad: "navn" | "kommunekassen" | "fagomraaderne", hvis: Hvis): string => `tilbageblik.samlet.${hvad}.${hvis}`;

/** What the chart shows. */
export const SAMLET = {
  kategorier: [noegle("navn", "aarets"), noegle("navn", "deling")],
  vaerdier: [noegle("kommunekassen", "aarets"), noegle("kommunekassen", "deling")],
} as const;

export const samlethoved: Kilderaekke = [
  tekst(T.mellemregning, "afsnit"),
  tekst(T.samletkolonner.kommunekassen, "talhoved"),
  tekst(T.samletkolonner.fagomraaderne, "talhoved"),
];

/** All years and all departments together, a row a model. */
export const samletraekker = (iAlt: Modelvirkning | null): Kilderaekke[] =>
  MODELLER.map((hvis): Kilderaekke => {
    const delt = iAlt === null ? null : iAlt[hvis];
    const { kommunekassen, fagomraaderne } = formler(hvis);
    return [
      tekst(T.modeller[hvis], "mellemregning", noegle("navn", hvis)),
      beloebscelle(noegle("kommunekassen", hvis), kommunekassen, delt?.tilKommunekassen ?? null, "plus", "mellemregning"),
      beloebscelle(noegle("fagomraaderne", hvis), fagomraaderne, delt?.tilFagomraadet ?? null, "plus", "mellemregning"),
    ];
  });

function formler(hvis: Hvis): { readonly kommunekassen: Formel; readonly fagomraaderne: Formel } {
  const celle = (hvad: Parameters<typeof udfaldsnoegle>[0]): Formel => formel`${ref(udfaldsnoegle(hvad, "alle", "iAlt"))}`;
  const intet = formel`IF(${celle("afvigelse")}="","",0)`;
  switch (hvis) {
    case "aarets":
      return { kommunekassen: celle("aaretsKommunekasse"), fagomraaderne: celle("aaretsFagomraade") };
    case "model1":
      return { kommunekassen: celle("model1"), fagomraaderne: intet };
    case "model2":
      return { kommunekassen: intet, fagomraaderne: celle("model2") };
    case "deling":
      return { kommunekassen: celle("delingKommunekasse"), fagomraaderne: celle("delingFagomraade") };
  }
}

/** In words: under each model the two parts are together the deviation; under the years' own where all are chosen. */
export function kontrolcelle(iAlt: Modelvirkning | null): Kildecelle {
  const afvigelse = ref(udfaldsnoegle("afvigelse", "alle", "iAlt"));
  const led = MODELLER.map((hvis) => {
    const [kommunekassen, fagomraaderne] = [ref(noegle("kommunekassen", hvis)), ref(noegle("fagomraaderne", hvis))];
    return formel`IF(${kommunekassen}="",0,ABS(ROUND(N(${kommunekassen})+N(${fagomraaderne})-N(${afvigelse}),2)))`;
  });
  const forskel = formel`ROUND(${led.reduce((sum, et) => formel`${sum}+${et}`)},2)`;
  return beregnet(
    "tilbageblik.kontrol",
    formel`IF(${afvigelse}="",${T.ikkeBeregnet},IF(${forskel}=0,${OK},${FORDELING.afvigerMed}&FIXED(${forskel},2)))`,
    iAlt === null ? T.ikkeBeregnet : OK,
    undefined,
    "kontrol",
  );
}

/** How many rows are not filled in, in words. */
export function statuscelle({ aarene, fagomraader }: Tilbagebliksopgave): Kildecelle {
  const poster = aarene.flatMap((aaret) => aaret.poster);
  const udenBeloeb = poster.filter(({ budget, faktisk }) => budget === null || faktisk === null).length;
  const udenModel = poster.filter(({ model }) => model === null).length;
  const antal = (hvad: "udenBeloeb" | "udenModel"): Formel => {
    const [foerste, sidste] = [aarene[0]!.aar, aarene.at(-1)!.aar];
    return formel`SUM(${omraade(hjaelpenoegle(hvad, foerste, 0), hjaelpenoegle(hvad, sidste, fagomraader.length - 1))})`;
  };
  const M = T.mangler;
  return beregnet(
    "tilbageblik.status",
    formel`IF(${antal("udenBeloeb")}+${antal("udenModel")}=0,${T.alt},${M.beloeb}&${antal("udenBeloeb")}&${M.model}&${antal("udenModel")}&${M.slut})`,
    udenBeloeb + udenModel === 0 ? T.alt : `${M.beloeb}${udenBeloeb}${M.model}${udenModel}${M.slut}`,
    undefined,
    "undertitel",
  );
}
