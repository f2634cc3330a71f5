import { afvist, antal, enkelt, type Argumentsvar, type Regn } from "./argumentsvar";
import { pladsvis } from "./pladsvis";
import { erUbestemt, regnTal, type Ubestemt } from "./regnetegn";
import type { Celleindhold, Fejlcelle, Udtryk } from "./udtryk";

/**
 * Excel's IF. With one condition only the branch that is taken is calculated, and it is given as it stands, cells as
 * cells; with several both are, and the answer is chosen cell by cell.
 */
export function hvis([betingelse, sand, falsk]: readonly Udtryk[], regn: Regn, tekst: string): Argumentsvar {
  const svar = regn(betingelse!);
  if (svar.art === "afvist") return svar;
  if (antal(svar.vaerdi) !== 1) return cellevis(svar, regnGren(sand!, regn, tekst), regnGren(falsk, regn, tekst), tekst);
  const valgt = sandhed(svar.vaerdi[0]![0]!);
  if (erUbestemt(valgt)) return afvist(valgt.ubestemt, tekst);
  return typeof valgt === "object" ? enkelt(valgt) : regnGren(valgt ? sand! : falsk, regn, tekst);
}

/** A branch that is not written is FALSE; one that is written empty shows 0, but what it hands on is not documented. */
function regnGren(gren: Udtryk | undefined, regn: Regn, tekst: string): Argumentsvar {
  if (gren === undefined) return enkelt(false);
  return erUdeladt(gren) ? afvist("uforstaaet", tekst) : regn(gren);
}

const erUdeladt = (del: Udtryk): boolean => del.art === "konstant" && del.vaerdi === null;

function cellevis(
  betingelser: Argumentsvar & { readonly art: "vaerdi" },
  sande: Argumentsvar,
  falske: Argumentsvar,
  tekst: string,
): Argumentsvar {
  if (sande.art === "afvist") return sande;
  if (falske.art === "afvist") return falske;
  const vaelg = (betingelse: Celleindhold, sand: Celleindhold, falsk: Celleindhold): Celleindhold | Ubestemt => {
    const valgt = sandhed(betingelse);
    if (typeof valgt === "object") return valgt;
    return (valgt ? sand : falsk) ?? TOM;
  };
  return pladsvis([betingelser.vaerdi, sande.vaerdi, falske.vaerdi], (a, b, c) => vaelg(a!, b!, c!), tekst);
}

/** What an empty cell is, once it is an element of an array, is not documented. */
const TOM: Ubestemt = { ubestemt: "uforstaaet" };

/** A condition: empty and 0 are false; a text is true, false or an error by Excel's language. */
export function sandhed(celle: Celleindhold): boolean | Fejlcelle | Ubestemt {
  const tal = regnTal(celle);
  return typeof tal === "number" ? tal !== 0 : tal;
}

export const erFejlcelle = (celle: Celleindhold): celle is Fejlcelle => typeof celle === "object" && celle !== null;

/**
 * Excel's IFERROR, cell by cell. What it makes of an empty cell is not documented in one way, nor whether a truth value
 * from a cell is still the cell's when it is added up.
 */
export function hvisFejl([vaerdien, ellers]: readonly Udtryk[], regn: Regn, tekst: string): Argumentsvar {
  const [svar, reserve] = [regn(vaerdien!), regn(ellers!)];
  if (svar.art === "afvist") return svar;
  if (reserve.art === "afvist") return reserve;
  // Several in the place of one would change the answer's form.
  if (antal(reserve.vaerdi) !== 1) return afvist("uforstaaet", tekst);
  const uvis = (celle: Celleindhold, iCeller: boolean) => celle === null || (iCeller && typeof celle === "boolean");
  const vaelg = (celle: Celleindhold): Celleindhold | Ubestemt => {
    const [valgt, iCeller] = erFejlcelle(celle) ? [reserve.vaerdi[0]![0]!, reserve.iCeller] : [celle, svar.iCeller];
    return uvis(valgt, iCeller) ? TOM : valgt;
  };
  return pladsvis([svar.vaerdi], (celle) => vaelg(celle!), tekst);
}
