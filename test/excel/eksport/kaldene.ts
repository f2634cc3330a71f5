import type { Argument } from "../beregning/oversaet";
import type { Etkald } from "../beregning/typer";
import { cellenavn, citeretArk } from "../mappe/adresse";
import type { Ark } from "../mappe/ark";
import { gitter, lavOmraade, type Omraade } from "../mappe/omraade";
import type { Projektmappe } from "../mappe/projektmappe";
import type { Fordelingskald } from "./fordelBudget";

/** Reads a cell that holds FORDEL_BUDGET and nothing else; anything more has no twin, and is refused. */
export function laesFordeling(
  mappe: Projektmappe,
  ark: Ark,
  raekke: number,
  kolonne: number,
  { kald, argumenter: vaerdier, alene }: Etkald,
): Fordelingskald {
  const sted = `${ark.navn}!${cellenavn(raekke, kolonne)}`;
  if (!alene) throw new Error(`No native twin of a call inside a formula (${sted})`);
  const [beloeb, noegle, enhed, fastlaast] = kald.argumenter;
  if (fastlaast !== undefined && fastlaast.art !== "udeladt") throw new Error(`No native twin of FORDEL_BUDGET's fixed amounts (${sted})`);
  if (noegle?.art !== "felt" || beloeb === undefined)
    throw new Error(`A native twin of FORDEL_BUDGET needs an amount, and its key as a range (${sted})`);
  const svar = svaretsOmraade(mappe, ark, raekke, kolonne);
  const dele = gitter(svar, (r, k) => mappe.vaerdi(ark, r, k)).flat();
  if (!dele.every((del) => typeof del === "number")) throw new Error(`No native twin of an error (${sted}: ${dele.join()})`);
  const harEnhed = enhed !== undefined && enhed.art !== "udeladt";
  return {
    svar,
    beloeb: udtryk(beloeb, ark, sted),
    enhed: harEnhed ? udtryk(enhed, ark, sted) : "1",
    vaegte: gitter(noegle.felt, (r, k) => `N(${reference(noegle.ark, ark, r, k)})`).flat(),
    tal: {
      beloeb: Number(vaerdier[0]),
      enhed: harEnhed ? Number(vaerdier[2]) : 1,
      vaegte: gitter(noegle.felt, (r, k) => Number(mappe.vaerdi(noegle.ark, r, k))).flat(),
    },
    dele: dele as number[],
  };
}

export const reference = (paa: Ark, fra: Ark, raekke: number, kolonne: number): string =>
  `${paa === fra ? "" : `${citeretArk(paa.navn)}!`}${cellenavn(raekke, kolonne)}`;

/** An argument as text in the sheet's own language. */
export function udtryk(argument: Argument, ark: Ark, sted: string): string {
  if (argument.art === "felt") return reference(argument.ark, ark, argument.felt.raekke, argument.felt.kolonne);
  if (argument.art === "vaerdi")
    return typeof argument.vaerdi === "string" ? `"${argument.vaerdi.replace(/"/g, '""')}"` : String(argument.vaerdi);
  if (argument.art === "udeladt" || argument.skabelon.some((del) => typeof del !== "string"))
    throw new Error(`No native twin of a call inside a call (${sted})`);
  return argument.skabelon.join("");
}

/** Where a formula stands and spills. */
export function svaretsOmraade(mappe: Projektmappe, ark: Ark, raekke: number, kolonne: number): Omraade {
  const celler = [...mappe.beregning().celler(ark)].filter(([, , et]) => et.anker.raekke === raekke && et.anker.kolonne === kolonne);
  const [sidsteR, sidsteK] = [Math.max(...celler.map(([r]) => r)), Math.max(...celler.map(([, k]) => k))];
  return lavOmraade(ark, { raekke, kolonne, raekker: sidsteR - raekke + 1, kolonner: sidsteK - kolonne + 1 });
}
