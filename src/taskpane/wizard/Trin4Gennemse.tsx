import { Body1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Afsnit } from "../felter/Afsnit";
import { fordelAar, kronerAf, satserForAar, type Aarsfordeling } from "../../core";
import { FELT, TRIN4 as T } from "../../tekster/guide";
import { laesAendringsprocent } from "../../tekster/laes";
import { skrivKroner, skrivProcent, skrivTal } from "../../tekster/tal";
import type { Budgetopgave } from "../../workbook/opgave";
import { Andele } from "../felter/Andele";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Radiovalg } from "../felter/Valgfelt";
import { fortolkBudgetaar } from "./fortolkFelter";
import { prisniveauAf } from "./kladde";
import { Samler } from "./samler";
import { fejlVed, type Trinegenskaber } from "./trinegenskaber";

export function Trin4Gennemse({ kladde, fortolkning, visFejl, udfoer }: Trinegenskaber) {
  const aar = fortolkBudgetaar(kladde, new Samler());
  return (
    <>
      {fortolkning.ok && <Overblik opgave={fortolkning.opgave} />}
      <Afsnit>{T.visning}</Afsnit>
      <Radiovalg navn={T.enhed} valg={T.enheder} vaerdi={kladde.enhed} ret={(enhed) => udfoer({ art: "ret", aendring: { enhed } })} />
      <Fejlbesked tekst={fejlVed(fortolkning, "enhed")} />
      <Radiovalg
        navn={T.fortegn}
        valg={T.fortegnsvalg}
        vaerdi={kladde.fortegn}
        ret={(fortegn) => udfoer({ art: "ret", aendring: { fortegn } })}
      />
      <Radiovalg
        navn={T.visesI}
        valg={T.visningsenheder}
        vaerdi={kladde.visesI}
        ret={(visesI) => udfoer({ art: "ret", aendring: { visesI } })}
      />
      <Fejlbesked tekst={fejlVed(fortolkning, "visesI")} />
      <Tekstfelt
        navn={T.prisniveau}
        vaerdi={prisniveauAf(kladde)}
        ret={(skrevet) =>
          udfoer({ art: "ret", aendring: { prisniveau: skrevet === prisniveauAf({ ...kladde, prisniveau: null }) ? null : skrevet } })
        }
        fejl={fejlVed(fortolkning, "prisniveau")}
        visFejl={visFejl}
      />
      <Body1>{T.indeksHint}</Body1>
      {kladde.indeks.map((indeks, nr) => (
        <Tekstfelt
          key={nr}
          navn={T.indeks(aar + nr + 1)}
          vaerdi={indeks}
          ret={(nyt) => udfoer({ art: "ret", aendring: { indeks: medNyt(kladde.indeks, nr, nyt) } })}
          fejl={fejlVed(fortolkning, `indeks.${nr}`)}
          visFejl={visFejl}
          hint={laestSom(indeks)}
          tal
        />
      ))}
      <Afsnit>{T.oprettes}</Afsnit>
      <ul>
        {T.ark(aar).map((ark) => (
          <li key={ark}>{ark}</li>
        ))}
      </ul>
    </>
  );
}

function Overblik({ opgave }: { readonly opgave: Budgetopgave }) {
  const { aar, fagomraader } = opgave.budgetaar;
  const aarene = fordelAar(opgave.budgetaar);
  if (!aarene.ok) return null; // fortolk has shared it already: an opgave can be shared.
  const [aaret] = aarene.vaerdi as [Aarsfordeling];
  const iAlt = fagomraader.reduce((sum, { indtaegt2021 }) => sum + indtaegt2021, 0);
  const kr = (nr: number) => skrivTal(kronerAf(aaret.dele[nr]!));
  const satser = satserForAar(opgave.satser, aar);
  const erUvisse = satser.some(({ status }) => status !== "bekraeftet");
  return (
    <>
      <Andele
        titel={T.tabel(aar)}
        kolonner={[T.fagomraade, T.andel, T.budget(aar)]}
        raekker={fagomraader.map(({ navn, indtaegt2021 }, nr) => ({ navn, andel: indtaegt2021 / iAlt, tekst: kr(nr) }))}
        iAlt={{ navn: T.iAlt, andel: 1, tekst: skrivTal(kronerAf(aaret.iAlt)) }}
      />
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{T.kontrolOk(skrivKroner(aaret.iAlt))}</MessageBarBody>
      </MessageBar>
      {(erUvisse || satser.length === 0) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{satser.length === 0 ? T.ukendte(aar) : T.skoen(aar)}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

/** "0,5" is a fraction here, 50 %: what was understood stands under the field. */
function laestSom(indeks: string): string | undefined {
  const laest = laesAendringsprocent(indeks, { argument: "overslagsindeks" });
  return laest.ok && indeks.trim() !== ""
    ? FELT.laestSom(skrivProcent(laest.vaerdi, Math.max(1, laest.vaerdi.decimalPlaces() - 2)))
    : undefined;
}

const medNyt = (indeks: readonly [string, string, string], nr: number, nyt: string): [string, string, string] =>
  indeks.map((et, i) => (i === nr ? nyt : et)) as [string, string, string];
