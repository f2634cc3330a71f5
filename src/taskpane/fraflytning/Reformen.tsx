import { Body1 } from "@fluentui/react-components";
import { KOMMUNEEKSEMPEL_1, kronerAf, PERSONER, type Oere } from "../../core";
import { PERSONTEKST } from "../../tekster/fraflytning";
import { REFORMEN as T } from "../../tekster/fraflytningsrude";
import { skrivTal } from "../../tekster/tal";
import { Foldet } from "../felter/Foldet";
import { Soejletabel, type Soejletal } from "../felter/Soejletabel";

/** Chapter 7's figures, marked as another model's. */
export const Reformen = () => (
  <Foldet navn={T.navn}>
    <Body1>{T.forklaring}</Body1>
    <Soejletabel
      titel={T.tabel}
      kolonner={[T.borger, T.foer, T.efter]}
      raekker={PERSONER.map((person) => {
        const { foer, efter } = KOMMUNEEKSEMPEL_1[person];
        return { navn: PERSONTEKST[person], tal: [iTusinder(foer), iTusinder(efter)] };
      })}
    />
    <Body1>{T.eksempel2}</Body1>
  </Foldet>
);

function iTusinder(beloeb: Oere): Soejletal {
  const tusinder = kronerAf(beloeb) / 1000;
  return { vaerdi: tusinder, tekst: skrivTal(tusinder) };
}
