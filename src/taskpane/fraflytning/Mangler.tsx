import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { RESULTAT as T } from "../../tekster/fraflytningsrude";
import { fejlMedSted } from "./feltegenskaber";
import type { Feltfejl } from "./samler";

/** In the place of a result: what is still missing or wrong, and where. */
export const Mangler = ({ fejl }: { readonly fejl: readonly Feltfejl[] }) => (
  <MessageBar intent="info" layout="multiline">
    <MessageBarBody>
      {T.mangler}:
      <ul>
        {fejl.map((et) => (
          <li key={et.felt}>{fejlMedSted(et)}</li>
        ))}
      </ul>
    </MessageBarBody>
  </MessageBar>
);
