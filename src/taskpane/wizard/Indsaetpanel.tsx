import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { Afsnit } from "../felter/Afsnit";
import { oereAfDecimal, type Decimal } from "../../core";
import { TRIN2 as T } from "../../tekster/guide";
import { skrivKroner, skrivTal } from "../../tekster/tal";
import type { Indsat, Indsatraekke } from "./indsat";

const useStil = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  felt: { minWidth: 0, "& > textarea": { minWidth: 0 } },
  knapper: { display: "flex", flexWrap: "wrap", gap: "8px" },
  liste: { margin: 0, paddingLeft: "20px", maxHeight: "220px", overflowY: "auto", overflowWrap: "anywhere" },
});

interface Egenskaber {
  /** null until something was pasted. */
  readonly indsat: Indsat | null;
  readonly harRaekker: boolean;
  readonly forstaa: (tekst: string) => void;
  readonly brug: (raekker: readonly Indsatraekke[], erstat: boolean) => void;
  readonly annuller: () => void;
}

/** Shows what was understood of a pasted block before it is used. */
export function Indsaetpanel({ indsat, harRaekker, forstaa, brug, annuller }: Egenskaber) {
  const stil = useStil();
  return (
    <section className={stil.panel} aria-label={T.indsaet}>
      {indsat === null ? (
        <Field label={T.indsaetFelt} hint={T.indsaetHint}>
          <Textarea className={stil.felt} rows={4} autoFocus onChange={(_, { value }) => value.trim() !== "" && forstaa(value)} />
        </Field>
      ) : (
        <Forstaaet indsat={indsat} />
      )}
      <div className={stil.knapper}>
        {indsat !== null && indsat.raekker.length > 0 && (
          <>
            <Button appearance="primary" autoFocus onClick={() => brug(indsat.raekker, true)}>
              {harRaekker ? T.erstat : T.brug(indsat.raekker.length)}
            </Button>
            {harRaekker && <Button onClick={() => brug(indsat.raekker, false)}>{T.tilfoejNederst}</Button>}
          </>
        )}
        <Button onClick={annuller}>{T.annuller}</Button>
      </div>
    </section>
  );
}

function Forstaaet({
  indsat: { raekker, overskrift, overskriftNaevnerEnhed, total, fortegnVendt, afrundet, sum },
}: {
  readonly indsat: Indsat;
}) {
  const stil = useStil();
  return (
    <div role="status">
      <Afsnit>{T.forstaaet}</Afsnit>
      {overskrift !== null && <Text block>{T.overskriftSprunget(overskrift)}</Text>}
      {overskrift !== null && overskriftNaevnerEnhed && (
        <Text block weight="semibold">
          {T.enhedsord(overskrift)}
        </Text>
      )}
      {afrundet && <Text block>{T.afrundet}</Text>}
      {fortegnVendt && <Text block>{T.fortegnVendt}</Text>}
      <ul className={stil.liste} tabIndex={0}>
        {raekker.map(({ navn, indtaegt }, nr) => (
          <li key={nr}>
            {navn || "–"}: {indtaegt || "–"}
          </li>
        ))}
      </ul>
      {raekker.length === 0 && <Text block>{T.ingenRaekker}</Text>}
      {total !== null && <Text block>{T.totalSprunget(total.tekst)}</Text>}
      {total !== null && !total.beloeb.equals(sum) && (
        <Text block weight="semibold">
          {T.totalAfviger(kroner(total.beloeb), kroner(sum))}
        </Text>
      )}
    </div>
  );
}

const kroner = (beloeb: Decimal): string => {
  const oere = oereAfDecimal(beloeb);
  return oere === null ? skrivTal(beloeb) : skrivKroner(oere);
};
