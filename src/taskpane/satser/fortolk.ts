import {
  bekraeft,
  fremskriv,
  lavTrin,
  mislykkedes,
  lykkedes,
  sammeRaekke,
  satserForAar,
  alle,
  type Argument,
  type Basispoint,
  type Fejl,
  type Oere,
  type Resultat,
  type Satser,
  type Satstabel,
} from "../../core";
import { laesDato } from "../../tekster/dato";
import { fejltekst } from "../../tekster/fejl";
import { laesAar, laesAendringsprocent, laesIkkeNegativtBeloeb } from "../../tekster/laes";
import { laesSats } from "../../tekster/satstabel";
import type { Bekraeftkladde, Fremskrivkladde } from "./kladde";

export type Fortolket<T> = { readonly ok: true; readonly vaerdi: T } | { readonly ok: false; readonly fejl: readonly Fejl[] };

const LAENGSTE_NAVN = 120;
const LAENGSTE_KILDE = 500;
const GRAENSER = ["graense1", "graense2", "graense3"] as const;
const SATSER = ["sats1", "sats2", "sats3"] as const;

/** The year as confirmed, or every error with the field it belongs to. */
export function fortolkBekraeft(kladde: Bekraeftkladde, tabel: Satstabel): Fortolket<Satser> {
  const { art, maalgruppe } = kladde;
  const fejl: Fejl[] = [];
  const tag = <T>(resultat: Resultat<T>, ellers: T): T => {
    if (resultat.ok) return resultat.vaerdi;
    fejl.push(resultat.fejl);
    return ellers;
  };
  const aar = tag(laesAar(kladde.aar, { argument: "satsaar" }), 0);
  const findes = satserForAar(tabel, aar).some(
    (et) => sammeRaekke(et, { aar, maalgruppe }) || et.maalgruppe === "alle" || maalgruppe === "alle",
  );
  if (art === "tilfoej" && findes) fejl.push({ art: "satserFindes", sted: { argument: "satsaar" }, aar });
  const par = GRAENSER.map(
    (graense, nr) =>
      [
        tag(laesIkkeNegativtBeloeb(kladde.graenser[nr]!, { argument: graense }), 0 as Oere),
        tag(laesSats(kladde.satser[nr]!, { argument: SATSER[nr]! }), 0 as Basispoint),
      ] as const,
  );
  // Steps are judged together only when each amount could be read.
  const laeste = fejl.every(({ art: slags }) => slags === "satserFindes" || slags === "mangler");
  const trin = laeste
    ? tag(
        lavTrin(par, (nr) => ({ argument: GRAENSER[nr]! })),
        [],
      )
    : [];
  const hvem = tag(ord(kladde.hvem, "bekraeftetAf", LAENGSTE_NAVN), "");
  const dato = tag(laesDato(kladde.dato, { argument: "bekraeftetDato" }), "");
  const kilde = tag(ord(kladde.kilde, "satskilde", LAENGSTE_KILDE), "");
  return fejl.length > 0 ? { ok: false, fejl } : { ok: true, vaerdi: bekraeft({ aar, maalgruppe }, { hvem, dato, kilde, trin }) };
}

/** The year's rows as an estimate from the year before, one for each group that it had. */
export function fortolkFremskriv({ aar: skrevet, procent }: Fremskrivkladde, tabel: Satstabel): Fortolket<readonly Satser[]> {
  const sted = { argument: "satsaar" } as const;
  const procentsted = { argument: "satsreguleringsprocent" } as const;
  const aar = laesAar(skrevet, sted);
  const regulering =
    procent.trim() === "" ? mislykkedes({ art: "mangler", sted: procentsted }) : laesAendringsprocent(iProcent(procent), procentsted);
  const fejl: Fejl[] = [aar, regulering].flatMap((et) => (et.ok ? [] : [et.fejl]));
  if (aar.ok) {
    if (satserForAar(tabel, aar.vaerdi).some(({ status }) => status === "bekraeftet"))
      fejl.push({ art: "alleredeBekraeftet", sted, aar: aar.vaerdi });
    else if (satserForAar(tabel, aar.vaerdi - 1).length === 0) fejl.push({ art: "aaretFoerMangler", sted, aar: aar.vaerdi });
  }
  if (fejl.length > 0 || !aar.ok || !regulering.ok) return { ok: false, fejl };
  const raekker = alle(satserForAar(tabel, aar.vaerdi - 1).map((et) => fremskriv(et, regulering.vaerdi, procentsted)));
  return raekker.ok ? raekker : { ok: false, fejl: [raekker.fejl] };
}

/** The field asks for a percentage: a bare 0,5 is half a percent, and not 50 as in a cell of Excel. */
const iProcent = (skrevet: string): string => (/[%a-zæøå]/i.test(skrevet) ? skrevet : `${skrevet.trim()} %`);

function ord(skrevet: string, argument: Argument, hoejst: number): Resultat<string> {
  const tekst = skrevet.trim();
  if (tekst === "") return mislykkedes({ art: "mangler", sted: { argument } });
  return tekst.length > hoejst ? mislykkedes({ art: "forLang", sted: { argument }, hoejst }) : lykkedes(tekst);
}

/** What is wrong with a field, in words; where there are several, the first. undefined where nothing is. */
export function fejlVed(fortolket: Fortolket<unknown>, argument: Argument): string | undefined {
  const fejl = fortolket.ok ? undefined : fortolket.fejl.find((et) => "sted" in et && et.sted.argument === argument);
  return fejl && fejltekst(fejl);
}
