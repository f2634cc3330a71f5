import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WIZARD as T } from "../../tekster/guide";
import type { Trin } from "./tilstand";

const useStil = makeStyles({
  liste: { display: "flex", listStyle: "none", margin: 0, padding: 0, gap: "4px" },
  trin: {
    flexGrow: 1,
    height: "24px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase200,
    borderBottom: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  naaet: { borderBottomColor: tokens.colorBrandBackground, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
  nu: { fontWeight: tokens.fontWeightBold },
  skjult: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The five steps as numbers; their names are read aloud, and the current one's stands below as the heading. */
export function Trinliste({ trin }: { readonly trin: Trin }) {
  const stil = useStil();
  return (
    <ol className={stil.liste} aria-label={T.trinliste}>
      {T.trin.map((navn, indeks) => {
        const nr = indeks + 1;
        return (
          <li
            key={navn}
            className={mergeClasses(stil.trin, nr <= trin && stil.naaet, nr === trin && stil.nu)}
            {...(nr === trin && { "aria-current": "step" as const })}
          >
            {nr}
            <span className={stil.skjult}> {navn}</span>
          </li>
        );
      })}
    </ol>
  );
}
