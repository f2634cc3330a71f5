import { MAANEDER_PR_AAR } from "../../core";
import { FYLDTE_67_FOER_AARET, JA_NEJ, SAGSGRUPPETEKST } from "../../tekster/sagsord";
import { formel, omraade, ref, type Formel } from "../formel";
import { iOere, taeller, taellerOver, type Trinceller } from "./taeller";

/** The keys of a case's own cells; the one-off cost stands right before the costs: twelve months, or the year. */
export interface Sagsceller {
  readonly gruppe: string;
  readonly husstand: string;
  readonly fylder67: string;
  readonly omfattet: string;
  readonly engangsudgift: string;
  readonly udgifter: readonly string[];
}

/** A helper cell of row `nr`, from 0. */
export type Hjaelpecelle = (hvad: string, nr: number) => string;

export const niveaukolonne = (nr: number): string => `niveau${nr}`;

/** Everything that the helper formulas of a list refer to. */
export interface Sagsformler {
  readonly celler: readonly Sagsceller[];
  readonly trin: readonly Trinceller[];
  readonly noegle: Hjaelpecelle;
}

/** The whole helper column, as SUMIF and SUMPRODUCT go through it. */
export const hele = ({ celler, noegle }: Sagsformler, hvad: string) => omraade(noegle(hvad, 0), noegle(hvad, celler.length - 1));

/** The sum over the row's household of a column of kroner or of whole numbers. */
export const iHusstanden = (f: Sagsformler, nr: number, kolonne: ReturnType<typeof hele>): Formel =>
  formel`SUMIF(${hele(f, "foerste")},${ref(f.noegle("foerste", nr))},${kolonne})`;

const erTom = (celle: Formel): Formel => formel`OR(${celle}="",${celle}=0)`;
const erGruppe = (sag: Sagsceller, gruppe: keyof typeof SAGSGRUPPETEKST): Formel =>
  formel`TRIM(${ref(sag.gruppe)})=${SAGSGRUPPETEKST[gruppe]}`;
const erJaEllerNej = ({ omfattet }: Sagsceller): Formel =>
  formel`OR(TRIM(${ref(omfattet)})=${JA_NEJ.ja},TRIM(${ref(omfattet)})=${JA_NEJ.nej})`;
const udgifterne = ({ engangsudgift, udgifter }: Sagsceller) => omraade(engangsudgift, udgifter.at(-1)!);

/** 0, or the number of the sentence that says what is wrong with the row. */
export function fejl({ celler }: Sagsformler, nr: number): Formel {
  const sag = celler[nr]!;
  const [g, h, f, o] = [sag.gruppe, sag.husstand, sag.fylder67, sag.omfattet].map((celle) => formel`${ref(celle)}`) as [
    Formel,
    Formel,
    Formel,
    Formel,
  ];
  const ukendt = formel`NOT(OR(${erGruppe(sag, "barn")},${erGruppe(sag, "eftervaern")},${erGruppe(sag, "voksen")}))`;
  const skalSiges = formel`IF(${erJaEllerNej(sag)},0,4)`;
  const kanSiges = formel`IF(${erTom(o)},0,${skalSiges})`;
  const maaned = formel`IF(AND(${f}>=1,${f}<=12,${f}=INT(${f})),IF(${f}=1,${skalSiges},${kanSiges}),4)`;
  const foerAaret = formel`IF(TRIM(${f})=${FYLDTE_67_FOER_AARET},${skalSiges},4)`;
  const ingenAlder = formel`IF(TRIM(${o})=${JA_NEJ.nej},4,${kanSiges})`;
  const voksen = formel`IF(${erTom(f)},${ingenAlder},IF(ISNUMBER(${f}),${maaned},${foerAaret}))`;
  const alder = formel`IF(OR(ISERROR(${f}),ISERROR(${o})),4,IF(${erGruppe(sag, "voksen")},${voksen},IF(${erTom(f)},0,4)))`;
  const tal = udgifterne(sag);
  const beloeb = formel`IF(COUNTA(${tal})<>COUNT(${tal}),3,IF(MIN(${tal})<0,3,${alder}))`;
  return formel`IF(ISERROR(${g}),1,IF(${ukendt},1,IF(ISERROR(${h}),2,IF(LEFT(TRIM(${h}),1)="#",2,${beloeb}))))`;
}

