import { FUNKTIONSSIDE as T } from "../../tekster/funktionsside";
import { aarsagstekst } from "../vaert/aarsagstekst";
import type { Fejlcelle, Genindsaettelse, Kopiering } from "../vaert/funktionsbrug";
import { stederne } from "./steder";

/** How entering the formulas again went, a sentence each. */
export function genindsatSvar(svar: Genindsaettelse): string[] {
  if (svar.art === "mislykkedes") return [aarsagstekst(svar.aarsag), T.ikkeGenindsat];
  const { rettet, fejler, beskyttede } = svar;
  return [
    ...(rettet > 0 || (fejler.length === 0 && beskyttede.length === 0) ? [T.rettet(rettet)] : []),
    ...om("stadig", fejler, (steder) => T.stadig(steder)),
    ...om("udenPlads", fejler, (steder) => T.udenPlads(steder)),
    ...om("ufaerdig", fejler, (steder) => T.ufaerdige(steder)),
    ...om("andet", fejler, (steder) => T.andenFejl(steder)),
    ...(beskyttede.length === 0 ? [] : [T.beskyttede(beskyttede)]),
  ];
}

/** What an error after the formula was entered again means for the user. */
const ART: Readonly<Record<string, "stadig" | "udenPlads" | "ufaerdig">> = {
  "#NAME?": "stadig",
  "#SPILL!": "udenPlads",
  "#BUSY!": "ufaerdig",
  "#GETTING_DATA": "ufaerdig",
};

function om(
  art: "stadig" | "udenPlads" | "ufaerdig" | "andet",
  fejler: readonly Fejlcelle[],
  saetning: (steder: string[]) => string,
): string[] {
  const celler = fejler.filter(({ fejl }) => (ART[fejl] ?? "andet") === art);
  if (celler.length === 0) return [];
  const skriv = (celle: string, { ark, fejl }: Fejlcelle) => {
    const sted = T.sted(celle, ark);
    return art === "andet" ? T.stedMedFejl(sted, fejl) : sted;
  };
  return [saetning(stederne(celler, skriv))];
}

/** How the copying went: what was made, or why nothing was. */
export function kopieretSvar(svar: Kopiering): string[] {
  switch (svar.art) {
    case "kopieret":
      return svar.kopier.flatMap(({ kopi, formler, andre, fejl }) => [
        T.kopieret(kopi, formler),
        ...(andre === 0 ? [] : [T.andre(kopi, andre)]),
        ...(fejl.length === 0
          ? []
          : [
              T.kopieredeFejl(
                kopi,
                stederne(fejl, (celle, et) => T.stedMedFejl(celle, et.fejl)),
              ),
            ]),
      ]);
    case "afvist":
      return [T.afvist[svar.grund](svar.ark)];
    case "mislykkedes":
      return [aarsagstekst(svar.aarsag), svar.tilbage.length === 0 ? T.intetTilbage : T.tilbage(svar.tilbage)];
  }
}
