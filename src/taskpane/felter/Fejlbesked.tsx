import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** An error that belongs to no single field; nothing where there is none. */
export function Fejlbesked({ tekst }: { readonly tekst: string | undefined }) {
  return tekst === undefined ? null : (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{tekst}</MessageBarBody>
    </MessageBar>
  );
}
