import { Body1, makeStyles, Text } from "@fluentui/react-components";
import type { Bjaelkedel, Forklaring } from "../../kald/forklaring/forklaring";
import { VISBEREGNING as T } from "../../tekster/visberegning";
import { Afsnit } from "../felter/Afsnit";
import { Foldet } from "../felter/Foldet";
import { Punkter } from "../felter/Punkter";
import { Soejletabel } from "../felter/Soejletabel";
import { Forklaringstabel } from "./Forklaringstabel";
import { Regnestykketabel } from "./Regnestykketabel";

const useStil = makeStyles({
  forklaring: { display: "flex", flexDirection: "column", gap: "8px" },
  liste: { margin: 0, "& dd": { margin: "0 0 4px 16px" } },
});

/** One call's number, step by step, and what it rests on. */
export function Forklaringsvisning({ forklaring }: { readonly forklaring: Forklaring }) {
  const stil = useStil();
  const { overskrift, oplysninger, bjaelke, regnestykker, tabel, bemaerkninger, grundlag } = forklaring;
  return (
    <section className={stil.forklaring} aria-label={overskrift}>
      <Afsnit>{overskrift}</Afsnit>
      {oplysninger.map(({ navn, tekst }) => (
        <Body1 key={navn}>{T.oplysning(navn, tekst)}</Body1>
      ))}
      {bjaelke !== null && <Bjaelke dele={bjaelke} />}
      {regnestykker.map((regnestykke) => (
        <Regnestykketabel key={regnestykke.titel} regnestykke={regnestykke} />
      ))}
      {tabel !== null && (
        <Foldet navn={tabel.titel}>
          <Forklaringstabel tabel={tabel} />
        </Foldet>
      )}
      {bemaerkninger.length > 0 && <Punkter saetninger={bemaerkninger} />}
      {grundlag.length > 0 && (
        <>
          <Text weight="semibold">{T.grundlag}</Text>
          <dl className={stil.liste}>
            {grundlag.map(({ navn, vaerdi, status, kilde }) => (
              <div key={`${navn} ${vaerdi}`}>
                <dt>{T.oplysning(navn, vaerdi)}</dt>
                {status !== "" && <dd>{T.status(status)}</dd>}
                {kilde !== "" && <dd>{T.kilde(kilde)}</dd>}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** The cost laid out by its steps, and what is refunded of each. */
const Bjaelke = ({ dele }: { readonly dele: readonly Bjaelkedel[] }) => (
  <Soejletabel
    titel={T.udgiftenPaaTrin}
    kolonner={[T.trin, T.udgift, T.refusion]}
    raekker={dele.map(({ tekst, sats, udgift, udgiftVist, refusion, refusionVist }) => ({
      navn: T.trinMedSats(tekst, sats),
      tal: [
        { vaerdi: udgift, tekst: udgiftVist },
        // How long the bar is: the amount itself stands beside it.
        { vaerdi: Number(refusion.taeller) / Number(refusion.naevner), tekst: refusionVist },
      ],
    }))}
  />
);
