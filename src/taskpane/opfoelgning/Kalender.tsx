import { Badge, Body1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { haendelsestekst, KALENDER as T, mangeltekst, skrivDag } from "../../tekster/kalender";
import { Afsnit } from "../felter/Afsnit";
import { Punkter } from "../felter/Punkter";
import { Tekstfelt } from "../felter/Tekstfelt";
import { laesFrist, type Aarsbillede } from "./billede";

const useStil = makeStyles({
  liste: { display: "flex", flexDirection: "column", gap: "8px", listStyle: "none", margin: 0, padding: 0 },
  hoved: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  /** A line beside the day: broken for what comes, whole for what is done, double for what is missing. */
  punkt: { borderLeft: `2px dashed ${tokens.colorNeutralStrokeAccessible}`, paddingLeft: "8px" },
  gjort: { borderLeftStyle: "solid" },
  mangler: { borderLeftStyle: "double", borderLeftWidth: "6px" },
});

const MAERKE = {
  gjort: { appearance: "filled", color: "brand" },
  mangler: { appearance: "outline", color: "danger" },
  kommer: { appearance: "outline", color: "informative" },
} as const;

interface Egenskaber {
  readonly billede: Aarsbillede;
  readonly budgetfrist: string;
  readonly retFrist: (frist: string) => void;
}

/** The year's days: what each is for, whether it is done, and in words what is missing. */
export function Kalender({ billede: { aar, punkter, fagomraader }, budgetfrist, retFrist }: Egenskaber) {
  const stil = useStil();
  const navne = fagomraader.map(({ navn }) => navn);
  return (
    <>
      <Afsnit>{T.titel}</Afsnit>
      <ol className={stil.liste} aria-label={T.titel}>
        {punkter.map(({ dato, haendelse, status, mangler }) => (
          <li
            key={`${dato} ${haendelse.art}`}
            className={mergeClasses(stil.punkt, status === "gjort" && stil.gjort, status === "mangler" && stil.mangler)}
          >
            <div className={stil.hoved}>
              <Text weight="semibold">{skrivDag(dato)}</Text>
              <Badge {...MAERKE[status]}>{T.status[status]}</Badge>
            </div>
            <Body1>{haendelsestekst(haendelse, aar)}</Body1>
            {status === "mangler" && <Punkter saetninger={mangler.map((mangel) => mangeltekst(mangel, navne, aar))} />}
          </li>
        ))}
      </ol>
      <Tekstfelt
        navn={T.frist}
        vaerdi={budgetfrist}
        ret={retFrist}
        fejl={laesFrist(budgetfrist) === null ? T.fristFejl : undefined}
        hint={T.fristHint}
      />
    </>
  );
}
