import { useState } from "react";
import { POLITISK as T } from "../../tekster/politiskside";
import type { WorkbookPlan } from "../../workbook/plan";
import { Afsnit } from "../felter/Afsnit";
import { Listevalg } from "../felter/Valgfelt";
import { Arkbillede } from "./Arkbillede";

/** The edition sheet by sheet, as it will look. */
export function Visning({ plan }: { readonly plan: WorkbookPlan }) {
  const [valgt, vaelg] = useState<string | null>(null);
  const ark = plan.ark.find(({ navn }) => navn === valgt) ?? plan.ark[0];
  if (ark === undefined) return null;
  return (
    <>
      <Afsnit>{T.visning}</Afsnit>
      <Listevalg
        navn={T.vaelgArk}
        valg={Object.fromEntries(plan.ark.map(({ navn }) => [navn, navn])) as Record<string, string>}
        vaerdi={ark.navn}
        ret={vaelg}
      />
      <Arkbillede key={ark.navn} ark={ark} />
    </>
  );
}
