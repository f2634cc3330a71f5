import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStil = makeStyles({
  foldet: { width: "100%", overflowWrap: "anywhere", "& > summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink } },
  indhold: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
});

interface Egenskaber {
  readonly navn: string;
  /** Something in it must be seen: it unfolds, and the user may still fold it. */
  readonly aaben?: boolean;
  readonly children: ReactNode;
}

/** What only some want to see, behind its name. */
export function Foldet({ navn, aaben = false, children }: Egenskaber) {
  const stil = useStil();
  return (
    <details className={stil.foldet} {...(aaben && { open: true })}>
      <summary>{navn}</summary>
      <div className={stil.indhold}>{children}</div>
    </details>
  );
}
