import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStil = makeStyles({ afsnit: { ...typographyStyles.subtitle2, margin: "8px 0 0", overflowWrap: "anywhere" } });

/** A heading inside a step. */
export const Afsnit = ({ children }: { readonly children: ReactNode }) => <h3 className={useStil().afsnit}>{children}</h3>;
