import { Body1, Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { KALENDER } from "../../tekster/kalender";
import { FRA_SAGER, OPFOELGNINGSSIDE as T } from "../../tekster/opfoelgningsrude";
import { opremsning } from "../../tekster/tal";
import { Listevalg } from "../felter/Valgfelt";
import type { Aarsside } from "./aarsside";
import { Acontofelter } from "./Acontofelter";
import { Endeligfelter } from "./Endeligfelter";
import { cellenavn, type Felt } from "./felter";
import { Forventningsfelter } from "./Forventningsfelter";
import { FraSagerboks } from "./FraSagerboks";
import { Kalender } from "./Kalender";
import { NaesteSkridt } from "./NaesteSkridt";
import { Overtag } from "./Overtag";
import { retStand } from "./rettelser";
import { afsnitMed, naturligtAfsnit } from "./skridt";
import { Skrivsted } from "./Skrivsted";
import { standen } from "./stand";
import { AFSNIT } from "./tilstand";

const useStil = makeStyles({ aar: { display: "flex", flexDirection: "column", gap: "12px" } });

/** One year: where it is, what is next, and the fields. */
export function Aar({ kilde, billede, iDag, tilstand, udfoer, aarsvalg, ventende, vaert, viderefoer }: Aarsside) {
  const stil = useStil();
  const side = useRef<HTMLDivElement>(null);
  const [maal, saetMaal] = useState<{ readonly vaelger: string } | null>(null);
  const [visFejl, saetVisFejl] = useState(false);
  const [fraSager, saetFraSager] = useState<number | null>(null);
  const { noegle, mappe } = kilde;
  const stand = standen(mappe);
  const afsnit = tilstand.afsnit ?? naturligtAfsnit(billede.skridt?.mangel ?? null, billede.fagomraader);
  useEffect(() => {
    const element = maal && side.current?.querySelector<HTMLElement>(maal.vaelger);
    element?.closest("details")?.setAttribute("open", "");
    element?.focus();
  }, [maal]);
  const gaaTil = (felt: Felt) => {
    udfoer({ art: "vaelgAfsnit", afsnit: afsnitMed(felt) });
    saetMaal({ vaelger: `[data-felt="${cellenavn(felt)}"] input` });
  };
  const kanSkrives = (): boolean => {
    const [foerste] = billede.fejl;
    if (foerste === undefined) return true;
    saetVisFejl(true);
    gaaTil(foerste.felt);
    return false;
  };
  const felter = {
    billede,
    visFejl,
    ret: (felt: Felt, tekst: string) => {
      // The section stays where the user is, though the next step moves on.
      if (tilstand.afsnit === null) udfoer({ art: "vaelgAfsnit", afsnit });
      udfoer({ art: "ret", aar: noegle, stand, felt, tekst });
    },
  };
  const hentetHjemloese = kilde.hvor === "kladde" ? retStand(stand, tilstand.hentet[noegle] ?? []).hjemloese : [];
  const hjemloese = [...billede.rettet.hjemloese, ...hentetHjemloese];
  return (
    <div className={stil.aar} ref={side}>
      <Body1>
        {KALENDER.fase[billede.fase](billede.aar)} {KALENDER.iDag(iDag)}
      </Body1>
      <NaesteSkridt billede={billede} gaaTil={gaaTil} viderefoer={viderefoer} />
      {hjemloese.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{T.hjemloese(opremsning([...new Set(hjemloese.map(({ fagomraade }) => fagomraade ?? ""))]))}</MessageBarBody>
          <MessageBarActions>
            <Button
              onClick={() => {
                udfoer({ art: "glem", aar: noegle, felter: hjemloese });
                udfoer({ art: "glemHentet", aar: noegle, felter: hentetHjemloese });
              }}
            >
              {T.glem}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {ventende.map((et) => (
        <Overtag
          key={`${et.sted.hvad} ${et.sted.aar}`}
          ventende={et}
          stand={{ ...stand, kladde: billede.kladde }}
          svar={(tages, besvarede) => {
            udfoer({ art: "overtag", fra: et.sted, til: noegle, stand, tages, besvarede });
            saetMaal({ vaelger: "select" });
          }}
        />
      ))}
      <Kalender billede={billede} budgetfrist={tilstand.budgetfrist} retFrist={(budgetfrist) => udfoer({ art: "frist", budgetfrist })} />
      {tilstand.fraSager?.aar === billede.aar && (
        <FraSagerboks
          fraSager={tilstand.fraSager}
          billede={billede}
          brug={(udfyldes) => {
            udfoer({ art: "brugSager", aar: noegle, stand, udfyldes });
            saetFraSager(udfyldes.length);
            gaaTil(udfyldes[0]!.felt);
          }}
          brugIkke={() => {
            udfoer({ art: "glemSager" });
            saetMaal({ vaelger: "select" });
          }}
        />
      )}
      <div role="status">{fraSager !== null && <Body1>{FRA_SAGER.hentet(fraSager)}</Body1>}</div>
      <Listevalg navn={T.udfyld} valg={T.afsnit} vaerdi={afsnit} ret={(valgt) => udfoer({ art: "vaelgAfsnit", afsnit: valgt })} />
      {afsnit === "forventning" && <Forventningsfelter {...felter} />}
      {afsnit === "endelig" && <Endeligfelter {...felter} vaert={vaert} />}
      {afsnit !== "forventning" && afsnit !== "endelig" && <Acontofelter {...felter} kvartal={AFSNIT.indexOf(afsnit)} />}
      <Skrivsted {...{ kilde, billede, vaert, aarsvalg, udfoer, visFejl, kanSkrives }} />
    </div>
  );
}
