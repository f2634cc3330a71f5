import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { laegSammen, NUL_OERE } from "../../core";
import { ACONTORUDE as T } from "../../tekster/opfoelgningsrude";
import { Foldet } from "../felter/Foldet";
import { Gruppe } from "../felter/Gruppe";
import type { Afsnitsegenskaber } from "./afsnitsegenskaber";
import type { Fulgtfagomraade } from "./billede";
import { hentTekst, type Felt } from "./felter";
import { beloebstekst } from "./fraSager";
import { Opfoelgningsfelt } from "./Opfoelgningsfelt";

const useStil = makeStyles({ knap: { alignSelf: "flex-start", maxWidth: "100%" } });

interface Egenskaber extends Afsnitsegenskaber {
  /** From 0. */
  readonly kvartal: number;
}

/** A quarter's requests, department by department, with what the rule asks for while one types. */
export function Acontofelter({ kvartal, ...afsnit }: Egenskaber) {
  const { fagomraader } = afsnit.billede;
  const kendte = fagomraader.map(({ aconto }) => aconto.kvartaler[kvartal]!.efterReglen).filter((et) => et !== null);
  return (
    <>
      {fagomraader.map((et) => (
        <Gruppe key={et.nr} navn={et.navn}>
          <Fagomraadeanmodning {...afsnit} kvartal={kvartal} fagomraade={et} />
        </Gruppe>
      ))}
      <Body1 role="status">{kendte.length > 0 && T.iAlt(kvartal, laegSammen(kendte), kendte.length, fagomraader.length)}</Body1>
      <Foldet navn={T.bilag}>
        {(["dato", "antalSager", "ark"] as const).map((hvad) => (
          <Opfoelgningsfelt key={hvad} {...afsnit} felt={{ art: "bilag", hvad, kvartal }} {...(hvad === "ark" && { hint: T.bilagHint })} />
        ))}
      </Foldet>
    </>
  );
}

function Fagomraadeanmodning({ fagomraade, kvartal, ...afsnit }: Egenskaber & { readonly fagomraade: Fulgtfagomraade }) {
  const stil = useStil();
  const { nr, navn, aconto, opfoelgning } = fagomraade;
  const felt = (hvad: "tilDato" | "anmodet" | "modtaget"): Felt => ({ art: "kvartal", hvad, nr, kvartal });
  const { efterReglen, rettelse } = aconto.kvartaler[kvartal]!;
  const hul = opfoelgning.tilDato.indexOf(null);
  const venterPaaTidligere = efterReglen === null && hul < kvartal && hentTekst(afsnit.billede.kladde, felt("tilDato")).trim() !== "";
  return (
    <>
      <Opfoelgningsfelt {...afsnit} felt={felt("tilDato")} hint={T.tilDatoHint} />
      {venterPaaTidligere && <Body1>{T.hul(hul)}</Body1>}
      {efterReglen !== null && (
        <Body1>
          {efterReglen < NUL_OERE ? T.tilbagebetaling(efterReglen) : T.efterReglen(efterReglen)}
          {rettelse !== NUL_OERE && ` ${T.rettelse(rettelse)}`}
        </Body1>
      )}
      <Opfoelgningsfelt {...afsnit} felt={felt("anmodet")} hint={T.anmodetHint} />
      {efterReglen !== null && opfoelgning.anmodet[kvartal] === null && (
        <Button size="small" className={stil.knap} onClick={() => afsnit.ret(felt("anmodet"), beloebstekst(efterReglen))}>
          {T.brugReglens(navn)}
        </Button>
      )}
      <Opfoelgningsfelt {...afsnit} felt={felt("modtaget")} hint={T.modtagetHint} />
    </>
  );
}
