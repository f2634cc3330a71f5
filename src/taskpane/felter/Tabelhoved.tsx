import { useTabelstil } from "./tabelstil";

interface Egenskaber {
  readonly kolonner: readonly string[];
  /** What each is written over, where it is not a name and then numbers. */
  readonly over?: readonly ("navn" | "tal" | "talhoved" | "ord")[];
}

/** The headings of a small table. */
export function Tabelhoved({ kolonner, over = ["navn"] }: Egenskaber) {
  const stil = useTabelstil();
  return (
    <thead>
      <tr className={stil.hoved}>
        {kolonner.map((navn, nr) => (
          <th key={navn} scope="col" className={stil[over[nr] ?? "tal"]}>
            {navn}
          </th>
        ))}
      </tr>
    </thead>
  );
}
