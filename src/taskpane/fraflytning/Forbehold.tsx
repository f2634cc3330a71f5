import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { FORBEHOLD } from "../../core";
import { FORUDSAETNINGSTEKST } from "../../tekster/fraflytning";

/** The report's caveat; stands beside every result. */
export const Forbehold = () => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>{FORBEHOLD.map((hvad) => FORUDSAETNINGSTEKST[hvad]).join(" ")}</MessageBarBody>
  </MessageBar>
);
