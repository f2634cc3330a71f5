import { Body1 } from "@fluentui/react-components";
import { ENDELIGRUDE as T } from "../../tekster/endeligrude";
import { FORVENTNINGSRUDE } from "../../tekster/opfoelgningsrude";
import { Foldet } from "../felter/Foldet";
import { Gruppe } from "../felter/Gruppe";
import { Punkter } from "../felter/Punkter";
import type { Vaert } from "../vaert/port";
import type { Afsnitsegenskaber } from "./afsnitsegenskaber";
import { afstemningssaetninger } from "./afstemningssaetninger";
import { fejlVed, type Fulgtfagomraade } from "./billede";
import { SAGSTALSFELTER, cellenavn, type Felt } from "./felter";
import { Opfoelgningsfelt } from "./Opfoelgningsfelt";
import { Opgoerelsestabel } from "./Opgoerelsestabel";
import { Posteringer } from "./Posteringer";

type Egenskaber = Afsnitsegenskaber & { readonly vaert: Vaert };

const FELTER = [
  ["endelig", T.endeligHint],
  ["bogfoert", T.bogfoertHint],
  ["efterSager", T.efterSagerHint],
] as const;

/** The final statement: what came out of it, who carries it, and three ways to the same amount. */
export const Endeligfelter = ({ vaert, ...afsnit }: Egenskaber) => (
  <>
    {afsnit.billede.fagomraader.map((et) => (
      <Gruppe key={et.nr} navn={et.navn}>
        <Fagomraadeopgoerelse {...afsnit} fagomraade={et} />
      </Gruppe>
    ))}
    <Sagstalsfelter {...afsnit} />
    <Posteringer billede={afsnit.billede} vaert={vaert} />
  </>
);

function Fagomraadeopgoerelse({ fagomraade, ...afsnit }: Afsnitsegenskaber & { readonly fagomraade: Fulgtfagomraade }) {
  const { nr, navn, model, opfoelgning, aconto, endelig } = fagomraade;
  const ukendte = aconto.kvartaler.flatMap(({ anmodet }, kvartal) => (anmodet === null ? [kvartal] : []));
  const { aar } = afsnit.billede;
  return (
    <>
      {FELTER.map(([hvad, hint]) => (
        <Opfoelgningsfelt key={hvad} {...afsnit} felt={{ art: "aar", hvad, nr }} hint={hint} />
      ))}
      {endelig !== null && model !== null && <Opgoerelsestabel aar={aar} navn={navn} model={model} opgoerelse={endelig} />}
      {opfoelgning.endelig !== null && ukendte.length > 0 && <Body1>{T.kvartalMangler(ukendte)}</Body1>}
      {opfoelgning.endelig !== null && model === null && <Body1>{FORVENTNINGSRUDE.ingenModel(aar)}</Body1>}
      <section aria-label={`${T.afstemning}, ${navn}`}>
        <Punkter saetninger={afstemningssaetninger(fagomraade)} />
      </section>
      <Foldet navn={FORVENTNINGSRUDE.hoejereGraenser(navn)}>
        <Opfoelgningsfelt {...afsnit} felt={{ art: "aar", hvad: "vedHoejereGraenser", nr }} hint={T.vedHoejereHint} />
      </Foldet>
    </>
  );
}

/** What the summary tells of the case list; folded until something in it must be put right. */
function Sagstalsfelter(afsnit: Afsnitsegenskaber) {
  const felter = SAGSTALSFELTER.map((hvad): Felt => ({ art: "sagstal", hvad }));
  return (
    <Foldet navn={T.sagstal} aaben={felter.some((felt) => fejlVed(afsnit.billede.fejl, felt) !== undefined)}>
      <Body1>{T.sagstalHint}</Body1>
      {felter.map((felt) => (
        <Opfoelgningsfelt key={cellenavn(felt)} {...afsnit} felt={felt} />
      ))}
    </Foldet>
  );
}
