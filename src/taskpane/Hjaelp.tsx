import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { HJAELP as T } from "../tekster/rude";
import { Afsnit } from "./felter/Afsnit";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  kode: { fontFamily: "Consolas, monospace", overflowWrap: "anywhere", margin: 0 },
});

/** What the functions and the wizard do, each with an example as it is typed in a Danish Excel. */
export function Hjaelp({ hjem }: { readonly hjem: () => void }) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <h2>{T.titel}</h2>
      <Body1>{T.intro}</Body1>
      {T.funktioner.map(({ formel, svar, tekst }) => (
        <section key={formel}>
          <Afsnit>{formel.slice(1, formel.indexOf("("))}</Afsnit>
          <p className={stil.kode}>
            {formel} → {svar}
          </p>
          <Body1>{tekst}</Body1>
        </section>
      ))}
      <Body1>{T.tal}</Body1>
      <Button onClick={hjem}>{T.hjem}</Button>
    </div>
  );
}
