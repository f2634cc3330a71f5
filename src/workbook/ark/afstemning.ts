import { KVARTALER_PR_AAR, type Bilag, type Fagomraadeaar, type Kvartaler } from "../../core";
import { AFSTEMNING as T } from "../../tekster/afstemningsark";
import { arknavn } from "../../tekster/ark";
import { formel, ref, type Formel } from "../formel";
import { beregnet, tekst, TOM_RAEKKE, type Arkkilde, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { acontonoegle } from "./acontonoegler";
import { afstemningshoved, AFSTEMNINGSHOVED, afstemningskontrol, afstemningsraekke, afstemningstotal } from "./afstemningsraekker";
import { arkhoved, fortegnslinje, sidehoved } from "./arkhoved";
import { beloebscelle, iAltNaarAlleErKendt } from "./beloebsceller";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

const KOLONNER = afstemningshoved.length;

/** Claim, ledger and cases three ways, and which dated copy of the cases lies behind each quarter's request. */
export function afstemning(opgave: Budgetopgave, fulgt: readonly Fagomraadeaar[]): Arkkilde {
  const { budgetaar, opfoelgning, fortegn } = opgave;
  const titel = T.titel(budgetaar.aar);
  const raekker: Kilderaekke[] = [
    ...arkhoved(opgave, titel, [tekst(T.beloebI, "undertitel", "afstemning.enhed"), fortegnslinje(opgave, "afstemning.fortegn")]),
    afstemningshoved,
    ...fulgt.map((aaret, nr) => afstemningsraekke(aaret, nr, fortegn)),
    afstemningstotal(fulgt, fortegn),
    afstemningskontrol(fulgt),
    [tekst(T.note, "note")],
    TOM_RAEKKE,
    ...bilagsblok(opfoelgning.bilag, fulgt, fortegn),
  ];
  return {
    navn: arknavn.afstemning(budgetaar.aar, opgave.kopi),
    kolonnebredder: [32, 19, 15, 15, 15, 15, 15, 15, 26],
    raekker,
    frysTilOgMed: AFSTEMNINGSHOVED,
    enhedslinje: "afstemning.enhed",
    sidehoved: sidehoved(opgave, titel),
    udskrevneKolonner: KOLONNER,
    gentag: AFSTEMNINGSHOVED,
  };
}

function bilagsblok(bilag: Kvartaler<Bilag>, fulgt: readonly Fagomraadeaar[], fortegn: Budgetopgave["fortegn"]): Kilderaekke[] {
  const K = T.bilagskolonner;
  return [
    [tekst(T.bilag, "afsnit"), ...Array.from({ length: KOLONNER - 1 }, () => tekst("", "afsnit"))],
    [
      tekst(K.kvartal, "kolonnehoved"),
      tekst(K.dato, "kolonnehoved"),
      tekst(K.anmodet, "talhoved"),
      tekst(K.antalSager, "talhoved"),
      tekst(K.ark, "kolonnehoved"),
      ...Array.from({ length: KOLONNER - 5 }, () => tekst("", "kolonnehoved")),
    ],
    ...Array.from({ length: KVARTALER_PR_AAR }, (_, kvartal): Kilderaekke => {
      const { dato, antalSager, ark } = bilag[kvartal]!;
      const [antalfelt, arkfelt] = [ref(opfoelgningsnavn.bilagsantal(kvartal)), ref(opfoelgningsnavn.bilagsark(kvartal))];
      return [
        tekst(T.kvartal(kvartal)),
        beregnet(`afstemning.bilagsdato.${kvartal}`, datoformel(kvartal), dato),
        beloebscelle(
          `afstemning.anmodet.${kvartal}`,
          formel`${ref(acontonoegle.anmodet("iAlt", kvartal))}`,
          iAltNaarAlleErKendt(fulgt.map(({ aconto }) => aconto.kvartaler[kvartal]!.anmodet)),
          fortegn,
        ),
        beregnet(`afstemning.antalSager.${kvartal}`, formel`IF(${antalfelt}="","",${antalfelt})`, antalSager ?? "", "antal"),
        beregnet(`afstemning.bilagsark.${kvartal}`, formel`${arkfelt}&""`, ark, undefined, "ledetekst"),
      ];
    }),
  ];
}

/** A date that Excel has made a number of is written as we do; its own formats differ from language to language. */
function datoformel(kvartal: number): Formel {
  const dato = ref(opfoelgningsnavn.bilagsdato(kvartal));
  return formel`IF(ISNUMBER(${dato}),RIGHT("0"&DAY(${dato}),2)&"."&RIGHT("0"&MONTH(${dato}),2)&"."&YEAR(${dato}),${dato}&"")`;
}
