import { citeretArk, delAdresse, laesFelt, type Felt2D } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { synligtNavn } from "../mappe/navne";
import type { Projektmappe } from "../mappe/projektmappe";
import { strukturreference, type Formelcelle } from "../mappe/strukturreference";
import { samlet, tegnAf, udenLuft, type Tegn } from "./formeltekst";
import type { Cellevaerdi, Fejlvaerdi, Funktioner } from "./typer";

export type Svarmatrix = readonly (readonly (Cellevaerdi | Fejlvaerdi)[])[];

/** A call of the add-in's function inside a formula. */
export interface Kald {
  readonly navn: string;
  readonly ark: Ark;
  readonly argumenter: readonly Argument[];
  svar: Svarmatrix;
}

export type Argument =
  | { readonly art: "udeladt" }
  | { readonly art: "vaerdi"; readonly vaerdi: Cellevaerdi }
  | { readonly art: "felt"; readonly ark: Ark; readonly felt: Felt2D }
  | { readonly art: "udtryk"; readonly skabelon: Skabelon };

/** A formula for the engine; where a call stands, its answer's cells are put in when they are known. */
export type Skabelon = readonly (string | Kald)[];

const IKKE_BEREGNET: Svarmatrix = [[{ code: "#N/A" }]];

/** The engine writes numbers in English; in Danish Excel FIXED writes 1.234,5. */
const DANSKE_SKILLETEGN = '),",","\u0001"),".",","),"\u0001",".")';

/** Names become what they stand for, and calls become objects, the innermost first in `kald`. */
export class Oversaetter {
  readonly kald: Kald[] = [];
  private sted: Formelcelle | null = null;

  constructor(
    private readonly mappe: Projektmappe,
    private readonly funktioner: Funktioner,
  ) {}

  formel(formel: string, sted: Formelcelle): Skabelon {
    this.sted = sted;
    return this.dele(tegnAf(formel.slice(1)), sted.ark, 0);
  }

  private dele(tegn: readonly Tegn[], ark: Ark, dybde: number): Skabelon {
    if (dybde > 64) throw new Error(`Names refer to themselves: ${samlet(tegn)}`);
    const ud: (string | Kald)[] = [];
    for (let nr = 0; nr < tegn.length; nr++) {
      const et = tegn[nr]!;
      if (et.art === "funktion" && this.funktioner.har(et.tekst.toUpperCase())) {
        const slut = slutparentes(tegn, nr + 1);
        ud.push(this.etKald(et.tekst.toUpperCase(), opdelt(tegn.slice(nr + 2, slut)), ark, dybde));
        nr = slut;
      } else if (et.art === "funktion" && et.tekst.toUpperCase() === "FIXED") {
        const slut = slutparentes(tegn, nr + 1);
        ud.push("SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(FIXED(", ...this.dele(tegn.slice(nr + 2, slut), ark, dybde), DANSKE_SKILLETEGN);
        nr = slut;
      } else if (et.art === "navn") ud.push(...this.navn(et.tekst, ark, dybde));
      else if (et.art === "tabel") ud.push(strukturreference(this.mappe, this.sted!, et.tekst));
      else if (erDobbeltMinus(tegn, nr)) {
        // IronCalc drops a double minus; Excel makes numbers of true and false by it.
        ud.push("1*");
        nr++;
      } else if (et.art === "fejl" && tegn[nr + 1]?.art === "reference") {
        ud.push(et.tekst);
        nr++;
      } else ud.push(et.tekst);
    }
    return ud;
  }

  private navn(tekst: string, ark: Ark, dybde: number): Skabelon {
    const navn = synligtNavn(this.mappe, ark, tekst);
    if (navn === undefined) return [tekst];
    const paa = navn.ark ?? ark;
    const tegn = tegnAf(navn.formel.slice(1));
    const eneste = tegn.length === 1 ? tegn[0]! : undefined;
    if (eneste?.art === "reference") return [medArk(eneste.tekst, paa)];
    return ["(", ...this.dele(tegn, paa, dybde + 1), ")"];
  }

  private etKald(navn: string, argumenter: readonly (readonly Tegn[])[], ark: Ark, dybde: number): Kald {
    const kald: Kald = { navn, ark, argumenter: argumenter.map((et) => this.argument(et, ark, dybde)), svar: IKKE_BEREGNET };
    this.kald.push(kald);
    return kald;
  }

  private argument(tegn: readonly Tegn[], ark: Ark, dybde: number): Argument {
    const rene = udenLuft(tegn);
    if (rene.length === 0) return { art: "udeladt" };
    const [foerste] = rene;
    if (rene.length === 1 && foerste!.art === "tal") return { art: "vaerdi", vaerdi: Number(foerste!.tekst) };
    if (rene.length === 1 && foerste!.art === "tekst") return { art: "vaerdi", vaerdi: foerste!.tekst.slice(1, -1).replace(/""/g, '"') };
    const skabelon = this.dele(tegn, ark, dybde);
    const adresse = skabelon.length === 1 && typeof skabelon[0] === "string" ? delAdresse(skabelon[0]) : null;
    const felt = adresse && laesFelt(adresse.rest);
    const paa = adresse?.ark == null ? ark : this.mappe.findArk(adresse.ark);
    return felt && paa ? { art: "felt", ark: paa, felt } : { art: "udtryk", skabelon };
  }
}

const medArk = (reference: string, ark: Ark): string =>
  delAdresse(reference).ark === null ? `${citeretArk(ark.navn)}!${reference}` : reference;

const FOER_FORTEGN = /^[(,=<>+\-*/&{;]$|^<>$|^<=$|^>=$/;

function erDobbeltMinus(tegn: readonly Tegn[], nr: number): boolean {
  if (tegn[nr]!.tekst !== "-" || tegn[nr + 1]?.tekst !== "-") return false;
  const foer = tegn
    .slice(0, nr)
    .reverse()
    .find(({ art }) => art !== "luft");
  return foer === undefined || (foer.art === "tegn" && FOER_FORTEGN.test(foer.tekst));
}

const retning = ({ art, tekst }: Tegn): number => (art !== "tegn" ? 0 : "({".includes(tekst) ? 1 : ")}".includes(tekst) ? -1 : 0);

/** Where the bracket that opens at `aaben` closes. */
export function slutparentes(tegn: readonly Tegn[], aaben: number): number {
  let dybde = 0;
  for (let nr = aaben; nr < tegn.length; nr++) {
    dybde += retning(tegn[nr]!);
    if (dybde === 0) return nr;
  }
  throw new Error(`Parentheses do not match: ${samlet(tegn)}`);
}

/** At the commas between arguments; no arguments at all is none. */
function opdelt(tegn: readonly Tegn[]): Tegn[][] {
  if (udenLuft(tegn).length === 0) return [];
  const ud: Tegn[][] = [[]];
  let dybde = 0;
  for (const et of tegn) {
    dybde += retning(et);
    if (dybde === 0 && et.art === "tegn" && et.tekst === ",") ud.push([]);
    else ud.at(-1)!.push(et);
  }
  return ud;
}
