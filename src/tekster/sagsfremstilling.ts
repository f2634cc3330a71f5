/** The summary as text for a case to the council. */
export const SAGSFREMSTILLING = {
  overskrift: (aar: number) => `Indtægtsbudget ${aar} for den centrale refusionsordning`,
  kommune: (kommune: string, ordning: string) => (kommune === "" ? ordning : `${kommune}: ${ordning}`),
  /** The letter speaks of income in plain amounts. */
  fortegn: "Indtægter er skrevet uden fortegn. I afvigelser er plus merindtægt, og minus er mindreindtægt.",
  tabel: (prisniveau: string, antal: number) =>
    `${antal === 1 ? "Fagområdet" : "Fagområderne"} (mio. kr.${prisniveau === "" ? "" : `, ${prisniveau}`})`,
  modellerne: (saetning: string, navne: string) => `${saetning} Gælder for ${navne}.`,
} as const;
