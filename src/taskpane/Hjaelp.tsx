import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { HJAELP as T } from "../tekster/rude";
import { Afsnit } from "./felter/Afsnit";
import { Sideoverskrift } from "./felter/Sideoverskrift";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
  funktion: { width: "100%", display: "flex", flexDirection: "column", gap: "4px" },
  kode: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    margin: 0,
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What the functions and the wizard do, each with an example as it is typed in a Danish Excel. */
export function Hjaelp({ hjem }: { readonly hjem: () => void }) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Sideoverskrift>{T.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      {T.funktioner.map(({ formel, svar, tekst }) => (
        <section key={formel} className={stil.funktion}>
          <Afsnit>{formel.slice(1, formel.indexOf("("))}</Afsnit>
          <p className={stil.kode}>{formel}</p>
          <Body1>{T.giver(svar)}</Body1>
          <Body1>{tekst}</Body1>
        </section>
      ))}
      <Body1>{T.tal}</Body1>
      <Button onClick={hjem}>{T.hjem}</Button>
    </div>
  );
}
