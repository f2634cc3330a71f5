import {
  FORBEHOLD,
  forudsaetningerFor,
  kronerAf,
  oekonomiforudsaetninger,
  KOMPONENTER,
  RAPPORTENS_KOMMUNETYPE,
  type Forudsaetning,
  type Fraflytningssvar,
  type Oekonomisvar,
} from "../../core";
import { arknavn } from "../../tekster/ark";
import { FORUDSAETNINGSTEKST, FRAFLYTNING as T, OEKONOMIFORUDSAETNINGSTEKST } from "../../tekster/fraflytning";
import { JA_NEJ } from "../../tekster/jaNej";
import { BEHOVSTEKST, GRUNDLAGSTEKST } from "../../tekster/kommunetyper";
import { MAALGRUPPETEKST } from "../../tekster/status";
import { skrivTal } from "../../tekster/tal";
import { KOMPONENTTEKST } from "../../tekster/udligning";
import { formel, ref, type Formel } from "../formel";
import type { Fraflytningsopgave } from "../fraflytningsopgave";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kildecelle, type Kilderaekke } from "../kilde";
import { VALG, valgblok } from "./fraflytningsvalg";
import { DIAGRAMMET, ved, virkningsblok } from "./fraflytningsvirkning";
import { oekonomiblok, oekonomikontroller } from "./oekonomiblok";
import { parameterblok } from "./parameterblok";

/** Below the effect's table. */
const SIDSTE_I_VIRKNINGEN = "spejl.medTilbagegang";

/** One citizen's move: choices, effect, chart, the case's whole economy when it is given, and all that it rests on. */
export function fraflytning(opgave: Fraflytningsopgave, svar: Fraflytningssvar, oekonomi: Oekonomisvar | null): Arkkilde {
  const { kommunetype, modtager } = opgave.fraflytning;
  const raekker: Kilderaekke[] = [
    ved([tekst(T.titel, "overskrift")], [tekst(T.hjaelp, "afsnit"), tekst("", "afsnit"), tekst("", "afsnit")]),
    [tekst([opgave.kommune, T.kilde].filter(Boolean).join(": "), "undertitel")],
    [tekst(T.vejledning, "undertitel")],
    ...FORBEHOLD.map((noegle) => [tekst(FORUDSAETNINGSTEKST[noegle], "eksempel")]),
    TOM_RAEKKE,
    ...valgblok(opgave.fraflytning, svar, oekonomi === null ? [] : oekonomikontroller()),
    TOM_RAEKKE,
    ...virkningsblok(svar),
    TOM_RAEKKE,
    ...(oekonomi === null || opgave.oekonomi === null
      ? []
      : [
          ...oekonomiblok({ ...opgave.oekonomi, maalgruppe: opgave.fraflytning.person.maalgruppe, udligning: svar.iAlt }, oekonomi),
          TOM_RAEKKE,
        ]),
    ...forudsaetningsblok(opgave),
    TOM_RAEKKE,
    ...parameterblok(T.parametre.afgiver, "afgiver", kommunetype, ref(VALG.grundlag.afgiver), ref(VALG.behov.afgiver)),
    TOM_RAEKKE,
    ...parameterblok(
      T.parametre.modtager,
      "modtager",
      modtager?.kommunetype ?? kommunetype,
      ref(VALG.grundlag.modtager),
      ref(VALG.behov.modtager),
    ),
  ];
  return {
    navn: arknavn.fraflytning(opgave.kopi),
    kolonnebredder: [52, 22, 22, 14, 76, 3, 50, 18, 18],
    raekker,
    frysTilOgMed: null,
    sidehoved: [opgave.kommune, T.titel].filter(Boolean).join(": "),
    udskrevneKolonner: 5,
    gentag: null,
    diagram: {
      titel: T.diagramtitel,
      alternativTekst: T.alternativ(
        ([...KOMPONENTER, "iAlt"] as const).map((navn) => `${KOMPONENTTEKST[navn]} ${skrivTal(-kronerAf(svar.virkning[navn]) + 0)} kr.`),
      ),
      linje: T.diagramlinje,
      akse: T.diagramakse,
      ...DIAGRAMMET,
      efter: SIDSTE_I_VIRKNINGEN,
      raekker: 17,
      bredde: 1240,
    },
  };
}

function forudsaetningsblok({ fraflytning: valgt, oekonomi }: Fraflytningsopgave): Kilderaekke[] {
  const bag = forudsaetningerFor(valgt).filter((noegle) => !(FORBEHOLD as readonly Forudsaetning[]).includes(noegle));
  return [
    [tekst(T.forudsaetninger, "afsnit"), ...Array.from({ length: 4 }, () => tekst("", "afsnit"))],
    ...bag.map((noegle): Kilderaekke => [forudsaetning(noegle)]),
    ...(oekonomi === null ? [] : oekonomiforudsaetninger(oekonomi).map((noegle) => [tekst(OEKONOMIFORUDSAETNINGSTEKST[noegle])])),
  ];
}

/** What an input decides follows it when it is changed. */
function forudsaetning(noegle: Forudsaetning): Kildecelle {
  const skift = SKIFT.find(([, ja, nej]) => ja === noegle || nej === noegle);
  if (skift === undefined) return tekst(FORUDSAETNINGSTEKST[noegle]);
  const [naar, ja, nej] = skift;
  return beregnet(
    `forudsaetning.${ja}`,
    formel`IF(${naar},${FORUDSAETNINGSTEKST[ja]},${FORUDSAETNINGSTEKST[nej]})`,
    FORUDSAETNINGSTEKST[noegle],
    undefined,
    "ledetekst",
  );
}

const SKIFT: readonly (readonly [naar: Formel, ja: Forudsaetning, nej: Forudsaetning])[] = [
  [
    formel`AND(${ref(VALG.grundlag.afgiver)}=${GRUNDLAGSTEKST[RAPPORTENS_KOMMUNETYPE.beskatningsgrundlag]},${ref(VALG.behov.afgiver)}=${BEHOVSTEKST[RAPPORTENS_KOMMUNETYPE.udgiftsbehov]})`,
    "rapportensKommunetype",
    "afledtKommunetype",
  ],
  [
    formel`AND(${ref(VALG.grundlag.modtager)}=${ref(VALG.grundlag.afgiver)},${ref(VALG.behov.modtager)}=${ref(VALG.behov.afgiver)},${ref(VALG.procent.modtager)}=${ref(VALG.procent.afgiver)})`,
    "modtagerSomAfgiver",
    "modtagerAfEgenType",
  ],
  [formel`${ref(VALG.tilbagegang)}=${JA_NEJ.ja}`, "medTilbagegang", "udenTilbagegang"],
  [formel`${ref(VALG.psykiatrisk)}=${JA_NEJ.ja}`, "medPsykiatrisk", "udenPsykiatrisk"],
  [formel`${ref(VALG.maalgruppe)}=${MAALGRUPPETEKST.barn}`, "barnUdenIndkomst", "voksenMedIndkomst"],
];
