import { KVARTALER_PR_AAR, NUL_OERE, type Fagomraadeaar, type Kvartalsopgoerelse, type Oere } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { I_ALT } from "../../tekster/ark";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { acontoformel, kaldAcontoRefusion, type Acontotvilling } from "../tvillinger/aconto";
import { acontonoegle as n } from "./acontonoegler";
import { bemaerkning, bemaerkningsformel } from "./acontobemaerkning";
import { beloebscelle, iAltNaarAlleErKendt, signeret, vist } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { fortegnsfaktor } from "./inputblokke";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

export const KVARTALSHOVED = "aconto.kvartalshoved";
const KVARTALER = Array.from({ length: KVARTALER_PR_AAR }, (_, kvartal) => kvartal);
type Fortegn = Budgetopgave["fortegn"];

export const kvartalshoved: Kilderaekke = [
  tekst(T.fagomraade, "kolonnehoved", KVARTALSHOVED),
  ...(["kvartal", "tilDato", "efterReglen", "anmodet", "modtaget", "udestaaende"] as const).map((hvad) =>
    tekst(T.kvartalskolonner[hvad], "talhoved"),
  ),
  tekst(T.kvartalskolonner.bemaerkning, "kolonnehoved"),
  tekst("", "kolonnehoved"),
];

export const kvartalshjaelpehoved: Kilderaekke = (["tilDato", "sendt", "efterReglen", "rettelse"] as const).map((hvad) =>
  tekst(T.hjaelp[hvad], "talhoved"),
);

/** A department's four rows, and the helper cells beside them. */
export const fagomraadekvartaler = (
  { fagomraade, aconto, opfoelgning }: Fagomraadeaar,
  nr: number,
  fortegn: Fortegn,
): [tabel: Kilderaekke, hjaelp: Kilderaekke][] =>
  aconto.kvartaler.map((et, kvartal) => [
    [
      beregnet(`aconto.kvartalsnavn.${nr}.${kvartal}`, formel`${ref(fagomraadenavn.navn(nr))}&""`, fagomraade.navn),
      { vaerdi: kvartal + 1, rolle: "beregnet", format: "aar", noegle: n.kvartal(nr, kvartal) },
      ...beloebene(et, nr, kvartal, fortegn),
      beregnet(
        n.bemaerkning(nr, kvartal),
        bemaerkningsformel(nr, kvartal),
        bemaerkning(et, opfoelgning.anmodet[kvartal]!),
        undefined,
        "ledetekst",
      ),
    ],
    hjaelpeceller(et, opfoelgning.anmodet[kvartal]!, nr, kvartal, fortegn),
  ]);

function beloebene(et: Kvartalsopgoerelse, nr: number, kvartal: number, fortegn: Fortegn): Kildecelle[] {
  const tilDato = ref(n.tilDatoArgument(nr, kvartal));
  const sendt = ref(n.anmodetArgument(nr, kvartal));
  const svar = ref(n.svar(nr, kvartal));
  const [anmodet, modtaget] = [ref(n.anmodet(nr, kvartal)), ref(n.modtaget(nr, kvartal))];
  const foer = kvartal === 0 ? formel`0` : formel`${ref(n.udestaaende(nr, kvartal - 1))}`;
  const celler: [noegle: string, f: Formel, beloeb: Oere | null][] = [
    [n.tilDato(nr, kvartal), formel`IF(${tilDato}="","",N(${tilDato}))`, et.tilDato],
    // The function answers 0 for a quarter that is not known.
    [n.efterReglen(nr, kvartal), formel`IF(${tilDato}="","",IF(ISERROR(${svar}),"",${svar}))`, et.efterReglen],
    [anmodet.noegle, formel`IF(${sendt}="",${ref(n.efterReglen(nr, kvartal))},N(${sendt}))`, et.anmodet],
    [modtaget.noegle, signeret(opfoelgningsnavn.modtaget(nr, kvartal)), et.modtaget],
    [n.udestaaende(nr, kvartal), formel`ROUND(${foer}+N(${anmodet})-N(${modtaget}),2)`, et.udestaaende],
  ];
  return celler.map(([noegle, f, beloeb]) => beloebscelle(noegle, f, beloeb, fortegn));
}

