import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStil = makeStyles({
  foldet: { width: "100%", overflowWrap: "anywhere", "& > summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink } },
  indhold: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
});

/** What only some want to see, behind its name. */
export function Foldet({ navn, children }: { readonly navn: string; readonly children: ReactNode }) {
  const stil = useStil();
  return (
    <details className={stil.foldet}>
      <summary>{navn}</summary>
      <div className={stil.indhold}>{children}</div>
    </details>
  );
}
