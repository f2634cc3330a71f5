import { Component, type ReactNode } from "react";
import { UHELD as T } from "../tekster/rude";

/** A bug of ours must not leave a white page: the draft is saved, and the user is told. Plain HTML, since anything else may be what broke. */
export class Uheld extends Component<{ readonly children: ReactNode }, { readonly skete: boolean }> {
  override state = { skete: false };

  static getDerivedStateFromError(): { skete: boolean } {
    return { skete: true };
  }

  override render(): ReactNode {
    if (!this.state.skete) return this.props.children;
    return (
      <main style={{ padding: "16px" }}>
        <h1>{T.titel}</h1>
        <p>{T.tekst}</p>
        <button onClick={() => location.reload()}>{T.genindlaes}</button>
      </main>
    );
  }
}
