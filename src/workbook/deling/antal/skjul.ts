import { erLille } from "../../../tekster/skrevetAntal";
import { cellenoegle } from "../tabel/cellenoegle";
import type { Antal, Antalsgraf, Ligning } from "./antalsgraf";

/** lille: shown as "under 5". ikkeVist: nothing is told but that it is somebody. */
export type Skjult = "lille" | "ikkeVist";

/**
 * Which counts to hide so that no small one can be worked out: the small ones; and while one of them has only one
 * possible value, the smallest other part of a sum that it is in, or the sum itself where all parts are hidden or 0.
 *
 * The reader is taken to know all sums, that no count that is hidden is 0, that "under 5" is below 5, and that other
 * hidden counts are 5 or more.
 *
 * @param forud what is hidden whatever else is shared, by cellenoegle: two who are given different sheets must not be able
 *   to put theirs together
 */
export function vaelgSkjulte(
  { antal, ligninger }: Antalsgraf,
  mindsteAntal: number,
  forud: ReadonlyMap<string, Skjult> = new Map(),
): ReadonlyMap<Antal, Skjult> {
  const smaa = antal.filter(({ vaerdi }) => erLille(vaerdi, mindsteAntal));
  const usete = antal.filter((et) => !smaa.includes(et) && !staarNogetSted(et));
  const skjulte = new Map<Antal, Skjult>([...smaa.map((et) => [et, "lille"] as const), ...usete.map((et) => [et, "ikkeVist"] as const)]);
  for (const et of antal) {
    const foer = et.pladser.flatMap((plads) => forud.get(cellenoegle(plads.ark, plads)) ?? []);
    if (foer.length > 0) skjulte.set(et, foer.includes("ikkeVist") ? "ikkeVist" : "lille");
  }
  const med = ligningerMed(ligninger);
  // What is safe stays so: hiding more only leaves more to choose from.
  for (const et of smaa) {
    while (!kanVaereAndet(et, skjulte, med, mindsteAntal)) {
      const naeste = naesteAtSkjule(et, skjulte, med);
      if (naeste !== null) skjulte.set(naeste, "ikkeVist");
      else if (!loesOp(et, skjulte, med)) break;
    }
  }
  return skjulte;
}

/** What is left of a sum stands nowhere. */
const staarNogetSted = ({ pladser, sagt }: Antal): boolean => pladser.length > 0 || sagt;

/** The sums that each count is in. */
type Opslag = (antal: Antal) => readonly Ligning[];

function ligningerMed(ligninger: readonly Ligning[]): Opslag {
  const opslag = new Map<Antal, Ligning[]>();
  for (const ligning of ligninger) {
    for (const antal of ligning.keys()) {
      const dens = opslag.get(antal);
      if (dens === undefined) opslag.set(antal, [ligning]);
      else dens.push(ligning);
    }
  }
  return (antal) => opslag.get(antal) ?? [];
}

/**
 * From the count outwards, through the sums that it is in and the hidden counts of those: where a sum has only one
 * hidden count, that one is told, so another part of it is hidden; best one that closes two such sums at once.
 */
function naesteAtSkjule(fra: Antal, skjulte: ReadonlyMap<Antal, Skjult>, med: Opslag): Antal | null {
  const lag = lagene(fra, skjulte, med);
  const erAabne = (ligning: Ligning): boolean => [...ligning.keys()].filter((et) => skjulte.has(et)).length === 1;
  const aabne = new Set(lag.flat().filter(erAabne));
  const lukker = (et: Antal): number => [...aabne].filter((ligning) => ligning.has(et)).length;
  const foerst = (led: readonly (readonly [Antal, number])[]): Antal | undefined =>
    led.map(([et]) => et).sort((en, anden) => lukker(anden) - lukker(en) || en.vaerdi - anden.vaerdi)[0];
  for (const et of [...lag.map((ens) => ens.filter((ligning) => aabne.has(ligning))), ...lag]) {
    const viste = et.flatMap((ligning) => [...ligning].filter(([antal]) => !skjulte.has(antal) && antal.vaerdi > 0));
    // A sentence that tells one would have to be rewritten.
    const usagte = viste.filter(([antal]) => !antal.sagt);
    for (const led of [usagte.filter(erDel), usagte, viste.filter(erDel), viste]) {
      const valgt = foerst(led);
      if (valgt !== undefined) return valgt;
    }
  }
  return null;
}

const erDel = ([, gange]: readonly [Antal, number]): boolean => gange > 0;

