import type { Fund, Fundsted } from "./fund";
import { opremsning } from "./tal";

/** The check before sharing, as the pane shows it. */
export const KONTROL_FOER_DELING = {
  titel: "Kontrol før deling",
  intro:
    "I årets ark ser kontrollen på celler, arknavne, definerede navne, valglister og diagrammers tekster. Fra dine egne ark følger kun cellerne og arkets navn med, og det er dem, den ser på.",
  mindsteAntal: "Antal under dette skjules",
  mindsteAntalValg: { "3": "3", "5": "5 (anbefalet)", "10": "10" },
  daekket: (ark: string, mindst: number) =>
    `På ${ark} er små antal skjult: der står "under ${mindst}", og "ikke vist", hvor et andet antal ville røbe dem. Beløb, der skal besluttes, skjules aldrig.`,
  intet: "Der er ikke fundet noget, der ligner persondata, i de valgte ark.",
  ikkeLaest: "Ikke alle de valgte ark er læst, og kontrollen er derfor ikke færdig.",
  ikkeSet:
    "Kontrollen ser ikke på navne, adresser og fritekst om enkeltpersoner, på billeder eller på ark, der ikke er valgt. Læs forhåndsvisningen, før du deler.",
  tagFra: (ark: string) => `Tag ${ark} fra`,
  tilbage: (antal: number) => (antal === 1 ? "Der er 1 punkt at tage stilling til." : `Der er ${antal} punkter at tage stilling til.`),
  klaret: "Der er taget stilling til alle punkter.",
  flere: (antal: number) => `… og ${antal} til.`,
  flereSteder: (antal: number, steder: readonly string[]) => `… og ${antal} til: ${opremsning(steder)}.`,
  foerst: "Kontrollen skal være klaret først.",
  overskrift: {
    cpr: (ark: string) => `${ark}: ligner CPR-numre`,
    cifre: (ark: string) => `${ark}: cifre, der kan være CPR-numre`,
    sagsark: (ark: string) => `${ark}: ligner en sagsliste`,
    lilleAntal: (ark: string) => `${ark}: små antal`,
    cellefejl: (ark: string) => `${ark}: celler, der viser fejl`,
    egetArk: (ark: string) => `Arket ${ark} er dit eget: kontrollen kan ikke se alt`,
  },
  hvadNu: {
    cpr: "Ret teksten, hvor den står, og læs arkene igen, eller tag arket fra. Udgaven kan ikke deles med det.",
    cifre:
      "Cifrene kan læses som en fødselsdag med fire cifre efter. Er det CPR-numre, så slet dem, hvor de står, og læs arkene igen, eller tag arket fra.",
    sagsark: "En række for hver sag kan føre til enkeltpersoner, også uden navne. Tag arket fra, medmindre du ved, at det ikke kan.",
    lilleAntal: "Så få kan kendes. Ret teksten, tag arket fra, eller godkend, at netop disse tal må deles.",
    cellefejl: "Modtageren ser fejlene. Ret dem, hvor de står, og læs arkene igen, tag arket fra, eller godkend, at de deles.",
    egetArk:
      "Kontrollen gætter på, hvad der tæller personer, husstande eller sager. Den ser ikke navne og adresser, og den ser ikke alle andele, forskelle og gennemsnit, som et lille antal kan regnes ud af. Se arket igennem i forhåndsvisningen, før du deler.",
  },
  godkend: {
    cifre: (_ark: string, antal: number) =>
      antal === 1 ? "Jeg har set efter: det er ikke et CPR-nummer" : `Jeg har set efter: ingen af de ${antal} er et CPR-nummer`,
    sagsark: (ark: string) => `Jeg har set efter: ${ark} kan ikke føre til enkeltpersoner`,
    lilleAntal: (ark: string) => `Jeg har set efter: disse antal på ${ark} må deles`,
    cellefejl: (ark: string) => `Jeg har set efter: ${ark} må deles med disse fejl`,
    egetArk: (ark: string) => `Jeg har set ${ark} igennem: det fortæller ikke om enkelte personer`,
  },
  skjult: "Her er skjult, hvad der ser ud til at tælle personer, husstande eller sager, og hvad der ville røbe det:",
  skjultCelle: (celle: string, stod: string, vises: string) => `Celle ${celle}: »${stod}« bliver til »${vises}«`,
  taellerIkke: (ark: string) => `Intet i ${ark} tæller personer, husstande eller sager: vis tallene`,
  intetSkjult: "Tal og sætninger i arket vises, som de står, fordi du har sat krydset her:",
} as const;

const TEGN = {
  arknavn: "arket hedder som en sagsliste",
  overskrifter: "kolonnerne er en sagslistes",
  raekker: "rækkerne er én for hver sag",
} as const;

const GRUND = {
  antal: "et antal",
  saetning: "en sætning med et antal",
  udregnes: "kan regnes ud af de andre antal",
} as const;

/** Where a finding stands and what it is; nothing where it is the sheet itself. */
export function fundtekst(fund: Fund): string | null {
  switch (fund.art) {
    case "cpr":
    case "cellefejl":
      return `${stedtekst(fund.sted)}: ${fund.stod}`;
    case "sagsark":
      return TEGN[fund.tegn];
    case "lilleAntal":
      return `${stedtekst(fund.sted)}: ${fund.stod} (${GRUND[fund.grund]})`;
    case "egetArk":
      return null;
  }
}

export function stedtekst(sted: Fundsted): string {
  switch (sted.hvor) {
    case "celle":
      return `Celle ${sted.celle}`;
    case "note":
      return `Noten ved ${sted.celle}`;
    case "liste":
      return `Valglisten ved ${sted.celle}`;
    case "arknavn":
      return "Arkets navn";
    case "navn":
      return `Det definerede navn ${sted.navn}`;
    case "diagram":
      return `Diagrammet ${sted.navn}`;
  }
}
