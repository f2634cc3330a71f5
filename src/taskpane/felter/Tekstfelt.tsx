import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";

export interface Tekstfeltegenskaber {
  readonly navn: string;
  readonly vaerdi: string;
  readonly ret: (vaerdi: string) => void;
  /** The sentence about what is wrong; shown once the field was left, or at once with visFejl. */
  readonly fejl?: string | undefined;
  readonly visFejl?: boolean;
  readonly hint?: string | undefined;
  readonly tal?: boolean;
  /** In a table the column heading is the visible label. */
  readonly skjultNavn?: boolean;
}

/** Never wider than its place: two stand beside each other at 350 px. */
const useStil = makeStyles({ felt: { width: "100%", minWidth: 0, "& > input": { minWidth: 0, width: "100%" } } });

/** A labelled field for words or numbers, as typed; errors stand beside it in words. */
export function Tekstfelt({ navn, vaerdi, ret, fejl, visFejl = false, hint, tal = false, skjultNavn = false }: Tekstfeltegenskaber) {
  const stil = useStil();
  const [forladt, saetForladt] = useState(false);
  const vist = fejl !== undefined && (visFejl || (forladt && vaerdi.trim() !== ""));
  return (
    <Field
      {...(!skjultNavn && { label: navn })}
      {...(vist ? { validationState: "error" as const, validationMessage: fejl } : { validationState: "none" as const })}
      {...(!vist && hint !== undefined && { hint })}
    >
      <Input
        className={stil.felt}
        value={vaerdi}
        onChange={(_, data) => ret(data.value)}
        onBlur={({ relatedTarget }) => {
          // A message that came between press and release would move the button away from under the pointer.
          if (relatedTarget?.matches(":active")) document.addEventListener("click", () => saetForladt(true), { once: true });
          else saetForladt(true);
        }}
        autoComplete="off"
        {...(skjultNavn && { "aria-label": navn })}
        {...(tal && { inputMode: "decimal" as const })}
      />
    </Field>
  );
}
