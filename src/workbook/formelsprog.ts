import { LIDT_UNDER_NUL, MIO, PROCENTENS_DECIMALER, UNDER_DET_VISTE, type Sprog } from "../tekster/sprog";
import { formel, type Formel, type Reference } from "./formel";

/** An amount in cells: kroner, and mio. kr. as it is shown; income and more income positive. */
export interface Beloebsceller {
  readonly praecis: Reference | Formel;
  readonly vist: Reference | Formel;
}

const underDetViste = ({ praecis, vist }: Beloebsceller): Formel => formel`AND(${vist}=0,${praecis}<>0)`;

/** As many of these change a percentage, when it is rounded to them, as it has decimals. */
const FAERRE_DECIMALER = Array.from({ length: PROCENTENS_DECIMALER }, (_, antal) => antal);

const plus = (a: Formel, b: Formel): Formel => formel`${a}+${b}`;

/** Sentences as formulas. FIXED writes numbers with the reader's own separators, whatever the language of the program. */
export const FORMELSPROG: Sprog<Formel, Formel, Beloebsceller, Reference | Formel> = {
  ord: (tekst) => formel`${tekst}`,
  saml: (dele) => dele.reduce((a, b) => formel`${a}&${b}`),
  hvis: (betingelse, ja, nej) => formel`IF(${betingelse},${ja},${nej})`,
  erOver0: ({ praecis }) => formel`${praecis}>0`,
  erUnder0: ({ praecis }) => formel`${praecis}<0`,
  erUnderDetViste: underDetViste,
  er: (tal, facit) => formel`${tal}=${facit}`,
  erHoejst: (tal, graense) => formel`${tal}<=${graense}`,
  beloeb: (beloeb) =>
    formel`IF(${underDetViste(beloeb)},IF(${beloeb.praecis}>0,${UNDER_DET_VISTE},${LIDT_UNDER_NUL}),FIXED(${beloeb.vist},1))&${MIO}`,
  stoerrelse: ({ vist }) => formel`IF(${vist}=0,${UNDER_DET_VISTE},FIXED(ABS(${vist}),1))&${MIO}`,
  antal: (antal) => formel`FIXED(${antal},0)`,
  procent: (andel) => {
    const procent = formel`ROUND(100*${andel},${PROCENTENS_DECIMALER})`;
    return formel`FIXED(${procent},${FAERRE_DECIMALER.map((antal) => formel`(ROUND(${procent},${antal})<>${procent})`).reduce(plus)})`;
  },
  laengde: (ord) => formel`LEN(${ord})`,
  paaEnLinje: (ord) => formel`TRIM(${[9, 10, 13].reduce((renset, tegn) => formel`SUBSTITUTE(${renset},CHAR(${tegn})," ")`, ord)})`,
};
