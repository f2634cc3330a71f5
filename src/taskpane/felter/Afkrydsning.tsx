import { Checkbox, Field } from "@fluentui/react-components";

interface Egenskaber {
  readonly navn: string;
  readonly valgt: boolean;
  readonly ret: (valgt: boolean) => void;
  readonly hint?: string;
  readonly fejl?: string | undefined;
}

/** A yes or no; what is wrong with it stands under it in words. */
export const Afkrydsning = ({ navn, valgt, ret, hint, fejl }: Egenskaber) => (
  <Field
    {...(fejl === undefined ? { validationState: "none" as const } : { validationState: "error" as const, validationMessage: fejl })}
    {...(fejl === undefined && hint !== undefined && { hint })}
  >
    <Checkbox label={navn} checked={valgt} onChange={(_, { checked }) => ret(checked === true)} />
  </Field>
);
