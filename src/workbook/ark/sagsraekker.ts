import { aarsudgift, kronerAf, MAANEDER_PR_AAR } from "../../core";
import { fejltekst } from "../../tekster/fejl";
import { SAGSARK as T } from "../../tekster/sagsark";
import { IKKE_OMFATTET, SAGSSVAR_OVERSKRIFTER } from "../../tekster/sagsord";
import { SAGSTVILLING } from "../../tekster/sagstvilling";
import { formel, omraade, ref, type Formel } from "../formel";
import { beregnet, kunIFil, tekst, type Kildecelle, type Kilderaekke } from "../kilde";
import { sagshoveder, SAGSKOLONNE, type Skreven } from "../sagsceller";
import type { Sagsgrundlag } from "../sagsgrundlag";
import type { Talformat } from "../tema";
import { sagstvilling, type Sagstvilling } from "../tvillinger/refusionSager";
import type { Sagsceller } from "../tvillinger/sagsraekker";
import { erSag } from "../tvillinger/sagstal";
import { sagsnoegle as n } from "./sagsnoegler";

const TALKOLONNER = SAGSKOLONNE.engangsudgift;

/** Our function's name for a table of the user's own. */
const EGEN_TABEL = "Satser";

/** The list with its headings: one call of our function spills over the answer in the open workbook. */
export function sagstabel(grundlag: Sagsgrundlag): Kilderaekke[] {
  const { celler, liste, erSkoen, tal } = grundlag;
  const tvilling = tal === null ? null : sagstvilling("liste", celler.map(sagsceller), trinceller(grundlag), tal);
  const svarhoveder = SAGSSVAR_OVERSKRIFTER.map((navn, nr) => tekst(erSkoen && nr === 0 ? `${navn} (skøn)` : navn, "talhoved"));
  const [refusionshoved, bemaerkningshoved] = erSkoen
    ? svarhoveder
    : [
        { ...svarhoveder[0]!, iExcel: kald(grundlag) },
        { ...svarhoveder[1]!, iExcel: "spild" as const },
      ];
  const hjaelp = (celle: Kildecelle): Kildecelle => (erSkoen ? celle : kunIFil(celle));
  return [
    [
      ...sagshoveder(liste.niveauer).map((navn, nr) =>
        tekst(navn, nr >= TALKOLONNER ? "talhoved" : "kolonnehoved", nr === 0 ? n.hoved : undefined),
      ),
      refusionshoved!,
      { ...bemaerkningshoved!, rolle: "kolonnehoved" },
      null,
      ...[T.taeller, T.udgiftIAlt, T.refusionstal].map((navn) => tekst(navn, "talhoved")),
      ...(tvilling?.hoveder ?? []).map(hjaelp),
    ],
    ...celler.map((raekke, nr): Kilderaekke => [
      ...raekke.map((vaerdi, kolonne) => inputcelle(vaerdi, n.celle(nr, kolonne), kolonne)),
      ...svarceller(grundlag, nr, tvilling),
      null,
      ...talteCeller(grundlag, nr),
      ...(tvilling?.raekker[nr]!.hjaelp ?? []).map(hjaelp),
    ]),
  ];
}

function kald({ opgave: { aar, egenTabel }, celler }: Sagsgrundlag): Formel {
  const tabel = omraade(n.hoved, n.celle(celler.length - 1, celler[0]!.length - 1));
  return egenTabel ? formel`REFUSION_SAGER(${tabel},${aar},${{ dele: [EGEN_TABEL] }})` : formel`REFUSION_SAGER(${tabel},${aar})`;
}

const sagsceller = (raekke: readonly Skreven[], nr: number): Sagsceller => ({
  gruppe: n.celle(nr, SAGSKOLONNE.gruppe),
  husstand: n.celle(nr, SAGSKOLONNE.husstand),
  fylder67: n.celle(nr, SAGSKOLONNE.fylder67),
  omfattet: n.celle(nr, SAGSKOLONNE.omfattet),
  engangsudgift: n.celle(nr, SAGSKOLONNE.engangsudgift),
  udgifter: raekke.slice(SAGSKOLONNE.udgifter).map((_, maaned) => n.celle(nr, SAGSKOLONNE.udgifter + maaned)),
});

const trinceller = ({ liste: { satser } }: Sagsgrundlag) =>
  satser.trin.map((_, nr) => ({ graense: ref(n.graense(nr)), sats: ref(n.sats(nr)) }));

/** Without a name of its own: there are as many as the list is long. */
function inputcelle(vaerdi: Skreven, noegle: string, kolonne: number): Kildecelle {
  const format: Talformat = kolonne < TALKOLONNER ? "tal" : typeof vaerdi === "number" && !Number.isInteger(vaerdi) ? "oere" : "kroner";
  return { vaerdi, rolle: kolonne < TALKOLONNER ? "inputTekst" : "input", noegle, format };
}

/** Refund and remark: the function's spill, native formulas, or the core's numbers as they are. */
function svarceller({ liste: { svar }, erSkoen }: Sagsgrundlag, nr: number, tvilling: Sagstvilling | null): Kildecelle[] {
  const svaret = svar[nr]!;
  const refusion = svaret.ok ? kronerAf(svaret.vaerdi.refusion) : SAGSTVILLING.fejl;
  const udenFormler = svaret.ok ? (svaret.vaerdi.maaneder < MAANEDER_PR_AAR ? IKKE_OMFATTET : "") : fejltekst(svaret.fejl);
  const formler = tvilling?.raekker[nr];
  const rolle = erSkoen ? "skoen" : "beregnet";
  const celler: Kildecelle[] =
    formler === undefined
      ? [
          { vaerdi: refusion, rolle, format: "oere", noegle: n.svar(nr) },
          { vaerdi: udenFormler, rolle: "beregnetTekst" },
        ]
      : [
          beregnet(n.svar(nr), formler.refusion, refusion, "oere", rolle),
          { vaerdi: formler.bemaerkningstekst, formel: formler.bemaerkning, rolle: "beregnetTekst" },
        ];
  return erSkoen ? celler : celler.map((celle) => ({ ...celle, iExcel: "spild" }));
}

/** What sums can be made of: a row with an error counts as nothing. */
function talteCeller({ celler, liste: { raekker, svar } }: Sagsgrundlag, nr: number): Kildecelle[] {
  const [svaret, raekke] = [svar[nr]!, raekker[nr]!];
  const udgift = svaret.ok && erSag(raekke) ? kronerAf(aarsudgift(raekke.udgifter)) : 0;
  const taeller = ref(n.taeller(nr));
  const udgifter = omraade(n.celle(nr, SAGSKOLONNE.engangsudgift), n.celle(nr, celler[nr]!.length - 1));
  return [
    beregnet(n.taeller(nr), formel`IF(ISNUMBER(${ref(n.svar(nr))}),1,0)`, svaret.ok ? 1 : 0, "kroner", "mellemregning"),
    beregnet(n.udgift(nr), formel`IF(${taeller}=1,ROUND(SUM(${udgifter}),2),0)`, udgift, "oere", "mellemregning"),
    beregnet(
      n.refusion(nr),
      formel`IF(${taeller}=1,${ref(n.svar(nr))},0)`,
      svaret.ok ? kronerAf(svaret.vaerdi.refusion) : 0,
      "oere",
      "mellemregning",
    ),
  ];
}
