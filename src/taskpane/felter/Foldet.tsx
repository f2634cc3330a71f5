import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStil = makeStyles({
  foldet: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "100%",
    overflowWrap: "anywhere",
    "& > summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink },
  },
});

/** What only some want to see, behind its name. */
export const Foldet = ({ navn, children }: { readonly navn: string; readonly children: ReactNode }) => (
  <details className={useStil().foldet}>
    <summary>{navn}</summary>
    {children}
  </details>
);
