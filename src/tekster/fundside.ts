import type { Fund, Fundsted } from "./fund";

/** The check before sharing, as the pane shows it. */
export const KONTROL_FOER_DELING = {
  titel: "Kontrol før deling",
  intro: "Kontrollen ser på alt, hvad der følger med: celler, arknavne, definerede navne, valglister og diagrammers tekster.",
  mindsteAntal: "Antal under dette skjules",
  mindsteAntalValg: { "3": "3", "5": "5 (anbefalet)", "10": "10" },
  daekket: (ark: string, mindst: number) =>
    `På ${ark} er små antal skjult: der står "under ${mindst}", og "ikke vist", hvor et andet antal ville røbe dem. Beløb, der skal besluttes, skjules aldrig.`,
  intet: "Der er ikke fundet noget, der ligner persondata, i de valgte ark.",
  ikkeSet:
    "Kontrollen ser ikke på navne, adresser og fritekst om enkeltpersoner, på billeder eller på ark, der ikke er valgt. Læs forhåndsvisningen, før du deler.",
  tagFra: (ark: string) => `Tag ${ark} fra`,
  tilbage: (antal: number) => (antal === 1 ? "Der er 1 fund at tage stilling til." : `Der er ${antal} fund at tage stilling til.`),
  klaret: "Der er taget stilling til alle fund.",
  flere: (antal: number) => `… og ${antal} til.`,
  foerst: "Tag først stilling til kontrollens fund.",
  overskrift: {
    cpr: (ark: string) => `${ark}: ligner CPR-numre`,
    sagsark: (ark: string) => `${ark}: ligner en sagsliste`,
    lilleAntal: (ark: string) => `${ark}: små antal`,
  },
  hvadNu: {
    cpr: "Ret teksten, hvor den står, og læs arkene igen, eller tag arket fra. Udgaven kan ikke deles med det.",
    sagsark: "En række for hver sag kan føre til enkeltpersoner, også uden navne. Tag arket fra, medmindre du ved, at det ikke kan.",
    lilleAntal: "Så få kan kendes. Ret teksten, tag arket fra, eller godkend, at netop disse tal må deles.",
  },
  godkend: {
    sagsark: (ark: string) => `Jeg har set efter: ${ark} kan ikke føre til enkeltpersoner`,
    lilleAntal: (ark: string) => `Jeg har set efter: disse antal på ${ark} må deles`,
  },
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

/** Where a finding stands and what it is. */
export function fundtekst(fund: Fund): string {
  switch (fund.art) {
    case "cpr":
      return `${stedtekst(fund.sted)}: ${fund.stod}`;
    case "sagsark":
      return TEGN[fund.tegn];
    case "lilleAntal":
      return `${stedtekst(fund.sted)}: ${fund.stod} (${GRUND[fund.grund]})`;
  }
}

function stedtekst(sted: Fundsted): string {
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
