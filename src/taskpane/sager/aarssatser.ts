import { findMaanedssatser, lykkedes, satserForAar, type Resultat, type Satser, type Satstabel } from "../../core";
import { laesAar } from "../../tekster/laes";

const STED = { argument: "aar" } as const;

/**
 * The limits of the year that was typed. Unlike the functions the pane shows what estimated limits give, with the word
 * beside it; so a year that is not confirmed is found too, when the table has one row of it.
 *
 * @throws nothing; errors: those of laesAar and findMaanedssatser
 */
export function findAarssatser(tabel: Satstabel, skrevet: string): Resultat<Satser> {
  const aar = laesAar(skrevet, STED);
  if (!aar.ok) return aar;
  const bekraeftet = findMaanedssatser(tabel, aar.vaerdi, STED);
  if (bekraeftet.ok || bekraeftet.fejl.art !== "ikkeBekraeftet") return bekraeftet;
  const [eneste, ...flere] = satserForAar(tabel, aar.vaerdi).filter(({ maalgruppe }) => maalgruppe === "alle");
  return eneste !== undefined && flere.length === 0 ? lykkedes(eneste) : bekraeftet;
}
