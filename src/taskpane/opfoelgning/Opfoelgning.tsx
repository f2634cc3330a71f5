import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { satstabelMed } from "../../core";
import { fejltekst } from "../../tekster/fejl";
import { OPFOELGNINGSOPGAVE } from "../../tekster/opfoelgningsopgave";
import { FRA_SAGER, OPFOELGNINGSSIDE as T } from "../../tekster/opfoelgningsrude";
import { RUDE } from "../../tekster/rude";
import { opremsning } from "../../tekster/tal";
import { aaret } from "../aarsmappe/aarskilde";
import { Aarsvalg } from "../aarsmappe/Aarsvalg";
import { useAarsvalg } from "../aarsmappe/useAarsvalg";
import { Fejlbesked } from "../felter/Fejlbesked";
import { Sideoverskrift } from "../felter/Sideoverskrift";
import type { Opgaveegenskaber } from "../opgave";
import { useEgneSatser } from "../useEgneSatser";
import { fortolk } from "../wizard/fortolk";
import { Aar } from "./Aar";
import type { Aarsside } from "./aarsside";
import { dannBillede } from "./billede";
import { dagI, hentetSiden, ventende } from "./hvor";
import { medHentet } from "./kladdensStand";
import { laesTilstand, reducer, skrivTilstand, type Handling } from "./tilstand";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "12px" },
  knap: { alignSelf: "flex-start" },
});

/** The budget year from its first quarter to its final statement. */
export function Opfoelgning({ vaert, version, gemt, gem, hjem, aabn, kladde, kladdenr }: Opgaveegenskaber) {
  const stil = useStil();
  const tilstand = useMemo(() => laesTilstand(gemt), [gemt]);
  const nyeste = useRef(tilstand);
  useEffect(() => void (nyeste.current = tilstand), [tilstand]);
  const udfoer = (handling: Handling) => {
    nyeste.current = reducer(nyeste.current, handling);
    gem(skrivTilstand(nyeste.current));
  };
  const iDag = dagI(new Date());
  // In Excel the year is followed in its sheets; a draft has none yet.
  const aarsvalg = useAarsvalg(vaert, vaert.art === "browser" ? { kladde, nr: kladdenr } : null);
  const { henter, fejl } = aarsvalg;
  const kilder = aarsvalg.kilder.map((et) => medHentet(et, tilstand));
  const husket = kilder.find(({ noegle }) => noegle === tilstand.aar);
  const valgt = kilder.find(({ noegle }) => noegle === aarsvalg.valgt?.noegle);
  const kilde = valgt ?? husket ?? kilder.find(({ mappe }) => iDag.startsWith(String(mappe.aar))) ?? null;
  const vaelg = (noegle: string) => {
    aarsvalg.vaelg(noegle);
    udfoer({ art: "vaelgAar", aar: noegle });
  };
  const venter = henter || fejl !== null ? [] : ventende(tilstand, kilder);
  const andetsteds = venter.filter(({ aar }) => aar !== kilde?.mappe.aar);
  return (
    <div className={stil.side}>
      <Sideoverskrift>{OPFOELGNINGSOPGAVE.titel}</Sideoverskrift>
      <Body1>{T.intro}</Body1>
      <Aarsvalg {...aarsvalg} valgt={kilde} vaelg={vaelg} vaertsart={vaert.art} />
      {andetsteds.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{T.venter(opremsning(andetsteds.map(({ navn }) => navn)))}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => andetsteds.forEach(({ sted }) => udfoer({ art: "glemAar", aar: sted.aar }))}>{T.glem}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {tilstand.fraSager !== null && tilstand.fraSager.aar !== kilde?.mappe.aar && <Body1>{FRA_SAGER.venter(tilstand.fraSager.aar)}</Body1>}
      {kilde !== null && (
        <Valgtaar
          key={kilde.plads}
          kilde={kilde}
          harNaesteAar={kilder.some(({ mappe }) => mappe.aar === kilde.mappe.aar + 1)}
          ventende={[...venter.filter((et) => !andetsteds.includes(et)), ...hentetSiden(tilstand, kilde)]}
          viderefoer={() => aabn("viderefoer")}
          {...{ tilstand, udfoer, vaert, version, iDag, aarsvalg }}
        />
      )}
      <Button className={stil.knap} onClick={hjem}>
        {RUDE.hjem}
      </Button>
    </div>
  );
}

interface Aarsegenskaber extends Omit<Aarsside, "billede"> {
  readonly version: string;
  readonly harNaesteAar: boolean;
}

/** What stands in the way of following the year, or the year. */
function Valgtaar({ kilde, harNaesteAar, version, iDag, ...resten }: Aarsegenskaber) {
  const { mappe, hvor, egneSatser } = kilde;
  const { egne } = useEgneSatser(resten.vaert);
  const satser = useMemo(() => satstabelMed(hvor === "fil" ? egneSatser : egne), [hvor, egneSatser, egne]);
  // A year whose sheets are there is followed though a model is still to be decided.
  const modelMaaMangle = hvor !== "kladde";
  const fortolket = useMemo(
    () => fortolk(mappe.kladde, version, satser, { modelMaaMangle }),
    [mappe.kladde, version, satser, modelMaaMangle],
  );
  if (hvor === "mappe" && !mappe.harOpfoelgning) return <Body1>{T.intetArk(aaret(mappe))}</Body1>;
  if (!fortolket.ok) return <Fejlbesked tekst={T.kanIkkeLaeses[hvor](fejltekst(fortolket.fejl[0]!.fejl))} />;
  const { tilstand } = resten;
  const billede = dannBillede(mappe, fortolket.opgave, {
    tilstand,
    rettelser: tilstand.rettelser[kilde.noegle] ?? [],
    harNaesteAar,
    iDag,
  });
  if (!billede.ok) return <Fejlbesked tekst={T.kanIkkeLaeses[hvor](fejltekst(billede.fejl))} />;
  return <Aar kilde={kilde} billede={billede.vaerdi} iDag={iDag} {...resten} />;
}
