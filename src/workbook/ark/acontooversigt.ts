import { KVARTALER_PR_AAR, NUL_OERE, type Fagomraadeaar, type Oere } from "../../core";
import { ACONTO as T } from "../../tekster/acontoark";
import { I_ALT } from "../../tekster/ark";
import { JA_NEJ } from "../../tekster/jaNej";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { acontonoegle as n } from "./acontonoegler";
import { beloebscelle, iAltNaarAlleErKendt, signeret, sumNaarAlleErKendt } from "./beloebsceller";
import { fagomraadenavn } from "./fagomraadeblok";
import { aarsbudget } from "./fordelingsraekker";
import { fortegnsfaktor } from "./inputblokke";
import { opfoelgningsnavn } from "./opfoelgningsnavne";

type Fortegn = Budgetopgave["fortegn"];
const BELOEB = ["budget", "korrigeret", "hjemtaget", "forventet", "afvigelse"] as const;
type Beloeb = (typeof BELOEB)[number];

export const oversigtshoved: Kilderaekke = [
  tekst(T.fagomraade, "kolonnehoved"),
  ...BELOEB.map((hvad) => tekst(T.oversigtskolonner[hvad], "talhoved")),
  ...(["ord", "stor", "ansvarlig"] as const).map((hvad) => tekst(T.oversigtskolonner[hvad], "kolonnehoved")),
];

export const oversigtshjaelpehoved: Kilderaekke = [tekst(T.hjaelp.kendt, "talhoved"), tekst(T.hjaelp.forskel, "talhoved")];

/** A department's budget and expectation, and beside it what its words rest on. */
export function oversigtsraekke(
  aaret: Fagomraadeaar,
  nr: number,
  storAfvigelse: Oere | null,
  fortegn: Fortegn,
): [tabel: Kilderaekke, hjaelp: Kilderaekke] {
  const formler = beloebsformler(nr);
  const { fagomraade, opfoelgning } = aaret;
  return [
    [
      beregnet(`aconto.navn.${nr}`, formel`${ref(fagomraadenavn.navn(nr))}&""`, fagomraade.navn),
      ...BELOEB.map((hvad) => beloebscelle(n[hvad](nr), formler[hvad], beloebene(aaret)[hvad], fortegn)),
      ordcelle(nr, aaret.aconto.afvigelse),
      storcelle(nr, aaret, storAfvigelse),
      beregnet(`aconto.ansvarlig.${nr}`, formel`${ref(opfoelgningsnavn.ansvarlig(nr))}&""`, opfoelgning.ansvarlig),
    ],
    [
      beloebscelle(n.kendt(nr), kendtformel(nr), kendtAfvigelse(aaret), fortegn, "mellemregning"),
      beloebscelle(n.forskel(nr), forskelsformel(nr), forventetMinusHjemtaget(aaret), fortegn, "mellemregning"),
    ],
  ];
}

export function oversigtstotal(fulgt: readonly Fagomraadeaar[], fortegn: Fortegn): Kilderaekke {
  const sidste = fulgt.length - 1;
  const iAlt = (hvad: Beloeb): Oere | null => iAltNaarAlleErKendt(fulgt.map((aaret) => beloebene(aaret)[hvad]));
  return [
    tekst(I_ALT, "totalTekst"),
    ...BELOEB.map((hvad) =>
      beloebscelle(n[hvad]("iAlt"), sumNaarAlleErKendt(n[hvad](0), n[hvad](sidste), fulgt.length), iAlt(hvad), fortegn, "total"),
    ),
    ordcelle("iAlt", iAlt("afvigelse")),
    tekst("", "total"),
    tekst("", "total"),
  ];
}

/** In words: whether the requests are together what was last expected, where all were sent by the rule. */
export function anmodningskontrol(fulgt: readonly Fagomraadeaar[]): Kildecelle {
  const { foran, et, flere, bagved } = T.kontrolAfviger;
  const antal = fulgt.filter((aaret) => forventetMinusHjemtaget(aaret) !== 0).length;
  const talt = formel`SUMPRODUCT(--(${omraade(n.forskel(0), n.forskel(fulgt.length - 1))}<>0))`;
  return beregnet(
    "aconto.kontrol",
    formel`IF(${talt}=0,${T.kontrolOk},${foran}&${talt}&IF(${talt}=1,${et},${flere})&${bagved})`,
    antal === 0 ? T.kontrolOk : `${foran}${antal}${antal === 1 ? et : flere}${bagved}`,
    undefined,
    "note",
  );
}

