import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, Text } from "@fluentui/react-components";
import { useState } from "react";
import { BILAG } from "../../tekster/bilag";
import { BRUG_I_OPFOELGNINGEN as T } from "../../tekster/brugIOpfoelgningen";
import { laesDato, skrivDato } from "../../tekster/dato";
import { fejltekst } from "../../tekster/fejl";
import { bygBilag } from "../../workbook/bygBilag";
import { Afsnit } from "../felter/Afsnit";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg } from "../felter/Valgfelt";
import type { Opgaveegenskaber } from "../opgave";
import { Arkskriver } from "../skriv/Arkskriver";
import { bilagsliste } from "./bilagsliste";
import type { Periodeopgoerelse } from "./periode";
import { Periodetabel } from "./Periodetabel";
import { tilOpfoelgning } from "./tilOpfoelgning";
import type { Fase } from "./tilstand";
import { usePeriode, type Periodevalg } from "./usePeriode";

const useStil = makeStyles({ side: { display: "flex", flexDirection: "column", gap: "8px" }, knap: { alignSelf: "flex-start" } });

interface Egenskaber extends Pick<Opgaveegenskaber, "vaert" | "giv"> {
  readonly fase: Extract<Fase, { art: "resultat" }>;
}

/** The list's refund for a part of the year, on its way to the task Opfølgning. */
export function BrugIOpfoelgningen({ fase, vaert, giv }: Egenskaber) {
  const stil = useStil();
  const [valg, saetValg] = useState<Periodevalg>("ingen");
  const { andel, opgoerelse } = usePeriode(fase.laest, fase.satser, valg);
  return (
    <section className={stil.side} aria-label={T.overskrift}>
      <Afsnit>{T.overskrift}</Afsnit>
      <Text>{T.intro}</Text>
      <Listevalg navn={T.periode} valg={T.perioder} vaerdi={valg} ret={saetValg} />
      {valg !== "ingen" && opgoerelse === null && <ProgressBar value={andel} aria-label={T.beregner} />}
      {opgoerelse !== null && <Opgjort key={valg} opgoerelse={opgoerelse} fase={fase} vaert={vaert} giv={giv} />}
    </section>
  );
}

function Opgjort({ opgoerelse, fase, vaert, giv }: Egenskaber & { readonly opgoerelse: Periodeopgoerelse }) {
  const stil = useStil();
  const { satser } = fase;
  const { kvartal, fejl, fagomraader } = opgoerelse;
  const [skrevet, saetSkrevet] = useState(() => skrivDato(new Date()));
  const [ark, saetArk] = useState<string | null>(null);
  const [lagt, saetLagt] = useState(false);
  const dato = laesDato(skrevet, { argument: "opgjortDato" });
  const uden = fagomraader.find(({ fagomraade }) => fagomraade === null);
  const planMedKopi = (kopi: number) => {
    if (!dato.ok) throw new Error(fejltekst(dato.fejl));
    return bygBilag({ aar: satser.aar, kvartal, dato: dato.vaerdi, kopi, satser, sager: bilagsliste(fase, opgoerelse) });
  };
  const laeg = () => {
    if (!dato.ok) return;
    giv("opfoelgning", { fraSager: tilOpfoelgning(opgoerelse, satser, dato.vaerdi, ark, fase.resultat) });
    saetLagt(true);
  };
  return (
    <>
      <Periodetabel opgoerelse={opgoerelse} satser={satser} />
      {kvartal === null && <Text>{T.hoejereGraenser}</Text>}
      {fejl > 0 && <Advarsel tekst={T.medFejl(fejl)} />}
      {uden !== undefined && <Advarsel tekst={T.udenFagomraade(uden.refusion)} />}
      <Tekstfelt
        navn={T.opgjort}
        vaerdi={skrevet}
        ret={(ny) => {
          saetSkrevet(ny);
          saetLagt(false);
        }}
        fejl={dato.ok ? undefined : fejltekst(dato.fejl)}
        visFejl
      />
      {dato.ok && (
        <>
          <Text>{T.bilag}</Text>
          <Arkskriver
            filnavn={BILAG.filnavn(satser.aar, kvartal)}
            antalArk={1}
            planMedKopi={planMedKopi}
            vaert={vaert}
            knap={T.bilagsknap[vaert.art]}
            skrevet={(navn) => saetArk(vaert.art === "excel" ? navn : null)}
          />
          <Button className={stil.knap} onClick={laeg}>
            {T.laeg}
          </Button>
        </>
      )}
      <div role="status">{lagt && <Besked tekst={T.lagt} />}</div>
    </>
  );
}

const Advarsel = ({ tekst }: { readonly tekst: string }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{tekst}</MessageBarBody>
  </MessageBar>
);

const Besked = ({ tekst }: { readonly tekst: string }) => (
  <MessageBar intent="success" layout="multiline">
    <MessageBarBody>{tekst}</MessageBarBody>
  </MessageBar>
);
