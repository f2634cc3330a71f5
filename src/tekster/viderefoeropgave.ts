/** The task Viderefør on the home page; its own page's texts stand in viderefoerside.ts. */
export const VIDEREFOEROPGAVE = {
  titel: "Viderefør til næste år",
  tekst: "Begynd næste års budget med dette års: hvad der følger med, hvad der ændres, og hvad der skal besluttes.",
} as const;