const beloebene = ({ budget, opfoelgning, aconto }: Fagomraadeaar): Readonly<Record<Beloeb, Oere | null>> => ({
  budget,
  korrigeret: (budget + (opfoelgning.budgetaendring ?? NUL_OERE)) as Oere,
  hjemtaget: aconto.hjemtaget,
  forventet: aconto.forventet,
  afvigelse: aconto.afvigelse,
});

function beloebsformler(nr: number): Readonly<Record<Beloeb, Formel>> {
  const [budget, forventet] = [ref(n.budget(nr)), ref(n.forventet(nr))];
  const sidste = KVARTALER_PR_AAR - 1;
  const heleAaret = opfoelgningsnavn.forventetHeleAaret(nr);
  return {
    budget: formel`${ref(aarsbudget(nr))}`,
    korrigeret: formel`ROUND(${budget}+${fortegnsfaktor}*N(${ref(opfoelgningsnavn.budgetaendring(nr))}),2)`,
    hjemtaget: formel`ROUND(SUM(${omraade(n.anmodet(nr, 0), n.anmodet(nr, sidste))}),2)`,
    forventet: formel`IF(${ref(heleAaret)}="",${ref(n.tilDato(nr, sidste))},${signeret(heleAaret)})`,
    afvigelse: formel`IF(${forventet}="","",ROUND(${forventet}-${budget},2))`,
  };
}

function ordcelle(nr: number | "iAlt", afvigelse: Oere | null): Kildecelle {
  const celle = ref(n.afvigelse(nr));
  const { merindtaegt, mindreindtaegt, ingen } = T.ord;
  const ord = afvigelse === null ? T.ikkeKendt : afvigelse > 0 ? merindtaegt : afvigelse < 0 ? mindreindtaegt : ingen;
  return beregnet(
    `aconto.ord.${nr}`,
    formel`IF(${celle}="",${T.ikkeKendt},IF(${celle}=0,${ingen},IF(${fortegnsfaktor}*${celle}>0,${merindtaegt},${mindreindtaegt})))`,
    ord,
    undefined,
    nr === "iAlt" ? "totalTekst" : "beregnetTekst",
  );
}

function storcelle(nr: number, { erStorAfvigelse }: Fagomraadeaar, storAfvigelse: Oere | null): Kildecelle {
  const [graense, kendt] = [ref(opfoelgningsnavn.storAfvigelse), ref(n.kendt(nr))];
  const svar = storAfvigelse === null ? T.ikkeFastsat : erStorAfvigelse === null ? T.ikkeKendt : JA_NEJ[erStorAfvigelse ? "ja" : "nej"];
  return beregnet(
    `aconto.stor.${nr}`,
    formel`IF(${graense}="",${T.ikkeFastsat},IF(${kendt}="",${T.ikkeKendt},IF(ABS(${kendt})>=${graense},${JA_NEJ.ja},${JA_NEJ.nej})))`,
    svar,
  );
}

/** What the size of the deviation is judged by: the final refund, and until it is known the expectation. */
const kendtAfvigelse = ({ opfoelgning: { endelig }, budget, aconto }: Fagomraadeaar): Oere | null =>
  endelig === null ? aconto.afvigelse : ((endelig - budget) as Oere);

const kendtformel = (nr: number): Formel => {
  const endelig = opfoelgningsnavn.endelig(nr);
  return formel`IF(${ref(endelig)}="",${ref(n.afvigelse(nr))},ROUND(${signeret(endelig)}-${ref(n.budget(nr))},2))`;
};

/** The latest expectation less what was requested; 0 where all is by the rule. */
const forventetMinusHjemtaget = ({ opfoelgning: { tilDato }, aconto }: Fagomraadeaar): Oere =>
  (tilDato.reduce<number>((seneste, et) => et ?? seneste, 0) - aconto.hjemtaget) as Oere;

function forskelsformel(nr: number): Formel {
  const seneste = [1, 2, 3].reduce(
    (ellers, kvartal) => formel`IF(${ref(n.tilDato(nr, kvartal))}="",${ellers},${ref(n.tilDato(nr, kvartal))})`,
    formel`N(${ref(n.tilDato(nr, 0))})`,
  );
  return formel`ROUND(${seneste}-${ref(n.hjemtaget(nr))},2)`;
}
