import { skrivTal } from "../../tekster/tal";
import type { Opslagsraekke, Opslagstabel } from "../../workbook/ark/opslagstabel";

/** A sheet breaks sentences into lines, a row each, and names the first one only; here they are whole again. */
export function samlet(tabel: Opslagstabel): Opslagstabel {
  const raekker: Opslagsraekke[] = [];
  for (const raekke of tabel.raekker) {
    const forrige = raekker.at(-1);
    const [navn, ...resten] = raekke.celler;
    if (navn === "" && forrige !== undefined) raekker[raekker.length - 1] = forlaenget(forrige, resten);
    else raekker.push(raekke);
  }
  return { ...tabel, raekker };
}

const forlaenget = (raekke: Opslagsraekke, resten: readonly (string | number)[]): Opslagsraekke => ({
  ...raekke,
  celler: raekke.celler.map((celle, nr) => (nr === 0 || resten[nr - 1] === undefined ? celle : `${celle} ${resten[nr - 1]!}`)),
});

/** The report's page where all rows are from one; null where each must say its own. Headings have none. */
export function faellesSide({ raekker }: Opslagstabel): string | null {
  const sider = new Set(raekker.filter(({ slags }) => slags !== "gruppe").map(({ side }) => side));
  return sider.size === 1 ? [...sider][0]! : null;
}

export const skrivCelle = (celle: string | number): string => (typeof celle === "number" ? skrivTal(celle) : celle);