/** What tells the households apart, or nothing: adults never pool. */
export function husstandsnoegle({ celler }: Sagsformler, nr: number): Formel {
  const sag = celler[nr]!;
  const h = ref(sag.husstand);
  const skrevet = formel`IF(OR(TRIM(${h})="",TRIM(${h})="0",LEFT(TRIM(${h}),1)="#"),"",LOWER(TRIM(${h})))`;
  return formel`IF(ISERROR(${h}),"",IF(ISERROR(${ref(sag.gruppe)}),${skrevet},IF(${erGruppe(sag, "voksen")},"",${skrevet})))`;
}

/** The number of the first row with the same key: comparing is exact, where MATCH would read "*" as any text. */
export function foerste({ noegle }: Sagsformler, nr: number): Formel {
  const [egen, eget] = [ref(noegle("noegle", nr)), ref(noegle("nr", nr))];
  const hertil = (hvad: string) => omraade(noegle(hvad, 0), noegle(hvad, nr));
  return formel`IF(${egen}="",${eget},${eget}+1-SUMPRODUCT(MAX((${hertil("noegle")}=${egen})*(${eget}+1-${hertil("nr")}))))`;
}

/** How many months of an adult's year count: fewer only after the 67th birthday of a case that was not covered. */
export function medregnet({ celler, trin, noegle }: Sagsformler, nr: number): Formel {
  const sag = celler[nr]!;
  const f = formel`${ref(sag.fylder67)}`;
  const maaneden = omraade(sag.udgifter[0]!, sag.udgifter.at(-1)!);
  const foer =
    sag.udgifter.length === MAANEDER_PR_AAR
      ? formel`12*${iOere(formel`INDEX(${maaneden},1,MAX(1,N(${f})-1))`)}`
      : iOere(formel`${ref(sag.udgifter[0]!)}`);
  const beregnet = formel`${foer}+${iOere(ref(sag.engangsudgift))}>${iOere(trin[0]!.graense)}`;
  const omfattet = formel`IF(${erJaEllerNej(sag)},TRIM(${ref(sag.omfattet)})=${JA_NEJ.ja},${beregnet})`;
  const efter67 = formel`IF(${omfattet},12,IF(ISNUMBER(${f}),${f},0))`;
  return formel`IF(${ref(noegle("fejl", nr))}>0,12,IF(${erGruppe(sag, "voksen")},IF(${erTom(f)},12,${efter67}),12))`;
}

/** The level of a month (or of the year) of the whole household, in its first row: what is held against the yearly limits. */
export function niveau(f: Sagsformler, nr: number, maaned: number): Formel {
  const { celler, noegle } = f;
  const sag = celler[nr]!;
  const [foersteSag, sidsteSag] = [celler[0]!, celler.at(-1)!];
  const gange = sag.udgifter.length === MAANEDER_PR_AAR ? 12 : 1;
  const iAlt = (udgift: Formel, engangs: Formel): Formel => formel`${gange}*${iOere(udgift)}+${iOere(engangs)}`;
  const egne = iAlt(formel`${ref(sag.udgifter[maaned]!)}`, formel`${ref(sag.engangsudgift)}`);
  const faelles = iAlt(
    iHusstanden(f, nr, omraade(foersteSag.udgifter[maaned]!, sidsteSag.udgifter[maaned]!)),
    iHusstanden(f, nr, omraade(foersteSag.engangsudgift, sidsteSag.engangsudgift)),
  );
  const alene = gange === 1 ? egne : formel`IF(${ref(noegle("medregnet", nr))}<${maaned + 1},0,${egne})`;
  const uden = formel`OR(${ref(noegle("foerste", nr))}<>${ref(noegle("nr", nr))},${ref(noegle("fejlIHusstanden", nr))}>0)`;
  return formel`IF(${uden},0,IF(${ref(noegle("antal", nr))}=1,${alene},${faelles}))`;
}

/** The household's refund of the year times 120.000, a whole number. */
export function husstandstaeller({ celler, trin, noegle }: Sagsformler, nr: number): Formel {
  const antal = celler[nr]!.udgifter.length;
  const [fra, til] = [noegle(niveaukolonne(0), nr), noegle(niveaukolonne(antal - 1), nr)];
  return antal === MAANEDER_PR_AAR
    ? taellerOver(omraade(fra, til), trin)
    : formel`${ref(noegle("medregnet", nr))}*(${taeller(formel`${ref(fra)}`, trin)})`;
}

export const udgift = ({ celler, noegle }: Sagsformler, nr: number): Formel =>
  formel`IF(${ref(noegle("fejlIHusstanden", nr))}>0,0,${iOere(formel`SUM(${udgifterne(celler[nr]!)})`)})`;
