import { kronerAf, lykkedes, oereAfKroner, refusionAarEfter, type Oere, type Resultat } from "../core";
import { laesIkkeNegativtBeloeb } from "../tekster/laes";
import { Felt, kraevForm, svar, svarForHver } from "./celler";
import { laesSatser, laesSatstabel } from "./satsargument";

type Regner = (udgift: Oere) => Oere;

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
  const udgifter = new Felt(udgift, "udgift");
  const findRegner = regnerFor(udgifter, new Felt(aar, "aar"), new Felt(maalgruppe, "maalgruppe"), satser);
  return svarForHver(udgifter, (celle, raekke, kolonne) => {
    const regn = findRegner(raekke, kolonne);
    if (!regn.ok) return regn.fejl;
    // A million plain numbers go the short way; whatever is not one is read with all care below it.
    const plain = typeof celle === "number" && celle >= 0 ? oereAfKroner(celle) : null;
    if (plain !== null) return kronerAf(regn.vaerdi(plain));
    const beloeb = laesIkkeNegativtBeloeb(celle, udgifter.sted(raekke, kolonne));
    return beloeb.ok ? kronerAf(regn.vaerdi(beloeb.vaerdi)) : beloeb.fejl;
  });
}

/** One year for all is looked up once, and a mistake in it is the whole call's; else each place has its own. */
function regnerFor(
  udgifter: Felt,
  aar: Felt,
  maalgruppe: Felt,
  satser: any[][] | undefined,
): (raekke: number, kolonne: number) => Resultat<Regner> {
  kraevForm(aar, udgifter.form, true);
  kraevForm(maalgruppe, udgifter.form, true);
  const tabel = svar(laesSatstabel(satser));
  if (aar.antal <= 1 && maalgruppe.antal <= 1) {
    const faelles = lykkedes(refusionAarEfter(svar(laesSatser(tabel, aar, maalgruppe, 0, 0))));
    return () => faelles;
  }
  const kendte = new Map<string, Resultat<Regner>>();
  return (raekke, kolonne) => {
    const noegle = JSON.stringify([aar.celleVed(raekke, kolonne), maalgruppe.celleVed(raekke, kolonne)]);
    const kendt = kendte.get(noegle);
    if (kendt !== undefined) return kendt;
    const fundet = laesSatser(tabel, aar, maalgruppe, raekke, kolonne);
    if (!fundet.ok) return fundet;
    const regner = lykkedes(refusionAarEfter(fundet.vaerdi));
    kendte.set(noegle, regner);
    return regner;
  };
}
