import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Afsnit } from "./Afsnit";

const useStil = makeStyles({
  gruppe: { display: "flex", flexDirection: "column", gap: "8px", border: "none", margin: 0, minWidth: 0, padding: 0 },
});

/** Fields that belong together, under a heading that is read aloud with each of them. */
export const Gruppe = ({ navn, children }: { readonly navn: string; readonly children: ReactNode }) => (
  <fieldset className={useStil().gruppe} aria-label={navn}>
    <Afsnit>{navn}</Afsnit>
    {children}
  </fieldset>
);
