import { Text } from "@fluentui/react-components";
import { fejltekst } from "../../tekster/fejl";
import { SAGSARK } from "../../tekster/sagsark";
import { SAGSRESULTAT as T } from "../../tekster/sagsopgave";
import { bygSager } from "../../workbook/bygSager";
import type { WorkbookPlan } from "../../workbook/plan";
import { Afsnit } from "../felter/Afsnit";
import { Arkskriver } from "../skriv/Arkskriver";
import type { Vaert } from "../vaert/port";
import { sagskolonnerAf } from "./laesRaekker";
import type { Fase } from "./tilstand";

interface Egenskaber {
  readonly fase: Extract<Fase, { art: "resultat" }>;
  /** Whether the year's limits stand in the workbook's own table. */
  readonly egenTabel: boolean;
  readonly vaert: Vaert;
}

/** The list and its refund as a sheet or a file. */
export function Sagsark({ fase: { liste, kolonner, satser }, egenTabel, vaert }: Egenskaber) {
  const planMedKopi = (kopi: number): WorkbookPlan => {
    const samlet = sagskolonnerAf(kolonner);
    if (!samlet.ok) throw new Error(fejltekst(samlet.fejl));
    const fagomraadekolonne = kolonner.indexOf("fagomraade");
    const plan = bygSager({
      aar: satser.aar,
      kommune: "",
      kopi,
      satser,
      egenTabel,
      modeller: [],
      kolonner: samlet.vaerdi,
      fagomraadekolonne: fagomraadekolonne === -1 ? null : fagomraadekolonne,
      raekker: liste.celler.slice(liste.blok.overskriftsraekker),
    });
    if (!plan.ok) throw new Error(fejltekst(plan.fejl));
    return plan.vaerdi;
  };
  return (
    <>
      <Afsnit>{T.ark}</Afsnit>
      <Text>{T.arkTekst}</Text>
      <Arkskriver filnavn={SAGSARK.filnavn(satser.aar)} antalArk={1} planMedKopi={planMedKopi} vaert={vaert} />
    </>
  );
}
