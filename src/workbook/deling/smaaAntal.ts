import { erAndelsoverskrift, erForskelsoverskrift, erGennemsnit, findSmaaAntal } from "../../tekster/antalsord";
import { DAEKKET } from "../../tekster/deling";
import { cellenavn } from "../formel";
import type { CellePlan, DiagramPlan, SheetPlan, WorkbookPlan } from "../plan";
import type { Rolle, Talformat } from "../tema";
import { antalsgrafAf, type Antalsgraf } from "./antalsgraf";
import { delbartAf, type Delbarcelle } from "./delbart";
import { cellerIFormel, ligger } from "./formelceller";
import { andelene, erForskel, passer } from "./forhold";
import type { Kontrolvalg } from "./kontrol";
import { omgivelserI, raekkerneI } from "./omgivelser";
import { vaelgSkjulte } from "./skjul";

/**
 * A workbook without its small counts: "under 5" in their place, and nothing in place of the counts that would give
 * them back. So are shares and averages made of them, and sentences that tell them. Amounts stay, but for those that a
 * formula makes from a hidden count by multiplying or dividing. The cells keep their places and their order.
 *
 * Covered: sums in the workbook's tables, by their words or their formulas, and counts that stand in several places.
 * Not covered: what a reader knows from elsewhere, and a sentence from which a small count can be calculated without
 * being told in it.
 */
export function daekSmaaAntal(plan: WorkbookPlan, { mindsteAntal }: Kontrolvalg): WorkbookPlan {
  const skjulte = new Map<string, string>();
  const graf = antalsgrafAf(plan);
  for (const [{ pladser }, hvordan] of vaelgSkjulte(graf, mindsteAntal))
    for (const plads of pladser)
      skjulte.set(noegle(plads.ark, plads), hvordan === "lille" ? DAEKKET.under(mindsteAntal) : DAEKKET.ikkeVist);
  if (skjulte.size > 0) skjulForhold(plan, graf, skjulte);
  const faste = skjulte.size > 0 ? skjulAfledte(plan, skjulte) : new Set<string>();
  return { ...plan, ark: plan.ark.map((ark) => daekArk(ark, skjulte, faste, mindsteAntal)) };
}

const noegle = (ark: string, celle: { readonly raekke: number; readonly kolonne: number }): string => `${ark}!${cellenavn(celle)}`;

/**
 * An average beside a hidden count gives it back to whoever knows the amount for all; a share of the counts, to whoever
 * knows one of them; so does how much they differ. Where a formula tells what a number is made of, skjulAfledte follows it.
 */
function skjulForhold(plan: WorkbookPlan, { antal }: Antalsgraf, skjulte: Map<string, string>): void {
  const antalPaa = new Map(antal.flatMap((et) => et.pladser.map((plads) => [noegle(plads.ark, plads), et.vaerdi] as const)));
  const vaerdier = antal.map(({ vaerdi }) => vaerdi).filter((vaerdi) => vaerdi > 0);
  delbartAf(plan).ark.forEach((ark, arknr) => {
    const om = omgivelserI(ark);
    const raekker = raekkerneI(ark);
    const skjulteHer = ark.celler.filter((celle) => skjulte.has(noegle(ark.navn, celle)));
    const antalHer = ark.celler.filter((celle) => antalPaa.has(noegle(ark.navn, celle)));
    const antallet = (celle: Delbarcelle): number => antalPaa.get(noegle(ark.navn, celle)) ?? NaN;
    for (const [nr, celle] of ark.celler.entries()) {
      const { vaerdi, talformat } = celle;
      if (typeof vaerdi !== "number" || skjulte.has(noegle(ark.navn, celle))) continue;
      const iRaekken = skjulteHer.filter((et) => et.raekke === celle.raekke);
      const iKolonnen = skjulteHer.filter((et) => et.kolonne === celle.kolonne && iSammeTabel(raekker, et.raekke, celle.raekke));
      const { kolonne, raekke } = om(celle);
      const gennemsnit =
        (iRaekken.length > 0 && kolonne.slice(0, 1).some(erGennemsnit)) || (iKolonnen.length > 0 && raekke.some(erGennemsnit));
      const andel =
        plan.ark[arknr]!.celler[nr]!.formel === undefined &&
        andelene(vaerdi, talformat, [...kolonne.slice(0, 1), ...raekke.slice(0, 1)].some(erAndelsoverskrift)).some((andel) =>
          [...iRaekken, ...iKolonnen].some((et) => vaerdier.some((andet) => passer(andel, antallet(et) / andet))),
        );
      const andre = (akse: "raekke" | "kolonne", et: Delbarcelle): number[] =>
        antalHer.filter((andet) => andet !== et && andet !== celle && andet[akse] === et[akse]).map(antallet);
      const forskel =
        (kolonne.slice(0, 1).some(erForskelsoverskrift) &&
          iRaekken.some((et) => andre("raekke", et).some((andet) => erForskel(vaerdi, antallet(et), andet)))) ||
        (raekke.slice(0, 1).some(erForskelsoverskrift) &&
          iKolonnen.some((et) => andre("kolonne", et).some((andet) => erForskel(vaerdi, antallet(et), andet))));
      if (gennemsnit || andel || forskel) skjulte.set(noegle(ark.navn, celle), DAEKKET.ikkeVist);
    }
  });
}

