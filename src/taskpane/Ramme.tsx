import { makeStyles, Text, Title3 } from "@fluentui/react-components";
import { aarI, INDBYGGEDE_SATSER, SATSER_GENNEMGAAET } from "../core";
import { FOD, PRODUKT } from "../tekster/rude";
import type { Gemning, Vaert } from "./vaert/port";

const useStil = makeStyles({
  ramme: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    padding: "12px 16px",
    gap: "12px",
    overflowWrap: "anywhere",
  },
  indhold: { flexGrow: 1, maxWidth: "640px", width: "100%" },
});

interface Egenskaber {
  readonly version: string;
  readonly gemning: Gemning;
  readonly vaertsart: Vaert["art"];
  readonly children: React.ReactNode;
}

/** What stands around every page: the name above; below, the version and the day the limits were last checked. */
export function Ramme({ version, gemning, vaertsart, children }: Egenskaber) {
  const stil = useStil();
  const bekraeftede = aarI(INDBYGGEDE_SATSER.raekker.filter(({ status }) => status === "bekraeftet"));
  const [aar, maaned, dag] = SATSER_GENNEMGAAET.split("-");
  return (
    <div className={stil.ramme}>
      <header>
        <Title3 as="h1">{PRODUKT}</Title3>
      </header>
      <main className={stil.indhold}>{children}</main>
      <footer>
        {gemning !== "gemt" && (
          <Text block role="alert" weight="semibold">
            {gemning === "kanIkke" ? FOD.kanIkke[vaertsart] : FOD.andetSted}
          </Text>
        )}
        <Text size={200}>{FOD.linje(version, `${dag}.${maaned}.${aar}`, bekraeftede.at(-1)!)}</Text>
      </footer>
    </div>
  );
}
