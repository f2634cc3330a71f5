import { MIO, UNDER_DET_VISTE, type Sprog } from "../tekster/sprog";
import { formel, type Formel, type Reference } from "./formel";

/** An amount in cells: kroner, and mio. kr. as it is shown; income and more income positive. */
export interface Beloebsceller {
  readonly praecis: Reference | Formel;
  readonly vist: Reference | Formel;
}

/** Sentences as formulas. FIXED writes numbers with the reader's own separators, whatever the language of the program. */
export const FORMELSPROG: Sprog<Formel, Formel, Beloebsceller, Reference | Formel> = {
  ord: (tekst) => formel`${tekst}`,
  saml: (dele) => dele.reduce((a, b) => formel`${a}&${b}`),
  hvis: (betingelse, ja, nej) => formel`IF(${betingelse},${ja},${nej})`,
  erOver0: ({ praecis }) => formel`${praecis}>0`,
  erUnder0: ({ praecis }) => formel`${praecis}<0`,
  er: (antal, tal) => formel`${antal}=${tal}`,
  beloeb: ({ vist }) => formel`FIXED(${vist},1)&${MIO}`,
  stoerrelse: ({ vist }) => formel`IF(${vist}=0,${UNDER_DET_VISTE},FIXED(ABS(${vist}),1))&${MIO}`,
  antal: (antal) => formel`FIXED(${antal},0)`,
};
