import { kronerAf, muligePosteringer, type Fagomraade, type Fagomraadeaar, type Postering } from "../../core";
import { ENDELIG } from "../../tekster/endeligark";
import { POSTERINGER as T, posteringslinje, posteringstekst } from "../../tekster/posteringer";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { delnoegle } from "./endelignoegler";
import { ENDELIGKOLONNER } from "./endeligraekker";
import { fagomraadenavn } from "./fagomraadeblok";
import { fortegnsfaktor } from "./inputblokke";

export const POSTERINGSHOVED = "posteringshoved";
/** Words run on over the free columns beside them. */
const BREDT = 3;

const noegle = (hvad: "mulig" | "antal" | "plads" | "art" | "nr", raekke: number): string => `postering.${hvad}.${raekke}`;

/** The columns of the table above: the words stand three columns wide. */
export const posteringshoved = (): Kilderaekke => {
  const [bogfoeringsaar, fagomraade, udvalg, kontotekst, ord, beloeb] = T.kolonner;
  const bred = (navn: string): Kildecelle[] =>
    [navn, ...Array.from({ length: BREDT - 1 }, () => "")].map((et) => tekst(et, "kolonnehoved"));
  return [
    tekst(fagomraade, "kolonnehoved", POSTERINGSHOVED),
    tekst(bogfoeringsaar, "talhoved"),
    tekst(beloeb, "talhoved"),
    ...bred(udvalg),
    ...bred(kontotekst),
    ...bred(ord),
    ...Array.from({ length: ENDELIGKOLONNER - 3 - 3 * BREDT }, () => tekst("", "kolonnehoved")),
  ];
};

export const posteringshjaelpehoved = (): Kilderaekke => ENDELIG.hjaelp.map((navn) => tekst(navn, "talhoved"));

/**
 * The entries one after the other without gaps, whichever the inputs make: beside each row stands one that could be, and
 * how many of those down to it are; the first of the table is the first that is, and so on.
 */
export function posteringsraekker(fulgt: readonly Fagomraadeaar[], aar: number): [tabel: Kilderaekke, hjaelp: Kilderaekke][] {
  const mulige = fulgt.flatMap((aaret, nr) => muligePosteringer(aar, aaret, nr));
  const virkelige = mulige.filter(({ beloeb }) => beloeb !== 0);
  const arter = mulige.slice(0, mulige.length / fulgt.length);
  const fagomraader = fulgt.map(({ fagomraade }) => fagomraade);
  const formler = fulgt.flatMap((_, nr) => beloebsformler(nr));
  const antal = (til: number): number => mulige.slice(0, til + 1).filter(({ beloeb }) => beloeb !== 0).length;
  return mulige.map((mulig, raekke) => {
    const vist = virkelige[raekke];
    return [
      tabelraekke({ raekke, vist, arter, antalMulige: mulige.length, fagomraader, aar }),
      [
        beregnet(noegle("mulig", raekke), formler[raekke]!, kronerAf(mulig.beloeb), "oere", "mellemregning"),
        beregnet(
          noegle("antal", raekke),
          formel`${raekke === 0 ? formel`0` : formel`${ref(noegle("antal", raekke - 1))}`}+(${ref(noegle("mulig", raekke))}<>0)`,
          antal(raekke),
          "tal",
          "mellemregning",
        ),
        ...pladsceller(raekke, vist === undefined ? null : mulige.indexOf(vist), mulige.length, arter.length),
      ],
    ];
  });
}

/** In words: the appropriations balance, so that the entries are together the correction with the sign turned. */
export function posteringskontrol(fulgt: readonly Fagomraadeaar[], antalMulige: number): Kilderaekke {
  const efter = omraade(delnoegle("efter", "afvigelse", 0), delnoegle("efter", "afvigelse", fulgt.length - 1));
  const rest = formel`ROUND(SUM(${alle("mulig", antalMulige)})+${fortegnsfaktor}*SUM(${efter}),2)`;
  return [
    tekst(ENDELIG.kontrol, "note"),
    beregnet(
      "posteringskontrol",
      formel`IF(${rest}=0,${T.kontrolOk},${T.kontrolAfviger}&FIXED(${rest},2))`,
      T.kontrolOk,
      undefined,
      "note",
    ),
  ];
}

const alle = (hvad: "mulig" | "antal", antal: number) => omraade(noegle(hvad, 0), noegle(hvad, antal - 1));

