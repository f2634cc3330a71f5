import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent } from "react";
import type { Oere } from "../../core";
import { TRIN2 as T } from "../../tekster/guide";
import { laesHeleKroner } from "../../tekster/laes";
import { skrivKroner } from "../../tekster/tal";
import { Andele } from "../felter/Andele";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Fagomraadelinje } from "./Fagomraadelinje";
import { Indsaetpanel } from "./Indsaetpanel";
import { Markeringsknap } from "./Markeringsknap";
import { erBlok, laesIndsat, type Indsat } from "./indsat";
import { erTomRaekke, type Kladde } from "./kladde";
import { fejlVed, type Trinegenskaber } from "./trinegenskaber";

type Knap = HTMLButtonElement | null;

const useStil = makeStyles({ knap: { alignSelf: "flex-start" } });

export function Trin2Noegle({ kladde, fortolkning, visFejl, udfoer, vaert }: Trinegenskaber) {
  const stil = useStil();
  const [indsaetter, saetIndsaetter] = useState(false);
  const [indsat, saetIndsat] = useState<Indsat | null>(null);
  const indsaetknap = useRef<Knap>(null);
  const tilfoejknap = useRef<Knap>(null);
  const luk = () => {
    saetIndsaetter(false);
    saetIndsat(null);
    indsaetknap.current?.focus();
  };
  /** A block pasted into any field of the table is understood first, and shown before it is used. */
  const paaIndsaet = (haendelse: ClipboardEvent) => {
    const tekst = haendelse.clipboardData.getData("text/plain");
    if (!erBlok(tekst)) return;
    haendelse.preventDefault();
    saetIndsat(laesIndsat(tekst));
  };
  return (
    <>
      <Body1>{T.hint}</Body1>
      <Button className={stil.knap} ref={(knap: Knap) => void (indsaetknap.current = knap)} onClick={() => saetIndsaetter(true)}>
        {T.indsaet}
      </Button>
      {vaert.hentMarkering !== undefined && <Markeringsknap hent={vaert.hentMarkering} forstaaet={saetIndsat} />}
      {(indsaetter || indsat !== null) && (
        <Indsaetpanel
          indsat={indsat}
          harRaekker={!kladde.fagomraader.every(erTomRaekke)}
          forstaa={(tekst) => saetIndsat(laesIndsat(tekst))}
          brug={(raekker, erstat) => {
            udfoer({ art: "indsaet", raekker, erstat });
            luk();
          }}
          annuller={luk}
        />
      )}
      <div onPaste={paaIndsaet}>
        {kladde.fagomraader.map((raekke, nr) => (
          <Fagomraadelinje
            key={raekke.id}
            raekke={raekke}
            nr={nr + 1}
            fortolkning={fortolkning}
            visFejl={visFejl}
            udfoer={udfoer}
            fjern={() => {
              udfoer({ art: "fjernFagomraade", id: raekke.id });
              tilfoejknap.current?.focus(); // The button that was pressed goes with its row.
            }}
          />
        ))}
      </div>
      <Button
        className={stil.knap}
        ref={(knap: Knap) => void (tilfoejknap.current = knap)}
        onClick={() => udfoer({ art: "tilfoejFagomraade" })}
      >
        {T.tilfoej}
      </Button>
      {visFejl && <Fejlbesked tekst={fejlVed(fortolkning, "noegle")} />}
      <Andelstabel kladde={kladde} />
    </>
  );
}

/** The shares of what can be read so far. */
function Andelstabel({ kladde: { fagomraader } }: { readonly kladde: Kladde }) {
  const laeste = fagomraader.flatMap(({ navn, indtaegt }, nr) => {
    const beloeb = laesHeleKroner(indtaegt, { argument: "indtaegt2021" });
    return beloeb.ok && beloeb.vaerdi >= 0 && indtaegt.trim() !== ""
      ? [{ navn: navn.trim() || T.raekke(nr + 1), beloeb: beloeb.vaerdi }]
      : [];
  });
  const sum = laeste.reduce((samlet, { beloeb }) => samlet + beloeb, 0);
  if (sum === 0) return null;
  const erAlle = laeste.length === fagomraader.filter((et) => !erTomRaekke(et)).length;
  return (
    <Andele
      titel={erAlle ? T.andele : T.andeleUdenFejl}
      kolonner={[T.fagomraade, T.andel]}
      raekker={laeste.map(({ navn, beloeb }) => ({ navn, andel: beloeb / sum }))}
      iAlt={{ navn: `${T.iAlt} ${skrivKroner(sum as Oere)}`, andel: 1 }}
    />
  );
}
