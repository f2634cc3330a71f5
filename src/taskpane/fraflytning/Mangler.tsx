import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { RESULTAT as T } from "../../tekster/fraflytningsrude";
import { Punkter } from "../felter/Punkter";
import { fejlMedSted } from "./feltegenskaber";
import type { Feltfejl } from "./samler";

/** In the place of a result: what is still missing or wrong, and where. */
export const Mangler = ({ fejl }: { readonly fejl: readonly Feltfejl[] }) => (
  <MessageBar intent="info" layout="multiline">
    <MessageBarBody>
      {T.mangler}:
      <Punkter saetninger={fejl.map(fejlMedSted)} />
    </MessageBarBody>
  </MessageBar>
);
