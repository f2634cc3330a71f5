import { erLille } from "../../tekster/antalsord";
import type { Antal, Antalsgraf, Ligning } from "./antalsgraf";

/** lille: shown as "under 5". ikkeVist: nothing is told but that it is somebody. */
export type Skjult = "lille" | "ikkeVist";

/**
 * Which counts to hide so that no small one can be worked out: the small ones; and while one of them has only one
 * possible value, the smallest other part of a sum that it is in, or the sum itself where all parts are hidden or 0.
 *
 * The reader is taken to know all sums, that no count that is hidden is 0, that "under 5" is below 5, and that other
 * hidden counts are 5 or more.
 */
export function vaelgSkjulte({ antal, ligninger }: Antalsgraf, mindsteAntal: number): ReadonlyMap<Antal, Skjult> {
  const skjulte = new Map<Antal, Skjult>(antal.filter(({ vaerdi }) => erLille(vaerdi, mindsteAntal)).map((et) => [et, "lille"]));
  const smaa = [...skjulte.keys()];
  for (;;) {
    const roebet = smaa.find((et) => !kanVaereAndet(et, skjulte, ligninger, mindsteAntal));
    if (roebet === undefined) return skjulte;
    const naeste = naesteAtSkjule(roebet, skjulte, ligninger);
    if (naeste !== null) skjulte.set(naeste, "ikkeVist");
    else if (!loesOp(roebet, skjulte, ligninger)) return skjulte;
  }
}

/**
 * From the count outwards, through the sums that it is in and the hidden counts of those: where a sum has only one
 * hidden count, that one is told, so another part of it is hidden; best one that closes two such sums at once.
 */
function naesteAtSkjule(fra: Antal, skjulte: ReadonlyMap<Antal, Skjult>, ligninger: readonly Ligning[]): Antal | null {
  const lag = lagene(fra, skjulte, ligninger);
  const erAabne = (ligning: Ligning): boolean => [...ligning.keys()].filter((et) => skjulte.has(et)).length === 1;
  const aabne = new Set(lag.flat().filter(erAabne));
  const lukker = (et: Antal): number => [...aabne].filter((ligning) => ligning.has(et)).length;
  const foerst = (led: readonly (readonly [Antal, number])[]): Antal | undefined =>
    led.map(([et]) => et).sort((en, anden) => lukker(anden) - lukker(en) || en.vaerdi - anden.vaerdi)[0];
  for (const et of [...lag.map((ens) => ens.filter((ligning) => aabne.has(ligning))), ...lag]) {
    const viste = et.flatMap((ligning) => [...ligning].filter(([antal]) => !skjulte.has(antal) && antal.vaerdi > 0));
    const valgt = foerst(viste.filter(([, gange]) => gange > 0)) ?? foerst(viste);
    if (valgt !== undefined) return valgt;
  }
  return null;
}

/** The sums with the count; then those with a hidden count of these; and so on. */
function lagene(fra: Antal, skjulte: ReadonlyMap<Antal, Skjult>, ligninger: readonly Ligning[]): Ligning[][] {
  const lag: Ligning[][] = [];
  const sete = new Set<Ligning>();
  let antal: readonly Antal[] = [fra];
  while (antal.length > 0) {
    const nye = ligninger.filter((ligning) => !sete.has(ligning) && antal.some((et) => ligning.has(et)));
    nye.forEach((ligning) => sete.add(ligning));
    if (nye.length > 0) lag.push(nye);
    antal = nye.flatMap((ligning) => [...ligning.keys()].filter((et) => skjulte.has(et)));
  }
  return lag;
}

/** Where all is hidden, "under 5" itself may tell too much: four of them under 5 together are 1 each. */
function loesOp(fra: Antal, skjulte: Map<Antal, Skjult>, ligninger: readonly Ligning[]): boolean {
  const omkring = [fra, ...lagene(fra, skjulte, ligninger).flatMap((lag) => lag.flatMap((ligning) => [...ligning.keys()]))];
  // A sum before its parts: it is what bounds them.
  const sidst = omkring.filter((et) => skjulte.get(et) === "lille").sort((en, anden) => anden.vaerdi - en.vaerdi)[0];
  if (sidst === undefined) return false;
  skjulte.set(sidst, "ikkeVist");
  return true;
}

/** So many attempts are enough for tables that people make; beyond, more is hidden. */
const FORSOEG_HOEJST = 4_000;

/**
 * Whether there are other counts that fit with all that is shown, among them another value of this. Found by changing
 * it and letting one hidden count of each sum make up for it.
 */
function kanVaereAndet(et: Antal, skjulte: ReadonlyMap<Antal, Skjult>, ligninger: readonly Ligning[], mindsteAntal: number): boolean {
  let forsoeg = 0;
  const kan = (antal: Antal, vaerdi: number): boolean => {
    if (skjulte.get(antal) === "lille") return erLille(vaerdi, mindsteAntal);
    return vaerdi >= (antal.vaerdi < mindsteAntal ? 1 : mindsteAntal);
  };
  const ret = (aendringer: ReadonlyMap<Antal, number>): boolean => {
    forsoeg += 1;
    if (forsoeg > FORSOEG_HOEJST) return false;
    for (const ligning of ligninger) {
      const skaevt = [...ligning].reduce((ialt, [antal, gange]) => ialt + gange * (aendringer.get(antal) ?? 0), 0);
      if (skaevt === 0) continue;
      return [...ligning].some(([antal, gange]) => {
        const aendring = -skaevt / gange;
        if (!skjulte.has(antal) || aendringer.has(antal) || !Number.isInteger(aendring)) return false;
        return kan(antal, antal.vaerdi + aendring) && ret(new Map([...aendringer, [antal, aendring]]));
      });
    }
    return true;
  };
  const loftet = skjulte.get(et) === "lille" ? mindsteAntal : et.vaerdi + mindsteAntal;
  return Array.from({ length: loftet }, (_, nr) => nr + 1)
    .sort((en, anden) => Math.abs(en - et.vaerdi) - Math.abs(anden - et.vaerdi))
    .some((vaerdi) => vaerdi !== et.vaerdi && kan(et, vaerdi) && ret(new Map([[et, vaerdi - et.vaerdi]])));
}
