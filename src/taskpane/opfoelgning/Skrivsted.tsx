import { arknavn, filnavn } from "../../tekster/ark";
import { SKRIV_OPFOELGNING as T } from "../../tekster/skrivopfoelgning";
import { Afsnit } from "../felter/Afsnit";
import { Fejlbesked } from "../felter/Fejlbesked";
import type { Skrevet } from "../skriv/Arkskriver";
import type { Aarsside } from "./aarsside";
import { Aarsfil } from "./Aarsfil";
import type { Rettelse } from "./rettelser";
import { SkrivIArket } from "./SkrivIArket";

interface Egenskaber extends Pick<Aarsside, "kilde" | "billede" | "vaert" | "aarsvalg" | "udfoer"> {
  readonly visFejl: boolean;
  readonly kanSkrives: () => boolean;
}

/** Where what is typed goes: into the year's sheet, or into a file that takes the year's place on the page. */
export function Skrivsted({ kilde, billede, vaert, aarsvalg, udfoer, visFejl, kanSkrives }: Egenskaber) {
  const { noegle, mappe, hvor } = kilde;
  const glem = (felter: readonly Rettelse[]) => udfoer({ art: "glem", aar: noegle, felter });
  const hentet = async (skrevne: readonly Rettelse[], ark: string, { arbejde, fil }: Skrevet) => {
    // An update leaves the input cells alone: what was typed here is not in them.
    if (arbejde === "opdater") return;
    if (fil === null) {
      const lavet = (await aarsvalg.hent()).find((et) => arknavn.fordeling(et.mappe.aar, et.mappe.kopi) === ark);
      if (lavet !== undefined) aarsvalg.vaelg(lavet.noegle);
      udfoer({ art: "hentet", aar: noegle, til: noegle, skrevne });
      return;
    }
    const til = hvor === "fil" ? await aarsvalg.afloes(kilde, filnavn(mappe.aar), fil) : kilde;
    if (til !== null) udfoer({ art: "hentet", aar: noegle, til: til.noegle, skrevne });
  };
  return (
    <>
      <Afsnit>{T.titel[hvor === "mappe" ? "mappe" : "andet"]}</Afsnit>
      {visFejl && billede.fejl.length > 0 && <Fejlbesked tekst={T.retFoerst(billede.fejl.length)} />}
      {hvor === "mappe" ? (
        <SkrivIArket
          vaert={vaert}
          mappe={mappe}
          rettelser={billede.rettet.rettelser}
          kanSkrives={kanSkrives}
          skrevet={async (skrevne) => {
            await aarsvalg.hent();
            udfoer({ art: "skrevet", aar: noegle, skrevne });
          }}
          glem={glem}
        />
      ) : (
        <Aarsfil
          {...{ kilde, hvor, billede, vaert, kanSkrives, glem }}
          skrevet={(skrevne, ark, hvordan) => void hentet(skrevne, ark, hvordan)}
        />
      )}
    </>
  );
}
