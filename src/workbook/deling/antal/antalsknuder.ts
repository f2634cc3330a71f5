import { antalsart, type Antalsart } from "../../../tekster/antalsord";
import { forenkl } from "../../../tekster/status";
import { erSumoverskrift } from "../../../tekster/sumord";
import type { SheetPlan } from "../../plan";
import { antalscellerI, type Antalscelle } from "./antalsceller";
import { cellenoegle } from "../tabel/cellenoegle";
import type { Delbartark } from "../delbart";
import { linjerI, type Linje } from "./linjer";
import { blokkene, raekkerneI } from "../tabel/blokke";
import { omgivelserI } from "../tabel/omgivelser";
import { summerPaa } from "./summer";

export interface Antalsplads {
  readonly ark: string;
  readonly raekke: number;
  readonly kolonne: number;
}

/** A count in a cell, or one that stands nowhere: told in a sentence, or what is left of a sum. */
export interface Knude {
  readonly vaerdi: number;
  readonly plads: Antalsplads | null;
  readonly formel: string | undefined;
  /** Its table: the sheet and the row that it begins in. */
  readonly tabel: string;
  /** What the table calls it, down and across, but for the words for a sum and for counts as such. */
  readonly navne: readonly string[];
  /** Another that is the same count; itself where it is the first. */
  samme: Knude;
}

export interface Knudesum {
  readonly sum: Knude;
  readonly dele: readonly Knude[];
}

/** Counts that somebody may add up, and all that stand in lines with them. */
export interface Optaelling {
  readonly dele: readonly Knude[];
  readonly sammen: ReadonlySet<Knude>;
}

export interface Arkknuder {
  readonly knuder: readonly Knude[];
  readonly summer: readonly Knudesum[];
  readonly optaellinger: readonly Optaelling[];
}

/** The counts of one sheet, the sums that it tells, and what else of it can be added up: each line, and each table. */
export function knuderI(ark: Delbartark, plan: SheetPlan): Arkknuder {
  const viste = antalscellerI(ark).filter(({ antal }) => antal !== null);
  const knudeAf = nyeKnuder(ark, plan, viste);
  const knude = (et: Antalscelle): Knude => knudeAf.get(et)!;
  const linjer = linjerI(ark, viste).map((linje) => ({ linje, summer: summerPaa(linje) }));
  const rester: Knude[] = [];
  const summer = linjer.flatMap((linje) =>
    linje.summer.map(({ sum, dele, rest }): Knudesum => {
      if (rest === 0) return { sum: knude(sum), dele: dele.map(knude) };
      rester.push(nyKnude(rest, {}));
      return { sum: knude(sum), dele: [...dele.map(knude), rester.at(-1)!] };
    }),
  );
  const kaldteSummer = linjer.flatMap(({ linje }) =>
    linje.led.flatMap(({ celle, kaldtSum, kaldtDel }) => (kaldtSum || kaldtDel ? [celle] : [])),
  );
  const regnedeSummer = linjer.flatMap((linje) => linje.summer.flatMap(({ sum, rest }) => (rest === 0 ? [sum] : [])));
  // In doubt both: a number that the others happen to add up to may be one of them.
  const udeladt = [new Set(kaldteSummer), new Set([...kaldteSummer, ...regnedeSummer])];
  const optaellinger = tabellerne(linjer.map(({ linje }) => linje)).flatMap((tabel) => {
    const sammen = new Set(tabel.flatMap(({ led }) => led.map(({ celle }) => knude(celle))));
    const lister = [
      ...tabel.map(({ led }) => led.map(({ celle }) => celle)),
      ...(tabel.length > 1 ? [viste.filter((et) => sammen.has(knude(et)))] : []),
    ];
    return lister.flatMap((liste) => udeladt.map((uden) => ({ dele: liste.filter((et) => !uden.has(et)).map(knude), sammen })));
  });
  return { knuder: [...knudeAf.values(), ...rester], summer, optaellinger };
}

/** Lines that cross each other, together. */
function tabellerne(linjer: readonly Linje[]): readonly (readonly Linje[])[] {
  const foerste = new Map<Antalscelle, Antalscelle>();
  const roden = (celle: Antalscelle): Antalscelle => {
    const foer = foerste.get(celle) ?? celle;
    return foer === celle ? celle : roden(foer);
  };
  for (const { led } of linjer) led.forEach(({ celle }) => foerste.set(roden(celle), roden(led[0]!.celle)));
  const tabeller = new Map<Antalscelle, Linje[]>();
  for (const linje of linjer) {
    const rod = roden(linje.led[0]!.celle);
    tabeller.set(rod, [...(tabeller.get(rod) ?? []), linje]);
  }
  return [...tabeller.values()];
}

function nyeKnuder(ark: Delbartark, { celler }: SheetPlan, viste: readonly Antalscelle[]): ReadonlyMap<Antalscelle, Knude> {
  const om = omgivelserI(ark);
  const tabeller = blokkene(raekkerneI(ark));
  const formler = new Map(celler.map((celle) => [cellenoegle(ark.navn, celle), celle.formel]));
  return new Map(
    viste.map((et): [Antalscelle, Knude] => {
      const { raekke, kolonne } = et.celle;
      const omgivet = om(et.celle);
      const overskrifter = [omgivet.raekke.at(-1), omgivet.kolonne[0]].flatMap((tekst) => tekst ?? []);
      const knude = nyKnude(et.antal!, {
        plads: { ark: ark.navn, raekke, kolonne },
        formel: formler.get(cellenoegle(ark.navn, et.celle)),
        tabel: `${ark.navn}!${tabeller.find(({ til }) => raekke <= til)?.fra ?? raekke}`,
        navne: overskrifter.filter((tekst) => !erSumoverskrift(tekst) && !ALMINDELIGE.has(antalsart(tekst))).map(forenkl),
      });
      return [et, knude];
    }),
  );
}

/** "Antal sager" over a column says no more than that it counts. */
const ALMINDELIGE: ReadonlySet<Antalsart> = new Set<Antalsart>(["antal", "antalIAlt"]);

export function nyKnude(vaerdi: number, resten: Partial<Omit<Knude, "vaerdi" | "samme">>): Knude {
  const ny = { vaerdi, plads: null, formel: undefined, tabel: "", navne: [], ...resten } as Omit<Knude, "samme"> as Knude;
  ny.samme = ny;
  return ny;
}
