import { Body1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fordelAfvigelse, type Oere } from "../../core";
import { FORVENTNINGSRUDE as T } from "../../tekster/opfoelgningsrude";
import { Gruppe } from "../felter/Gruppe";
import type { Afsnitsegenskaber } from "./afsnitsegenskaber";
import type { Fulgtfagomraade } from "./billede";
import { STOR_AFVIGELSE } from "./felter";
import { Opfoelgningsfelt } from "./Opfoelgningsfelt";

/** What is expected for the whole year, what that deviates from the budget, and who acts when it is much. */
export const Forventningsfelter = (afsnit: Afsnitsegenskaber) => (
  <>
    <Opfoelgningsfelt {...afsnit} felt={STOR_AFVIGELSE} hint={T.storAfvigelseHint} />
    {afsnit.billede.fagomraader.map((et) => (
      <Gruppe key={et.nr} navn={et.navn}>
        <Fagomraadeforventning {...afsnit} fagomraade={et} />
      </Gruppe>
    ))}
  </>
);

function Fagomraadeforventning({ fagomraade, ...afsnit }: Afsnitsegenskaber & { readonly fagomraade: Fulgtfagomraade }) {
  const { nr, budget, aconto, opfoelgning, model, erStorAfvigelse } = fagomraade;
  const { aar } = afsnit.billede;
  const { budgetaendring, endelig } = opfoelgning;
  // Once the final refund is known, that is what deviates.
  const refusion = endelig ?? aconto.forventet;
  const visAnsvarlig = erStorAfvigelse === true || afsnit.billede.kladde.fagomraader[nr]!.ansvarlig !== "";
  return (
    <>
      <Body1>{T.budget(budget)}</Body1>
      <Opfoelgningsfelt {...afsnit} felt={{ art: "aar", hvad: "budgetaendring", nr }} hint={T.tillaegHint} />
      {budgetaendring !== null && <Body1>{T.korrigeret((budget + budgetaendring) as Oere)}</Body1>}
      <Opfoelgningsfelt {...afsnit} felt={{ art: "aar", hvad: "forventetHeleAaret", nr }} hint={T.forventetHint(opfoelgning.tilDato[3])} />
      {refusion !== null && (
        <Body1>
          {T.afvigelse((refusion - budget) as Oere, endelig !== null)}{" "}
          {model === null ? T.ingenModel(aar) : baeres(budget, refusion, model)}
        </Body1>
      )}
      {erStorAfvigelse === true && opfoelgning.ansvarlig === "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.stor}</MessageBarBody>
        </MessageBar>
      )}
      {visAnsvarlig && <Opfoelgningsfelt {...afsnit} felt={{ art: "ansvarlig", nr }} hint={T.ansvarligHint} />}
    </>
  );
}

function baeres(budget: Oere, refusion: Oere, model: NonNullable<Fulgtfagomraade["model"]>): string {
  const { tilFagomraadet, tilKommunekassen } = fordelAfvigelse(budget, refusion, model);
  return T.baeres(model, T.andele(tilFagomraadet, tilKommunekassen));
}
