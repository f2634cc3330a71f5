import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Mangel } from "../../core";
import { dagstekst, skridttekst } from "../../tekster/kalender";
import { OPFOELGNINGSSIDE as T } from "../../tekster/opfoelgningsrude";
import { Afsnit } from "../felter/Afsnit";
import type { Aarsbillede } from "./billede";
import { feltTilMangel } from "./skridt";
import type { Felt } from "./felter";

const useStil = makeStyles({
  skridt: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    alignItems: "flex-start",
    padding: "8px 12px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { border: "2px solid CanvasText" },
  },
});

interface Egenskaber {
  readonly billede: Aarsbillede;
  readonly gaaTil: (felt: Felt) => void;
  /** To the task that begins the next year. */
  readonly viderefoer: () => void;
}

/** One thing to do, and the way to it. */
export function NaesteSkridt({ billede, gaaTil, viderefoer }: Egenskaber) {
  const stil = useStil();
  const { aar, skridt, fagomraader } = billede;
  const navne = fagomraader.map(({ navn }) => navn);
  return (
    <section className={stil.skridt} aria-label={T.naeste}>
      <Afsnit>{T.naeste}</Afsnit>
      {skridt === null ? (
        <Body1>{T.altGjort(aar)}</Body1>
      ) : (
        <>
          <Body1>{skridt.mangel === null ? T.intetMangler : skridttekst(skridt.mangel, navne, aar)}</Body1>
          <Body1>{dagstekst(skridt.punkt, aar)}</Body1>
          {skridt.mangel !== null && <Vej mangel={skridt.mangel} billede={billede} gaaTil={gaaTil} viderefoer={viderefoer} />}
        </>
      )}
    </section>
  );
}

function Vej({ mangel, billede, gaaTil, viderefoer }: Egenskaber & { readonly mangel: Mangel }) {
  const felt = feltTilMangel(mangel, billede.fagomraader);
  if (felt !== null)
    return (
      <Button appearance="primary" onClick={() => gaaTil(felt)}>
        {T.gaaTil}
      </Button>
    );
  return mangel.hvad === "naesteAar" ? <Button onClick={viderefoer}>{T.viderefoer}</Button> : null;
}