/** In the order of muligePosteringer; the sheets' sign is taken off, and minus is income. */
function beloebsformler(nr: number): Formel[] {
  const tilKassen = (del: "iAaret" | "efter"): Formel => formel`${fortegnsfaktor}*N(${ref(delnoegle(del, "tilKommunekassen", nr))})`;
  const efterregulering = formel`0-${fortegnsfaktor}*N(${ref(delnoegle("efter", "afvigelse", nr))})`;
  return [efterregulering, ...(["iAaret", "efter"] as const).flatMap((del) => [formel`0-${tilKassen(del)}`, tilKassen(del)])];
}

function pladsceller(raekke: number, plads: number | null, antal: number, prFagomraade: number): Kildecelle[] {
  const pladsen = ref(noegle("plads", raekke));
  const hvis = (f: Formel): Formel => formel`IF(${pladsen}="","",${f})`;
  const celle = (hvad: "plads" | "art" | "nr", f: Formel, vaerdi: number): Kildecelle =>
    beregnet(noegle(hvad, raekke), f, plads === null ? "" : vaerdi, "tal", "mellemregning");
  return [
    celle(
      "plads",
      formel`IF(${ref(noegle("antal", antal - 1))}<${raekke + 1},"",MATCH(${raekke + 1},${alle("antal", antal)},0))`,
      (plads ?? 0) + 1,
    ),
    celle("art", hvis(formel`MOD(${pladsen}-1,${prFagomraade})+1`), ((plads ?? 0) % prFagomraade) + 1),
    celle("nr", hvis(formel`INT((${pladsen}-1)/${prFagomraade})+1`), Math.floor((plads ?? 0) / prFagomraade) + 1),
  ];
}

interface Tabelraekke {
  readonly raekke: number;
  /** The entry that the row shows; undefined where there are no more. */
  readonly vist: Postering | undefined;
  /** The kinds that a department can give, in order. */
  readonly arter: readonly Postering[];
  readonly antalMulige: number;
  readonly fagomraader: readonly Fagomraade[];
  readonly aar: number;
}

function tabelraekke({ raekke, vist, arter, antalMulige, fagomraader, aar }: Tabelraekke): Kilderaekke {
  const linje = vist === undefined ? undefined : posteringslinje(vist, fagomraader, aar);
  const art = ref(noegle("art", raekke));
  const hvis = (f: Formel, ellers = ""): Formel => formel`IF(${ref(noegle("plads", raekke))}="",${ellers},${f})`;
  const valgt = (hvad: (art: Postering) => Formel): Formel => formel`CHOOSE(${art},${arter.map(hvad).reduce((a, b) => formel`${a},${b}`)})`;
  const opslag = (navn: (nr: number) => string): Formel =>
    formel`INDEX(${omraade(navn(0), navn(fagomraader.length - 1))},${ref(noegle("nr", raekke))})&""`;
  const hosFagomraadet = (f: Formel, ellers: string): Formel => valgt(({ hos }) => (hos === "fagomraadet" ? f : formel`${ellers}`));
  const celle = (hvad: string, f: Formel, vaerdi: string | number, rolle: "ledetekst" | "beregnetTekst" = "ledetekst"): Kildecelle =>
    beregnet(`postering.${hvad}.${raekke}`, f, vaerdi, undefined, rolle);
  const bred = (et: Kildecelle): Kilderaekke => [et, ...Array.from({ length: BREDT - 1 }, () => null)];
  const tomt = raekke === 0 ? T.ingen : "";
  const tekster = valgt((en) => {
    const ord = posteringstekst(en, aar);
    return en.hos === "fagomraadet" ? formel`${ord}` : formel`${ord}&${opslag(fagomraadenavn.navn)}`;
  });
  return [
    celle(
      "fagomraade",
      hvis(hosFagomraadet(opslag(fagomraadenavn.navn), T.kommunekassen), tomt),
      linje?.fagomraade ?? tomt,
      "beregnetTekst",
    ),
    {
      ...celle("aar", hvis(valgt(({ bogfoeringsaar }) => formel`${bogfoeringsaar}`)), vist?.bogfoeringsaar ?? ""),
      rolle: "beregnet",
      format: "aar",
    },
    {
      ...celle(
        "beloeb",
        hvis(formel`INDEX(${alle("mulig", antalMulige)},${ref(noegle("plads", raekke))})`),
        vist === undefined ? "" : kronerAf(vist.beloeb),
      ),
      rolle: "beregnet",
      format: "oere",
    },
    ...bred(celle("udvalg", hvis(hosFagomraadet(opslag(fagomraadenavn.udvalg), "")), linje?.udvalg ?? "")),
    ...bred(celle("kontotekst", hvis(hosFagomraadet(opslag(fagomraadenavn.kontotekst), "")), linje?.kontotekst ?? "")),
    celle("tekst", hvis(tekster), linje?.tekst ?? ""),
  ];
}
