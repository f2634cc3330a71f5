import type { Knude, Knudesum } from "./antalsknuder";

/** The one that stands for all that are the same count. */
export const rod = (knude: Knude): Knude => {
  let et = knude;
  while (et.samme !== et) et = et.samme = et.samme.samme;
  return et;
};

/**
 * A sum of one part is that part. Counts of the same size in two tables are the same where both have the same name, and
 * where neither has one: the whole of the cases is called many things.
 */
export function forenDeSamme(knuder: readonly Knude[], summer: readonly Knudesum[]): void {
  for (const { sum, dele } of summer) if (dele.length === 1) foren(sum, dele[0]!);
  const kendte = new Map<string, Knude[]>();
  for (const knude of knuder.filter(({ vaerdi, plads }) => vaerdi > 0 && plads !== null)) {
    for (const navn of knude.navne.length === 0 ? [""] : knude.navne) {
      const noegle = `${navn} ${knude.vaerdi}`;
      const ens = kendte.get(noegle);
      if (ens === undefined) kendte.set(noegle, [knude]);
      else ens.push(knude);
    }
  }
  for (const ens of kendte.values()) if (ens.some(({ tabel }) => tabel !== ens[0]!.tabel)) ens.forEach((et) => foren(ens[0]!, et));
}

const foren = (en: Knude, anden: Knude): void => void (rod(anden).samme = rod(en));
