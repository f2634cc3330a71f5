/** What a click on the ribbon can ask of the pane; each is a FunctionName in manifest.xml. */
export type Kommando = "nytBudgetaar" | "politiskUdgave" | "hjaelp";

/** A record, so that the compiler asks for a new command here too. */
const NAVNE: Readonly<Record<Kommando, Kommando>> = {
  nytBudgetaar: "nytBudgetaar",
  politiskUdgave: "politiskUdgave",
  hjaelp: "hjaelp",
};

/**
 * Ties the ribbon's function names to the pane: a click shows the pane, then calls udfoer. For Excel only, after
 * Office.onReady.
 */
export function registrerKommandoer(udfoer: (kommando: Kommando) => void): void {
  for (const kommando of Object.values(NAVNE))
    Office.actions.associate(kommando, (haendelse: Office.AddinCommands.Event) => paaKlik(kommando, udfoer, haendelse));
}

/** A pane that cannot be shown is asked for nothing; Excel holds the button's work as unfinished until completed() is called. */
async function paaKlik(kommando: Kommando, udfoer: (kommando: Kommando) => void, haendelse: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    udfoer(kommando);
  } finally {
    haendelse.completed();
  }
}
