import type { Status } from "../core";
import { MAALGRUPPETEKST } from "./status";

/** The page Satser in the pane. */
export const SATSSIDE = {
  intro:
    "Funktionerne og Fraflytning regner kun med bekræftede beløbsgrænser. Et skøn er fremskrevet og ikke officielt; opgaven Sager regner med det og skriver skøn ved hvert resultat.",
  hvor: {
    excel:
      "Når du bekræfter et år, skrives det i arket Satser i denne projektmappe med dit navn, datoen og kilden. Guidens ark bruger det derefter som bekræftet. I en celle skriver du Satser sidst, fx =REFUSION(A2;2024;;Satser).",
    browser:
      "Når du bekræfter et år, gemmes det i denne browser med dit navn, datoen og kilden. Guiden bruger det derefter som bekræftet, og de Excel-filer, du henter, får det med i arket Satser.",
  },
  hentes: "Satserne hentes …",
  laesIgen: "Læs igen",
  tilfoej: "Tilføj år",
  fremskriv: "Fremskriv",
  aarene: "År",
  maerke: {
    bekraeftet: "Bekræftet",
    genberegnet: "Genberegnet, ikke bekræftet",
    skoen: "Skøn, ikke officielt",
  } satisfies Record<Status, string>,
  egen: "Din egen række",
  gruppe: (maalgruppe: "barn" | "voksen") => `${maalgruppe === "barn" ? "Børn" : "Voksne"}`,
  tabel: (aar: number, hvem: string | null) => `Beløbsgrænser ${aar}${hvem === null ? "" : `, ${hvem.toLocaleLowerCase("da-DK")}`}`,
  kolonner: ["Trin", "Over (kr.)", "Refusion"],
  kilde: (kilde: string) => `Kilde: ${kilde}`,
  bekraeft: (aar: number, hvem: string | null) => `Bekræft ${aar}${hvem === null ? "" : `, ${hvem.toLocaleLowerCase("da-DK")}`}`,
  ret: (aar: number, hvem: string | null) => `Ret ${aar}${hvem === null ? "" : `, ${hvem.toLocaleLowerCase("da-DK")}`}`,
  fjern: (aar: number, hvem: string | null) => `Fjern min række for ${aar}${hvem === null ? "" : `, ${hvem.toLocaleLowerCase("da-DK")}`}`,
  fjernHint: "Så gælder tilføjelsesprogrammets egen række igen, hvis der er en.",
  bekraeftIntro: "Ret beløbene, så de svarer til den officielle kilde. Et trin, der ikke findes, lader du være tomt.",
  skoennet: "Beløbene nedenfor er ikke bekræftet. Sammenlign hvert af dem med kilden.",
  tilfoejIntro: "Skriv beløbene fra den officielle kilde. Et trin, der ikke findes, lader du være tomt.",
  aar: "År",
  maalgruppe: "Målgruppe",
  maalgrupper: MAALGRUPPETEKST,
  graense: (nr: number) => `Grænse ${nr}`,
  sats: (nr: number) => `Sats ${nr}`,
  hvem: "Bekræftet af",
  dato: "Dato",
  datoHint: "dd.mm.åååå",
  kildefelt: "Kilde",
  kildeHint: "Hvor beløbene står, fx en bekendtgørelse eller en side hos ministeriet.",
  gemBekraeft: (aar: string) => `Bekræft ${aar.trim()}`.trim(),
  annuller: "Annullér",
  gemmes: "Gemmes …",
  fremskrivTitel: "Fremskriv et år",
  fremskrivIntro:
    "Reglen: sidste års afrundede grænse × (1 + satsreguleringsprocenten), afrundet til nærmeste 10.000 kr. Satserne er de samme. Resultatet er et skøn, indtil du bekræfter det.",
  procent: "Satsreguleringsprocent",
  procentHint: "Årets procent, fx 4,5 %.",
  grundlag: (aar: number, status: string) => `Fremskrives fra ${aar} (${status}).`,
  resultat: (aar: number, graenser: string) => `Skøn for ${aar}: ${graenser}`,
  gemFremskriv: (aar: string) => `Gem skøn for ${aar.trim()}`,
  gemt: {
    excel: (hvad: string) => `${hvad} Det står i arket Satser.`,
    browser: (hvad: string) => `${hvad} Det er gemt i denne browser.`,
  },
  bekraeftet: (aar: number) => `${aar} er bekræftet.`,
  fremskrevet: (aar: number) => `${aar} er fremskrevet og mærket som skøn.`,
  fjernet: (aar: number) => `Din række for ${aar} er fjernet.`,
  retFelter: "Ret felterne ovenfor, før du gemmer.",
} as const;

/** Why the table Satser could not be read or changed. Nothing was touched. */
export const SATSFEJL = {
  optaget: {
    ark: "Projektmappen har allerede et ark med navnet Satser, som ikke er vores. Det røres ikke. Giv det et andet navn, og prøv igen.",
    navn: "Projektmappen har allerede et navn Satser, som ikke er vores tabel. Det røres ikke. Slet eller omdøb det under Formler, Navnestyring, og prøv igen.",
    tabel:
      "Projektmappen har en tabel med navnet Satser, men med andre overskrifter end vores. Den røres ikke. Giv den et andet navn, og prøv igen.",
    nedenunder: "Der står noget lige under tabellen Satser, så den ikke kan vokse. Intet er rørt. Flyt det, og prøv igen.",
    formler: "Rækken kan ikke fjernes herfra, fordi rækker under den har formler. Intet er rørt. Slet rækken i arket Satser.",
  },
  ulaeselig: (fejl: string) => `Tabellen i arket Satser kan ikke læses. ${fejl} Ret cellen, og prøv igen. Intet er rørt.`,
  ulaeseligIBrowser: "De satser, der er gemt i denne browser, kan ikke læses.",
  andetSted: "Satserne er ændret i en anden fane. Prøv igen.",
  kanIkke: "Browseren kan ikke gemme satserne. Bekræft dem i Excel, eller tillad, at siden gemmer data.",
  intetTilbage: "Projektmappen er, som den var.",
  tilbage: (ark: string) => `Dette kan være halvt ændret: ${ark}. Fortryd i Excel.`,
} as const;
