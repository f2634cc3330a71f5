import { makeStyles, tokens } from "@fluentui/react-components";

/** How a small table looks: words to the left and broken where they must, numbers to the right and whole. */
export const useTabelstil = makeStyles({
  tabel: { width: "100%", borderCollapse: "collapse" },
  titel: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "4px 4px 0" },
  hoved: { fontWeight: tokens.fontWeightSemibold },
  navn: { padding: "4px 4px 0", textAlign: "left", verticalAlign: "top", fontWeight: "inherit", overflowWrap: "anywhere" },
  tal: {
    padding: "4px 4px 0",
    textAlign: "right",
    verticalAlign: "top",
    fontWeight: "inherit",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  /** Over numbers: broken between words, not inside them. */
  talhoved: { padding: "4px 4px 0", textAlign: "right", verticalAlign: "top", fontWeight: "inherit", overflowWrap: "normal" },
  /** A short word that stays whole. */
  ord: { padding: "4px 4px 0", textAlign: "left", verticalAlign: "top", whiteSpace: "nowrap", fontWeight: "inherit" },
  iAlt: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});
