import { fejlvaerdi } from "./fejlvisning";
import { opremsning } from "./tal";

const celler = (antal: number): string => (antal === 1 ? "1 celle" : `${antal} celler`);
const formler = (antal: number): string => (antal === 1 ? "1 formel" : `${antal} formler`);

/** The page about our functions in the open workbook. */
export const FUNKTIONSSIDE = {
  intro: "De celler i den åbne projektmappe, der bruger Refusionsbudgets funktioner, i dine egne ark og i de ark, ruden har lavet.",
  laeses: "Projektmappen læses …",
  laesIgen: "Læs projektmappen igen",

  hvor: "Hvor de bruges",
  ingen: "Ingen celler i projektmappen bruger funktionerne.",
  brug: (antal: number, ark: number) => `${celler(antal)} i ${ark} ark bruger funktionerne.`,
  fejl: (antal: number) => (antal === 1 ? "1 af dem viser en fejl." : `${antal} af dem viser en fejl.`),
  arket: (ark: string, antal: number, fejl: number, skjult: boolean) =>
    `${ark}${skjult ? " (skjult)" : ""}: ${celler(antal)}${fejl === 0 ? "" : `, ${fejl} med fejl`}`,
  gaaTil: (celle: string, ark: string) => `Gå til ${celle} i ${ark}`,
  viser: (vist: string) => (vist === "" ? "Viser ingenting" : `Viser ${vist}`),
  viserFejl: (fejl: string) => `Fejl: viser ${fejlvaerdi(fejl)}`,
  flere: (antal: number) => (antal === 1 ? "Vis 1 celle mere" : `Vis ${antal} celler mere`),
  forStore: (ark: readonly string[]) =>
    `${opremsning(ark)} bruger mere end en million celler og er ikke læst. Er det én celle langt ude, så slet rækkerne eller kolonnerne derud til.`,
  navne: (navne: readonly string[]) =>
    `${navne.length === 1 ? "Navnet" : "Navnene"} ${opremsning(navne)} bruger også funktionerne. Celler, der kun bruger dem gennem et navn, er ikke med her.`,
  valgt: (celle: string, ark: string) => `${celle} i ${ark} er valgt i Excel.`,
  kanIkkeVises: (celle: string, grund: string) => `${celle} kunne ikke vises. ${grund}`,

  genindsaet: "Genindsæt formler",
  genindsaetTekst:
    "Er tilføjelsesprogrammet installeret, efter at formlerne blev skrevet, kan celler blive ved med at vise #NAVN?. Her bliver de samme formler skrevet igen i de celler og ingen andre.",
  ingenUkendte: "Ingen celler med funktionerne viser #NAVN?.",
  ukendte: (antal: number) =>
    antal === 1 ? "1 celle med funktionerne skal have sin formel igen." : `${antal} celler med funktionerne skal have deres formel igen.`,
  genindsaettes: "Formlerne skrives igen …",
  rettet: (antal: number) => (antal === 0 ? "Ingen formler blev rettet." : `${formler(antal)} er skrevet igen og viser nu et resultat.`),
  stadig: (steder: readonly string[]) => `${opremsning(steder)} viser stadig #NAVN?. Luk projektmappen, åbn den igen, og prøv en gang til.`,
  udenPlads: (steder: readonly string[]) =>
    `${opremsning(steder)} mangler plads til hele resultatet. Ryd de celler, det skal stå i; så kommer det frem.`,
  ufaerdige: (steder: readonly string[]) => `${opremsning(steder)} er ikke regnet færdig endnu.`,
  andenFejl: (steder: readonly string[]) =>
    `Formlen er skrevet igen, men viser en fejl i ${opremsning(steder)}. Forklaringen står ved cellen.`,
  sted: (celle: string, ark: string) => `${celle} i ${ark}`,
  stedMedFejl: (sted: string, fejl: string) => `${sted} (${fejlvaerdi(fejl)})`,
  ogFlere: (antal: number) => (antal === 1 ? "1 celle mere" : `${antal} celler mere`),
  beskyttede: (ark: readonly string[]) =>
    `${opremsning(ark)} er beskyttet og er ikke rørt. Fjern beskyttelsen under Gennemse, og prøv igen.`,
  ikkeGenindsat: "Formler, der nåede at blive skrevet, er de samme som før; resten er urørte.",

  fasteVaerdier: "Kopi med faste værdier",
  fasteVaerdierTekst:
    "Hvert valgt ark bliver kopieret, og i kopien står tallene i stedet for formlerne med funktionerne. Formater og alt andet følger med, og arkene selv røres ikke.",
  valg: "Ark",
  ingenArk: "Vælg mindst ét ark.",
  beskyttetArk: (ark: string) => `${ark} er beskyttet, og det ville kopien også være. Fjern beskyttelsen først.`,
  skjulte: (ark: readonly string[]) =>
    ark.length === 1
      ? `Arket ${ark[0]} er skjult og kan ikke vælges. Vis det i Excel først.`
      : `Arkene ${opremsning(ark)} er skjulte og kan ikke vælges. Vis dem i Excel først.`,
  alle: "Gør også alle andre formler til værdier",
  alleHint:
    "Ellers bliver de andre formler stående, og de, der henter tal i andre ark, henter dem fortsat i originalerne. Vælg det, hvis kopierne skal sendes videre eller flyttes.",
  kopier: (antal: number) => (antal === 1 ? "Lav kopien" : "Lav kopierne"),
  kopieres: "Arkene kopieres …",
  kopihale: (nr: number) => (nr === 1 ? " (værdier)" : ` (værdier ${nr})`),
  kopieret: (kopi: string, antal: number) => `${kopi} er lavet: ${antal === 0 ? "ingen formler" : formler(antal)} blev til værdier.`,
  andre: (kopi: string, antal: number) =>
    antal === 1
      ? `1 anden celle i ${kopi} fik også sin værdi, fordi den ellers ville vise noget andet.`
      : `${antal} andre celler i ${kopi} fik også deres værdi, fordi de ellers ville vise noget andet.`,
  kopieredeFejl: (kopi: string, steder: readonly string[]) => `${kopi} viser fejl som originalen i ${opremsning(steder)}.`,
  afvist: {
    forsvundet: (ark: readonly string[]) => `${opremsning(ark)} findes ikke længere. Læs projektmappen igen. Intet er kopieret.`,
    beskyttet: (ark: readonly string[]) =>
      `${opremsning(ark)} er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen. Intet er kopieret.`,
    forStort: (ark: readonly string[]) =>
      `${opremsning(ark)} bruger mere end en million celler og kan ikke kopieres her. Intet er kopieret.`,
    beregnes: (ark: readonly string[]) => `${opremsning(ark)} er ikke regnet færdig endnu. Prøv igen om lidt. Intet er kopieret.`,
    navn: (ark: readonly string[]) => `Navnet ${opremsning(ark)} er taget. Læs projektmappen igen, og prøv igen. Intet er kopieret.`,
  },
  intetTilbage: "Kopier, der nåede at blive lavet, er fjernet igen, og arkene er som før.",
  tilbage: (ark: readonly string[]) => `Dette kunne ikke fjernes igen: ${opremsning(ark)}. Slet det selv. Arkene er som før.`,
  viserAndet: (kopi: string, ark: string) => `${kopi} viser ikke det samme som ${ark}`,
} as const;
