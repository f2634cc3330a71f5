import { Body1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Afsnit } from "../felter/Afsnit";
import { MODELFORKLARING } from "../../tekster/modeller";
import { TRIN3 as T } from "../../tekster/guide";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Listevalg } from "../felter/Valgfelt";
import { erTomRaekke, type Fagomraadekladde } from "./kladde";
import { fejlVed, type Trinegenskaber } from "./trinegenskaber";

const useStil = makeStyles({
  gruppe: { display: "flex", flexDirection: "column", gap: "8px", border: "none", margin: 0, minWidth: 0, padding: "0 0 12px" },
  modeller: { margin: 0, paddingLeft: "20px" },
  detaljer: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    "& > summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink },
  },
});

export function Trin3Model(egenskaber: Trinegenskaber) {
  const stil = useStil();
  const fagomraader = egenskaber.kladde.fagomraader.filter((et) => !erTomRaekke(et));
  return (
    <>
      <Body1>{T.hint}</Body1>
      <section aria-label={T.betydning}>
        <ul className={stil.modeller}>
          {[...new Set(fagomraader.map(({ model }) => model))].map((model) => (
            <li key={model}>
              <Text weight="semibold">{T.modeller[model]}</Text>: {MODELFORKLARING[model]}
            </li>
          ))}
        </ul>
      </section>
      {fagomraader.map((et) => (
        <Fagomraademodel key={et.id} {...egenskaber} fagomraade={et} andre={fagomraader.filter(({ id }) => id !== et.id)} />
      ))}
    </>
  );
}

interface Egenskaber extends Trinegenskaber {
  readonly fagomraade: Fagomraadekladde;
  readonly andre: readonly Fagomraadekladde[];
}

type Felt = "egenAndel" | "gaelderFra" | "gaelderTil" | "udvalg" | "kontotekst" | "afvigelseForrige" | "tilFagomraadetForrige";

/** Not a bare number: such keys would come before the empty one. */
const vaertsnoegle = (id: number | null): string => (id === null ? "" : `nr ${id}`);

function Fagomraademodel({ fagomraade, andre, kladde, fortolkning, visFejl, udfoer }: Egenskaber) {
  const stil = useStil();
  const { id, navn, model, forvaltesUnder } = fagomraade;
  const fejl = (hvad: Felt) => fejlVed(fortolkning, `fagomraade.${id}.${hvad}`);
  // Carried over from a year that the model ended with: what is to be decided is seen at once, and stays unfolded meanwhile.
  const [skulleBesluttes] = useState(() => (["gaelderFra", "gaelderTil"] as const).some((hvad) => fejl(hvad) !== undefined));
  const felt = (hvad: Felt) => ({
    navn: T[hvad],
    vaerdi: fagomraade[hvad],
    ret: (vaerdi: string) => udfoer({ art: "retFagomraade", id, aendring: { [hvad]: vaerdi } }),
    fejl: fejl(hvad),
    visFejl: visFejl || skulleBesluttes,
  });
  // Only one level: who is managed by another manages nobody, and who manages others manages itself.
  const erVaert = andre.some((et) => et.forvaltesUnder === id);
  const mulige = erVaert ? [] : andre.filter((et) => et.forvaltesUnder === null);
  const vaerter = Object.fromEntries([["", T.ingen], ...mulige.map((et) => [vaertsnoegle(et.id), et.navn])]) as Record<string, string>;
  const harFejl = (["gaelderFra", "gaelderTil", "udvalg", "kontotekst", "afvigelseForrige", "tilFagomraadetForrige"] as const).some(
    (hvad) => fejl(hvad) !== undefined,
  );

  return (
    <fieldset className={stil.gruppe} aria-label={navn}>
      <Afsnit>{navn}</Afsnit>
      <Listevalg
        navn={T.model}
        valg={T.modeller}
        vaerdi={model}
        ret={(valgt) => udfoer({ art: "retFagomraade", id, aendring: { model: valgt } })}
      />
      {model === "egenAndel" && <Tekstfelt {...felt("egenAndel")} tal />}
      <details className={stil.detaljer} {...((skulleBesluttes || (visFejl && harFejl)) && { open: true })}>
        <summary>{T.detaljer(navn)}</summary>
        <Listevalg
          navn={T.forvaltesUnder}
          valg={vaerter}
          vaerdi={vaertsnoegle(forvaltesUnder)}
          ret={(valgt) =>
            udfoer({
              art: "retFagomraade",
              id,
              aendring: { forvaltesUnder: andre.find((et) => vaertsnoegle(et.id) === valgt)?.id ?? null },
            })
          }
        />
        <Tekstfelt {...felt("gaelderFra")} tal hint={T.gaelderFraHint(kladde.aar.trim())} />
        <Tekstfelt {...felt("gaelderTil")} tal />
        <Tekstfelt {...felt("udvalg")} />
        <Tekstfelt {...felt("kontotekst")} />
        <Tekstfelt {...felt("afvigelseForrige")} tal hint={T.forrigeAarHint} />
        <Tekstfelt {...felt("tilFagomraadetForrige")} tal />
      </details>
    </fieldset>
  );
}
