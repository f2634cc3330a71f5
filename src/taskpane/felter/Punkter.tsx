import { makeStyles } from "@fluentui/react-components";

const useStil = makeStyles({ liste: { margin: 0, paddingLeft: "20px" } });

/** Sentences as a list. */
export const Punkter = ({ saetninger }: { readonly saetninger: readonly string[] }) => (
  <ul className={useStil().liste}>
    {saetninger.map((saetning) => (
      <li key={saetning}>{saetning}</li>
    ))}
  </ul>
);
