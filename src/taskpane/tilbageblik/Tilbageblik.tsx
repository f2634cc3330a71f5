import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { fejltekst } from "../../tekster/fejl";
import { RUDE } from "../../tekster/rude";
import { TILBAGEBLIK } from "../../tekster/tilbageblik";
import { TILBAGEBLIKSOPGAVE } from "../../tekster/tilbagebliksopgave";
import { TILBAGEBLIKSSIDE as T } from "../../tekster/tilbagebliksside";
import { bygTilbageblik } from "../../workbook/bygTilbageblik";
import { Linjefelt } from "../felter/Linjefelt";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg } from "../felter/Valgfelt";
import type { Opgaveegenskaber } from "../opgave";
import { Arkskriver } from "../skriv/Arkskriver";
import { fortolk, type Tilbageblikfelt } from "./fortolk";
import { laesKladde, type Tilbageblikskladde } from "./kladde";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  aar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  knap: { alignSelf: "flex-start" },
});

/** Which years and departments the sheet is to have, and whose models it begins with; the amounts are typed in the sheet. */
export function Tilbageblik({ vaert, gemt, gem, hjem, kladde: budget }: Opgaveegenskaber) {
  const stil = useStil();
  const kladde = laesKladde(gemt, budget);
  const ret = (aendring: Partial<Tilbageblikskladde>) => gem({ ...kladde, ...aendring });
  const fortolkning = fortolk(kladde);
  const fejlVed = (felt: Tilbageblikfelt): string | undefined => {
    const fejl = fortolkning.art === "fejl" ? fortolkning.fejl[felt] : undefined;
    return fejl === undefined ? undefined : fejltekst(fejl);
  };
  const felt = (navn: "kommune" | "fra" | "til") => ({
    navn: T[navn],
    vaerdi: kladde[navn],
    ret: (vaerdi: string) => ret({ [navn]: vaerdi }),
    fejl: fejlVed(navn),
    visFejl: true,
  });
  return (
    <div className={stil.side}>
      <Sideoverskrift>{TILBAGEBLIKSOPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Tekstfelt {...felt("kommune")} hint={T.kommuneHint} />
      <div className={stil.aar}>
        <Tekstfelt {...felt("fra")} tal />
        <Tekstfelt {...felt("til")} tal />
      </div>
      <Linjefelt
        navn={T.fagomraader}
        vaerdi={kladde.fagomraader}
        ret={(fagomraader) => ret({ fagomraader })}
        hint={T.fagomraaderHint}
        fejl={fejlVed("fagomraader")}
      />
      <Listevalg navn={T.ordning} valg={T.ordninger} vaerdi={kladde.ordning} ret={(ordning) => ret({ ordning })} />
      {kladde.ordning === "randers" && <Body1>{T.randersNote}</Body1>}
      {fortolkning.art === "mangler" && <Body1>{T.mangler}</Body1>}
      {fortolkning.art === "opgave" && (
        <Arkskriver
          filnavn={TILBAGEBLIK.filnavn}
          antalArk={1}
          planMedKopi={(kopi) => bygTilbageblik({ ...fortolkning.opgave, kopi })}
          vaert={vaert}
        />
      )}
      <Button className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}
