import type { Sammendrag } from "../../core";
import { arknavn } from "../../tekster/ark";
import { eksempeltal, forudsaetninger, graensesaetning, kilder, METODEN } from "../../tekster/sammendrag";
import { udenModelsaetning } from "../../tekster/sammendragssaetninger";
import type { Sammendragstekst } from "../../tekster/sammendragstekst";
import { ref } from "../formel";
import { FORMELSPROG } from "../formelsprog";
import { tekst, type Kilderaekke } from "../kilde";
import type { Budgetopgave } from "../opgave";
import { saetning } from "./sammendragsbudget";
import { KOLONNER, sammendragsnoegle as n } from "./sammendragsnoegler";

/** What is an estimate looks like one; the last line says what is yet to be decided. */
export function forbehold(
  { budgetaar, erEksempel }: Budgetopgave,
  { aar, graenser }: Sammendrag,
  tekster: Sammendragstekst,
): Kilderaekke[] {
  const antal = budgetaar.fagomraader.length;
  const faste = forudsaetninger(budgetaar.indtaegtsbudget.art === "direkte", antal);
  return [
    graenser === "bekraeftet" ? [tekst(graensesaetning(aar, graenser))] : skoenslinje(graensesaetning(aar, graenser)),
    ...(erEksempel ? [skoenslinje(eksempeltal(antal))] : []),
    ...faste.map((linje): Kilderaekke => [tekst(linje)]),
    [saetning("udenModel", udenModelsaetning(FORMELSPROG, aar, ref(n("udenModel")), antal), tekster.udenModel)],
  ];
}

const skoenslinje = (linje: string): Kilderaekke => [
  tekst(linje, "skoen"),
  ...Array.from({ length: KOLONNER - 1 }, () => tekst("", "skoen")),
];

/** What the sheet rests on, and where the method is told. */
export const kildelinjer = ({ kopi }: Budgetopgave, { aar, kilder: graensernes }: Sammendrag): Kilderaekke[] =>
  [...kilder(aar, graensernes).flatMap(linjer), METODEN.iMappen(arknavn.dokumentation(aar, kopi))].map((linje) => [tekst(linje, "note")]);

/** A line of words that runs over the whole page has room for about so many characters. */
const LINJE = 112;

/** Words broken between them, so that no line runs off the page. */
function linjer(ordene: string): string[] {
  const ud: string[] = [];
  for (const ord of ordene.split(" ")) {
    const sidste = ud.at(-1);
    if (sidste !== undefined && sidste.length + 1 + ord.length <= LINJE) ud[ud.length - 1] = `${sidste} ${ord}`;
    else ud.push(ord);
  }
  return ud;
}
