import { Text } from "@fluentui/react-components";
import type { Resultat, Satser } from "../../core";
import { aarsfejl } from "../../tekster/aarsfejl";
import { SAGSOPGAVE as T } from "../../tekster/sagsopgave";
import { Tekstfelt } from "../felter/Tekstfelt";

/** A whole year was typed, so there is nothing to wait for. */
const AARSTAL = /^\d{4}$/;

interface Egenskaber {
  readonly aar: string;
  readonly satser: Resultat<Satser>;
  readonly visFejl: boolean;
  readonly ret: (aar: string) => void;
}

/** The year, and how far its limits can be trusted. */
export function Aarsfelt({ aar, satser, visFejl, ret }: Egenskaber) {
  return (
    <div>
      <Tekstfelt
        navn={T.aar}
        vaerdi={aar}
        ret={ret}
        hint={T.aarHint}
        fejl={satser.ok ? undefined : aarsfejl(satser.fejl)}
        visFejl={visFejl || AARSTAL.test(aar.trim())}
        tal
      />
      <div role="status">
        {satser.ok && <Text block>{T.kilde(satser.vaerdi)}</Text>}
        {satser.ok && satser.vaerdi.status !== "bekraeftet" && (
          <Text block weight="semibold">
            {T.skoen(satser.vaerdi.aar)}
          </Text>
        )}
      </div>
    </div>
  );
}
