import { kronerAf, oereAfKroner } from "../core";
import { laesRefusion, laesUdgift } from "../kald/refusion";
import { svar, svarForHver } from "./celler";

/**
 * Statens refusion af en særligt dyr enkeltsag i kr. Eksakt når udgiften er jævnt fordelt over året, ellers mindst så meget.
 * @customfunction REFUSION
 * @param udgift Årets udgift i kr., når alle indtægter er trukket fra: en celle eller et område.
 * @param aar Året som tal, fx 2022: ét for alle eller et område af samme form som udgift.
 * @param [maalgruppe] "barn" eller "voksen": nødvendig for 2013-2020, hvor grænserne er forskellige.
 * @param [satser] Egen tabel med beløbsgrænser i samme form som =REFUSION_SATSER(); kun bekræftede rækker bruges.
 * @returns Refusionen i kr., afrundet til hele øre, i samme form som udgift.
 */
export function refusion(udgift: any[][], aar: any[][], maalgruppe?: any[][], satser?: any[][]): any[][] {
  const { udgifter, regelVed } = svar(laesRefusion(udgift, aar, maalgruppe, satser));
  return svarForHver(udgifter, (celle, raekke, kolonne) => {
    const regel = regelVed(raekke, kolonne);
    if (!regel.ok) return regel.fejl;
    // A million plain numbers go the short way; whatever is not one is read with all care below it.
    const plain = typeof celle === "number" && celle >= 0 ? oereAfKroner(celle) : null;
    if (plain !== null) return kronerAf(regel.vaerdi.refusionAf(plain));
    const beloeb = laesUdgift(udgifter, raekke, kolonne);
    return beloeb.ok ? kronerAf(regel.vaerdi.refusionAf(beloeb.vaerdi)) : beloeb.fejl;
  });
}
