import type { Navneark } from "../../../src/taskpane/vaert/port";
import type { WorkbookPlan } from "../../../src/workbook/plan";

/** What a host reads of the plan's sheets once they stand there: those with names, and what their cells hold. */
export const navneark = ({ ark }: WorkbookPlan): Navneark[] =>
  ark
    .filter(({ navne }) => navne.length > 0)
    .map(({ navn, navne, celler }) => {
      const vaerdier = new Map(celler.map(({ raekke, kolonne, vaerdi }) => [`${raekke} ${kolonne}`, vaerdi]));
      return { ark: navn, felter: new Map(navne.map((et) => [et.navn, vaerdier.get(`${et.raekke} ${et.kolonne}`)!])) };
    });

/** The same sheets after somebody has typed in them; undefined takes the name away. */
export const rettet = (
  arkene: readonly Navneark[],
  ark: string,
  nye: Readonly<Record<string, string | number | boolean | undefined>>,
): Navneark[] =>
  arkene.map((et) => {
    if (et.ark !== ark) return et;
    const felter = new Map(et.felter);
    for (const [navn, vaerdi] of Object.entries(nye)) {
      if (vaerdi === undefined) felter.delete(navn);
      else felter.set(navn, vaerdi);
    }
    return { ark, felter };
  });