/** What the function takes, its answer, and what of it corrects earlier requests. */
function hjaelpeceller(et: Kvartalsopgoerelse, sendt: Oere | null, nr: number, kvartal: number, fortegn: Fortegn): Kildecelle[] {
  const tvilling: Acontotvilling = {
    tilDato: KVARTALER.map((k) => n.tilDatoArgument(nr, k)),
    anmodet: KVARTALER.map((k) => n.anmodetArgument(nr, k)),
  };
  const rettelse =
    kvartal === 0
      ? formel`0`
      : formel`IF(${ref(n.tilDatoArgument(nr, kvartal))}="",0,ROUND(N(${ref(n.tilDato(nr, kvartal - 1))})-SUM(${omraade(n.anmodet(nr, 0), n.anmodet(nr, kvartal - 1))}),2))`;
  return [
    argument(n.tilDatoArgument(nr, kvartal), opfoelgningsnavn.tilDato(nr, kvartal), et.tilDato, fortegn),
    argument(n.anmodetArgument(nr, kvartal), opfoelgningsnavn.anmodet(nr, kvartal), sendt, fortegn),
    {
      ...beloebscelle(n.svar(nr, kvartal), acontoformel(tvilling, kvartal), et.efterReglen ?? NUL_OERE, fortegn, "mellemregning"),
      iExcel: kvartal === 0 ? kaldAcontoRefusion(tvilling) : "spild",
    },
    beloebscelle(n.rettelse(nr, kvartal), rettelse, et.rettelse, fortegn, "mellemregning"),
  ];
}

const NUL_I_ORD = "0 kr.";

/** Excel hands an empty cell to a function as 0: a real zero is words. */
const argument = (noegle: string, navn: string, beloeb: Oere | null, fortegn: Fortegn): Kildecelle =>
  beregnet(
    noegle,
    formel`IF(${ref(navn)}="","",IF(ROUND(${ref(navn)},2)=0,${NUL_I_ORD},ROUND(${fortegnsfaktor}*${ref(navn)},2)))`,
    beloeb === 0 ? NUL_I_ORD : vist(beloeb, fortegn),
    "oere",
    "mellemregning",
  );

/** One total a quarter, not known before every department's is. */
export function kvartalstotaler(fulgt: readonly Fagomraadeaar[], fortegn: Fortegn): Kilderaekke[] {
  const sidste = fulgt.length - 1;
  return KVARTALER.map((kvartal) => {
    const kvartalskolonnen = omraade(n.kvartal(0, 0), n.kvartal(sidste, KVARTALER_PR_AAR - 1));
    const sum = (hvad: "tilDato" | "efterReglen" | "anmodet" | "modtaget" | "udestaaende"): Kildecelle => {
      const kolonnen = omraade(n[hvad](0, 0), n[hvad](sidste, KVARTALER_PR_AAR - 1));
      const beloeb = fulgt.map(({ aconto }) => aconto.kvartaler[kvartal]![hvad]);
      return beloebscelle(
        n[hvad]("iAlt", kvartal),
        formel`IF(SUMPRODUCT((${kvartalskolonnen}=${kvartal + 1})*(${kolonnen}<>""))<${fulgt.length},"",ROUND(SUMIF(${kvartalskolonnen},${kvartal + 1},${kolonnen}),2))`,
        iAltNaarAlleErKendt(beloeb),
        fortegn,
        "total",
      );
    };
    return [
      tekst(I_ALT, "totalTekst"),
      { vaerdi: kvartal + 1, rolle: "total", format: "aar" },
      ...(["tilDato", "efterReglen", "anmodet", "modtaget", "udestaaende"] as const).map(sum),
      tekst("", "total"),
      tekst("", "total"),
    ];
  });
}
