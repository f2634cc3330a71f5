import { danskFormel } from "../beregning/formeltekst";
import { erFormel, laesIndtastning, type Indhold } from "../mappe/indhold";
import { erUbegraenset, gitter, lavOmraade, type Omraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import { vistTekst } from "../mappe/tekstvisning";
import { ugyldigt } from "../wire/fejl";
import { enAf, kunLaes, tekst, type Felt } from "../wire/objekt";

/** The two-dimensional properties of a range; whole columns and rows answer null. */
export function cellefelter(mappe: Projektmappe, omraade: Omraade): Record<string, Felt> {
  const { ark } = omraade;
  const hver = (af: (raekke: number, kolonne: number) => unknown) => () => (erUbegraenset(omraade) ? null : gitter(omraade, af));
  const vaerdi = (r: number, k: number) => mappe.vaerdi(ark, r, k);
  const format = (r: number, k: number) => String(ark.formater.for(r, k, "numberFormat"));
  const formel = (r: number, k: number) => {
    const indhold = ark.indhold(r, k);
    return erFormel(indhold) ? indhold.formel : (indhold ?? (mappe.beregning().celle(ark, r, k) === undefined ? "" : vaerdi(r, k)));
  };
  const skrivIndhold = (ny: unknown) => skriv(mappe, omraade, ny);
  return {
    Values: { laes: hver(vaerdi), skriv: skrivIndhold },
    Formulas: { laes: hver(formel), skriv: skrivIndhold },
    FormulasLocal: kunLaes(
      hver((r, k) => {
        const indhold = ark.indhold(r, k);
        return erFormel(indhold) ? danskFormel(indhold.formel) : formel(r, k);
      }),
    ),
    Text: kunLaes(hver((r, k) => vistTekst(vaerdi(r, k), format(r, k)))),
    ValueTypes: kunLaes(hver((r, k) => typeAf(vaerdi(r, k)))),
    NumberFormat: {
      laes: hver(format),
      skriv: (nye) => {
        ark.kraevUbeskyttet();
        if (erUbegraenset(omraade)) throw ugyldigt("numberFormat of an unbounded range");
        if (!Array.isArray(nye)) return ark.formater.saet(omraade, "numberFormat", tekst(nye, "numberFormat"));
        const rettes = somGitter(nye, omraade, "numberFormat");
        gitter(omraade, (r, k) => {
          const ny = rettes[r - omraade.raekke]![k - omraade.kolonne];
          if (ny !== null)
            ark.formater.saet(
              lavOmraade(ark, { raekke: r, kolonne: k, raekker: 1, kolonner: 1 }),
              "numberFormat",
              tekst(ny, "numberFormat"),
            );
        });
      },
    },
  };
}

function skriv(mappe: Projektmappe, omraade: Omraade, ny: unknown): void {
  const { ark } = omraade;
  ark.kraevUbeskyttet(omraade);
  const somTekst = (r: number, k: number) => ark.formater.for(r, k, "numberFormat") === "@";
  if (erUbegraenset(omraade)) throw ugyldigt("values of an unbounded range");
  if (!Array.isArray(ny)) {
    gitter(omraade, (r, k) => ark.saet(r, k, laesIndtastning(ny, somTekst(r, k))));
  } else {
    const nye = somGitter(ny, omraade, "values");
    // All cells are read before one is written: a request that is refused changes nothing.
    const indhold = gitter(omraade, (r, k) => {
      const et = nye[r - omraade.raekke]![k - omraade.kolonne];
      return et === null ? ("uroert" as const) : { ny: laesIndtastning(et, somTekst(r, k)) };
    });
    gitter(omraade, (r, k) => {
      const et = indhold[r - omraade.raekke]![k - omraade.kolonne]!;
      if (et !== "uroert") ark.saet(r, k, et.ny);
    });
  }
  mappe.aendret();
}

/** null in a cell leaves it as it is. */
function somGitter(vaerdi: readonly unknown[], { raekker, kolonner }: Omraade, hvad: string): readonly (readonly unknown[])[] {
  const passer = vaerdi.length === raekker && vaerdi.every((raekke) => Array.isArray(raekke) && raekke.length === kolonner);
  if (!passer) throw ugyldigt(`${hvad}: the array has other dimensions than the range (${raekker} x ${kolonner})`);
  return vaerdi as readonly (readonly unknown[])[];
}

function typeAf(vaerdi: string | number | boolean): string {
  if (typeof vaerdi === "number") return "Double";
  if (typeof vaerdi === "boolean") return "Boolean";
  if (vaerdi === "") return "Empty";
  return /^#[A-Z/0_]+[!?A]$/.test(vaerdi) ? "Error" : "String";
}

export function ryd(mappe: Projektmappe, omraade: Omraade, hvad: unknown = "All"): void {
  const { ark } = omraade;
  const omfang = enAf("All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents")(hvad, "applyTo");
  ark.kraevUbeskyttet(omraade);
  if (["All", "Contents", "ResetContents"].includes(omfang)) ark.rydIndhold(omraade);
  if (["All", "Formats"].includes(omfang)) ark.formater.ryd(omraade);
  mappe.aendret();
}

/** Values and formats as they stand; a formula is copied as it is written where its references are absolute. */
export function kopierFra(
  mappe: Projektmappe,
  maal: Omraade,
  kilde: Omraade,
  type: unknown = "All",
  spring: unknown = false,
  vend: unknown = false,
): void {
  const hvad = enAf("All", "Values", "Formats", "Formulas")(type, "copyType");
  if (vend === true) throw ugyldigt("the test host does not transpose");
  maal.ark.kraevUbeskyttet(maal);
  const raekker = Math.max(kilde.raekker, maal.raekker - (maal.raekker % kilde.raekker));
  const kolonner = Math.max(kilde.kolonner, maal.kolonner - (maal.kolonner % kilde.kolonner));
  const billede = gitter(kilde, (r, k) => ({
    indhold: kilde.ark.indhold(r, k),
    vaerdi: mappe.vaerdi(kilde.ark, r, k),
    formater: kilde.ark.formater.alle(r, k),
  }));
  for (let r = 0; r < raekker; r++)
    for (let k = 0; k < kolonner; k++) {
      const fra = billede[r % kilde.raekker]![k % kilde.kolonner]!;
      if (spring === true && fra.vaerdi === "") continue;
      if (hvad === "All" || hvad === "Formats")
        for (const [egenskab, vaerdi] of Object.entries(fra.formater))
          maal.ark.formater.saet({ raekke: maal.raekke + r, kolonne: maal.kolonne + k, raekker: 1, kolonner: 1 }, egenskab, vaerdi);
      if (hvad !== "Formats") maal.ark.saet(maal.raekke + r, maal.kolonne + k, kopi(hvad, fra));
    }
  mappe.aendret();
}

function kopi(
  hvad: "All" | "Values" | "Formulas",
  { indhold, vaerdi }: { indhold: Indhold | undefined; vaerdi: string | number | boolean },
): Indhold | undefined {
  if (hvad === "Values") return vaerdi === "" ? undefined : vaerdi;
  if (
    erFormel(indhold) &&
    /(^|[^$A-Za-z0-9_.])[A-Za-z]{1,3}\$?\d|[A-Za-z]\d/.test(indhold.formel.replace(/\$[A-Z]+\$\d+/gi, "").replace(/"[^"]*"|'[^']*'!/g, ""))
  )
    throw ugyldigt(`the test host does not move relative references: ${indhold.formel}`);
  return indhold;
}
