import { erLille } from "../../../tekster/skrevetAntal";
import type { Antalscelle } from "./antalsceller";
import type { Delbarcelle, Delbartark } from "../delbart";
import { summerI } from "./summer";

interface Spaend {
  lav: number;
  hoej: number;
}

/** The cells that do not show their small count, although the table's sums leave only one number for it. */
export function udregnelige(ark: Delbartark, celler: readonly Antalscelle[], mindsteAntal: number): readonly Delbarcelle[] {
  if (celler.every(({ antal }) => antal !== null)) return [];
  const spaend = new Map(celler.map((et): [Antalscelle, Spaend] => [et, { lav: et.antal ?? 0, hoej: et.antal ?? et.hoejst }]));
  const summer = summerI(ark, celler).filter(({ rest }) => rest === 0);
  // Every round narrows at least one interval of whole numbers; with tables as people make them, a few are enough.
  let indsnaevret = true;
  while (indsnaevret) {
    indsnaevret = false;
    for (const { sum, dele } of summer) {
      const led = [sum, ...dele].map((et) => spaend.get(et)!);
      led.forEach((et, nr) => {
        const andre = led.slice(1).filter((del) => del !== et);
        const [lavt, hoejt] = [andre.reduce((a, { lav }) => a + lav, 0), andre.reduce((a, { hoej }) => a + hoej, 0)];
        const [nyLav, nyHoej] = nr === 0 ? [lavt, hoejt] : [led[0]!.lav - hoejt, led[0]!.hoej - lavt];
        if (nyLav > et.lav || nyHoej < et.hoej) {
          indsnaevret = nyLav <= nyHoej;
          et.lav = Math.max(et.lav, nyLav);
          et.hoej = Math.min(et.hoej, nyHoej);
        }
      });
    }
  }
  return celler.filter((et) => et.antal === null && entydig(spaend.get(et)!, mindsteAntal)).map(({ celle }) => celle);
}

const entydig = ({ lav, hoej }: Spaend, mindsteAntal: number): boolean => lav === hoej && erLille(lav, mindsteAntal);
