import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { FREMDRIFT as T } from "../../tekster/sagsopgave";

const useStil = makeStyles({
  side: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  bredt: { width: "100%" },
});

interface Egenskaber {
  readonly tekst: string;
  readonly andel: number;
  readonly annuller: () => void;
}

/** How far the work has come, and the way out of it. */
export function Fremdrift({ tekst, andel, annuller }: Egenskaber) {
  const stil = useStil();
  return (
    <div className={stil.side}>
      <Field className={stil.bredt} label={tekst} validationState="none" validationMessage={T.andel(andel)}>
        <ProgressBar value={andel} aria-valuetext={T.andel(andel)} />
      </Field>
      <Button autoFocus onClick={annuller}>
        {T.annuller}
      </Button>
    </div>
  );
}
