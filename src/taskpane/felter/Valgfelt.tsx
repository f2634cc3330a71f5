import { Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";

interface Egenskaber<V extends string> {
  readonly navn: string;
  readonly valg: Readonly<Record<V, string>>;
  readonly vaerdi: V;
  readonly ret: (vaerdi: V) => void;
}

/** A choice among a few, all of them seen at once; null where nothing is chosen yet. */
export function Radiovalg<V extends string>({ navn, valg, vaerdi, ret }: Omit<Egenskaber<V>, "vaerdi"> & { readonly vaerdi: V | null }) {
  return (
    <Field label={navn}>
      <RadioGroup value={vaerdi ?? ""} onChange={(_, data) => ret(data.value as V)}>
        {poster(valg).map(([noegle, tekst]) => (
          <Radio key={noegle} value={noegle} label={tekst} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Never wider than its place, however long its choices. */
const useStil = makeStyles({ liste: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } } });

/** A choice from a list. */
export function Listevalg<V extends string>({ navn, valg, vaerdi, ret }: Egenskaber<V>) {
  return (
    <Field label={navn}>
      <Select className={useStil().liste} value={vaerdi} onChange={(_, data) => ret(data.value as V)}>
        {poster(valg).map(([noegle, tekst]) => (
          <option key={noegle} value={noegle}>
            {tekst}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const poster = <V extends string>(valg: Readonly<Record<V, string>>): [V, string][] => Object.entries(valg) as [V, string][];
