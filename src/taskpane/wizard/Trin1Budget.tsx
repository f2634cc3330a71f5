import { Text } from "@fluentui/react-components";
import { indtaegtsbudgetIAlt, type Argument } from "../../core";
import { TRIN1 as T } from "../../tekster/guide";
import { skrivKroner } from "../../tekster/tal";
import { Beloebsfelt } from "../felter/Beloebsfelt";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Foldet } from "../felter/Foldet";
import { Tekstfelt } from "../felter/Tekstfelt";
import { Radiovalg } from "../felter/Valgfelt";
import { fortolkIndtaegtsbudget } from "./fortolkFelter";
import { Samler } from "./samler";
import type { Tekstfelt as Feltnavn } from "./kladde";
import { Tilskudskontrolfelter } from "./Tilskudskontrolfelter";
import { fejlVed, type Trinegenskaber } from "./trinegenskaber";

const NOTER = ["udgangspunktNote", "klNote", "lokaleForholdNote"] as const;

export function Trin1Budget({ kladde, fortolkning, visFejl, udfoer, vaert }: Trinegenskaber) {
  const ret = (felt: Feltnavn) => (vaerdi: string) => udfoer({ art: "ret", aendring: { [felt]: vaerdi } });
  const felles = (felt: Feltnavn) => ({ vaerdi: kladde[felt], ret: ret(felt), fejl: fejlVed(fortolkning, felt), visFejl });
  const beloeb = (felt: Feltnavn & Argument) => ({ ...felles(felt), argument: felt, navn: T[felt as keyof typeof T] as string });
  const samler = new Samler();
  const budget = fortolkIndtaegtsbudget(kladde, samler);
  const erDirekte = kladde.metode === "direkte";
  const noter = erDirekte ? (["udgangspunktNote"] as const) : NOTER;
  return (
    <>
      <Tekstfelt navn={T.kommune} {...felles("kommune")} hint={T.kommuneHint} />
      <Tekstfelt navn={T.budgetaar} {...felles("aar")} tal />
      <Radiovalg navn={T.metode} valg={T.metoder} vaerdi={kladde.metode} ret={(metode) => udfoer({ art: "ret", aendring: { metode } })} />
      {erDirekte ? (
        <Beloebsfelt {...beloeb("indtaegtsbudget")} />
      ) : (
        <>
          <Beloebsfelt {...beloeb("udgangspunkt")} forklaring={T.udgangspunktHint} />
          <Radiovalg
            navn={T.klMetode}
            valg={T.klMetoder}
            vaerdi={kladde.klMetode}
            ret={(klMetode) => udfoer({ art: "ret", aendring: { klMetode } })}
          />
          {kladde.klMetode === "beloeb" ? (
            <Beloebsfelt {...beloeb("aendringKl")} />
          ) : (
            <>
              <Beloebsfelt {...beloeb("aendringLandsplan")} />
              <Tekstfelt navn={T.andelAfLandet} {...felles("andelAfLandet")} tal />
            </>
          )}
          <Beloebsfelt {...beloeb("lokaleForhold")} />
        </>
      )}
      <Foldet navn={T.noter} aaben={visFejl && noter.some((felt) => fejlVed(fortolkning, felt) !== undefined)}>
        {noter.map((felt) => (
          <Tekstfelt key={felt} navn={erDirekte ? T.direkteNote : T.note[felt]} {...felles(felt)} />
        ))}
      </Foldet>
      {samler.fejl.length === 0 && (
        <Text weight="semibold" role="status">
          {T.iAlt}: {skrivKroner(indtaegtsbudgetIAlt(budget))}
        </Text>
      )}
      <Fejlbesked tekst={fejlVed(fortolkning, "iAlt")} />
      {kladde.metode === "opbygget" && (
        <Tilskudskontrolfelter kladde={kladde} fortolkning={fortolkning} visFejl={visFejl} udfoer={udfoer} vaert={vaert} budget={budget} />
      )}
    </>
  );
}
