import { erAndelsoverskrift, erGennemsnit, erIKroner } from "../../../tekster/enhedsord";
import type { WorkbookPlan } from "../../plan";
import type { Antalsgraf } from "./antalsgraf";
import { cellenoegle } from "../tabel/cellenoegle";
import { delbartAf, type Delbarcelle } from "../delbart";
import { erAndelAf, FORHOLD, spaend, type Forhold } from "./forhold";
import { omgivelserI, type Omgivelser } from "../tabel/omgivelser";
import { harEnhedEllerDato } from "../tabel/talformat";
import { talfelterI, tallet, type Akse, type Talfelt, type Talfelter } from "./talfelter";

/**
 * The numbers that would give back a hidden count beside them: what it differs by from another count there, its share of
 * one, and what another number there is for each. They are known by the numbers themselves, and by headings that say
 * share or average. Where a formula tells what a number is made of, afledteFormler follows it.
 *
 * @param skjulte the hidden counts, by cellenoegle; so is what is returned
 */
export function roebendeForhold(plan: WorkbookPlan, { antal }: Antalsgraf, skjulte: ReadonlyMap<string, string>): readonly string[] {
  const antalPaa = new Map(antal.flatMap((et) => et.pladser.map((plads) => [cellenoegle(plads.ark, plads), et.vaerdi] as const)));
  const vaerdier = [...new Set(antal.map(({ vaerdi }) => vaerdi))].filter((vaerdi) => vaerdi > 0);
  return delbartAf(plan).ark.flatMap((ark, nr) => {
    const noegle = (celle: Delbarcelle): string => cellenoegle(ark.navn, celle);
    if (!ark.celler.some((celle) => skjulte.has(noegle(celle)))) return [];
    const tabel = talfelterI(ark, (celle) => antalPaa.get(noegle(celle)));
    const om = omgivelserI(ark);
    const medFormel = new Set(plan.ark[nr]!.celler.flatMap((celle) => (celle.formel === undefined ? [] : [cellenoegle(ark.navn, celle)])));
    return tabel.felter
      .filter((felt) => felt.antal === null && !skjulte.has(noegle(felt.celle)))
      .filter((felt) =>
        AKSER.some((akse) => {
          const skjulteHer = tabel.paaLinje(felt, akse).filter((et) => skjulte.has(noegle(et.celle)) && tallet(et) > 0);
          if (skjulteHer.length === 0) return false;
          const omkring = om(felt.celle);
          if ((akse === "raekke" ? omkring.kolonne.slice(0, 1) : omkring.raekke).some(erGennemsnit)) return true;
          if (medFormel.has(noegle(felt.celle))) return false;
          const beloeb = erBeloeb(felt.celle, omkring);
          return skjulteHer.some(
            (skjult) =>
              (!beloeb && erSagtAndel(felt, omkring) && vaerdier.some((andet) => erAndelAf(felt.skrevet!, tallet(skjult), andet))) ||
              FORHOLD.some((forhold) => (forhold.art === "gennemsnit" || !beloeb) && erForhold(forhold, felt, skjult, tabel, akse)),
          );
        }),
      )
      .map(({ celle }) => noegle(celle));
  });
}

const AKSER: readonly Akse[] = ["raekke", "kolonne"];

const erSagtAndel = ({ skrevet }: Talfelt, { kolonne, raekke }: Omgivelser): boolean =>
  skrevet?.iProcent === true || [...kolonne.slice(0, 1), ...raekke.slice(0, 1)].some(erAndelsoverskrift);

/** An amount is never covered but where it is what another is for each. */
const erBeloeb = ({ vaerdi, talformat }: Delbarcelle, { kolonne, raekke, hjoerne, titler }: Omgivelser): boolean =>
  (typeof vaerdi === "number" && harEnhedEllerDato(talformat) && !talformat.includes("%")) ||
  /kr/iu.test(String(vaerdi)) ||
  [...kolonne, ...raekke, ...hjoerne, ...titler].some(erIKroner);

/** Whether a number is made of a hidden count and another number of its line; a share, of the largest of the hidden one's. */
function erForhold(forhold: Forhold, felt: Talfelt, skjult: Talfelt, tabel: Talfelter, akse: Akse): boolean {
  const tvaers = akse === "raekke" ? "kolonne" : "raekke";
  const vedSkjult = spaend(forhold, felt.skrevet!, tallet(skjult));
  const paaLinjen = tabel.imellem(felt, akse, vedSkjult, forhold.art !== "gennemsnit").filter((et) => et !== skjult && et !== felt);
  if (paaLinjen.some((andet) => bekraeftet((et) => tabel.iKrydset(et, andet, akse)))) return true;
  const stoerst = forhold.art === "andel" ? tabel.stoersteAntal(skjult, tvaers) : skjult;
  return stoerst !== skjult && ligger(tallet(stoerst), vedSkjult) && bekraeftet(() => stoerst);

  /** Few figures may fit by chance: then most of the table's other lines must be made in the same way, where there are any. */
  function bekraeftet(andetVed: (et: Talfelt) => Talfelt | undefined): boolean {
    if (felt.skrevet!.betydende >= SIKKERT && tallet(skjult) !== 1) return true;
    const andre = tabel.paaLinje(skjult, tvaers).flatMap((et) => {
      const [samme, andet] = [tabel.iKrydset(et, felt, akse), andetVed(et)];
      if (et === skjult || et.antal === null || et.antal === 0 || samme?.skrevet == null || andet === undefined || andet === et) return [];
      return [ligger(tallet(andet), spaend(forhold, samme.skrevet, et.antal))];
    });
    return andre.length === 0 ? tallet(skjult) !== 1 : andre.filter(Boolean).length * 2 >= andre.length;
  }
}

const ligger = (tal: number, [lav, hoej]: readonly [number, number]): boolean => tal >= lav && tal <= hoej;

/** So many figures do not fit by chance. */
const SIKKERT = 3;
