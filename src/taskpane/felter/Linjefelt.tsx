import { Field, makeStyles, Textarea } from "@fluentui/react-components";

const useStil = makeStyles({ felt: { minWidth: 0, "& > textarea": { minWidth: 0 } } });

interface Egenskaber {
  readonly navn: string;
  readonly vaerdi: string;
  readonly ret: (vaerdi: string) => void;
  readonly hint: string;
  readonly fejl: string | undefined;
}

/** Several lines of words; what is wrong with them stands beside the field. */
export const Linjefelt = ({ navn, vaerdi, ret, hint, fejl }: Egenskaber) => (
  <Field
    label={navn}
    {...(fejl === undefined ? { validationState: "none" as const, hint } : { validationState: "error" as const, validationMessage: fejl })}
  >
    <Textarea className={useStil().felt} rows={4} resize="vertical" value={vaerdi} onChange={(_, data) => ret(data.value)} />
  </Field>
);
