import type { Sted } from "../fejl";
import { lykkedes, mislykkedes, type Resultat } from "../resultat";
import type { Maalgruppe, Satser, Satstabel } from "./typer";

/**
 * The confirmed limits of a year. Never another year's, never an unconfirmed row.
 *
 * @param maalgruppe null where the user gave none; needed only where the year tells children and adults apart
 * @param sted the argument that named the year
 * @throws nothing; errors: ukendtAar, maalgruppeMangler, ikkeBekraeftet, dobbeltSats
 * @example findSatser(INDBYGGEDE_SATSER, 2022, null, { argument: "aar" }) // 860.000, 1.680.000, 2.120.000
 */
export function findSatser(tabel: Satstabel, aar: number, maalgruppe: Maalgruppe | null, sted: Sted): Resultat<Satser> {
  const aaret = tabel.raekker.filter((raekke) => raekke.aar === aar);
  if (aaret.length === 0) return mislykkedes({ art: "ukendtAar", sted, aar, findes: aarI(tabel.raekker), egenTabel: tabel.egen });
  const gaelder = aaret.filter((raekke) => raekke.maalgruppe === "alle" || raekke.maalgruppe === maalgruppe);
  const foerste = gaelder[0];
  if (foerste === undefined)
    return maalgruppe === null
      ? mislykkedes({ art: "maalgruppeMangler", aar, sted: { ...sted, argument: "maalgruppe" } })
      : mislykkedes({ art: "maalgruppeIkkeITabellen", sted, aar, maalgruppe, findes: maalgruppe === "barn" ? "voksen" : "barn" });
  const bekraeftede = gaelder.filter((raekke) => raekke.status === "bekraeftet");
  const satser = bekraeftede[0];
  if (satser === undefined)
    return mislykkedes({
      art: "ikkeBekraeftet",
      sted,
      aar,
      maalgruppe: foerste.maalgruppe,
      status: foerste.status,
      bekraeftede: bekraeftedeAar(tabel.raekker, maalgruppe),
      egenTabel: tabel.egen,
    });
  // Where no group is told, a confirmed row of a group beside the one for all leaves two answers.
  const mulige = maalgruppe === null ? aaret.filter((raekke) => raekke.status === "bekraeftet") : bekraeftede;
  return mulige.length > 1 ? mislykkedes({ art: "dobbeltSats", sted, aar }) : lykkedes(satser);
}

/** All rows of a year whatever their status, for showing; [] when the year is unknown. */
export const satserForAar = (tabel: Satstabel, aar: number): readonly Satser[] => tabel.raekker.filter((raekke) => raekke.aar === aar);

export const aarI = (raekker: readonly Satser[]): number[] => [...new Set(raekker.map((raekke) => raekke.aar))].sort((a, b) => a - b);

const bekraeftedeAar = (raekker: readonly Satser[], maalgruppe: Maalgruppe | null): number[] =>
  aarI(
    raekker.filter(
      (raekke) =>
        raekke.status === "bekraeftet" && (raekke.maalgruppe === "alle" || maalgruppe === null || raekke.maalgruppe === maalgruppe),
    ),
  );