const iSammeTabel = (raekker: ReadonlyMap<number, unknown>, en: number, anden: number): boolean =>
  Array.from({ length: Math.abs(en - anden) }, (_, nr) => Math.min(en, anden) + nr).every((raekke) => raekker.has(raekke));

/**
 * What formulas make from what is hidden, and from that again: it is hidden where it may tell, and the others keep
 * their values without their formulas, since words cannot be calculated with.
 */
function skjulAfledte(plan: WorkbookPlan, skjulte: Map<string, string>): ReadonlySet<string> {
  const faste = new Set<string>();
  const formler = plan.ark.flatMap(({ navn, celler }) =>
    celler.flatMap((celle) => (celle.formel === undefined ? [] : [{ celle, ark: navn, til: cellerIFormel(celle.formel, navn) }])),
  );
  let nye = pladserne(plan, skjulte);
  while (nye.length > 0) {
    const ramte = formler.filter(
      ({ celle, ark, til }) => !faste.has(noegle(ark, celle)) && nye.some((et) => til.some((omraade) => ligger(omraade, et))),
    );
    ramte.forEach(({ ark, celle }) => faste.add(noegle(ark, celle)));
    const roeber = ramte.filter(({ ark, celle }) => !skjulte.has(noegle(ark, celle)) && kanRoebe(celle));
    roeber.forEach(({ ark, celle }) => skjulte.set(noegle(ark, celle), DAEKKET.ikkeVist));
    nye = roeber.map(({ ark, celle: { raekke, kolonne } }) => ({ ark, raekke, kolonne }));
  }
  return faste;
}

const pladserne = (plan: WorkbookPlan, skjulte: ReadonlyMap<string, string>) =>
  plan.ark.flatMap(({ navn, celler }) =>
    celler.flatMap(({ raekke, kolonne }) => (skjulte.has(noegle(navn, { raekke, kolonne })) ? [{ ark: navn, raekke, kolonne }] : [])),
  );

const BELOEBSFORMATER: ReadonlySet<Talformat> = new Set(["kroner", "oere", "enDecimal"]);

/**
 * Counts that are to be hidden already are; a count that is left is a sum that the reader may know. A text that stands
 * in the formula itself, "Trin 1", tells of the count only whether it is there.
 */
function kanRoebe({ vaerdi, format, formel }: CellePlan): boolean {
  if (typeof vaerdi === "string") return /\d/u.test(vaerdi) && !formel!.includes(`"${vaerdi.replace(/"/gu, '""')}"`);
  if (format === "antal") return false;
  return format === undefined || !BELOEBSFORMATER.has(format) || /[*/]/u.test(formel!.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, ""));
}

function daekArk(ark: SheetPlan, skjulte: ReadonlyMap<string, string>, faste: ReadonlySet<string>, mindsteAntal: number): SheetPlan {
  const celler = ark.celler.map((celle) => {
    const ord = skjulte.get(noegle(ark.navn, celle));
    if (ord !== undefined) return daekket(celle, ord);
    const fast = faste.has(noegle(ark.navn, celle)) ? udenFormel(celle) : celle;
    const tekst = typeof fast.vaerdi === "string" ? udenSmaaAntal(fast.vaerdi, mindsteAntal) : fast.vaerdi;
    return tekst === fast.vaerdi ? fast : { ...udenFormel(fast), vaerdi: tekst };
  });
  const erSkjult = (diagram: DiagramPlan): boolean =>
    ark.celler.some(
      (celle) => skjulte.has(noegle(ark.navn, celle)) && ligger({ ark: ark.navn, ...diagram.vaerdier }, { ark: ark.navn, ...celle }),
    );
  const diagrammer = ark.diagrammer.map((diagram) => ({
    ...diagram,
    alternativTekst: erSkjult(diagram) ? diagram.titel : udenSmaaAntal(diagram.alternativTekst, mindsteAntal),
  }));
  return { ...ark, celler, diagrammer };
}

const udenFormel = ({ formel: _, iExcel: __, ...celle }: CellePlan): CellePlan => celle;

/** Words in a number's place: to the right, as the numbers are, and no more to be filled in. */
function daekket(celle: CellePlan, vaerdi: string): CellePlan {
  const { validering: _, ...resten } = udenFormel(celle);
  return { ...resten, vaerdi, rolle: UDEN_TAL[celle.rolle] ?? celle.rolle };
}

const UDEN_TAL: Partial<Record<Rolle, Rolle>> = { input: "kontrol", beregnet: "kontrol", skoen: "kontrol", mellemregning: "kontrol" };

function udenSmaaAntal(tekst: string, mindsteAntal: number): string {
  let ny = tekst;
  for (const { fra, til } of [...findSmaaAntal(tekst, mindsteAntal)].reverse())
    ny = ny.slice(0, fra) + DAEKKET.under(mindsteAntal) + ny.slice(til);
  return ny;
}