/** The sums with the count; then those with a hidden count of these; and so on. */
function lagene(fra: Antal, skjulte: ReadonlyMap<Antal, Skjult>, med: Opslag): Ligning[][] {
  const lag: Ligning[][] = [];
  const sete = new Set<Ligning>();
  let antal: readonly Antal[] = [fra];
  while (antal.length > 0) {
    const nye = [...new Set(antal.flatMap(med))].filter((ligning) => !sete.has(ligning));
    nye.forEach((ligning) => sete.add(ligning));
    if (nye.length > 0) lag.push(nye);
    antal = nye.flatMap((ligning) => [...ligning.keys()].filter((et) => skjulte.has(et)));
  }
  return lag;
}

/** Where all is hidden, "under 5" itself may tell too much: four of them under 5 together are 1 each. */
function loesOp(fra: Antal, skjulte: Map<Antal, Skjult>, med: Opslag): boolean {
  const omkring = [fra, ...lagene(fra, skjulte, med).flatMap((lag) => lag.flatMap((ligning) => [...ligning.keys()]))];
  // A sum before its parts: it is what bounds them.
  const sidst = omkring.filter((et) => skjulte.get(et) === "lille").sort((en, anden) => anden.vaerdi - en.vaerdi)[0];
  if (sidst === undefined) return false;
  skjulte.set(sidst, "ikkeVist");
  return true;
}

/**
 * How many counts another possibility may change, short ones first, and how many are tried: enough for tables as people
 * make them. Where none is found in time, more is hidden.
 */
const AENDRINGER_HOEJST = [4, 8, 16] as const;
const FORSOEG_HOEJST = 300;

/**
 * Whether there are other counts that fit with all that is shown, among them another value of this. Found by changing
 * it and letting one hidden count of each sum make up for it.
 */
function kanVaereAndet(et: Antal, skjulte: ReadonlyMap<Antal, Skjult>, med: Opslag, mindsteAntal: number): boolean {
  let forsoeg = 0;
  const kan = (antal: Antal, vaerdi: number): boolean => {
    if (skjulte.get(antal) === "lille") return erLille(vaerdi, mindsteAntal);
    return vaerdi >= (antal.vaerdi < mindsteAntal ? 1 : mindsteAntal);
  };
  const ret = (aendringer: ReadonlyMap<Antal, number>, hoejst: number): boolean => {
    forsoeg += 1;
    const [skaev] = skaeve(aendringer, med);
    if (skaev === undefined) return true;
    if (aendringer.size === hoejst || forsoeg > FORSOEG_HOEJST) return false;
    return [...skaev.ligning]
      .flatMap(([antal, gange]) => {
        const aendring = -skaev.med / gange;
        if (!skjulte.has(antal) || aendringer.has(antal) || !Number.isInteger(aendring) || !kan(antal, antal.vaerdi + aendring)) return [];
        const naeste = new Map(aendringer).set(antal, aendring);
        return [{ naeste, tilbage: skaeve(naeste, med).length }];
      })
      .sort((en, anden) => en.tilbage - anden.tilbage)
      .some(({ naeste }) => ret(naeste, hoejst));
  };
  const loft = skjulte.get(et) === "lille" ? mindsteAntal - 1 : et.vaerdi + mindsteAntal;
  // One that is no whole number keeps what it has beyond one.
  const andre = Array.from({ length: Math.ceil(loft) }, (_, nr) => nr + 1 - (Math.ceil(et.vaerdi) - et.vaerdi))
    .filter((vaerdi) => vaerdi !== et.vaerdi && kan(et, vaerdi))
    .sort((en, anden) => Math.abs(en - et.vaerdi) - Math.abs(anden - et.vaerdi));
  return AENDRINGER_HOEJST.some((hoejst) =>
    andre.some((vaerdi) => {
      forsoeg = 0;
      return ret(new Map([[et, vaerdi - et.vaerdi]]), hoejst);
    }),
  );
}

/** The sums that no longer add up, and by how much. */
function skaeve(aendringer: ReadonlyMap<Antal, number>, med: Opslag): { readonly ligning: Ligning; readonly med: number }[] {
  const forskelle = new Map<Ligning, number>();
  for (const [antal, aendring] of aendringer)
    for (const ligning of med(antal)) forskelle.set(ligning, (forskelle.get(ligning) ?? 0) + ligning.get(antal)! * aendring);
  return [...forskelle].flatMap(([ligning, forskel]) => (forskel === 0 ? [] : [{ ligning, med: forskel }]));
}
